package atlas.panel.details.source;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;

/// The reader wants something cited. It rises to the window, which shows the citation.
public final class CitationRequest extends Event {

    public static final EventType<CitationRequest> ASKED = new EventType<>(Event.ANY, "CITATION_ASKED");

    private static final long serialVersionUID = 1;

    private final List<String> sources;

    private CitationRequest(List<String> sources) {
        super(ASKED);
        this.sources = List.copyOf(sources);
    }

    /// For sources, by their ids.
    public static CitationRequest ofSources(List<String> ids) {
        return new CitationRequest(ids);
    }

    /// For the page that the panel shows.
    public static CitationRequest ofPage() {
        return new CitationRequest(List.of());
    }

    /// Ids of the sources; none for the page itself.
    public List<String> sources() {
        return sources;
    }
}
