package atlas.render.label;

import atlas.cartography.Box;
import atlas.domain.conflict.Conflict;
import java.awt.geom.Rectangle2D;

/// A conflict's name beside the map's place that it belongs to.
///
/// @param conflictStatus of the conflict on the day that is shown
/// @param hasZone whether the map shows a zone of it on that day; without one it looks quiet
/// @param x    where the line to the place ends, in pixels
/// @param y    where it ends
/// @param pill the rounded box of the label
public record Callout(
        Conflict conflict, Conflict.ConflictStatus conflictStatus, boolean hasZone, double x, double y, Box pill) {

    private static final double FROM_CORNER_PIXELS = 10;

    /// Where the line leaves the box: from the side that faces the place.
    public double leaderX() {
        if (isBeside()) {
            return x < pill.x() ? pill.x() : pill.x() + pill.width();
        }
        return Math.clamp(x, pill.x() + FROM_CORNER_PIXELS, pill.x() + pill.width() - FROM_CORNER_PIXELS);
    }

    public double leaderY() {
        if (isBeside()) {
            return pill.y() + pill.height() / 2;
        }
        return y < pill.y() ? pill.y() : pill.y() + pill.height();
    }

    Callout withPillAt(double left, double top) {
        return new Callout(conflict, conflictStatus, hasZone, x, y, new Box(left, top, pill.width(), pill.height()));
    }

    Callout endingAt(double endX, double endY) {
        return new Callout(conflict, conflictStatus, hasZone, endX, endY, pill);
    }

    /// Whether the line runs through a box.
    boolean leaderCrosses(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
                .intersectsLine(leaderX(), leaderY(), x, y);
    }

    private boolean isBeside() {
        return y >= pill.y() && y <= pill.y() + pill.height();
    }
}
