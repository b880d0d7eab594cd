package atlas.render.geometry;

/// A box inside an area, on the plane: where a name has room.
///
/// @param u           of its middle
/// @param v           of its middle
/// @param widthUnits  in units of the plane
/// @param heightUnits in units of the plane
public record Spot(double u, double v, double widthUnits, double heightUnits) {}
