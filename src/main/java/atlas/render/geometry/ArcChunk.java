package atlas.render.geometry;

import atlas.geo.Arc;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import java.util.ArrayList;
import java.util.List;

/// A piece of a projected arc, short enough to be skipped as a whole when it lies outside the picture. Each point
/// carries the area that leaving it out would change (M. Visvalingam, J. D. Whyatt, Line generalisation by repeated
/// elimination of points, The Cartographic Journal 30 (1993), 46 to 51), so that any level of detail is one
/// comparison a point and both neighbours of a border get the same line.
final class ArcChunk {

    private static final int MAX_POINTS = 96;
    /// Longer segments are parallels or straight surveyed borders: they bend in the projection.
    private static final double MAX_STEP_DEGREES = 1.5;

    /// In units of the plane. Single precision holds a place on Earth to about two metres, which is less than a tenth
    /// of a pixel at the closest view, in half the memory.
    final float[] u;
    final float[] v;
    /// In square units of the plane; infinite at both ends.
    final float[] weight;
    final PlaneBounds bounds;

    private ArcChunk(double[] u, double[] v) {
        this.u = single(u);
        this.v = single(v);
        this.weight = single(Visvalingam.weights(u, v));
        this.bounds = PlaneBounds.around(this.u, this.v);
    }

    private static float[] single(double[] values) {
        float[] single = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            single[i] = (float) values[i];
        }
        return single;
    }

    /// The chunks of an arc, in order, each beginning where the one before ends.
    static List<ArcChunk> of(Arc arc, Projection projection) {
        List<PlanePoint> points = projected(arc, projection);
        List<ArcChunk> chunks = new ArrayList<>();
        for (int from = 0; from < points.size() - 1; from += MAX_POINTS - 1) {
            List<PlanePoint> piece = points.subList(from, Math.min(points.size(), from + MAX_POINTS));
            chunks.add(new ArcChunk(
                    piece.stream().mapToDouble(PlanePoint::u).toArray(),
                    piece.stream().mapToDouble(PlanePoint::v).toArray()));
        }
        return chunks;
    }

    private static List<PlanePoint> projected(Arc arc, Projection projection) {
        List<PlanePoint> points = new ArrayList<>(arc.size());
        points.add(projection.project(arc.lonDegrees(0), arc.latDegrees(0)));
        for (int i = 1; i < arc.size(); i++) {
            double lon = arc.lonDegrees(i - 1);
            double lat = arc.latDegrees(i - 1);
            double dLon = arc.lonDegrees(i) - lon;
            double dLat = arc.latDegrees(i) - lat;
            int steps = (int) Math.ceil(Math.max(Math.abs(dLon), Math.abs(dLat)) / MAX_STEP_DEGREES);
            for (int step = 1; step < steps; step++) {
                points.add(projection.project(lon + dLon * step / steps, lat + dLat * step / steps));
            }
            points.add(projection.project(arc.lonDegrees(i), arc.latDegrees(i)));
        }
        return points;
    }
}
