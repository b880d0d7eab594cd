package atlas.analysis.group;

import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.place.State;
import atlas.domain.place.WorldRegion;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who is in a group.
public final class GroupStates {

    private GroupStates() {}

    /// The states of a group on a day, by ISO 3166-1 alpha-3. An organization that the atlas does not have has none.
    public static SortedSet<String> on(Atlas atlas, Group group, LocalDate day) {
        TreeSet<String> states = new TreeSet<>();
        switch (group) {
            case Group.Everybody() -> states.addAll(atlas.on(day).states().keySet());
            case Group.Participants(String id, Optional<MembershipStatus> status) ->
                atlas.organization(id).stream()
                        .flatMap(organization -> participants(organization, status, day))
                        .forEach(states::add);
            case Group.InRegion(WorldRegion region) ->
                atlas.on(day).states().values().stream()
                        .filter(state -> state.isIn(region))
                        .map(State::iso3)
                        .forEach(states::add);
            case Group.Picked(SortedSet<String> picked) -> states.addAll(picked);
            case Group.Union(Group left, Group right) -> {
                states.addAll(on(atlas, left, day));
                states.addAll(on(atlas, right, day));
            }
            case Group.Intersection(Group left, Group right) -> {
                states.addAll(on(atlas, left, day));
                if (right instanceof Group.Complement(Group without)) {
                    states.removeAll(on(atlas, without, day));
                } else {
                    states.retainAll(on(atlas, right, day));
                }
            }
            case Group.Complement(Group without) -> {
                states.addAll(atlas.on(day).states().keySet());
                states.removeAll(on(atlas, without, day));
            }
            case Group.FixedOn(Group fixed, LocalDate then) -> states.addAll(on(atlas, fixed, then));
        }
        return Collections.unmodifiableSortedSet(states);
    }

    private static Stream<String> participants(
            Organization organization, Optional<MembershipStatus> status, LocalDate day) {
        return organization.participationOn(day).values().stream()
                .filter(participation -> participation.isCertain()
                        && status.map(participation.membershipStatus()::equals).orElse(true))
                .map(participation -> participation.membership().state());
    }
}
