package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/// Where one picture is composed: the drawing, the frame that it shows, how it looks, and the room for names.
record Canvas(Drawing drawing, Frame frame, MapStyle style, Room room) {

    /// The part of the frame that the reader sees.
    Box visible() {
        return frame.bounds().grownBy(-room.margin());
    }

    /// The same, with less room for names.
    Canvas keepingFree(List<Box> boxes) {
        List<Box> all = new ArrayList<>(room.keptFree());
        all.addAll(boxes);
        return new Canvas(drawing, frame, style, new Room(room.margin(), all));
    }

    void fill(Shape shape, Colour colour) {
        drawing.fill(shape, Patterns.color(colour));
    }

    void stroke(Shape shape, Colour colour, double widthPixels, float... dashes) {
        if (dashes.length > 0) {
            drawing.stroke(
                    shape,
                    Patterns.color(colour),
                    new BasicStroke((float) widthPixels, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        } else if (widthPixels * drawing.scale() <= HairlinePen.MAX_WIDTH_PIXELS) {
            drawing.hairline(shape, Patterns.color(colour), widthPixels);
        } else {
            drawing.stroke(
                    shape,
                    Patterns.color(colour),
                    new BasicStroke((float) widthPixels, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
    }
}
