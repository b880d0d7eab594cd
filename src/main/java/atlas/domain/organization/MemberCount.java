package atlas.domain.organization;

import java.time.LocalDate;
import java.util.List;

/// How many took part on a day by an organization's own count, to check the memberships by.
public record MemberCount(
        LocalDate day, Membership.MembershipStatus membershipStatus, int count, List<String> sources) {

    public MemberCount {
        sources = List.copyOf(sources);
    }
}
