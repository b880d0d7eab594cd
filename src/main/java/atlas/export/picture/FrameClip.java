package atlas.export.picture;

import atlas.cartography.Box;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Cuts shapes at a rectangle, so that a file holds nothing outside of what is seen.
final class FrameClip {

    private static final double FLATNESS_PIXELS = 0.05;

    private FrameClip() {}

    /// What of an area lies inside: each ring is cut at one side after the other (I. E. Sutherland, G. W. Hodgman,
    /// Reentrant polygon clipping, Communications of the ACM 17 (1974), 32 to 42). Where a ring leaves the rectangle
    /// more than once, its parts stay joined along the edge.
    static Path2D area(Path2D path, Box clip) {
        if (isInside(path, clip)) {
            return path;
        }
        Path2D cut = new Path2D.Double(path.getWindingRule());
        for (List<double[]> ring : polylines(path)) {
            List<double[]> inside = ring;
            for (Side side : Side.values()) {
                inside = side.cut(inside, clip);
            }
            append(cut, inside, true);
        }
        return cut;
    }

    /// What of a line lies inside, in as many pieces as are seen.
    static Path2D line(Path2D path, Box clip) {
        if (isInside(path, clip)) {
            return path;
        }
        Path2D cut = new Path2D.Double();
        for (List<double[]> line : polylines(path)) {
            List<double[]> piece = new ArrayList<>();
            for (int i = 1; i < line.size(); i++) {
                double[] seen = seen(line.get(i - 1), line.get(i), clip);
                if (seen.length == 0) {
                    append(cut, piece, false);
                    piece = new ArrayList<>();
                    continue;
                }
                if (piece.isEmpty()) {
                    piece.add(new double[] {seen[0], seen[1]});
                }
                piece.add(new double[] {seen[2], seen[3]});
                if (seen[2] != line.get(i)[0] || seen[3] != line.get(i)[1]) {
                    append(cut, piece, false);
                    piece = new ArrayList<>();
                }
            }
            append(cut, piece, false);
        }
        return cut;
    }

    private static boolean isInside(Path2D path, Box clip) {
        Rectangle2D bounds = path.getBounds2D();
        return bounds.getMinX() >= clip.x()
                && bounds.getMinY() >= clip.y()
                && bounds.getMaxX() <= clip.x() + clip.width()
                && bounds.getMaxY() <= clip.y() + clip.height();
    }

    private static void append(Path2D path, List<double[]> points, boolean isClosed) {
        if (points.size() < (isClosed ? 3 : 2)) {
            return;
        }
        path.moveTo(points.getFirst()[0], points.getFirst()[1]);
        points.stream().skip(1).forEach(point -> path.lineTo(point[0], point[1]));
        if (isClosed) {
            path.closePath();
        }
    }

    /// Rings end where they began.
    private static List<List<double[]>> polylines(Path2D path) {
        List<List<double[]>> all = new ArrayList<>();
        List<double[]> now = new ArrayList<>();
        double[] at = new double[6];
        PathIterator segments = new FlatteningPathIterator(path.getPathIterator(null), FLATNESS_PIXELS);
        for (; !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    now = new ArrayList<>();
                    all.add(now);
                    now.add(new double[] {at[0], at[1]});
                }
                case PathIterator.SEG_CLOSE -> now.add(now.getFirst());
                default -> now.add(new double[] {at[0], at[1]});
            }
        }
        return all;
    }

    /// The part of a straight line inside, as x and y of both ends; empty where there is none (Y.-D. Liang, B. A.
    /// Barsky, A new concept and method for line clipping, ACM Transactions on Graphics 3 (1984), 1 to 22).
    private static double[] seen(double[] from, double[] to, Box clip) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double[] directions = {-dx, dx, -dy, dy};
        double[] distances = {
            from[0] - clip.x(),
            clip.x() + clip.width() - from[0],
            from[1] - clip.y(),
            clip.y() + clip.height() - from[1]
        };
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < directions.length; side++) {
            if (directions[side] == 0) {
                if (distances[side] < 0) {
                    return new double[0];
                }
            } else if (directions[side] < 0) {
                enters = Math.max(enters, distances[side] / directions[side]);
            } else {
                leaves = Math.min(leaves, distances[side] / directions[side]);
            }
        }
        if (enters > leaves) {
            return new double[0];
        }
        return new double[] {
            enters == 0 ? from[0] : from[0] + enters * dx,
            enters == 0 ? from[1] : from[1] + enters * dy,
            leaves == 1 ? to[0] : from[0] + leaves * dx,
            leaves == 1 ? to[1] : from[1] + leaves * dy
        };
    }

    /// A side of the rectangle.
    private enum Side {
        LEFT,
        RIGHT,
        ABOVE,
        BELOW;

        /// What of a ring lies on the inner side.
        List<double[]> cut(List<double[]> ring, Box clip) {
            List<double[]> inside = new ArrayList<>();
            for (int i = 0; i < ring.size(); i++) {
                double[] point = ring.get(i);
                double[] before = ring.get((i + ring.size() - 1) % ring.size());
                boolean isIn = depth(point, clip) >= 0;
                if (isIn != depth(before, clip) >= 0) {
                    inside.add(crossing(before, point, clip));
                }
                if (isIn) {
                    inside.add(point);
                }
            }
            return inside;
        }

        /// How far inside of this side a point lies.
        private double depth(double[] point, Box clip) {
            return switch (this) {
                case LEFT -> point[0] - clip.x();
                case RIGHT -> clip.x() + clip.width() - point[0];
                case ABOVE -> point[1] - clip.y();
                case BELOW -> clip.y() + clip.height() - point[1];
            };
        }

        private double[] crossing(double[] a, double[] b, Box clip) {
            double depthOfA = depth(a, clip);
            double share = depthOfA / (depthOfA - depth(b, clip));
            double x = a[0] + share * (b[0] - a[0]);
            double y = a[1] + share * (b[1] - a[1]);
            return switch (this) {
                case LEFT -> new double[] {clip.x(), y};
                case RIGHT -> new double[] {clip.x() + clip.width(), y};
                case ABOVE -> new double[] {x, clip.y()};
                case BELOW -> new double[] {x, clip.y() + clip.height()};
            };
        }
    }
}
