package atlas.domain.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A year in which an [armed conflict][ArmedConflict] caused at least 25 battle-related deaths. Parties are named in
/// the words of the Uppsala Conflict Data Program.
///
/// @param sideA           a government, always
/// @param sideASupporters governments that gave it troops
/// @param sideB           who stood against it; empty where the atlas does not know
/// @param sideBSupporters governments that gave side B troops
/// @param episodeFrom     the day on which the episode of fighting that the year belongs to had caused 25 deaths
/// @param episodeTo       the last day of the episode, where it ended in the year
public record ConflictYear(
        int year,
        Intensity intensity,
        ConflictType conflictType,
        List<String> sideA,
        List<String> sideASupporters,
        List<String> sideB,
        List<String> sideBSupporters,
        Optional<LocalDate> episodeFrom,
        Optional<LocalDate> episodeTo) {

    /// By the battle-related deaths of the year.
    public enum Intensity {
        /// From 25 to 999.
        MINOR,
        /// 1,000 or more.
        WAR
    }

    /// Between whom it was fought.
    public enum ConflictType {
        /// Between states.
        INTERSTATE,
        /// Between a government and others in its state.
        INTERNAL,
        /// The same, with troops of other governments.
        INTERNATIONALIZED_INTERNAL
    }

    public ConflictYear {
        sideA = List.copyOf(sideA);
        sideASupporters = List.copyOf(sideASupporters);
        sideB = List.copyOf(sideB);
        sideBSupporters = List.copyOf(sideBSupporters);
    }

    public boolean isWar() {
        return intensity == Intensity.WAR;
    }
}
