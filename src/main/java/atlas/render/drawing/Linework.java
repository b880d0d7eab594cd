package atlas.render.drawing;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rings to be filled, by the non-zero rule, or lines to be stroked. Unlike a path of Java2D it shares what it is made
/// of with others of the same frame, and a part of a picture is inked from those that are seen there only.
public final class Linework implements Shape {

    private final List<Polyline> polylines = new ArrayList<>();

    public static Linework of(List<Polyline> polylines) {
        Linework linework = new Linework();
        linework.add(polylines);
        return linework;
    }

    public void add(List<Polyline> more) {
        polylines.addAll(more);
    }

    public boolean isEmpty() {
        return polylines.isEmpty();
    }

    List<Polyline> polylines() {
        return polylines;
    }

    /// Those that come nearer to a rectangle than so many pixels: the others leave no ink there.
    Linework near(Rectangle2D place, double pixels) {
        Linework near = new Linework();
        for (Polyline polyline : polylines) {
            if (polyline.isNear(place, pixels)) {
                near.polylines.add(polyline);
            }
        }
        return near;
    }

    @Override
    public PathIterator getPathIterator(@Nullable AffineTransform transform) {
        return new Walk(polylines, transform == null ? new AffineTransform() : transform);
    }

    @Override
    public PathIterator getPathIterator(@Nullable AffineTransform transform, double flatness) {
        return getPathIterator(transform);
    }

    @Override
    public Rectangle2D getBounds2D() {
        return path().getBounds2D();
    }

    @Override
    public Rectangle getBounds() {
        return path().getBounds();
    }

    @Override
    public boolean contains(double x, double y) {
        return path().contains(x, y);
    }

    @Override
    public boolean contains(Point2D point) {
        return path().contains(point);
    }

    @Override
    public boolean contains(double x, double y, double width, double height) {
        return path().contains(x, y, width, height);
    }

    @Override
    public boolean contains(Rectangle2D box) {
        return path().contains(box);
    }

    @Override
    public boolean intersects(double x, double y, double width, double height) {
        return path().intersects(x, y, width, height);
    }

    @Override
    public boolean intersects(Rectangle2D box) {
        return path().intersects(box);
    }

    private Path2D path() {
        return new Path2D.Float(this);
    }

    private static final class Walk implements PathIterator {

        private final List<Polyline> polylines;
        private final AffineTransform transform;
        private int number;
        /// One more than there are points stands for the closing of a ring.
        private int point;

        Walk(List<Polyline> polylines, AffineTransform transform) {
            this.polylines = polylines;
            this.transform = transform;
        }

        @Override
        public int getWindingRule() {
            return WIND_NON_ZERO;
        }

        @Override
        public boolean isDone() {
            return number == polylines.size();
        }

        @Override
        public void next() {
            Polyline polyline = polylines.get(number);
            point++;
            if (point >= polyline.points() + (polyline.isClosed() ? 1 : 0)) {
                number++;
                point = 0;
            }
        }

        @Override
        public int currentSegment(double[] coordinates) {
            Polyline polyline = polylines.get(number);
            if (point == polyline.points()) {
                return SEG_CLOSE;
            }
            coordinates[0] = polyline.x(point);
            coordinates[1] = polyline.y(point);
            transform.transform(coordinates, 0, coordinates, 0, 1);
            return point == 0 ? SEG_MOVETO : SEG_LINETO;
        }

        @Override
        public int currentSegment(float[] coordinates) {
            double[] place = new double[2];
            int kind = currentSegment(place);
            coordinates[0] = (float) place[0];
            coordinates[1] = (float) place[1];
            return kind;
        }
    }
}
