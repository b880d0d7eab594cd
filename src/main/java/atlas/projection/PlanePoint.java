package atlas.projection;

/// A place on a projection's plane: u to the right and v down, both from 0 to 1.
public record PlanePoint(double u, double v) {}
