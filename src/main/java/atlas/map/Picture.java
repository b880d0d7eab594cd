package atlas.map;

import atlas.render.Frame;
import atlas.view.Viewpoint;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// A painted map: the paper with its pixels, and what they show.
///
/// @param right the right side of a comparison, in the same frame
/// @param part  of the papers that was painted, in physical pixels
/// @param frame in logical pixels, with the margin
record Picture(Paper paper, Optional<Paper> right, Rectangle2D part, Viewpoint viewpoint, Frame frame) {

    /// Physical pixels to a logical one, as near as can be told from whole pixels.
    double outputScale() {
        return part.getWidth() / frame.widthPixels();
    }
}
