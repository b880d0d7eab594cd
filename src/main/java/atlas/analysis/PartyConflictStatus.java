package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where the conflicts stand to which states are parties.
public final class PartyConflictStatus {

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
        return one.compareTo(other) <= 0 ? one : other;
    }
}
