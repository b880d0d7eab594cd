package atlas.render;

import atlas.cartography.Box;
import atlas.domain.Conflict;

/// A conflict's name beside the map's place that it belongs to.
///
/// @param x    of the place, in pixels
/// @param y    of the place
/// @param pill where the name stands
public record Callout(Conflict conflict, double x, double y, Box pill) {}
