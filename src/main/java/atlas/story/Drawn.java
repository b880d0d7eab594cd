package atlas.story;

import atlas.geo.LonLat;
import java.util.List;
import java.util.Optional;

/// Something that was drawn on the map, fixed to the Earth.
///
/// @param points one at least
/// @param words  of a text
public record Drawn(DrawnKind kind, Ink ink, List<DrawnPoint> points, Optional<StoryText> words) {

    /// More than a hand draws at a stretch.
    public static final int MOST_POINTS = 5000;

    /// What was drawn.
    public enum DrawnKind {
        /// A line as the hand went.
        PEN,
        /// From the first point to the last, where its head is.
        ARROW,
        /// A broad translucent line.
        HIGHLIGHT,
        /// What the line encloses.
        AREA,
        /// Words that begin at the first point.
        TEXT
    }

    /// Six colours that can be told apart on both themes and by the colour-blind: those of Okabe and Ito, Color
    /// Universal Design (2008), as far as they keep a contrast of 3 to land and sea.
    public enum Ink {
        INK,
        VERMILION,
        ORANGE,
        GREEN,
        BLUE,
        PURPLE
    }

    /// A point of a line.
    ///
    /// @param pressure of the pen, from 0 to 1
    public record DrawnPoint(LonLat place, double pressure) {}

    public Drawn {
        points = List.copyOf(points);
        if (points.isEmpty() || points.size() > MOST_POINTS) {
            throw new IllegalArgumentException("what is drawn has 1 to " + MOST_POINTS + " points");
        }
        if (words.isPresent() != (kind == DrawnKind.TEXT)) {
            throw new IllegalArgumentException("a text, and nothing else that is drawn, has words");
        }
    }
}
