package atlas.map.picture;

import atlas.render.canvas.Frame;
import atlas.render.drawing.DirtyRegion;
import atlas.render.drawing.Drawing;
import java.awt.Dimension;
import java.awt.Rectangle;
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
public final class SharedBitmap {

    private record Shared(PixelBuffer<IntBuffer> pixels, Image image) {}

    /// How something is inked.
    interface Inking {
        void ink(Drawing drawing, BufferedImage image, DirtyRegion dirty);
    }

    private record LastPainted(Drawing drawing, Frame frame, Dimension part) {}

    private final BufferedImage canvas;
    /// Known to the one who paints on it only.
    private Optional<LastPainted> lastPainted = Optional.empty();

    private Optional<Shared> shared = Optional.empty();

    SharedBitmap(int widthPixels, int heightPixels) {
        this(new BufferedImage(widthPixels, heightPixels, BufferedImage.TYPE_INT_ARGB_PRE));
    }

    private SharedBitmap(BufferedImage canvas) {
        this.canvas = canvas;
    }

    /// What is painted already, as JavaFX shows it.
    public static Image share(BufferedImage painted) {
        return new SharedBitmap(painted).image();
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

    /// Inks a drawing on it: where another of the same frame is on it already, only what is different.
    ///
    /// @param part of the bitmap that the drawing takes, from the top left
    /// @return around the pixels that were inked
    Rectangle ink(Drawing drawing, Frame frame, Dimension part, Inking inking) {
        DirtyRegion dirty = lastPainted
                .filter(last -> last.frame().equals(frame) && last.part().equals(part))
                .map(last -> drawing.changesSince(last.drawing()))
                .orElse(DirtyRegion.ALL);
        // What is begun and not ended leaves anything on the paper.
        lastPainted = Optional.empty();
        inking.ink(drawing, canvas.getSubimage(0, 0, part.width, part.height), dirty);
        lastPainted = Optional.of(new LastPainted(drawing, frame, part));
        return dirty.within(new Rectangle(part));
    }

    /// Lets JavaFX read what is on it anew. Called on the JavaFX application thread.
    ///
    /// @param pixels that were painted
    void changed(Rectangle pixels) {
        Rectangle2D part = new Rectangle2D(pixels.x, pixels.y, pixels.width, pixels.height);
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
