package atlas.domain.conflict;

import atlas.domain.text.Text;
import atlas.domain.vote.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A resolution of the United Nations on a conflict. How each state voted tells the roll call with the same symbol.
///
/// @param symbol the document's symbol, as `A/RES/68/262`
/// @param text   what it did, in a sentence
/// @param tally  the result of the vote, where there was one
/// @param url    where its text stands officially
public record Resolution(
        String symbol,
        AdoptingBody adoptingBody,
        LocalDate day,
        Text names,
        Text text,
        Optional<Tally> tally,
        String url,
        List<String> sources) {

    /// Who adopted it.
    public enum AdoptingBody {
        SECURITY_COUNCIL,
        GENERAL_ASSEMBLY
    }

    public Resolution {
        sources = List.copyOf(sources);
    }
}
