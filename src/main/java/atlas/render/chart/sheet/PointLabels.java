package atlas.render.chart.sheet;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Places names beside points so that none covers a point or another name: each at the first of eight places around its
/// point that is free, in the order in which they are asked for; a name without one stays away (greedy point-feature
/// labelling; J. Christensen, J. Marks, S. Shieber, ACM Trans. Graph. 14, 1995).
public final class PointLabels {

    private static final double GAP = 3;
    private static final double BETWEEN = 5;
    private static final double STEP = 8;
    private static final int MOST_STEPS = 12;

    private final Rectangle2D room;
    private final List<Disc> points;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /// A point with its size.
    public record Disc(double x, double y, double radius) {

        public boolean touches(Rectangle2D box) {
            double dx = x - Math.clamp(x, box.getMinX(), box.getMaxX());
            double dy = y - Math.clamp(y, box.getMinY(), box.getMaxY());
            return dx * dx + dy * dy < radius * radius;
        }
    }

    /// @param room   that names keep within
    /// @param points that no name may cover
    public PointLabels(Rectangle2D room, List<Disc> points) {
        this.room = room;
        this.points = List.copyOf(points);
    }

    /// Where a name of a size stands; empty if there is no free place for it.
    public Optional<Rectangle2D> place(Disc point, double width, double height) {
        return around(point, width, height).stream()
                .filter(this::isFree)
                .findFirst()
                .map(box -> {
                    taken.add(box);
                    return box;
                });
    }

    /// Where a name that may not stay away stands, if need be at some distance from its point; empty if there is no
    /// place
    /// at all.
    public Optional<Rectangle2D> placeAfar(Disc point, double width, double height) {
        return IntStream.rangeClosed(0, MOST_STEPS)
                .mapToObj(step -> place(new Disc(point.x(), point.y(), point.radius() + step * STEP), width, height))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isFree(Rectangle2D box) {
        return room.contains(box)
                && taken.stream().noneMatch(apart(box)::intersects)
                && points.stream().noneMatch(disc -> disc.touches(box));
    }

    /// A name with the space that keeps it from running into the next.
    private static Rectangle2D apart(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() - BETWEEN, box.getY(), box.getWidth() + 2 * BETWEEN, box.getHeight());
    }

    /// Right, left, above, below, and the four corners: the best first (E. Imhof, Am. Cartogr. 2, 1975).
    private static List<Rectangle2D> around(Disc point, double width, double height) {
        double near = point.radius() + GAP;
        double diagonal = point.radius() * Math.sqrt(0.5) + GAP;
        double right = point.x() + near;
        double left = point.x() - near - width;
        double middle = point.y() - height / 2;
        return List.of(
                new Rectangle2D.Double(right, middle, width, height),
                new Rectangle2D.Double(left, middle, width, height),
                new Rectangle2D.Double(point.x() - width / 2, point.y() - near - height, width, height),
                new Rectangle2D.Double(point.x() - width / 2, point.y() + near, width, height),
                new Rectangle2D.Double(point.x() + diagonal, point.y() - diagonal - height, width, height),
                new Rectangle2D.Double(point.x() + diagonal, point.y() + diagonal, width, height),
                new Rectangle2D.Double(point.x() - diagonal - width, point.y() - diagonal - height, width, height),
                new Rectangle2D.Double(point.x() - diagonal - width, point.y() + diagonal, width, height));
    }
}
