package atlas.domain.organization;

import atlas.domain.organization.Membership.MembershipStatus;

/// How a state takes part on one day.
///
/// @param isCertain false where the sources leave open whether it had begun or ended by then
public record Participation(Membership membership, boolean isCertain) {

    public MembershipStatus membershipStatus() {
        return membership.membershipStatus();
    }
}
