package atlas.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/// A picture of the map as a file.
public final class PictureFile {

    private PictureFile() {}

    /// Writes a PNG, without closing the stream.
    ///
    /// @throws IOException if the stream cannot be written
    public static void writePng(BufferedImage image, OutputStream out) throws IOException {
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("this Java cannot write PNG");
        }
    }
}
