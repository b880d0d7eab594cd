package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What an organization's members hold of the world through the years, alone and with its observers.
///
/// @param members       by those who were members at each year's end
/// @param withObservers the same with the observers, since there are members; empty if it never had any
public record SharesThroughTime(List<Share> members, List<Share> withObservers) {

    public static final Set<MembershipStatus> MEMBERS = Set.of(MembershipStatus.MEMBER);
    public static final Set<MembershipStatus> MEMBERS_AND_OBSERVERS =
            Set.copyOf(EnumSet.of(MembershipStatus.MEMBER, MembershipStatus.OBSERVER));

    public SharesThroughTime {
        members = List.copyOf(members);
        withObservers = List.copyOf(withObservers);
    }

    /// Years without a value are left out.
    public static SharesThroughTime of(Atlas atlas, Indicator indicator, Organization organization) {
        List<Share> members = ShareCalculator.throughTime(atlas, indicator, organization, MEMBERS);
        int first = members.isEmpty() ? Integer.MAX_VALUE : members.getFirst().year();
        List<Share> wider = hasObservers(organization)
                ? ShareCalculator.throughTime(atlas, indicator, organization, MEMBERS_AND_OBSERVERS).stream()
                        .filter(share -> share.year() >= first)
                        .toList()
                : List.of();
        return new SharesThroughTime(members, wider);
    }

    /// Whether it ever had any.
    public static boolean hasObservers(Organization organization) {
        return organization.memberships().stream()
                .anyMatch(membership -> membership.membershipStatus() == MembershipStatus.OBSERVER);
    }
}
