package atlas.analysis;

import atlas.domain.conflict.Conflict;
import atlas.i18n.Messages;
import java.util.List;

/// What a conflict is on a day, in words.
public final class PhaseWords {

    private PhaseWords() {}

    /// "armed"; "latent or armed: not certain on this day"; "not begun" before its beginning.
    ///
    /// @param phases those of the day, surely or perhaps
    public static String of(List<Conflict.Phase> phases, Messages messages) {
        List<String> statuses = phases.stream()
                .map(Conflict.Phase::conflictStatus)
                .distinct()
                .map(status -> messages.get("conflict.status." + status.name()))
                .toList();
        return switch (statuses.size()) {
            case 0 -> messages.get("conflict.status.none");
            case 1 -> statuses.getFirst();
            default -> messages.get("conflict.status.uncertain", statuses.getFirst(), statuses.getLast());
        };
    }
}
