package atlas.domain.organization;

import atlas.domain.date.Period;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// That a state takes part in an organization, in one status, for a time.
///
/// @param state ISO 3166-1 alpha-3
public record Membership(
        String state, MembershipStatus membershipStatus, Period period, Optional<Text> note, List<String> sources) {

    /// In what way a state takes part. The order is that of legends and lists.
    public enum MembershipStatus {
        MEMBER,
        OBSERVER,
        PARTNER,
        DIALOGUE_PARTNER,
        ASSOCIATE,
        SUSPENDED
    }

    public Membership {
        sources = List.copyOf(sources);
    }
}
