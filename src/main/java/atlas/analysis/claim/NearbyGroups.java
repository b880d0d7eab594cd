package atlas.analysis.claim;

import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Groups that somebody may have meant in place of another: its members alone, with the observers, with all that take
/// part.
public final class NearbyGroups {

    private NearbyGroups() {}

    /// The group itself, and then those that are defined otherwise, each once.
    public static List<Group> of(Atlas atlas, Group group) {
        Set<Group> groups = new LinkedHashSet<>();
        groups.add(group);
        groups.add(changed(
                group, part -> new Group.Participants(part.organization(), Optional.of(MembershipStatus.MEMBER))));
        groups.add(changed(
                group,
                part -> ever(atlas, part, MembershipStatus.OBSERVER)
                        ? new Group.Union(
                                Group.Participants.members(part.organization()),
                                new Group.Participants(part.organization(), Optional.of(MembershipStatus.OBSERVER)))
                        : part));
        groups.add(changed(
                group,
                part -> takesOthers(atlas, part)
                        ? new Group.Participants(part.organization(), Optional.empty())
                        : part));
        return List.copyOf(groups);
    }

    /// Whom a rule leaves out stays left out.
    private static Group changed(Group group, Function<Group.Participants, Group> change) {
        UnaryOperator<Group> inside = part -> changed(part, change);
        return switch (group) {
            case Group.Everybody _, Group.InRegion _, Group.Picked _, Group.Complement _ -> group;
            case Group.Participants participants -> change.apply(participants);
            case Group.Union(Group left, Group right) -> {
                // Members and observers together are one definition, not two parts.
                Optional<Group.Participants> one = asOne(left, right);
                yield one.isPresent()
                        ? change.apply(one.get())
                        : new Group.Union(inside.apply(left), inside.apply(right));
            }
            case Group.Intersection(Group left, Group right) ->
                new Group.Intersection(inside.apply(left), inside.apply(right));
            case Group.FixedOn(Group fixed, LocalDate day) -> new Group.FixedOn(inside.apply(fixed), day);
        };
    }

    private static Optional<Group.Participants> asOne(Group left, Group right) {
        return left instanceof Group.Participants one
                        && right instanceof Group.Participants other
                        && one.organization().equals(other.organization())
                ? Optional.of(one)
                : Optional.empty();
    }

    private static boolean ever(Atlas atlas, Group.Participants part, MembershipStatus status) {
        return atlas.organization(part.organization()).stream()
                .flatMap((Organization organization) -> organization.memberships().stream())
                .anyMatch(membership -> membership.membershipStatus() == status);
    }

    private static boolean takesOthers(Atlas atlas, Group.Participants part) {
        return List.of(MembershipStatus.values()).stream()
                .filter(status -> status != MembershipStatus.MEMBER && status != MembershipStatus.OBSERVER)
                .anyMatch(status -> ever(atlas, part, status));
    }
}
