package atlas.analysis.group;

import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

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
                messages.get(status.map(known -> "group.of." + known.name()).orElse("group.of-any"), organization(id));
            case Group.Picked(SortedSet<String> states) ->
                states.size() > MOST_NAMED
                        ? messages.get("group.picked", states.size())
                        : states.stream().map(this::state).collect(Collectors.joining(", "));
            case Group.Union(Group left, Group right) ->
                messages.get("group.or", inner(left), right instanceof Group.Union ? bracketed(right) : inner(right));
            case Group.Intersection(Group left, Group.Complement(Group without)) ->
                messages.get("group.but-not", inner(left), inner(without));
            case Group.Intersection(Group left, Group right) -> messages.get("group.and", inner(left), inner(right));
            case Group.Complement(Group without) -> messages.get("group.not", inner(without));
            case Group.FixedOn(Group fixed, LocalDate day) ->
                messages.get("group.fixed", inner(fixed), messages.day(day));
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
                    Group.Everybody _,
                    Group.Union _,
                    Group.Intersection _,
                    Group.Complement _,
                    Group.FixedOn _ -> asTitle(group);
        };
    }

    private String inner(Group part) {
        return part.parts().count() > 1 ? bracketed(part) : of(part);
    }

    private String bracketed(Group part) {
        return "(" + of(part) + ")";
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
