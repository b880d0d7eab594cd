package atlas.analysis.compare;

import atlas.analysis.vote.AgreementMatrix;
import atlas.analysis.vote.PairedBallots;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// How two groups voted: the votes of each state of the one with each other state of the other, put together.
///
/// @param pairs    of two different states that both voted in one roll call at least
/// @param votes    in which both states of a pair cast a ballot, all pairs together
/// @param same     those of them in which both cast the same
/// @param onlyPair of two states, where there is no other
public record PooledVotes(int pairs, int votes, int same, Optional<PairedBallots> onlyPair) {

    /// A group with itself is how its states vote with each other, each two of them once.
    ///
    /// @param matrix of all states of both, or more
    public static PooledVotes of(AgreementMatrix matrix, Collection<String> first, Collection<String> second) {
        Set<Set<String>> seen = new HashSet<>();
        int votes = 0;
        int same = 0;
        int pairs = 0;
        Optional<PairedBallots> last = Optional.empty();
        for (String one : first) {
            for (String other : second) {
                Optional<PairedBallots> ballots = one.equals(other) || !seen.add(Set.of(one, other))
                        ? Optional.empty()
                        : matrix.between(one, other).filter(found -> found.votes() > 0);
                if (ballots.isPresent()) {
                    votes += ballots.get().votes();
                    same += ballots.get().same();
                    pairs++;
                    last = ballots;
                }
            }
        }
        return new PooledVotes(pairs, votes, same, pairs == 1 ? last : Optional.empty());
    }

    /// The share of the votes in which both cast the same ballot, 0 to 1; empty without votes.
    public Optional<Double> agreement() {
        return votes == 0 ? Optional.empty() : Optional.of((double) same / votes);
    }

    /// Cohen's kappa, which takes out what chance would make; empty where there is more than one pair, or the pair has
    /// none.
    public Optional<Double> kappa() {
        return onlyPair.flatMap(PairedBallots::kappa);
    }
}
