package atlas.story;

import atlas.view.Viewpoint;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the class sees at a time, and what the lecturer says to it.
///
/// @param id             unique in its story, in kebab-case
/// @param text           what the class reads: short, with the marks of [MarkedText]
/// @param notes          what the lecturer reads, with the same marks; a blank line parts paragraphs
/// @param plannedMinutes above 0
/// @param emphasis       the states that are lifted, ISO 3166-1 alpha-3
/// @param drawing        what the lecturer drew, in that order
/// @param sources        ids of the sources that the texts mark, and others that they rest on
public record Chapter(
        String id,
        StoryText title,
        Optional<StoryText> text,
        Optional<StoryText> notes,
        OptionalDouble plannedMinutes,
        Viewpoint viewpoint,
        SortedSet<String> emphasis,
        List<Drawn> drawing,
        List<String> sources) {

    public Chapter {
        emphasis = Collections.unmodifiableSortedSet(new TreeSet<>(emphasis));
        drawing = List.copyOf(drawing);
        sources = List.copyOf(sources);
    }
}
