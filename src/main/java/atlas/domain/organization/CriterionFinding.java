package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// Whether an organization has what a criterion asks for.
///
/// @param organization id
/// @param criterion    id
/// @param since        since when it is met or disputed; empty for the others
public record CriterionFinding(
        String organization,
        String criterion,
        CriterionStanding standing,
        Optional<Edtf> since,
        Text text,
        List<String> sources) {

    /// What was found by the day up to which the data were checked.
    public enum CriterionStanding {
        MET,
        NOT_MET,
        /// Some say that it is met, others that it is not; the text tells both.
        DISPUTED,
        NOT_KNOWN;

        /// Whether it began on some day.
        public boolean hasBeginning() {
            return this == MET || this == DISPUTED;
        }
    }

    public CriterionFinding {
        sources = List.copyOf(sources);
        if (standing.hasBeginning() != since.isPresent()) {
            throw new IllegalArgumentException(
                    standing + (since.isPresent() ? " has no day on which it began" : " began on a day, which is missing"));
        }
    }
}
