package atlas.export;

import atlas.render.PicturePainter;
import atlas.render.PictureWords;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/// A picture of the map as a file.
public final class PictureFile {

    private PictureFile() {}

    /// Paints a picture.
    public static BufferedImage paint(
            PicturePainter painter, Viewpoint viewpoint, int widthPixels, int heightPixels, PictureWords words) {
        BufferedImage image = new BufferedImage(widthPixels, heightPixels, BufferedImage.TYPE_INT_RGB);
        painter.draw(viewpoint, widthPixels, heightPixels, words).inkOn(image);
        return image;
    }

    /// Writes a PNG. A file that was there stays whole until the new one is complete.
    ///
    /// @throws IOException if it cannot be written; nothing is left behind then
    public static void writePng(BufferedImage image, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, "atlas", ".png.part");
        try {
            if (!ImageIO.write(image, "png", unfinished.toFile())) {
                throw new IOException("this Java cannot write PNG");
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
