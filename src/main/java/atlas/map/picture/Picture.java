package atlas.map.picture;

import atlas.render.canvas.Frame;
import atlas.view.Viewpoint;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// A painted map: the bitmap with its pixels, and what they show.
///
/// @param right the right side of a comparison, in the same frame
/// @param part  of the bitmaps that was painted, in their pixels
/// @param frame in logical pixels, with the margin
/// @param plan  by which it was made
public record Picture(
        SharedBitmap bitmap,
        Optional<SharedBitmap> right,
        Rectangle2D part,
        Viewpoint viewpoint,
        Frame frame,
        PicturePlan plan) {

    /// The same pixels, which show another viewpoint as well.
    Picture of(Viewpoint other) {
        return new Picture(bitmap, right, part, other, frame, plan);
    }

    /// The right side of a comparison alone.
    Optional<Picture> ofRightSide() {
        return right.map(side -> new Picture(side, Optional.empty(), part, viewpoint, frame, plan));
    }

    /// Painted pixels to a logical one, as near as can be told from whole pixels.
    double outputScale() {
        return part.getWidth() / frame.widthPixels();
    }
}
