package atlas.view.desk;

import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.CohesionIndex;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import java.util.List;

/// What the desk shows of a group of states on a day. The group and the day are those of the viewpoint; all else that
/// the reader chooses is in here, as ids, so that a kind of view is a value that can be stored.
public sealed interface DeskView
        permits DeskView.StateTable, DeskView.Events, DeskView.Agreement, DeskView.Cohesion, Ranking, Trend, Scatter {

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

    /// How alike the states of the group vote in the General Assembly, each with each other.
    ///
    /// @param span  of which time the votes are
    /// @param topic what they are about
    record Agreement(AgreementMeasure measure, VoteSpan span, RollCallTopic topic) implements DeskView {}

    /// How united the group votes, year by year.
    ///
    /// @param topic  what the votes are about
    /// @param beside ids of organizations whose members are shown for comparison, each once
    record Cohesion(CohesionIndex index, RollCallTopic topic, List<String> beside) implements DeskView {

        public Cohesion {
            beside = beside.stream().distinct().toList();
        }
    }
}
