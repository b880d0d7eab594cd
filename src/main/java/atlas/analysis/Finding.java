package atlas.analysis;

import atlas.domain.Claim;
import atlas.domain.Claim.Verdict;
import atlas.domain.Text;
import java.util.List;
import java.util.Optional;

/// What the check of a claim came to.
public sealed interface Finding {

    Claim claim();

    Verdict verdict();

    /// A share was computed.
    ///
    /// @param share the share of those whom the claim is about
    record OfShare(Claim claim, Claim.Check.ShareOfWorld check, Share share, Verdict verdict) implements Finding {}

    /// States were counted.
    ///
    /// @param counted the states that surely took part on the day
    /// @param perhaps codes of those of whom the sources leave it open
    record OfCount(Claim claim, Claim.Check.Count check, List<String> counted, List<String> perhaps, Verdict verdict)
            implements Finding {

        public OfCount {
            counted = List.copyOf(counted);
            perhaps = List.copyOf(perhaps);
        }
    }

    /// The dataset says in words what is known.
    record InWords(Claim claim, Optional<Text> finding, Verdict verdict) implements Finding {}

    /// There is nothing in the atlas to check it by: no such figure or organization, or no value for the year.
    record WithoutData(Claim claim) implements Finding {

        @Override
        public Verdict verdict() {
            return Verdict.OPEN;
        }
    }
}
