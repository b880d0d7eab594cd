package atlas.export.story;

import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.List;

/// A story in one language, as it is handed out.
///
/// @param title   of the story
/// @param summary what it tells; may be empty
/// @param slides  one at least
/// @param edition which edition of the atlas made it
/// @param creator the program with its version
/// @param asOf    up to which day the data were checked
public record SlideDeck(
        String title,
        String summary,
        List<Slide> slides,
        Messages messages,
        String edition,
        String creator,
        LocalDate asOf) {

    public SlideDeck {
        slides = List.copyOf(slides);
    }

    /// Where a slide stands among all: 3 / 10.
    String place(int index) {
        return (index + 1) + " / " + slides.size();
    }
}
