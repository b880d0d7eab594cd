package atlas.analysis.vote;

import atlas.domain.vote.Ballot;
import atlas.domain.vote.Ballots;
import java.util.Collection;
import java.util.Optional;

/// What the members of a group did in a roll call. Those that were no members of the United Nations are in none
/// of the numbers.
///
/// @param notKnown members of which nobody knows what they did
public record GroupVote(int yes, int no, int abstaining, int didNotVote, int notKnown) {

    /// One member alone is always of one mind.
    private static final int FEWEST = 2;

    /// Of so many parts one at most may be unknown.
    private static final int PARTS = 10;

    /// @param states ISO 3166-1 alpha-3
    static GroupVote of(Ballots ballots, Collection<String> states) {
        int[] counts = new int[Ballot.values().length];
        for (String state : states) {
            ballots.of(state).ifPresent(ballot -> counts[ballot.ordinal()]++);
        }
        return new GroupVote(
                counts[Ballot.YES.ordinal()],
                counts[Ballot.NO.ordinal()],
                counts[Ballot.ABSTAIN.ordinal()],
                counts[Ballot.DID_NOT_VOTE.ordinal()],
                counts[Ballot.NOT_KNOWN.ordinal()]);
    }

    /// How many voted in favour, against or abstained.
    public int voting() {
        return yes + no + abstaining;
    }

    /// Whether it is known of nine in ten members at least what they did. Of some votes nothing but who was
    /// against is known: who is known would seem of one mind.
    public boolean isKnown() {
        return notKnown * PARTS <= voting() + didNotVote + notKnown;
    }

    /// Rice's index of cohesion: 1 where all who voted in favour or against did the same, 0 where half of them did.
    /// Abstentions do not count. Empty where fewer than two voted in favour or against: one alone is no group.
    ///
    /// |Y − N| / (Y + N). S. A. Rice, "The Behavior of Legislative Groups: A Method of Measurement", Political
    /// Science Quarterly 40 (1925), 60–72. It is the higher the fewer vote: S. W. Desposato, "Correcting for
    /// Small Group Inflation of Roll-Call Cohesion Scores", British Journal of Political Science 35 (2005),
    /// 731–744.
    public Optional<Double> rice() {
        int votes = yes + no;
        return votes < FEWEST ? Optional.empty() : Optional.of((double) Math.abs(yes - no) / votes);
    }

    /// Hix, Noury and Roland's index of agreement, in which an abstention is a choice as the others are: 1
    /// where all did the same, 0 where in favour, against and abstaining are as many each. Empty where fewer
    /// than two voted.
    ///
    /// (max − ½ (Y + N + A − max)) / (Y + N + A), max the largest of the three. S. Hix, A. Noury and G. Roland,
    /// "Power to the Parties: Cohesion and Competition in the European Parliament, 1979–2001", British Journal
    /// of Political Science 35 (2005), 209–234.
    public Optional<Double> agreementIndex() {
        int most = Math.max(yes, Math.max(no, abstaining));
        return voting() < FEWEST ? Optional.empty() : Optional.of((most - (voting() - most) / 2.0) / voting());
    }
}
