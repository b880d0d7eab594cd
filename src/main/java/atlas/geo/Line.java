package atlas.geo;

import java.util.List;

/// A line that is drawn: a piece of coast, a boundary between two areas, a river.
///
/// @param between ids of the shapes on its sides: one for a coast, two for a boundary, none for a river
public record Line(LineKind lineKind, List<String> between, List<ArcPath> paths) {

    /// What the line means, in the United Nations' way of drawing.
    public enum LineKind {
        COAST,
        INTERNATIONAL,
        /// A boundary that is disputed or not finally determined.
        DISPUTED,
        /// The Line of Control in Jammu and Kashmir.
        LINE_OF_CONTROL,
        /// The military demarcation line of 1953 in Korea.
        DEMARCATION_LINE,
        RIVER,
        /// Where a shape is cut at 180° or at a pole: no line on the Earth, never drawn.
        SEAM
    }

    public Line {
        between = List.copyOf(between);
        paths = List.copyOf(paths);
    }
}
