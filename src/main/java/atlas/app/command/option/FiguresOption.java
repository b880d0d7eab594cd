package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// The option that names several figures.
public final class FiguresOption {

    @Option(
            names = "--figures",
            paramLabel = "ID",
            split = ",",
            description = {
                "Figures by their ids in the table indicators, for instance population,gdp-ppp. Of compare by figures:"
                        + " which; through time: one.",
                "Of state-table: its columns; by default those with which the desk begins."
            })
    private List<String> figures = new ArrayList<>();

    public boolean areGiven() {
        return !figures.isEmpty();
    }

    /// How many were given.
    int count() {
        return figures.size();
    }

    /// Those that were given, by their ids.
    ///
    /// @throws UsageException if the atlas does not have one
    public List<String> ids(Atlas atlas) {
        return figures.stream().map(id -> CliArguments.indicator(atlas, id)).toList();
    }
}
