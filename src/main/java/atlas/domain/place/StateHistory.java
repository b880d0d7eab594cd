package atlas.domain.place;

import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a state existed, and what it was before it became what it is. Where a day is not known, the last that it can be
/// counts.
///
/// @param existsFrom     when it came into being, if that was after 1990
/// @param existsTo       the first day on which it no longer existed
/// @param apartFrom      since when the map draws an area apart that is no state of the United Nations
/// @param parts          the shapes, by codes of states, that are its own as long as no state of that code exists
/// @param successors     the states that came after it, by their codes
/// @param formerNames    the oldest first
/// @param formerStatuses the oldest first
/// @param formerCapitals the oldest first
/// @param flagFrom       since when the flag is the one of today, if it changed after 1990
/// @param boundaryNotes  where its boundary of the time is not the one that the map draws
public record StateHistory(
        Optional<Edtf> existsFrom,
        Optional<Edtf> existsTo,
        Optional<Edtf> apartFrom,
        List<String> parts,
        List<String> successors,
        List<FormerName> formerNames,
        List<FormerStatus> formerStatuses,
        List<FormerCapital> formerCapitals,
        Optional<Edtf> flagFrom,
        List<BoundaryNote> boundaryNotes) {

    /// Of a state that was always what it is.
    public static final StateHistory NONE = existingFrom(Optional.empty());

    /// What held until a day.
    public sealed interface Former {

        /// The first day on which it no longer held.
        Edtf until();

        List<String> sources();
    }

    /// A name that was borne until a day.
    public record FormerName(Edtf until, Text names, Optional<Text> label, List<String> sources) implements Former {

        public FormerName {
            sources = List.copyOf(sources);
        }
    }

    /// How an area stood to the United Nations until a day, and who administered it.
    public record FormerStatus(
            Edtf until, State.StateKind stateKind, Optional<String> administeredBy, List<String> sources)
            implements Former {

        public FormerStatus {
            sources = List.copyOf(sources);
        }
    }

    /// A capital until a day; what has to be said of it and its sources stand in the capital.
    public record FormerCapital(Edtf until, State.Capital capital) implements Former {

        @Override
        public List<String> sources() {
            return capital.sources();
        }
    }

    /// For a time, that a boundary was another than the one that the map draws; or, with a place, what has to be said
    /// of the boundaries there by whoever shows it.
    public record BoundaryNote(Period period, Text text, Optional<LonLat> at, List<String> sources) {

        public BoundaryNote {
            sources = List.copyOf(sources);
        }
    }

    public StateHistory {
        parts = List.copyOf(parts);
        successors = List.copyOf(successors);
        formerNames = List.copyOf(formerNames);
        formerStatuses = List.copyOf(formerStatuses);
        formerCapitals = List.copyOf(formerCapitals);
        boundaryNotes = List.copyOf(boundaryNotes);
    }

    /// Of a state that came into being on a day and has been what it is since.
    public static StateHistory since(Edtf existsFrom) {
        return existingFrom(Optional.of(existsFrom));
    }

    private static StateHistory existingFrom(Optional<Edtf> existsFrom) {
        return new StateHistory(
                existsFrom,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    public boolean existsOn(LocalDate day) {
        return existsFrom.map(from -> from.hasSurelyComeBy(day)).orElse(true)
                && existsTo.map(to -> !to.hasSurelyComeBy(day)).orElse(true);
    }

    /// Whether the area bears its own code on a day, and is no part of a larger state.
    boolean isApartOn(LocalDate day) {
        return existsOn(day) && apartFrom.map(from -> from.hasSurelyComeBy(day)).orElse(true);
    }

    /// Whether the flag of today was its flag on a day.
    public boolean hasFlagOfTodayOn(LocalDate day) {
        return flagFrom.map(from -> from.hasSurelyComeBy(day)).orElse(true);
    }

    /// The first of some forms that had not ended by a day; empty where the newest holds.
    static <T extends Former> Optional<T> heldOn(LocalDate day, List<T> former) {
        return former.stream()
                .filter(form -> !form.until().hasSurelyComeBy(day))
                .findFirst();
    }
}
