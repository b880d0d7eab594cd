package atlas.analysis.question;

import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What can be asked. States are codes of ISO 3166-1 alpha-3, organizations, figures and votes ids; a question that
/// names no time is about the day that is looked at.
public sealed interface Question {

    /// The time that it is about; empty for the day that is looked at, or for all time where that makes more sense.
    Optional<AskedTime> time();

    /// Who is in a group: members, observers or partners of organizations.
    record Participants(Group group, Optional<AskedTime> time) implements Question {}

    /// A figure of a state, of several, or of a group.
    record FigureValue(Group of, String figure, FigureMeasure measure, Optional<AskedTime> time) implements Question {}

    /// A figure through the years.
    record FigureTrend(Group of, String figure, FigureMeasure measure, Optional<AskedTime> time) implements Question {}

    /// The states of a group by a figure.
    record FigureRanking(Group among, String figure, FigureMeasure measure, Order order, Optional<AskedTime> time)
            implements Question {}

    /// From which end a ranking is read.
    enum Order {
        HIGHEST_FIRST,
        LOWEST_FIRST
    }

    /// Who joined or left.
    ///
    /// @param organization empty for any
    /// @param state        empty for any
    /// @param status       as what
    record Changes(
            Direction direction,
            Optional<String> organization,
            Optional<String> state,
            MembershipStatus status,
            Optional<AskedTime> time)
            implements Question {}

    /// Whether participation begins or ends.
    enum Direction {
        JOINED,
        LEFT
    }

    /// Since when and as what a state takes part in an organization.
    record Participation(String state, String organization, Optional<AskedTime> time) implements Question {}

    /// In which organizations a state takes part.
    record Memberships(String state, Optional<AskedTime> time) implements Question {}

    /// In which organizations states sit together; two states or more.
    record SharedBy(SortedSet<String> states, Optional<AskedTime> time) implements Question {

        public SharedBy {
            if (states.size() < 2) {
                throw new IllegalArgumentException("what one state shares it shares with another: " + states);
            }
            states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        }
    }

    /// Who shares most organizations with a state.
    record SharesMost(String state, Optional<AskedTime> time) implements Question {}

    /// How states voted in a roll call.
    record BallotsOf(Group of, String rollCall) implements Question {

        @Override
        public Optional<AskedTime> time() {
            return Optional.empty();
        }
    }

    /// How alike states vote in the General Assembly.
    record VotingAgreement(Group of, Optional<AskedTime> time) implements Question {}

    /// Which conflicts there are.
    ///
    /// @param of whose; empty for all
    record Conflicts(Optional<Group> of, Optional<AskedTime> time) implements Question {}

    /// States side by side.
    record Comparison(Group of, Optional<AskedTime> time) implements Question {}
}
