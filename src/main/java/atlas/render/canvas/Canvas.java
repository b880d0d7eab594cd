package atlas.render.canvas;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.HairlinePen;
import atlas.render.drawing.Patterns;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/// Where one picture is composed: the drawing, the frame that it shows, its style, and the margins for labels.
public record Canvas(Drawing drawing, Frame frame, MapStyle style, LabelMargins margins) {

    /// The part of the frame that the reader sees.
    public Box visible() {
        return frame.bounds().grownBy(-margins.margin());
    }

    /// The same, with what lies over it.
    public VisiblePart visiblePart() {
        return new VisiblePart(visible(), margins.covered());
    }

    /// The same, with wider margins for labels.
    public Canvas keepingFree(List<Box> boxes) {
        List<Box> all = new ArrayList<>(margins.keptFree());
        all.addAll(boxes);
        return new Canvas(drawing, frame, style, new LabelMargins(margins.margin(), all, margins.covered()));
    }

    public void fill(Shape shape, Colour colour) {
        drawing.fill(shape, Patterns.color(colour));
    }

    public void stroke(Shape shape, Colour colour, double widthPixels, float... dashes) {
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
