package atlas.map;

import atlas.render.Frame;
import atlas.view.Viewpoint;
import java.util.Optional;
import javafx.scene.image.Image;

/// A painted map: the pixels, and what they show.
///
/// @param right the right side of a comparison, in the same frame
/// @param frame in logical pixels, with the margin
record Picture(Image image, Optional<Image> right, Viewpoint viewpoint, Frame frame) {}
