package atlas.export.picture;

import atlas.cartography.AreaStyle;
import atlas.cartography.Box;
import atlas.render.text.TextBitmap;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/// Writes marks in a vector format. Places are logical pixels of the page; nothing lies outside of it.
interface VectorTarget {

    /// What follows is seen inside a rectangle only.
    ///
    /// @param origin where the coordinates of the part begin, at which its patterns begin too
    void beginPart(Box clip, Box origin) throws IOException;

    void endPart() throws IOException;

    /// Fills an area with a colour.
    ///
    /// @param isJoined whether a neighbour touches the area, so that no gap may be seen between the two
    void fill(Path2D path, Color colour, boolean isJoined) throws IOException;

    /// Fills an area with the ground of a style, where it has one, and its pattern.
    ///
    /// Fills an area with a colour.
    ///
    /// @param isJoined whether a neighbour touches the area, so that no gap may be seen between the two
    void fill(Path2D path, AreaStyle style, boolean isJoined) throws IOException;

    void stroke(Path2D path, Color colour, BasicStroke stroke) throws IOException;

    void text(TextBitmap text, double middleX, double middleY) throws IOException;

    /// Pixels, for a stamp that is no text.
    void image(BufferedImage image, Box place) throws IOException;
}
