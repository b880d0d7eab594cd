package atlas.view.desk;

import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A few states, organizations or groups side by side. An organization or a group stands for its states of the day.
///
/// @param sides  2 to 6, each group and each colour once
/// @param aspect by what they are compared
public record Compare(List<Side> sides, CompareAspect aspect) implements DeskView {

    public static final int FEWEST = 2;

    /// As many as there are colours that can be told apart.
    public static final int MOST = 6;

    private static final String USUAL_FIGURE = "gdp-ppp";
    private static final List<String> USUAL_FIGURES = List.of(
            "population", "surface-area", USUAL_FIGURE, "gdp-per-capita-ppp", "life-expectancy", "conflict-fatalities");

    /// What is compared with others.
    ///
    /// @param colour the place of its colour, 0 to 5, which it keeps while others come and go
    public record Side(Group group, int colour) {}

    /// The kinds of aspects, in the order in which they are offered.
    public enum AspectKind {
        MEMBERSHIPS,
        FIGURES,
        CONFLICTS,
        VOTES,
        THROUGH_TIME
    }

    /// By what states and groups are compared.
    public sealed interface CompareAspect {

        /// An aspect before the reader has chosen anything about it.
        ///
        /// @param figures ids of those that there are, one at least
        static CompareAspect first(AspectKind kind, Collection<String> figures) {
            List<String> usual =
                    USUAL_FIGURES.stream().filter(figures::contains).toList();
            List<String> shown = usual.isEmpty() ? figures.stream().limit(1).toList() : usual;
            return switch (kind) {
                case MEMBERSHIPS -> new Memberships();
                case FIGURES -> new Figures(shown);
                case CONFLICTS -> new Conflicts();
                case VOTES -> new Votes(VoteSpan.ALL_YEARS);
                case THROUGH_TIME ->
                    new ThroughTime(
                            shown.contains(USUAL_FIGURE) ? USUAL_FIGURE : shown.getFirst(), FigureMeasure.ABSOLUTE);
            };
        }

        default AspectKind kind() {
            return switch (this) {
                case Memberships _ -> AspectKind.MEMBERSHIPS;
                case Figures _ -> AspectKind.FIGURES;
                case Conflicts _ -> AspectKind.CONFLICTS;
                case Votes _ -> AspectKind.VOTES;
                case ThroughTime _ -> AspectKind.THROUGH_TIME;
            };
        }

        /// In which organizations they are; of groups alone, which states are in which of them.
        record Memberships() implements CompareAspect {}

        /// Their figures on the day.
        ///
        /// @param figures ids, in the order in which they are shown; each once
        record Figures(List<String> figures) implements CompareAspect {

            public Figures {
                figures = figures.stream().distinct().toList();
            }
        }

        /// In which conflicts they are a party.
        record Conflicts() implements CompareAspect {}

        /// How alike they vote in the General Assembly.
        record Votes(VoteSpan span) implements CompareAspect {}

        /// A figure through the years.
        ///
        /// @param figure id
        record ThroughTime(String figure, FigureMeasure measure) implements CompareAspect {}
    }

    /// @throws WrongValue if there are fewer than two sides or more than six, or one of them twice
    public Compare {
        sides = List.copyOf(sides);
        if (sides.size() < FEWEST || sides.size() > MOST) {
            throw new WrongValue(Sentence.of("problem.compare.count", FEWEST, MOST, sides.size()));
        }
        if (sides.stream().map(Side::group).distinct().count() < sides.size()) {
            throw new WrongValue(Sentence.of("problem.compare.twice"));
        }
        if (sides.stream().map(Side::colour).distinct().count() < sides.size()
                || sides.stream().anyMatch(side -> side.colour() < 0 || side.colour() >= MOST)) {
            throw new WrongValue(Sentence.of("problem.compare.colours", MOST));
        }
    }

    /// Groups in the first colours.
    ///
    /// @throws WrongValue as of a comparison
    public static Compare of(List<Group> groups, CompareAspect aspect) {
        return new Compare(
                IntStream.range(0, groups.size())
                        .mapToObj(place -> new Side(groups.get(place), place))
                        .toList(),
                aspect);
    }

    public List<Group> groups() {
        return sides.stream().map(Side::group).toList();
    }

    public Compare by(CompareAspect changed) {
        return new Compare(sides, changed);
    }

    public boolean hasRoom() {
        return sides.size() < MOST;
    }

    public boolean canSpareOne() {
        return sides.size() > FEWEST;
    }

    /// With one more, in the first colour that is free.
    ///
    /// @throws WrongValue if there is no room for it, or it is compared already
    public Compare with(Group group) {
        List<Integer> taken = sides.stream().map(Side::colour).toList();
        int free = IntStream.range(0, MOST)
                .filter(colour -> !taken.contains(colour))
                .findFirst()
                .orElse(MOST);
        return new Compare(
                Stream.concat(sides.stream(), Stream.of(new Side(group, free))).toList(), aspect);
    }

    /// Without one; the others keep their colours.
    ///
    /// @throws WrongValue if fewer than two are left
    public Compare without(Group group) {
        List<Side> left = new ArrayList<>(sides);
        left.removeIf(side -> side.group().equals(group));
        return new Compare(left, aspect);
    }
}
