package atlas.view.desk;

import java.util.List;

/// What the desk shows of a group of states on a day. The group and the day are those of the viewpoint; all else that
/// the reader chooses is in here, as ids, so that a kind of view is a value that can be stored.
public sealed interface DeskView {

    /// A row for each state of the group, a column for each figure.
    ///
    /// @param figures ids of figures, in the order of the columns; each once
    record StateTable(List<String> figures) implements DeskView {

        public StateTable {
            figures = figures.stream().distinct().toList();
        }
    }

    /// All that is dated: memberships, meetings, milestones, events of conflicts.
    record Events() implements DeskView {}
}
