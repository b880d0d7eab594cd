package atlas.domain.conflict;

import atlas.domain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A resolution of the United Nations on a conflict.
///
/// @param symbol  the document's symbol, as `A/RES/68/262`
/// @param text    what it did, in a sentence
/// @param tally   the result of the vote, where there was one
/// @param ballots how each state voted, by ISO 3166-1 alpha-3; empty where the atlas holds no roll call
/// @param url     where its text stands officially
public record Resolution(
        String symbol,
        AdoptingBody adoptingBody,
        LocalDate day,
        Text names,
        Text text,
        Optional<Tally> tally,
        Map<String, Ballot> ballots,
        String url,
        List<String> sources) {

    /// Who adopted it.
    public enum AdoptingBody {
        SECURITY_COUNCIL,
        GENERAL_ASSEMBLY
    }

    /// The result of a vote.
    ///
    /// @param absent not known for all
    public record Tally(int yes, int no, int abstaining, Optional<Integer> absent) {}

    /// What a state did in a vote.
    public enum Ballot {
        YES,
        NO,
        ABSTAIN,
        ABSENT
    }

    public Resolution {
        ballots = Map.copyOf(ballots);
        sources = List.copyOf(sources);
    }

    /// How many of some states voted in a way.
    public long count(List<String> states, Ballot ballot) {
        return states.stream().filter(state -> ballots.get(state) == ballot).count();
    }
}
