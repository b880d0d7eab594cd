package atlas.render.symbol;

import java.util.ArrayList;
import java.util.List;

/// Moves circles apart that cover each other; those that would have to go too far from their place shrink.
final class SpreadCircles {

    private static final int ROUNDS = 16;
    private static final double GAP_PIXELS = 1.5;
    private static final double FARTHEST_PIXELS = 6;
    /// The more important one of two gives way less.
    private static final double SHARE_OF_THE_FIRST = 0.3;

    /// Smaller circles are dots that nobody takes for a state.
    private static final double LEAST_RADIUS_PIXELS = 1.2;

    private final List<SmallState> wanted;
    private final double[] x;
    private final double[] y;
    private final double[] radius;

    private SpreadCircles(List<SmallState> wanted) {
        this.wanted = wanted;
        this.x = wanted.stream().mapToDouble(SmallState::x).toArray();
        this.y = wanted.stream().mapToDouble(SmallState::y).toArray();
        this.radius = wanted.stream().mapToDouble(SmallState::radiusPixels).toArray();
    }

    /// The circles without any overlap; the same for the same circles.
    ///
    /// @param importantFirst of two at one place, the later one is left out
    static List<SmallState> apart(List<SmallState> importantFirst) {
        SpreadCircles spread = new SpreadCircles(importantFirst);
        for (int round = 0; round < ROUNDS; round++) {
            spread.push();
        }
        spread.shrink();
        return spread.result();
    }

    private void push() {
        for (int j = 1; j < x.length; j++) {
            for (int i = 0; i < j; i++) {
                double distance = distance(i, j);
                double missing = radius[i] + radius[j] + GAP_PIXELS - distance;
                if (missing > 0 && distance > 0) {
                    double dx = (x[j] - x[i]) / distance * missing;
                    double dy = (y[j] - y[i]) / distance * missing;
                    move(i, -dx * SHARE_OF_THE_FIRST, -dy * SHARE_OF_THE_FIRST);
                    move(j, dx * (1 - SHARE_OF_THE_FIRST), dy * (1 - SHARE_OF_THE_FIRST));
                }
            }
        }
    }

    private void move(int circle, double dx, double dy) {
        double fromX = wanted.get(circle).x();
        double fromY = wanted.get(circle).y();
        double toX = x[circle] + dx - fromX;
        double toY = y[circle] + dy - fromY;
        double length = Math.hypot(toX, toY);
        double kept = length > FARTHEST_PIXELS ? FARTHEST_PIXELS / length : 1;
        x[circle] = fromX + toX * kept;
        y[circle] = fromY + toY * kept;
    }

    private void shrink() {
        for (int j = 1; j < x.length; j++) {
            for (int i = 0; i < j; i++) {
                double room = distance(i, j) - GAP_PIXELS;
                if (radius[i] >= LEAST_RADIUS_PIXELS && radius[i] + radius[j] > room) {
                    double half = Math.max(LEAST_RADIUS_PIXELS, room / 2);
                    radius[i] = Math.min(radius[i], half);
                    radius[j] = Math.min(radius[j], room - radius[i]);
                }
            }
        }
    }

    private double distance(int i, int j) {
        return Math.hypot(x[j] - x[i], y[j] - y[i]);
    }

    private List<SmallState> result() {
        List<SmallState> result = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (radius[i] >= LEAST_RADIUS_PIXELS) {
                result.add(new SmallState(wanted.get(i).state(), x[i], y[i], radius[i]));
            }
        }
        return result;
    }
}
