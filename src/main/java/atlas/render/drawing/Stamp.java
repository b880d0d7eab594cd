package atlas.render.drawing;

import java.awt.image.BufferedImage;

/// Something that was painted once and is laid into pictures: a bitmap, and whatever its maker knows of it besides. A
/// writer of vectors asks for that, as a text is written as text. Equal to itself alone.
public interface Stamp {

    /// Its pixels at the scale of the drawing.
    BufferedImage image();
}
