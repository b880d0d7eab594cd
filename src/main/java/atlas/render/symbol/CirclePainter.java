package atlas.render.symbol;

import atlas.analysis.YearValues;
import atlas.cartography.AreaStyle;
import atlas.cartography.Box;
import atlas.cartography.SymbolScale;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.render.canvas.Canvas;
import atlas.theme.Colouring;
import java.awt.geom.Ellipse2D;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// Paints totals as circles on the states, the large ones below the small ones.
public final class CirclePainter {

    /// Below this nothing is seen.
    private static final double SMALLEST_RADIUS_PIXELS = 0.4;

    private static final double FADED = 0.15;

    private final Geography states;

    public CirclePainter(Geography states) {
        this.states = states;
    }

    public void paint(Canvas canvas, Colouring colouring) {
        colouring
                .figure()
                .ifPresent(figure -> figure.scale()
                        .ifPresent(scale -> figure.values().byState().entrySet().stream()
                                .sorted(Comparator.comparingDouble(CirclePainter::size)
                                        .reversed()
                                        .thenComparing(Map.Entry::getKey))
                                .forEach(entry -> paint(canvas, scale, entry))));
    }

    private static double size(Map.Entry<String, YearValues.Dated> entry) {
        return Math.abs(entry.getValue().value());
    }

    private void paint(Canvas canvas, SymbolScale scale, Map.Entry<String, YearValues.Dated> entry) {
        double radius = scale.radiusPixels(entry.getValue().value());
        Optional<LonLat> place = states.shape(entry.getKey()).flatMap(Shape::labelAt);
        if (place.isEmpty() || radius < SMALLEST_RADIUS_PIXELS) {
            return;
        }
        Box at = canvas.frame().pixelOf(place.get());
        Box around = Box.around(at.x(), at.y(), 2 * radius, 2 * radius);
        if (!around.overlaps(canvas.frame().bounds())) {
            return;
        }
        boolean isFaded =
                !canvas.style().lifted().isEmpty() && !canvas.style().lifted().contains(entry.getKey());
        AreaStyle style = canvas.style().palette().circle(entry.getValue().value() < 0);
        Ellipse2D circle = new Ellipse2D.Double(around.x(), around.y(), around.width(), around.height());
        canvas.fill(circle, isFaded ? style.ground().withOpacity(FADED) : style.ground());
        canvas.stroke(circle, isFaded ? style.ink().withOpacity(FADED) : style.ink(), 0.8);
    }
}
