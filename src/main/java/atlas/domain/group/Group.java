package atlas.domain.group;

import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.place.WorldRegion;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// States chosen by a rule. Who they are follows the day that is looked at, unless the rule is fixed on one.
public sealed interface Group {

    /// All states and areas that the atlas has on the day.
    record Everybody() implements Group {}

    /// Those that surely take part in an organization on the day.
    ///
    /// @param organization its id
    /// @param status       as what; empty for all that take part in any way, those suspended too
    record Participants(String organization, Optional<MembershipStatus> status) implements Group {

        /// The members of an organization.
        public static Participants members(String organization) {
            return new Participants(organization, Optional.of(MembershipStatus.MEMBER));
        }
    }

    /// All states and areas of the day that lie in a region of the United Nations.
    record InRegion(WorldRegion region) implements Group {}

    /// States picked one by one, whether they exist on the day or not.
    ///
    /// @param states ISO 3166-1 alpha-3, at least one
    record Picked(SortedSet<String> states) implements Group {

        public Picked {
            if (states.isEmpty()) {
                throw new WrongValue(Sentence.of("problem.group.empty"));
            }
            states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        }

        public static Picked of(Collection<String> states) {
            return new Picked(new TreeSet<>(states));
        }
    }

    /// Those that are in both.
    record Intersection(Group left, Group right) implements Group {}

    /// Those that are in one of them at least.
    record Union(Group left, Group right) implements Group {}

    /// Everybody on the day who is not in a group.
    record Complement(Group group) implements Group {}

    /// Those that were in a group on one day, whatever day is looked at.
    record FixedOn(Group group, LocalDate day) implements Group {}

    /// The groups that it is made of, one level down.
    default Stream<Group> parts() {
        return switch (this) {
            case Everybody _, Participants _, InRegion _, Picked _ -> Stream.empty();
            case Intersection(Group left, Group right) -> Stream.of(left, right);
            case Union(Group left, Group right) -> Stream.of(left, right);
            case Complement(Group group) -> Stream.of(group);
            case FixedOn(Group group, LocalDate _) -> Stream.of(group);
        };
    }

    /// The ids of the organizations that the rule names.
    default SortedSet<String> organizations() {
        return named(
                this,
                group -> group instanceof Participants(String id, Optional<MembershipStatus> _)
                        ? Stream.of(id)
                        : Stream.empty());
    }

    /// The codes of the states that the rule names, ISO 3166-1 alpha-3.
    default SortedSet<String> pickedStates() {
        return named(
                this, group -> group instanceof Picked(SortedSet<String> states) ? states.stream() : Stream.empty());
    }

    /// Whether the rule names a region.
    default boolean namesRegion() {
        return this instanceof InRegion || parts().anyMatch(Group::namesRegion);
    }

    private static SortedSet<String> named(Group group, Function<Group, Stream<String>> names) {
        TreeSet<String> found = new TreeSet<>();
        names.apply(group).forEach(found::add);
        group.parts().forEach(part -> found.addAll(named(part, names)));
        return found;
    }

    /// Whether it has other states on other days for no other reason than the day: none that is fixed or picked has.
    default boolean followsTheDay() {
        return switch (this) {
            case Everybody _, Participants _, InRegion _ -> true;
            case Picked _, FixedOn _ -> false;
            case Intersection _, Union _, Complement _ ->
                this instanceof Complement || parts().anyMatch(Group::followsTheDay);
        };
    }

    /// The one state that was picked, ISO 3166-1 alpha-3; empty where the rule stands for a group, of one state too.
    default Optional<String> onlyState() {
        return this instanceof Picked(SortedSet<String> states) && states.size() == 1
                ? Optional.of(states.first())
                : Optional.empty();
    }

    /// As it is typed and stored; [GroupText#read] reads it back.
    default String text() {
        return GroupText.write(this);
    }
}
