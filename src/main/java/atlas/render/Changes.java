package atlas.render;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// What of an image has to be inked anew, for the rest looks as it did.
public final class Changes {

    /// Everything.
    public static final Changes ALL = new Changes(List.of(new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9)));

    private final List<Rectangle2D> places;

    /// @param places in physical pixels
    Changes(List<Rectangle2D> places) {
        this.places = List.copyOf(places);
    }

    public boolean isNone() {
        return places.isEmpty();
    }

    /// The smallest rectangle of whole pixels around what has changed inside another; empty where nothing has.
    Rectangle within(Rectangle part) {
        Rectangle2D around = new Rectangle2D.Double();
        for (Rectangle2D place : places) {
            if (place.intersects(part)) {
                Rectangle2D inside = place.createIntersection(part);
                around = around.isEmpty() ? inside : around.createUnion(inside);
            }
        }
        return around.getBounds();
    }
}
