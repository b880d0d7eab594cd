package atlas.analysis.group;

import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Who is in a group on a day, and who may be, where the sources leave open on which day somebody came or went.
///
/// @param sure     those who are in it whatever is true of the open cases, ISO 3166-1 alpha-3
/// @param possible those who are in it in one case at least; the sure ones too
public record GroupBounds(SortedSet<String> sure, SortedSet<String> possible) {

    public GroupBounds {
        sure = Collections.unmodifiableSortedSet(new TreeSet<>(sure));
        possible = Collections.unmodifiableSortedSet(new TreeSet<>(possible));
    }

    public static GroupBounds on(Atlas atlas, Group group, LocalDate day) {
        return switch (group) {
            case Group.Everybody _, Group.InRegion _, Group.Picked _ -> {
                SortedSet<String> states = GroupStates.on(atlas, group, day);
                yield new GroupBounds(states, states);
            }
            case Group.Participants(String id, Optional<MembershipStatus> status) ->
                atlas.organization(id)
                        .map(organization -> of(organization, status, day))
                        .orElseGet(() -> new GroupBounds(new TreeSet<>(), new TreeSet<>()));
            case Group.Union(Group left, Group right) -> {
                GroupBounds one = on(atlas, left, day);
                GroupBounds other = on(atlas, right, day);
                yield new GroupBounds(either(one.sure, other.sure), either(one.possible, other.possible));
            }
            case Group.Intersection(Group left, Group.Complement(Group without)) ->
                on(atlas, left, day).without(on(atlas, without, day));
            case Group.Intersection(Group left, Group right) -> {
                GroupBounds one = on(atlas, left, day);
                GroupBounds other = on(atlas, right, day);
                yield new GroupBounds(both(one.sure, other.sure), both(one.possible, other.possible));
            }
            case Group.Complement(Group without) ->
                on(atlas, new Group.Everybody(), day).without(on(atlas, without, day));
            case Group.FixedOn(Group fixed, LocalDate then) -> on(atlas, fixed, then);
        };
    }

    private static GroupBounds of(Organization organization, Optional<MembershipStatus> status, LocalDate day) {
        SortedSet<String> sure = new TreeSet<>();
        SortedSet<String> possible = new TreeSet<>();
        organization.participationOn(day).values().stream()
                .filter(participation ->
                        status.map(participation.membershipStatus()::equals).orElse(true))
                .forEach(participation -> {
                    possible.add(participation.membership().state());
                    if (participation.isCertain()) {
                        sure.add(participation.membership().state());
                    }
                });
        return new GroupBounds(sure, possible);
    }

    private GroupBounds without(GroupBounds others) {
        return new GroupBounds(less(sure, others.possible), less(possible, others.sure));
    }

    private static SortedSet<String> either(Set<String> one, Set<String> other) {
        SortedSet<String> states = new TreeSet<>(one);
        states.addAll(other);
        return states;
    }

    private static SortedSet<String> both(Set<String> one, Set<String> other) {
        SortedSet<String> states = new TreeSet<>(one);
        states.retainAll(other);
        return states;
    }

    private static SortedSet<String> less(Set<String> one, Set<String> other) {
        SortedSet<String> states = new TreeSet<>(one);
        states.removeAll(other);
        return states;
    }
}
