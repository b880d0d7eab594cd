package atlas.export.story;

import atlas.story.MarkedText;
import java.util.List;

/// A chapter of a story in one language, as it is handed out.
///
/// @param id       of the chapter
/// @param text     what the class reads; without paragraphs where there is none
/// @param notes    what the lecturer reads; without paragraphs where there are none, or none are wanted
/// @param sources  in the order of their numbers, from 1
/// @param pictures none for a view that is a table alone, two for a map beside the chart of a desk
/// @param tables   what the pictures show, and what no picture does
public record Slide(
        String id,
        String title,
        MarkedText text,
        MarkedText notes,
        List<SlideSource> sources,
        List<SlidePicture> pictures,
        List<SlideTable> tables) {

    public Slide {
        sources = List.copyOf(sources);
        pictures = List.copyOf(pictures);
        tables = List.copyOf(tables);
    }

    /// The number of a source, from 1; 0 if it is none of the slide's.
    public int numberOf(String source) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).id().equals(source)) {
                return i + 1;
            }
        }
        return 0;
    }
}
