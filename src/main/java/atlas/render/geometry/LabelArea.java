package atlas.render.geometry;

import atlas.cartography.Box;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import atlas.render.canvas.Frame;
import atlas.render.drawing.Linework;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Where on a state's area, on one projection's plane, a label finds space.
public final class LabelArea {

    /// Width by height of names: of one syllable in two lines to long ones in one.
    private static final double[] PROPORTIONS = {1.6, 3.2, 6.4, 12.8};

    private static final int MOST_SPOTS = 4;
    /// How finely a shape is rastered: across its longer side, in pixels.
    private static final double LOOK_PIXELS = 240;

    private final PlanePoint middle;
    private final double acrossUnits;
    private final double kilometresPerUnit;
    private final Path2D outline;
    private final Box extent;
    /// By the number of the proportions; found when first asked for.
    private final Map<Integer, List<Spot>> spots = new ConcurrentHashMap<>();

    private LabelArea(PlanePoint middle, double acrossUnits, double kilometresPerUnit, Path2D outline, Box extent) {
        this.middle = middle;
        this.acrossUnits = acrossUnits;
        this.kilometresPerUnit = kilometresPerUnit;
        this.outline = outline;
        this.extent = extent;
    }

    /// Looks at a state's largest part.
    ///
    /// @param labelAt the place farthest from its edges
    static LabelArea of(ProjectedGeography states, Projection projection, Shape shape, LonLat labelAt) {
        PlanePoint middle = projection.project(labelAt);
        double kilometresPerUnit = projection.kilometresPerUnit(labelAt);
        double acrossUnits = Math.sqrt(Math.max(1, shape.areaKm2())) / kilometresPerUnit;
        Box rough = new Box(0, 0, 1, 1);
        Path2D outline = outline(states, projection, shape, rough);
        Box extent = largestPart(outline, middle, acrossUnits);
        outline = outline(states, projection, shape, extent);
        return new LabelArea(
                middle, acrossUnits, kilometresPerUnit, outline, largestPart(outline, middle, acrossUnits));
    }

    public PlanePoint middle() {
        return middle;
    }

    /// The side of a square as large as the state.
    public double acrossUnits() {
        return acrossUnits;
    }

    /// The scale where it lies.
    public double kilometresPerUnit() {
        return kilometresPerUnit;
    }

    /// Around its largest part, in units of the plane.
    public Box extent() {
        return extent;
    }

    public boolean contains(double u, double v) {
        return outline.contains(u, v);
    }

    /// The best places for names of about these proportions, the best first.
    public List<Spot> spotsFor(double proportions) {
        int nearest = 0;
        for (int i = 1; i < PROPORTIONS.length; i++) {
            if (Math.abs(Math.log(PROPORTIONS[i] / proportions))
                    < Math.abs(Math.log(PROPORTIONS[nearest] / proportions))) {
                nearest = i;
            }
        }
        return spots.computeIfAbsent(nearest, this::find);
    }

    private List<Spot> find(int number) {
        double proportions = PROPORTIONS[number];
        List<Spot> found = SpotFinder.spots(outline, extent, proportions, MOST_SPOTS);
        return found.isEmpty()
                ? List.of(new Spot(middle.u(), middle.v(), acrossUnits / 2, acrossUnits / 2 / proportions))
                : found;
    }

    /// A shape's outline in units of the plane, as fine as the extent needs.
    private static Path2D outline(ProjectedGeography states, Projection projection, Shape shape, Box extent) {
        return outline(states, projection, shape, extent, LOOK_PIXELS / Math.max(extent.width(), extent.height()));
    }

    /// A shape's outline inside a box, in units of the plane.
    public static Path2D outline(
            ProjectedGeography states, Projection projection, Shape shape, Box extent, double pixelsPerUnit) {
        PlanePoint centre = new PlanePoint(extent.x() + extent.width() / 2, extent.y() + extent.height() / 2);
        Frame look = new Frame(
                projection, centre, pixelsPerUnit, extent.width() * pixelsPerUnit, extent.height() * pixelsPerUnit);
        Linework rings = Linework.of(states.rings(shape, ClipWindow.of(look)));
        AffineTransform toPlane = AffineTransform.getTranslateInstance(extent.x(), extent.y());
        toPlane.scale(1 / pixelsPerUnit, 1 / pixelsPerUnit);
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(rings.getPathIterator(toPlane), false);
        return path;
    }

    /// Around the ring that encloses most; around the middle where the shape is too small to be seen.
    private static Box largestPart(Path2D outline, PlanePoint middle, double acrossUnits) {
        Box largest = Box.around(middle.u(), middle.v(), acrossUnits, acrossUnits);
        double most = 0;
        double[] point = new double[6];
        Path2D ring = new Path2D.Double();
        double enclosed = 0;
        double lastX = 0;
        double lastY = 0;
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    ring.reset();
                    ring.moveTo(point[0], point[1]);
                    enclosed = 0;
                }
                case PathIterator.SEG_LINETO -> {
                    ring.lineTo(point[0], point[1]);
                    enclosed += lastX * point[1] - point[0] * lastY;
                }
                default -> {
                    if (Math.abs(enclosed) > most) {
                        most = Math.abs(enclosed);
                        Rectangle2D bounds = ring.getBounds2D();
                        largest = new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
                    }
                }
            }
            lastX = point[0];
            lastY = point[1];
        }
        return largest.width() > 0 && largest.height() > 0
                ? largest
                : Box.around(middle.u(), middle.v(), acrossUnits, acrossUnits);
    }
}
