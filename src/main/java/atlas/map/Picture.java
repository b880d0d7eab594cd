package atlas.map;

import atlas.render.Frame;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A painted map: the pixels, and what they show.
///
/// @param right the right side of a comparison, in the same frame
/// @param frame in logical pixels, with the margin
record Picture(Image image, Optional<Image> right, Viewpoint viewpoint, Frame frame) {

    /// Shares the pixels of a Java2D image with JavaFX without copying them.
    static Image share(BufferedImage painted) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
                painted.getWidth(), painted.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        return new WritableImage(buffer);
    }
}
