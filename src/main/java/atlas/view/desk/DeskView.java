package atlas.view.desk;

import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.CohesionIndex;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the desk shows of a group of states on a day. The group and the day are those of the viewpoint; all else that
/// the reader chooses is in here, as ids, so that a kind of view is a value that can be stored.
public sealed interface DeskView
        permits StateTable,
                DeskView.Events,
                Conflicts,
                DeskView.Agreement,
                DeskView.Cohesion,
                Ranking,
                Trend,
                Scatter,
                Compare,
                Claims,
                DeskView.Overlap,
                DeskView.UpSet,
                DeskView.Shared,
                DeskView.Network,
                Transformation {

    /// All that is dated: memberships, meetings, milestones, events of conflicts.
    ///
    /// @param filter which of them are shown
    record Events(EventFilter filter) implements DeskView {

        /// All of them.
        public Events() {
            this(EventFilter.ALL);
        }
    }

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

    /// How far the memberships of organizations coincide, each with each other. The group has no part in it.
    ///
    /// @param since the day of which the change up to the viewpoint's is shown; empty for the viewpoint's day alone
    record Overlap(OverlapMeasure measure, Optional<LocalDate> since) implements DeskView {}

    /// By what two organizations are compared.
    enum OverlapMeasure {
        /// How many members they have in common.
        COMMON,
        /// The members of both by the members of either.
        JACCARD,
        /// The members of both by the members of the first.
        CONTAINMENT
    }

    /// How many states of the group are members of exactly which organizations.
    ///
    /// @param organizations that are looked at, each once; empty for all that have members
    /// @param atLeast       of so many organizations, 0 or more
    /// @param atMost        of so many organizations; empty for any number
    /// @param withState     only the combination with this state, ISO 3166-1 alpha-3
    record UpSet(List<String> organizations, int atLeast, Optional<Integer> atMost, Optional<String> withState)
            implements DeskView {

        /// All combinations of all organizations.
        public static final UpSet ALL = new UpSet(List.of(), 0, Optional.empty(), Optional.empty());

        public UpSet {
            organizations = organizations.stream().distinct().toList();
            if (atLeast < 0 || (atMost.isPresent() && atMost.get() < atLeast)) {
                throw new WrongValue(Sentence.of(
                        "problem.upset.degrees",
                        atLeast,
                        atMost.map(String::valueOf).orElse("…")));
            }
        }
    }

    /// In how many organizations the states of the group sit together, each with each other.
    ///
    /// @param since the day of which the change up to the viewpoint's is shown; empty for the viewpoint's day alone
    record Shared(Optional<LocalDate> since) implements DeskView {}

    /// The states of the group, joined where they share organizations.
    ///
    /// @param atLeast so many, 1 or more; empty for as many as leave lines that can be told apart
    record Network(Optional<Integer> atLeast) implements DeskView {

        public Network {
            if (atLeast.isPresent() && atLeast.get() < 1) {
                throw new WrongValue(Sentence.of("problem.network.least", atLeast.get()));
            }
        }
    }
}
