package atlas.domain;

import atlas.domain.Membership.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody said about the subject, and how it can be checked against the data.
public record Claim(String id, Text statement, Text saidBy, Edtf date, Check check, List<String> sources) {

    /// How the claim is checked.
    public sealed interface Check {
        /// By adding up an organization's states and dividing by the world's total.
        record ShareOfWorld(
                String indicator, String organization, Set<Status> statuses, int year, double claimedPercent)
                implements Check {}

        /// By counting the states on a day.
        record Count(String organization, Set<Status> statuses, LocalDate day, int claimedCount) implements Check {}

        /// By what the dataset states, in words.
        record Statement(Optional<Text> finding, Verdict verdict) implements Check {}
    }

    /// What the check came to.
    public enum Verdict {
        HOLDS,
        HOLDS_ROUGHLY,
        DIFFERS,
        OPEN
    }
}
