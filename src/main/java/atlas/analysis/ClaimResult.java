package atlas.analysis;

import atlas.domain.organization.Claim;
import atlas.domain.organization.Claim.Verdict;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// What the check of a claim came to.
public sealed interface ClaimResult {

    Claim claim();

    Verdict verdict();

    /// A share was computed.
    ///
    /// @param share the share of those whom the claim is about
    record OfShare(Claim claim, Claim.ClaimMethod.ShareOfWorld check, Share share, Verdict verdict)
            implements ClaimResult {}

    /// States were counted.
    ///
    /// @param counted the states that surely took part on the day
    /// @param perhaps codes of those of whom the sources leave it open
    record OfCount(
            Claim claim, Claim.ClaimMethod.Count check, List<String> counted, List<String> perhaps, Verdict verdict)
            implements ClaimResult {

        public OfCount {
            counted = List.copyOf(counted);
            perhaps = List.copyOf(perhaps);
        }
    }

    /// The dataset says in words what is known.
    record InWords(Claim claim, Optional<Text> finding, Verdict verdict) implements ClaimResult {}

    /// There is nothing in the atlas to check it by: no such figure or organization, or no value for the year.
    record WithoutData(Claim claim) implements ClaimResult {

        @Override
        public Verdict verdict() {
            return Verdict.OPEN;
        }
    }
}
