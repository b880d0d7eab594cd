package atlas.analysis.vote;

import atlas.domain.vote.Ballot;
import java.util.Arrays;
import java.util.Optional;

/// How two states voted in the roll calls of which both were members: how often one cast one ballot and the other
/// another, in favour, against or abstaining. Where one of them did not vote, or nobody knows what it did, the roll
/// call
/// is neither agreement nor disagreement; it is left out and counted apart.
public final class PairedBallots {

    private static final int KINDS = 3;

    /// Rows are of the first state, columns of the second; in favour, abstaining, against.
    private final int[] counts;

    private final int didNotVote;
    private final int notKnown;

    /// @param counts     nine, row by row: of the first state's votes in favour, those in which the second was
    ///                   in favour, abstained, was against; then of its abstentions; then of those against
    /// @param didNotVote roll calls in which it is known of both what they did, and one at least did not vote
    /// @param notKnown   roll calls in which it is not known of one of them at least what it did
    PairedBallots(int[] counts, int didNotVote, int notKnown) {
        if (counts.length != KINDS * KINDS) {
            throw new IllegalArgumentException("there are nine pairs of ballots, not " + counts.length);
        }
        this.counts = counts.clone();
        this.didNotVote = didNotVote;
        this.notKnown = notKnown;
    }

    /// How often the first state cast one ballot and the second another.
    ///
    /// @throws IllegalArgumentException for what is no ballot in favour, against or of abstention
    public int count(Ballot first, Ballot second) {
        return counts[place(first) * KINDS + place(second)];
    }

    private static int place(Ballot ballot) {
        return switch (ballot) {
            case YES -> 0;
            case ABSTAIN -> 1;
            case NO -> 2;
            case DID_NOT_VOTE, NOT_KNOWN -> throw new IllegalArgumentException("not cast: " + ballot);
        };
    }

    /// The roll calls in which both cast a ballot: what all numbers rest on.
    public int votes() {
        return Arrays.stream(counts).sum();
    }

    /// Those of them in which both cast the same.
    public int same() {
        return counts[0] + counts[4] + counts[8];
    }

    /// The roll calls in which it is known of both what they did, and one of them at least did not vote.
    public int didNotVote() {
        return didNotVote;
    }

    /// The roll calls in which it is not known of one of them at least what it did.
    public int notKnown() {
        return notKnown;
    }

    /// The share of the votes in which both cast the same ballot, 0 to 1; empty without votes.
    public Optional<Double> agreement() {
        int votes = votes();
        return votes == 0 ? Optional.empty() : Optional.of((double) same() / votes);
    }

    /// Cohen's kappa: how far agreement exceeds what two states would reach by chance that vote in favour,
    /// against and abstain as often as each of these does; 1 is full agreement, 0 what chance makes, below 0 is
    /// less than that. Empty without votes, and where both cast nothing but the same ballot: then chance alone
    /// makes full agreement.
    ///
    /// (p_o − p_e) / (1 − p_e) with p_e = Σ_k p_k· p_·k. J. Cohen, "A Coefficient of Agreement for Nominal
    /// Scales", Educational and Psychological Measurement 20 (1960), 37–46; for votes of states F. M. Häge,
    /// "Choice or Circumstance? Adjusting Measures of Foreign Policy Similarity for Chance Agreement",
    /// Political Analysis 19 (2011), 287–305.
    public Optional<Double> kappa() {
        return beyondChance((a, b) -> a * b);
    }

    /// Scott's pi: the same, but that chance is of two states that both vote as the two do on average.
    ///
    /// (p_o − p_e) / (1 − p_e) with p_e = Σ_k ((p_k· + p_·k) / 2)². W. A. Scott, "Reliability of Content
    /// Analysis: The Case of Nominal Scale Coding", Public Opinion Quarterly 19 (1955), 321–325; for votes of
    /// states Häge 2011.
    public Optional<Double> pi() {
        return beyondChance((a, b) -> (a + b) / 2 * ((a + b) / 2));
    }

    /// What chance adds for a ballot that one state casts with one share and the other with another.
    private interface Chance {
        double of(double first, double second);
    }

    private Optional<Double> beyondChance(Chance chance) {
        int votes = votes();
        if (votes == 0 || isOneBallotAlone()) {
            return Optional.empty();
        }
        double expected = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            int first = 0;
            int second = 0;
            for (int other = 0; other < KINDS; other++) {
                first += counts[kind * KINDS + other];
                second += counts[other * KINDS + kind];
            }
            expected += chance.of((double) first / votes, (double) second / votes);
        }
        return Optional.of(((double) same() / votes - expected) / (1 - expected));
    }

    /// Whether both cast the same one ballot in all votes.
    private boolean isOneBallotAlone() {
        int votes = votes();
        return counts[0] == votes || counts[4] == votes || counts[8] == votes;
    }

    /// Signorino and Ritter's S with the distance of ballots as steps, in favour, abstaining, against, and all
    /// votes of one weight: 1 where both always cast the same, −1 where one is always in favour and the other
    /// against. Empty without votes. It is not corrected for chance.
    ///
    /// 1 − 2 Σ d / (n d_max). C. S. Signorino and J. M. Ritter, "Tau-b or Not Tau-b: Measuring the Similarity
    /// of Foreign Policy Positions", International Studies Quarterly 43 (1999), 115–144.
    public Optional<Double> similarity() {
        int votes = votes();
        if (votes == 0) {
            return Optional.empty();
        }
        int steps = 0;
        for (int first = 0; first < KINDS; first++) {
            for (int second = 0; second < KINDS; second++) {
                steps += Math.abs(first - second) * counts[first * KINDS + second];
            }
        }
        return Optional.of(1 - (double) steps / votes);
    }

    /// The same of the states in the other order.
    PairedBallots turned() {
        int[] turned = new int[KINDS * KINDS];
        for (int first = 0; first < KINDS; first++) {
            for (int second = 0; second < KINDS; second++) {
                turned[second * KINDS + first] = counts[first * KINDS + second];
            }
        }
        return new PairedBallots(turned, didNotVote, notKnown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairedBallots that
                && Arrays.equals(counts, that.counts)
                && didNotVote == that.didNotVote
                && notKnown == that.notKnown;
    }

    @Override
    public int hashCode() {
        return (Arrays.hashCode(counts) * 31 + didNotVote) * 31 + notKnown;
    }

    @Override
    public String toString() {
        return Arrays.toString(counts) + ", did not vote " + didNotVote + ", not known " + notKnown;
    }
}
