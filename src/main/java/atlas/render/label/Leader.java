package atlas.render.label;

import atlas.cartography.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The thin line from a name to a state too small for it, in pixels from the plane's corner.
public record Leader(double fromX, double fromY, double toX, double toY) {

    private static final double SHORTEST_PIXELS = 5;
    private static final double BOX_PIXELS = 3;
    /// What stands so near to a state belongs to it at any scale.
    static final double SHORTEST_WAY_PIXELS = 3;

    /// Directions and how many pixels beyond the state's edge, the quietest first.
    static final double[][] WAYS = ways();

    private static double[][] ways() {
        double[][] directions = {{1, 0}, {-1, 0}, {0.7, 0.7}, {-0.7, 0.7}, {0.7, -0.7}, {-0.7, -0.7}, {0, 1}, {0, -1}};
        double[] distances = {SHORTEST_WAY_PIXELS, 12, 22, 34, 48, 64, 80};
        double[][] ways = new double[directions.length * distances.length][];
        for (int i = 0; i < ways.length; i++) {
            double[] direction = directions[i % directions.length];
            ways[i] = new double[] {direction[0], direction[1], distances[i / directions.length]};
        }
        return ways;
    }

    /// From the nearest point of a name's box to a place or the circle around it; empty if they nearly touch.
    static Optional<Leader> from(Box box, double x, double y, double radius) {
        double fromX = Math.clamp(x, box.x(), box.x() + box.width());
        double fromY = Math.clamp(y, box.y() + box.height() * 0.3, box.y() + box.height() * 0.7);
        double length = Math.hypot(x - fromX, y - fromY);
        double share = (length - radius) / length;
        return length - radius < SHORTEST_PIXELS
                ? Optional.empty()
                : Optional.of(new Leader(fromX, fromY, fromX + (x - fromX) * share, fromY + (y - fromY) * share));
    }

    /// What has to stay free for it, but for its end at the name.
    List<Box> boxes() {
        double length = Math.hypot(toX - fromX, toY - fromY);
        List<Box> boxes = new ArrayList<>();
        for (double along = BOX_PIXELS; along <= length; along += BOX_PIXELS) {
            double share = along / length;
            boxes.add(Box.around(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share, BOX_PIXELS, BOX_PIXELS));
        }
        return boxes;
    }
}
