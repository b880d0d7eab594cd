package atlas.map;

import atlas.render.Frame;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.Room;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Paints pictures in the background, one at a time; of the orders that wait only the newest is carried out. Both
/// sides of a comparison come from one order, so that they never differ in place.
final class Studio {

    /// An order for a picture.
    ///
    /// @param outputScale   physical pixels to a logical one
    record Order(Viewpoint viewpoint, Frame frame, MapStyle style, Room room, double outputScale) {}

    /// A picture that JavaFX has not seen yet.
    ///
    /// @param right the right side of a comparison
    /// @param frame with the margin
    record Painted(BufferedImage canvas, Optional<BufferedImage> right, Viewpoint viewpoint, Frame frame) {

        /// Called on the JavaFX application thread.
        Picture picture() {
            return new Picture(Picture.share(canvas), right.map(Picture::share), viewpoint, frame);
        }

        /// Whether it looks the same: most days bring nothing new to the map.
        boolean isLike(Painted other) {
            return right.isEmpty()
                    && other.right.isEmpty()
                    && frame.equals(other.frame)
                    && Arrays.equals(pixels(), other.pixels());
        }

        private int[] pixels() {
            return ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        }
    }

    private final MapPainter painter;
    private final Consumer<Picture> onPainted;
    private final AtomicReference<@Nullable Order> waiting = new AtomicReference<>();
    /// Known to the painting thread only.
    private Optional<Painted> latest = Optional.empty();
    /// Known to the JavaFX application thread only.
    private Optional<Picture> handedOver = Optional.empty();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("map painter").factory());

    /// @param onPainted called on the JavaFX application thread
    Studio(MapPainter painter, Consumer<Picture> onPainted) {
        this.painter = painter.forScreen();
        this.onPainted = onPainted;
    }

    void order(Order order) {
        if (waiting.getAndSet(order) == null) {
            thread.execute(this::paintNewest);
        }
    }

    void close() {
        thread.shutdownNow();
    }

    private void paintNewest() {
        Order order = waiting.getAndSet(null);
        if (order != null) {
            Painted painted = paint(painter, order);
            boolean isLikeLatest = latest.filter(painted::isLike).isPresent();
            latest = Optional.of(painted);
            Platform.runLater(() -> handOver(painted, isLikeLatest));
        }
    }

    private void handOver(Painted painted, boolean isLikeLatest) {
        Picture picture = handedOver
                .filter(_ -> isLikeLatest)
                .map(same -> new Picture(same.image(), Optional.empty(), painted.viewpoint(), painted.frame()))
                .orElseGet(painted::picture);
        handedOver = Optional.of(picture);
        onPainted.accept(picture);
    }

    static Painted paint(MapPainter painter, Order order) {
        Frame withMargin = order.frame().withMargin(order.room().margin());
        return new Painted(
                ink(painter, order.viewpoint(), withMargin, order),
                order.viewpoint().right().map(right -> ink(painter, right, withMargin, order)),
                order.viewpoint(),
                withMargin);
    }

    private static BufferedImage ink(MapPainter painter, Viewpoint side, Frame withMargin, Order order) {
        int width = (int) Math.ceil(withMargin.widthPixels() * order.outputScale());
        int height = (int) Math.ceil(withMargin.heightPixels() * order.outputScale());
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        painter.draw(side, withMargin, order.style(), order.room(), order.outputScale())
                .inkOn(canvas);
        return canvas;
    }
}
