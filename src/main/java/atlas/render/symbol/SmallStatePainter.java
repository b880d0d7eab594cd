package atlas.render.symbol;

import atlas.cartography.AreaStyle;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.render.canvas.Canvas;
import atlas.render.drawing.Patterns;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.Function;

/// Paints the circles of small states in the style of what the states stand for.
public final class SmallStatePainter {

    private static final double CASING_PIXELS = 3;
    private static final double QUIET_SHARE = 0.7;
    private static final double QUIET_OPACITY = 0.7;

    private final Patterns patterns;

    public SmallStatePainter(Patterns patterns) {
        this.patterns = patterns;
    }

    /// Paints the circles of small states.
    ///
    /// @param styleOf the style of a state, by its code
    public void paint(Canvas canvas, List<SmallState> marks, Function<String, AreaStyle> styleOf) {
        Palette palette = canvas.style().palette();
        for (SmallState mark : marks) {
            AreaStyle style = styleOf.apply(mark.state().iso3());
            if (style.equals(palette.styleOf(LegendKind.NEITHER))) {
                // Of these the theme says nothing: they are there, and keep quiet.
                Shape circle = circle(mark, mark.radiusPixels() * QUIET_SHARE);
                canvas.fill(circle, palette.land());
                canvas.stroke(circle, palette.coast().withOpacity(QUIET_OPACITY), 1);
                continue;
            }
            Shape circle = circle(mark, mark.radiusPixels());
            canvas.stroke(circle, palette.boundaryBetweenParticipants(), CASING_PIXELS);
            canvas.fill(circle, palette.land());
            canvas.drawing().fill(circle, patterns.paintOf(style));
            canvas.stroke(circle, palette.coast(), 1);
        }
    }

    public static Shape circle(SmallState mark, double radius) {
        return new Ellipse2D.Double(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
    }
}
