package atlas.analysis.group;

import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.place.State;
import atlas.domain.place.WorldRegion;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A group in the reader's words, to stand in a sentence: `members of CICA but not members of NATO`.
public final class GroupWords {

    /// So many states are named one by one.
    private static final int MOST_NAMED = 6;

    private final Atlas atlas;
    private final Messages messages;

    /// @param atlas whose states are called as they are in it
    public GroupWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    public String of(Group group) {
        return switch (group) {
            case Group.Everybody() -> messages.get("group.everybody");
            case Group.Participants(String id, Optional<MembershipStatus> status) ->
                participants(status, organization(id));
            case Group.InRegion(WorldRegion region) ->
                messages.get("group.in-region", messages.get("world-region." + region.name()));
            case Group.Picked(SortedSet<String> states) ->
                states.size() > MOST_NAMED
                        ? messages.get("group.picked", states.size())
                        : states.stream().map(this::state).collect(Collectors.joining(", "));
            case Group.Union union -> alternatives(parts(union, Group.Union.class));
            case Group.Intersection all -> restricted(parts(all, Group.Intersection.class));
            case Group.Complement(Group without) -> messages.get("group.not", inner(without));
            case Group.FixedOn(Group fixed, LocalDate day) ->
                messages.get(isSentence(fixed) ? "group.fixed-all" : "group.fixed", of(fixed), messages.day(day));
        };
    }

    /// At the beginning of a sentence or as a title.
    public String asTitle(Group group) {
        String words = of(group);
        return words.substring(0, 1).toUpperCase(messages.language().locale()) + words.substring(1);
    }

    /// As a label has it: a state's name, the short name of an organization for its members, else the whole rule.
    public String inShort(Group group) {
        return switch (group) {
            case Group.Picked(SortedSet<String> states) when states.size() == 1 -> state(states.first());
            case Group.Participants(String id, Optional<MembershipStatus> status)
            when status.equals(Optional.of(MembershipStatus.MEMBER)) -> organization(id);
            case Group.Picked _,
                    Group.Participants _,
                    Group.InRegion _,
                    Group.Everybody _,
                    Group.Union _,
                    Group.Intersection _,
                    Group.Complement _,
                    Group.FixedOn _ -> asTitle(group);
        };
    }

    /// What is joined by one operator, however it was bracketed: unions and intersections are associative.
    private static List<Group> parts(Group group, Class<? extends Group> operator) {
        return operator.isInstance(group)
                ? group.parts().flatMap(part -> parts(part, operator).stream()).toList()
                : List.of(group);
    }

    /// Those that are in one at least. What has a relative clause of its own comes last, after a semicolon.
    private String alternatives(List<Group> groups) {
        Map<Boolean, List<Group>> bySentence =
                groups.stream().collect(Collectors.partitioningBy(GroupWords::isSentence));
        List<String> simple = merged(bySentence.getOrDefault(false, List.of()), "group.or");
        Stream<String> first = simple.isEmpty() ? Stream.empty() : Stream.of(joined(simple, "group.or"));
        return joined(
                Stream.concat(
                                first,
                                bySentence.getOrDefault(true, List.of()).stream()
                                        .map(this::of))
                        .toList(),
                "group.or-else");
    }

    /// Those that are in all. The first that can be told without a bracket is who they are; the others restrict it.
    private String restricted(List<Group> groups) {
        Map<Boolean, List<Group>> byExclusion =
                groups.stream().collect(Collectors.partitioningBy(Group.Complement.class::isInstance));
        List<Group> in = byExclusion.getOrDefault(false, List.of());
        String out = joined(
                merged(
                        byExclusion.getOrDefault(true, List.of()).stream()
                                .flatMap(Group::parts)
                                .toList(),
                        "group.or"),
                "group.or");
        if (in.isEmpty()) {
            return messages.get("group.not", out);
        }
        Optional<Group> head = in.stream().filter(part -> !isSentence(part)).findFirst();
        List<Group> others = new ArrayList<>(in);
        others.remove(head.orElse(in.getFirst()));
        String also = joined(merged(others, "group.list"), "group.list");
        String who = of(head.orElse(in.getFirst()));
        String all = also.isEmpty() ? who : messages.get(head.isPresent() ? "group.and" : "group.all-of", who, also);
        if (out.isEmpty()) {
            return all;
        }
        return messages.get(head.isPresent() || !also.isEmpty() ? "group.but-not" : "group.all-but", all, out);
    }

    /// Words of groups; those that take part in organizations as the same are told at once: members of A or B.
    private List<String> merged(List<Group> groups, String operator) {
        Map<Optional<MembershipStatus>, List<String>> organizations = groups.stream()
                .flatMap(group -> group instanceof Group.Participants of ? Stream.of(of) : Stream.empty())
                .collect(Collectors.groupingBy(
                        Group.Participants::status,
                        Collectors.mapping(of -> organization(of.organization()), Collectors.toList())));
        return groups.stream()
                .map(group -> group instanceof Group.Participants(String _, Optional<MembershipStatus> status)
                        ? participants(status, joined(organizations.getOrDefault(status, List.of()), operator))
                        : inner(group))
                .distinct()
                .toList();
    }

    private String joined(List<String> words, String operator) {
        return words.stream()
                .reduce((left, right) -> messages.get(operator, left, right))
                .orElse("");
    }

    private String participants(Optional<MembershipStatus> status, String organizations) {
        return messages.get(status.map(known -> "group.of." + known.name()).orElse("group.of-any"), organizations);
    }

    private String inner(Group part) {
        return isSentence(part) ? "(" + of(part) + ")" : of(part);
    }

    /// Whether its words cannot stand within others without a bracket.
    private static boolean isSentence(Group group) {
        return switch (group) {
            case Group.Everybody _, Group.Participants _, Group.InRegion _, Group.Picked _, Group.Complement _ -> false;
            case Group.Intersection _ -> true;
            case Group.Union union -> !areAlike(parts(union, Group.Union.class));
            case Group.FixedOn(Group fixed, LocalDate _) -> isSentence(fixed);
        };
    }

    /// Whether all are who takes part as the same, in organizations.
    private static boolean areAlike(List<Group> groups) {
        return groups.stream()
                        .map(group -> group instanceof Group.Participants(String _, Optional<MembershipStatus> status)
                                ? status.map(Enum::name).orElse("any")
                                : group.text() + " alone")
                        .distinct()
                        .count()
                == 1;
    }

    private String organization(String id) {
        return atlas.organization(id)
                .map(found -> found.shortNames().in(messages.language()))
                .orElse(id);
    }

    private String state(String iso3) {
        return atlas.state(iso3)
                .map((State found) -> found.nameOnMap(messages.language()))
                .orElse(iso3);
    }
}
