package atlas.domain.organization;

import atlas.domain.text.Text;
import java.util.List;

/// A feature by which the law of international institutions tells an organization from a conference.
///
/// @param id      lower-case
/// @param text    what has to be there for it to be met
/// @param sources where it is a criterion
public record Criterion(String id, Text names, Text text, List<String> sources) {

    public Criterion {
        sources = List.copyOf(sources);
    }
}
