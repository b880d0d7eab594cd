package atlas.view.desk;

import atlas.view.desk.Ranking.Since;
import java.util.List;
import java.util.Optional;

/// A row for each state of the group, columns for figures and for organizations.
///
/// @param figures       ids of figures, in the order of the columns; each once
/// @param organizations ids of organizations, in the order of the columns; each once
/// @param since         besides each figure's value the one of a day before, and the change since then
public record StateTable(List<String> figures, List<String> organizations, Optional<Since> since) implements DeskView {

    public StateTable {
        figures = figures.stream().distinct().toList();
        organizations = organizations.stream().distinct().toList();
    }

    /// Figures alone, on the day.
    public static StateTable of(List<String> figures) {
        return new StateTable(figures, List.of(), Optional.empty());
    }
}
