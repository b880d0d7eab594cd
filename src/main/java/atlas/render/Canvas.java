package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;

/// Where one picture is painted: the surface, the frame that it shows, how it looks, and the room for names.
record Canvas(Graphics2D graphics, Frame frame, MapStyle style, Room room) {

    /// Where names may stand.
    ///
    /// @param margin   how many pixels at each side lie outside what the reader sees
    /// @param keptFree what will be covered by something else
    record Room(double margin, List<Box> keptFree) {}

    /// Physical pixels to a logical one.
    double scale() {
        return graphics.getTransform().getScaleX();
    }

    void fill(Shape shape, Colour colour) {
        graphics.setPaint(Patterns.color(colour));
        graphics.fill(shape);
    }

    void stroke(Shape shape, Colour colour, double widthPixels, float... dashes) {
        graphics.setPaint(Patterns.color(colour));
        graphics.setStroke(
                dashes.length == 0
                        ? plainStroke((float) widthPixels)
                        : new BasicStroke(
                                (float) widthPixels, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        graphics.draw(shape);
    }

    /// On hairlines nobody sees whether joins are round, and round ones take twice as long.
    private static BasicStroke plainStroke(float width) {
        return width <= 1.2f
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
