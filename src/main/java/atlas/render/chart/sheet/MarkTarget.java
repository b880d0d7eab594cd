package atlas.render.chart.sheet;

import atlas.chart.ComparedSide;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// What a mark of a chart stands for.
public sealed interface MarkTarget {

    /// A state, by its ISO 3166-1 alpha-3 code.
    record OfState(String iso3) implements MarkTarget {}

    /// Two states, by their codes.
    record OfStatePair(String iso3, String other) implements MarkTarget {}

    /// Several states, by their codes.
    record OfStates(SortedSet<String> iso3) implements MarkTarget {}

    /// An organization, by its id.
    record OfOrganization(String id) implements MarkTarget {}

    /// The members of an organization on the day.
    ///
    /// @param id   of the organization
    /// @param iso3 their codes
    record OfMembers(String id, SortedSet<String> iso3) implements MarkTarget {}

    /// Two organizations, by their ids.
    record OfOrganizationPair(String id, String other) implements MarkTarget {}

    /// A conflict, by its id.
    record OfConflict(String id) implements MarkTarget {}

    /// A claim that the atlas records, by its id.
    record OfClaim(String id) implements MarkTarget {}

    record OfDay(LocalDate day) implements MarkTarget {}

    /// What can be read and leads nowhere, by what it is about.
    record ToldOnly(String about) implements MarkTarget {}

    /// What a side of a comparison stands for: a state, an organization with its members, or the states of a group.
    static MarkTarget of(ComparedSide side) {
        return switch (side.group()) {
            case Group.Participants(String id, Optional<MembershipStatus> _) -> new OfMembers(id, side.states());
            case Group.Picked(SortedSet<String> states) when states.size() == 1 -> new OfState(states.first());
            case Group.Everybody _,
                    Group.InRegion _,
                    Group.Picked _,
                    Group.Union _,
                    Group.Intersection _,
                    Group.Complement _,
                    Group.FixedOn _ -> new OfStates(side.states());
        };
    }

    /// The states it stands for, ISO 3166-1 alpha-3; nobody where it stands for something else.
    default Set<String> states() {
        return switch (this) {
            case OfState(String iso3) -> Set.of(iso3);
            case OfStatePair(String iso3, String other) -> iso3.equals(other) ? Set.of(iso3) : Set.of(iso3, other);
            case OfStates(SortedSet<String> states) -> states;
            case OfMembers(String _, SortedSet<String> members) -> members;
            case OfOrganization _, OfOrganizationPair _, OfConflict _, OfClaim _, OfDay _, ToldOnly _ -> Set.of();
        };
    }
}
