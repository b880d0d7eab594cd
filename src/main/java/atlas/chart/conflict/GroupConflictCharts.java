package atlas.chart.conflict;

import atlas.chart.ChartContent;
import atlas.chart.ConflictCharts;
import atlas.chart.Plot;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.desk.Conflicts;
import java.util.Optional;

/// The charts of the conflicts of a group, as UCDP counts them.
public final class GroupConflictCharts {

    private final Atlas atlas;
    private final Messages messages;

    public GroupConflictCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// What a view shows; empty for a list, which is a table. Where the atlas does not tell the conflict whose deaths
    /// are asked for, those in the states of the group are shown.
    public Optional<ChartContent<? extends Plot>> of(Conflicts view, ConflictGroup group) {
        return switch (view.aspect()) {
            case LIST -> Optional.empty();
            case ACTIVE -> Optional.of(new ActiveConflictCharts(atlas, messages).byYear(group));
            case YEARS -> Optional.of(new ConflictYearCharts(atlas, messages).years(group));
            case PARTIES -> Optional.of(new ConflictPartyCharts(atlas, messages).parties(group));
            case DEATHS -> Optional.of(deaths(view, group));
        };
    }

    private ChartContent<? extends Plot> deaths(Conflicts view, ConflictGroup group) {
        return view.told()
                .flatMap(atlas::conflict)
                .<ChartContent<? extends Plot>>map(new ConflictCharts(atlas, messages)::deaths)
                .orElseGet(() -> new ConflictDeathCharts(atlas, messages).inStates(group));
    }
}
