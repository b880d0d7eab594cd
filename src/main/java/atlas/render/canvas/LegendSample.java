package atlas.render.canvas;

import atlas.cartography.AreaStyle;
import atlas.cartography.Colour;
import atlas.cartography.Palette;
import atlas.theme.Legend;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/// What the small picture of a legend's row looks like, in window and picture alike.
///
/// @param shape   that is filled with the row's style
/// @param outline around it
public record LegendSample(Shape shape, Colour outline) {

    private static final double CORNER_SHARE = 5.0 / 12;
    private static final double POINT_SHARE = 0.75;

    /// The sample in a rectangle, in pixels.
    public static LegendSample of(
            Legend.Sample sample,
            AreaStyle style,
            Palette palette,
            double x,
            double y,
            double widthPixels,
            double heightPixels) {
        double corner = heightPixels * CORNER_SHARE;
        Shape area = new RoundRectangle2D.Double(x, y, widthPixels, heightPixels, corner, corner);
        return switch (sample) {
            case AREA -> new LegendSample(area, palette.coast());
            case ZONE -> new LegendSample(area, palette.conflict());
            case POINT -> {
                double across = heightPixels * POINT_SHARE;
                yield new LegendSample(
                        new Ellipse2D.Double(
                                x + (widthPixels - across) / 2, y + (heightPixels - across) / 2, across, across),
                        style.ink());
            }
        };
    }
}
