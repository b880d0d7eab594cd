package atlas.domain.conflict;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// An agreement in a conflict.
///
/// @param parties the states that made it, ISO 3166-1 alpha-3; others are named in the text
/// @param url     where its text stands officially
public record Agreement(
        String id, Edtf date, Text names, List<String> parties, Text text, Optional<String> url, List<String> sources) {

    public Agreement {
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }
}
