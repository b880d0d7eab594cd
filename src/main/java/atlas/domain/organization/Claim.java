package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody said about the subject, and how it can be checked against the data.
public record Claim(String id, Text statement, Text saidBy, Edtf date, ClaimMethod claimMethod, List<String> sources) {

    /// How the claim is checked.
    public sealed interface ClaimMethod {
        /// By adding up an organization's states and dividing by the world's total.
        record ShareOfWorld(
                String indicator, String organization, Set<MembershipStatus> statuses, int year, double claimedPercent)
                implements ClaimMethod {}

        /// By counting the states on a day.
        record Count(String organization, Set<MembershipStatus> statuses, LocalDate day, int claimedCount)
                implements ClaimMethod {}

        /// By what the dataset states, in words.
        record Statement(Optional<Text> finding, Verdict verdict) implements ClaimMethod {}
    }

    /// What the check came to.
    public enum Verdict {
        HOLDS,
        HOLDS_ROUGHLY,
        DIFFERS,
        OPEN
    }
}
