package atlas.geo;

/// A line of at least two points. Shapes refer to arcs instead of holding points, so a border between two
/// states is one arc: drawn once, simplified once, without slivers.
public final class Arc {

    private final double[] lonDegrees;
    private final double[] latDegrees;

    /// @throws IllegalArgumentException if there are fewer than two points or the lengths differ
    public Arc(double[] lonDegrees, double[] latDegrees) {
        if (lonDegrees.length < 2 || lonDegrees.length != latDegrees.length) {
            throw new IllegalArgumentException("an arc has two points or more, each with a longitude and a latitude");
        }
        this.lonDegrees = lonDegrees.clone();
        this.latDegrees = latDegrees.clone();
    }

    public int size() {
        return lonDegrees.length;
    }

    public double lonDegrees(int point) {
        return lonDegrees[point];
    }

    public double latDegrees(int point) {
        return latDegrees[point];
    }
}
