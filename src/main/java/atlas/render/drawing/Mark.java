package atlas.render.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/// One of the marks of which a [Drawing] is made, each laid upon those before. Coordinates are logical pixels, but
/// those of a stamp's corner.
public sealed interface Mark {

    /// The whole image in one colour.
    record Ground(Color colour) implements Mark {}

    /// @param paint a [Color], or a [PatternPaint]
    record FilledArea(Shape shape, Paint paint) implements Mark {}

    /// @param paint a [Color], or a [PatternPaint]
    record StrokedLine(Shape shape, Paint paint, BasicStroke stroke) implements Mark {}

    /// A solid line so thin that joins and ends are not seen.
    record Hairline(Shape shape, Color colour, double widthPixels) implements Mark {}

    /// What follows is seen inside the rectangle only, until the next such mark.
    record Window(Rectangle2D shown) implements Mark {}

    /// A stamp.
    ///
    /// @param middleX where its middle should be, in logical pixels
    /// @param middleY where its middle should be, in logical pixels
    /// @param left    where its pixels are laid down, in whole physical pixels
    /// @param top     where its pixels are laid down, in whole physical pixels
    record Stamped(Stamp stamp, double middleX, double middleY, int left, int top) implements Mark {}
}
