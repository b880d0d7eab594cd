package atlas.domain.figure;

import atlas.domain.text.Text;
import java.util.List;

/// A figure that the datasets may not pass on: what it is, why, and where a reader gets it. Its id is the one that an
/// [Indicator] of it would have.
///
/// @param reason why it may not be passed on
/// @param url    where its originator publishes it
public record FigureElsewhere(String id, Text names, Text unit, Text reason, String url, List<String> sources) {

    public FigureElsewhere {
        sources = List.copyOf(sources);
    }
}
