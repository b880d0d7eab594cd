package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.view.desk.Desk;
import atlas.view.desk.Ranking.Since;
import atlas.view.desk.StateTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The option that says which figures a table of states has.
public final class StateTableOptions {

    @Option(
            names = "--figures",
            paramLabel = "ID",
            split = ",",
            description = "Of state-table: its figures, for instance population,gdp-ppp; by default those with which the"
                    + " desk begins.")
    private List<String> figures = new ArrayList<>();

    public boolean areGiven() {
        return !figures.isEmpty();
    }

    /// The table that was asked for: with neither figures nor organizations it has the figures with which the desk begins.
    ///
    /// @throws UsageException if the atlas does not have a figure
    public StateTable table(List<String> organizations, Optional<Since> since, Atlas atlas) {
        List<String> ids = figures.isEmpty() && organizations.isEmpty()
                ? Desk.USUAL_FIGURES
                : figures.stream()
                        .map(id -> CliArguments.indicator(atlas, id))
                        .toList();
        return new StateTable(ids, organizations, since);
    }
}
