package atlas.map;

import atlas.render.Frame;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.Room;
import atlas.view.Viewpoint;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Paints pictures in the background, one at a time; of the orders that wait only the newest is carried out. Both
/// sides of a comparison come from one order, so that they never differ in place.
final class Studio {

    /// An order for a picture.
    ///
    /// @param widestMargin that any picture of the map has, in logical pixels
    /// @param outputScale  physical pixels to a logical one
    record Order(
            Viewpoint viewpoint, Frame frame, MapStyle style, Room room, double widestMargin, double outputScale) {}

    /// A picture that JavaFX has not seen yet.
    ///
    /// @param right the right side of a comparison
    /// @param part  of the papers that was painted, in physical pixels
    /// @param frame with the margin
    record Painted(Paper paper, Optional<Paper> right, Rectangle2D part, Viewpoint viewpoint, Frame frame) {

        /// Called on the JavaFX application thread.
        Picture picture() {
            papers().forEach(each -> each.changed(part));
            return new Picture(paper, right, part, viewpoint, frame);
        }

        /// Whether it looks the same: most days bring nothing new to the map.
        boolean isLike(Painted other) {
            return right.isEmpty()
                    && other.right.isEmpty()
                    && frame.equals(other.frame)
                    && Arrays.equals(paper.pixels(), other.paper.pixels());
        }

        List<Paper> papers() {
            return Stream.concat(Stream.of(paper), right.stream()).toList();
        }
    }

    private final MapPainter painter;
    private final Papers papers = new Papers();
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
            Painted painted = paint(painter, order, papers);
            if (latest.filter(painted::isLike).isPresent()) {
                papers.giveBack(painted.paper());
                Platform.runLater(() -> handOverAgain(painted.viewpoint()));
            } else {
                latest = Optional.of(painted);
                Platform.runLater(() -> handOver(painted));
            }
        }
    }

    private void handOver(Painted painted) {
        papers.handOut(painted.papers());
        Picture picture = painted.picture();
        handedOver = Optional.of(picture);
        onPainted.accept(picture);
    }

    private void handOverAgain(Viewpoint viewpoint) {
        Optional<Picture> same = handedOver.map(
                picture -> new Picture(picture.paper(), picture.right(), picture.part(), viewpoint, picture.frame()));
        handedOver = same;
        same.ifPresent(onPainted);
    }

    /// To be called once a pulse of JavaFX with what it shows: everything else is painted on again.
    void tidyUp(Collection<Paper> onScreen) {
        papers.takeBackAllBut(onScreen);
    }

    static Painted paint(MapPainter painter, Order order, Papers papers) {
        Frame withMargin = order.frame().withMargin(order.room().margin());
        Dimension part = pixelsOf(withMargin, order);
        return new Painted(
                ink(painter, order.viewpoint(), withMargin, order, papers),
                order.viewpoint().right().map(right -> ink(painter, right, withMargin, order, papers)),
                new Rectangle2D(0, 0, part.width, part.height),
                order.viewpoint(),
                withMargin);
    }

    /// All papers of a map are of one size, so that each can be used for every picture.
    private static Paper ink(MapPainter painter, Viewpoint side, Frame withMargin, Order order, Papers papers) {
        Dimension part = pixelsOf(withMargin, order);
        Dimension whole = pixelsOf(order.frame().withMargin(order.widestMargin()), order);
        Paper paper = papers.take(whole.width, whole.height);
        painter.draw(side, withMargin, order.style(), order.room(), order.outputScale())
                .inkOn(paper.canvas().getSubimage(0, 0, part.width, part.height));
        return paper;
    }

    private static Dimension pixelsOf(Frame frame, Order order) {
        return new Dimension((int) Math.ceil(frame.widthPixels() * order.outputScale()), (int)
                Math.ceil(frame.heightPixels() * order.outputScale()));
    }
}
