package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.chart.ChartContent;
import atlas.chart.conflict.ConflictGroup;
import atlas.chart.conflict.GroupConflictCharts;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.desk.Conflicts;
import atlas.view.desk.Conflicts.ConflictAspect;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What of the conflicts of a group is shown.
record ConflictViewOptions(AspectOption aspect) {

    private ConflictAspect shown() {
        return aspect.or(ConflictAspect.ACTIVE);
    }

    /// Refuses what a kind of chart has no use for.
    ///
    /// @param hasConflict whether a conflict is given
    /// @throws ParameterException if an option is out of place
    public void check(ChartKind kind, boolean hasConflict, CommandSpec spec) {
        if (kind == ChartKind.CONFLICTS && shown() == ConflictAspect.LIST) {
            throw new ParameterException(
                    spec.commandLine(), "The list of conflicts is no chart but the table recorded-conflicts.");
        }
        if (kind == ChartKind.CONFLICTS && hasConflict && shown() != ConflictAspect.DEATHS) {
            throw new ParameterException(
                    spec.commandLine(), "The chart conflicts has a use for --conflict with --aspect deaths only.");
        }
    }

    /// What the chart shows.
    ///
    /// @param conflict the id that was given
    /// @throws UsageException if the atlas has no such conflict
    public ChartContent<?> content(Atlas atlas, Optional<String> conflict, ConflictGroup group, Messages messages) {
        return new GroupConflictCharts(atlas, messages)
                .of(view(atlas, conflict), group)
                .orElseThrow();
    }

    /// The same as a view of the desk.
    Conflicts view(Atlas atlas, Optional<String> conflict) {
        return new Conflicts(
                shown(), conflict.map(id -> CliArguments.conflict(atlas, id).id()));
    }
}
