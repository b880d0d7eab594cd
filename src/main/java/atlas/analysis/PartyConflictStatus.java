package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where the conflicts stand to which states are parties.
public final class PartyConflictStatus {

    /// Of several conflicts of a state, the one further in front is told.
    public static final List<Conflict.ConflictStatus> GRAVEST_FIRST = List.of(
            Conflict.ConflictStatus.ARMED,
            Conflict.ConflictStatus.CEASEFIRE,
            Conflict.ConflictStatus.LATENT,
            Conflict.ConflictStatus.SETTLED);

    private PartyConflictStatus() {}

    /// The gravest status among the conflicts of each state that is a party to one that had begun by a day.
    public static Map<String, Conflict.ConflictStatus> ofParties(Atlas atlas, LocalDate day) {
        Map<String, Conflict.ConflictStatus> byState = new TreeMap<>();
        for (Conflict conflict : atlas.conflicts().values()) {
            Optional<Conflict.Phase> phase = conflict.phaseOn(day);
            if (phase.isPresent()) {
                conflict.parties().stream()
                        .flatMap(party -> party.state().stream())
                        .forEach(state ->
                                byState.merge(state, phase.get().conflictStatus(), PartyConflictStatus::graver));
            }
        }
        return byState;
    }

    private static Conflict.ConflictStatus graver(Conflict.ConflictStatus one, Conflict.ConflictStatus other) {
        return GRAVEST_FIRST.indexOf(one) <= GRAVEST_FIRST.indexOf(other) ? one : other;
    }
}
