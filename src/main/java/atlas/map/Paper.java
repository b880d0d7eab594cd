package atlas.map;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pixels that Java2D paints and JavaFX shows without copying them.
final class Paper {

    private record Shared(PixelBuffer<IntBuffer> pixels, Image image) {}

    private final BufferedImage canvas;
    private Optional<Shared> shared = Optional.empty();

    Paper(int widthPixels, int heightPixels) {
        this(new BufferedImage(widthPixels, heightPixels, BufferedImage.TYPE_INT_ARGB_PRE));
    }

    private Paper(BufferedImage canvas) {
        this.canvas = canvas;
    }

    /// What is painted already, as JavaFX shows it.
    static Image share(BufferedImage painted) {
        return new Paper(painted).image();
    }

    BufferedImage canvas() {
        return canvas;
    }

    int[] pixels() {
        return ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
    }

    boolean measures(int widthPixels, int heightPixels) {
        return canvas.getWidth() == widthPixels && canvas.getHeight() == heightPixels;
    }

    /// Takes over the pixels of another paper.
    ///
    /// @param part of both, from the top left
    void copy(Paper other, Dimension part) {
        for (int row = 0; row < part.height; row++) {
            System.arraycopy(
                    other.pixels(), row * other.canvas.getWidth(), pixels(), row * canvas.getWidth(), part.width);
        }
    }

    /// Lets JavaFX read what is on it anew. Called on the JavaFX application thread.
    ///
    /// @param part that was painted
    void changed(Rectangle2D part) {
        shared.ifPresent(known -> known.pixels().updateBuffer(_ -> part));
    }

    /// What JavaFX shows. Called on the JavaFX application thread.
    Image image() {
        Shared known = shared.orElseGet(this::newlyShared);
        shared = Optional.of(known);
        return known.image();
    }

    private Shared newlyShared() {
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
                canvas.getWidth(), canvas.getHeight(), IntBuffer.wrap(pixels()), PixelFormat.getIntArgbPreInstance());
        return new Shared(buffer, new WritableImage(buffer));
    }
}
