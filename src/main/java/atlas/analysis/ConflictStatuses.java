package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.Conflict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where the conflicts stand to which states are parties.
public final class ConflictStatuses {

    /// Of several conflicts of a state, the one further in front is told.
    public static final List<Conflict.Status> GRAVEST_FIRST =
            List.of(Conflict.Status.ARMED, Conflict.Status.CEASEFIRE, Conflict.Status.LATENT, Conflict.Status.SETTLED);

    private ConflictStatuses() {}

    /// The gravest status among the conflicts of each state that is a party to one that had begun by a day.
    public static Map<String, Conflict.Status> ofParties(Atlas atlas, LocalDate day) {
        Map<String, Conflict.Status> byState = new TreeMap<>();
        for (Conflict conflict : atlas.conflicts().values()) {
            Optional<Conflict.Phase> phase = conflict.phaseOn(day);
            if (phase.isPresent()) {
                conflict.parties().stream()
                        .flatMap(party -> party.state().stream())
                        .forEach(state -> byState.merge(state, phase.get().status(), ConflictStatuses::graver));
            }
        }
        return byState;
    }

    private static Conflict.Status graver(Conflict.Status one, Conflict.Status other) {
        return GRAVEST_FIRST.indexOf(one) <= GRAVEST_FIRST.indexOf(other) ? one : other;
    }
}
