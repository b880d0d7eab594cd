package atlas.analysis.vote;

import atlas.domain.date.Edtf;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.Ballots;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCalls;
import atlas.domain.vote.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Votes of five states: Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and Turkmenistan.
public final class VoteFixture {

    private static final Ballots.Voters VOTERS = new Ballots.Voters(List.of("KAZ", "KGZ", "TJK", "UZB", "TKM"));

    private VoteFixture() {}

    /// A vote on a whole text.
    ///
    /// @param letters one for each of the five states
    public static RollCall vote(String date, String letters) {
        return vote("A/RES/60/" + date, RollCall.Part.WHOLE, date, "", letters);
    }

    public static RollCall vote(String symbol, RollCall.Part part, String date, String title, String letters) {
        Ballots ballots = new Ballots(VOTERS, letters);
        return new RollCall(
                symbol + "#" + letters,
                symbol,
                part,
                "",
                Edtf.parse(date),
                title,
                new Tally(
                        ballots.count(Ballot.YES),
                        ballots.count(Ballot.NO),
                        ballots.count(Ballot.ABSTAIN),
                        Optional.empty()),
                ballots,
                List.of("source"));
    }

    public static RollCalls rollCalls(RollCall... votes) {
        return new RollCalls(List.of(votes));
    }

    /// The votes of two states, Kazakhstan and Kyrgyzstan, in which each pair of ballots occurs so often.
    ///
    /// @param counts row by row, of the first in favour, abstaining, against
    static PairedBallots paired(int... counts) {
        List<RollCall> votes = new ArrayList<>();
        for (int pair = 0; pair < counts.length; pair++) {
            String letters = "" + "YAN".charAt(pair / 3) + "YAN".charAt(pair % 3) + "...";
            for (int i = 0; i < counts[pair]; i++) {
                votes.add(vote("2005", letters));
            }
        }
        return AgreementMatrix.of(votes, List.of("KAZ", "KGZ"))
                .between("KAZ", "KGZ")
                .orElseThrow();
    }
}
