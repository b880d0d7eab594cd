package atlas.render.layer;

import atlas.cartography.Box;
import atlas.render.drawing.Drawing;

/// The outline of a state, to be laid over the map.
///
/// @param box where on the map it lies, in logical pixels
public record StateOutline(Drawing drawing, Box box) {}
