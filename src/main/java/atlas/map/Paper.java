package atlas.map;

import atlas.render.Changes;
import atlas.render.Drawing;
import atlas.render.Frame;
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
final class Paper {

    private record Shared(PixelBuffer<IntBuffer> pixels, Image image) {}

    /// How something is inked.
    interface Inking {
        void ink(Drawing drawing, BufferedImage image, Changes changes);
    }

    private record Inked(Drawing drawing, Frame frame, Dimension part) {}

    private final BufferedImage canvas;
    /// Known to the one who paints on it only.
    private Optional<Inked> inked = Optional.empty();

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

    /// Inks a drawing on it: where another of the same frame is on it already, only what is different.
    ///
    /// @param part of the paper that the drawing takes, from the top left
    /// @return around the pixels that were inked
    Rectangle ink(Drawing drawing, Frame frame, Dimension part, Inking inking) {
        Changes changes = inked.filter(
                        last -> last.frame().equals(frame) && last.part().equals(part))
                .map(last -> drawing.changesSince(last.drawing()))
                .orElse(Changes.ALL);
        // What is begun and not ended leaves anything on the paper.
        inked = Optional.empty();
        inking.ink(drawing, canvas.getSubimage(0, 0, part.width, part.height), changes);
        inked = Optional.of(new Inked(drawing, frame, part));
        return changes.within(new Rectangle(part));
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
