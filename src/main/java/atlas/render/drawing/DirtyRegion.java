package atlas.render.drawing;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What of an image has to be inked anew, for the rest looks as it did.
public final class DirtyRegion {

    /// Everything.
    public static final DirtyRegion ALL = new DirtyRegion(List.of(new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9)));

    /// Across a smaller gap inking once is quicker than inking twice.
    private static final int LEAST_GAP_PIXELS = 48;

    private final List<Rectangle2D> places;

    /// @param places in physical pixels
    DirtyRegion(List<Rectangle2D> places) {
        this.places = List.copyOf(places);
    }

    public boolean isNone() {
        return places.isEmpty();
    }

    /// What has changed inside a band: rectangles of whole pixels from left to right, apart from one another.
    List<Rectangle> across(Rectangle band) {
        List<Rectangle2D> inside = inside(band);
        inside.sort(Comparator.comparingDouble(Rectangle2D::getX));
        List<Rectangle> apart = new ArrayList<>();
        for (Rectangle2D place : inside) {
            Rectangle pixels = place.getBounds();
            Rectangle last = apart.isEmpty() ? pixels : apart.getLast();
            if (apart.isEmpty() || pixels.x > last.x + last.width + LEAST_GAP_PIXELS) {
                apart.add(pixels);
            } else {
                last.add(pixels);
            }
        }
        return apart;
    }

    /// The smallest rectangle of whole pixels around what has changed inside another; empty where nothing has.
    public Rectangle within(Rectangle part) {
        Rectangle2D around = new Rectangle2D.Double();
        for (Rectangle2D place : inside(part)) {
            around = around.isEmpty() ? place : around.createUnion(place);
        }
        return around.getBounds();
    }

    private List<Rectangle2D> inside(Rectangle part) {
        List<Rectangle2D> inside = new ArrayList<>();
        for (Rectangle2D place : places) {
            if (place.intersects(part)) {
                inside.add(place.createIntersection(part));
            }
        }
        return inside;
    }
}
