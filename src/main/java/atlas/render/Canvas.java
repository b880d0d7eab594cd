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
    /// @param margin   how many pixels at each side lie outside what the reader sees: names are never cut by the edge
    ///                 of what is seen
    /// @param keptFree what will be covered by something else
    record Room(double margin, List<Box> keptFree) {}

    void fill(Shape shape, Colour colour) {
        graphics.setPaint(Patterns.color(colour));
        graphics.fill(shape);
    }

    /// Fills an outline that lies around its own middle.
    void fillAt(Shape shape, double centreX, double centreY, Colour colour) {
        graphics.translate(centreX, centreY);
        fill(shape, colour);
        graphics.translate(-centreX, -centreY);
    }

    void stroke(Shape shape, Colour colour, double widthPixels, float... dashes) {
        graphics.setPaint(Patterns.color(colour));
        graphics.setStroke(
                dashes.length == 0
                        ? new BasicStroke((float) widthPixels, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(
                                (float) widthPixels, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        graphics.draw(shape);
    }
}
