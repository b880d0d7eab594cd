package atlas.map;

import atlas.render.Frame;
import atlas.view.Viewpoint;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;

/// A painted map: the pixels, and what they show.
///
/// @param right the right side of a comparison, in the same frame
/// @param part  of the image that was painted, in physical pixels
/// @param frame in logical pixels, with the margin
record Picture(Image image, Optional<Image> right, Rectangle2D part, Viewpoint viewpoint, Frame frame) {}
