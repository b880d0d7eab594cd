package atlas.domain.vote;

import java.util.Optional;

/// The result of a vote.
///
/// @param didNotVote members that were absent or present without voting; not known for all
public record Tally(int yes, int no, int abstaining, Optional<Integer> didNotVote) {

    /// How many cast a ballot of a kind; empty where that is not known.
    public Optional<Integer> of(Ballot ballot) {
        return switch (ballot) {
            case YES -> Optional.of(yes);
            case NO -> Optional.of(no);
            case ABSTAIN -> Optional.of(abstaining);
            case DID_NOT_VOTE -> didNotVote;
            case NOT_KNOWN -> Optional.empty();
        };
    }
}
