package atlas.render;

import atlas.cartography.Box;
import atlas.render.canvas.Canvas;
import atlas.theme.Legend;
import java.util.List;

/// The legends of a comparison below its map, each below its side: on the map two of them would cover much of it. Where
/// the colours of both sides stand for the same there is one, as wide as the map.
final class ComparedLegends {

    private static final double GAP = 32;
    /// A side that is narrower has as much room below the map as the other.
    private static final double NARROWEST_SHARE = 0.3;

    private final LegendStrip left;
    private final List<LegendStrip> right;
    private final double rightX;

    /// @param dividerShare where the divider stands: 0 at the left edge of the map, 1 at the right
    /// @param widthPixels  of the map
    ComparedLegends(Legend left, Legend right, double dividerShare, double widthPixels, LegendInk ink) {
        if (left.equals(right)) {
            this.left = new LegendStrip(left, ink, widthPixels);
            this.right = List.of();
            this.rightX = 0;
        } else {
            boolean isBelowItsSide = dividerShare >= NARROWEST_SHARE && dividerShare <= 1 - NARROWEST_SHARE;
            double divider = Math.rint((isBelowItsSide ? dividerShare : 0.5) * widthPixels);
            this.left = new LegendStrip(left, ink, divider - GAP / 2);
            this.rightX = divider + (isBelowItsSide ? 0 : GAP / 2);
            this.right = List.of(new LegendStrip(right, ink, widthPixels - rightX));
        }
    }

    double height() {
        return right.stream().mapToDouble(LegendStrip::height).reduce(left.height(), Math::max);
    }

    /// @param box as wide as the map
    void paint(Canvas canvas, Box box) {
        left.paint(canvas, box.x(), box.y());
        right.forEach(strip -> strip.paint(canvas, box.x() + rightX, box.y()));
    }
}
