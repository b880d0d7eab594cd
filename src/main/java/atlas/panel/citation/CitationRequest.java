package atlas.panel.citation;

import atlas.citation.CitedKind;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;

/// The reader wants something cited. It rises to the window, which shows the citation.
public final class CitationRequest extends Event {

    public static final EventType<CitationRequest> ASKED = new EventType<>(Event.ANY, "CITATION_ASKED");

    private static final long serialVersionUID = 1;

    /// What is to be cited.
    public sealed interface Wanted {}

    /// The page that the panel shows.
    public record Page() implements Wanted {}

    /// Sources, by their ids.
    public record Sources(List<String> ids) implements Wanted {
        public Sources {
            ids = List.copyOf(ids);
        }
    }

    /// Something that the atlas knows under an id: a figure, a state.
    public record Known(CitedKind kind, String id) implements Wanted {}

    /// A table, or the numbers of a chart, as the window shows it.
    ///
    /// @param name    of its file: small letters and hyphens
    /// @param title   with its day where it holds on one, in the reader's language
    /// @param sources asked for on another thread: ids of those that it rests on
    public record ShownTable(String name, String title, Supplier<List<String>> sources) implements Wanted {}

    /// A statement of the page that the panel shows.
    ///
    /// @param words   in the reader's language
    /// @param sources ids of those that are named for it
    public record Statement(String words, List<String> sources) implements Wanted {
        public Statement {
            sources = List.copyOf(sources);
        }
    }

    private final transient Wanted wanted;

    public CitationRequest(Wanted wanted) {
        super(ASKED);
        this.wanted = wanted;
    }

    /// For sources, by their ids.
    public static CitationRequest ofSources(List<String> ids) {
        return new CitationRequest(new Sources(ids));
    }

    /// For the page that the panel shows.
    public static CitationRequest ofPage() {
        return new CitationRequest(new Page());
    }

    /// For a figure with all its series, by its id.
    public static CitationRequest ofFigure(String id) {
        return new CitationRequest(new Known(CitedKind.FIGURE, id));
    }

    public Wanted wanted() {
        return wanted;
    }
}
