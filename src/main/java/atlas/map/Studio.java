package atlas.map;

import atlas.projection.PlanePoint;
import atlas.render.Drawing;
import atlas.render.Frame;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.Room;
import atlas.view.Viewpoint;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Paints pictures in the background, one at a time; of the orders that wait only the newest is carried out. Both
/// sides of a comparison come from one order, so that they never differ in place.
final class Studio {

    /// How much of the machine painting takes.
    enum Pace {
        /// All of it: somebody waits for the picture.
        AT_ONCE,
        /// One processor, while JavaFX draws nothing: something else moves meanwhile.
        CALMLY
    }

    /// An order for a picture.
    ///
    /// @param plan        how pictures of the map are made now
    /// @param outputScale physical pixels to a logical one
    record Order(
            Viewpoint viewpoint,
            Frame frame,
            MapStyle style,
            Room room,
            PictureMemory.Plan plan,
            double outputScale,
            Pace pace) {

        /// Painted pixels to a logical one.
        double paintedScale() {
            return outputScale * plan.sharpness();
        }
    }

    /// A picture that JavaFX has not seen yet.
    ///
    /// @param sides of a comparison, or the one that there is
    /// @param part  of the papers that was painted, in their pixels
    /// @param frame with the margin
    /// @param plan  by which it was made
    record Painted(List<Side> sides, Dimension part, Viewpoint viewpoint, Frame frame, PictureMemory.Plan plan) {

        Picture picture() {
            Rectangle2D shown = new Rectangle2D(0, 0, part.width, part.height);
            return new Picture(
                    sides.getFirst().paper(),
                    sides.size() > 1 ? Optional.of(sides.getLast().paper()) : Optional.empty(),
                    shown,
                    viewpoint,
                    frame,
                    plan);
        }

        List<Reading.Inked> inked() {
            return sides.stream()
                    .map(side -> new Reading.Inked(side.paper(), side.changed()))
                    .toList();
        }

        /// What of the part a frame shows.
        Rectangle seenIn(Frame seen) {
            Frame here = seen.on(frame.projection());
            PlanePoint from = here.planePoint(0, 0);
            PlanePoint to = here.planePoint(here.widthPixels(), here.heightPixels());
            double scale = part.width / frame.widthPixels();
            int left = (int) Math.floor(frame.x(from.u()) * scale);
            int top = (int) Math.floor(frame.y(from.v()) * scale);
            int right = (int) Math.ceil(frame.x(to.u()) * scale);
            int bottom = (int) Math.ceil(frame.y(to.v()) * scale);
            return new Rectangle(left, top, right - left, bottom - top).intersection(new Rectangle(part));
        }

        List<Paper> papers() {
            return sides.stream().map(Side::paper).toList();
        }
    }

    /// @param changed where the paper looked different before
    private record Side(Paper paper, Drawing drawing, Rectangle changed) {}

    private static final Logger LOG = System.getLogger(Studio.class.getName());

    private final MapPainter painter;
    private final Papers papers;
    private final QuietMoments quietMoments = new QuietMoments();
    private final Supplier<Optional<Frame>> seen;
    private final Consumer<Picture> onPainted;
    private final AtomicReference<@Nullable Order> waiting = new AtomicReference<>();
    /// Known to the painting thread only.
    private Optional<Painted> latest = Optional.empty();
    /// Known to the JavaFX application thread only, as is what follows.
    private final Reading reading = new Reading();

    private Runnable onOutOfMemory = () -> {};
    private Optional<Painted> begun = Optional.empty();
    private Optional<Picture> handedOver = Optional.empty();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("map painter").factory());

    /// @param papers    of the map
    /// @param seen      the frame on screen; asked for on the JavaFX application thread
    /// @param onPainted called on the JavaFX application thread
    Studio(MapPainter painter, Papers papers, Supplier<Optional<Frame>> seen, Consumer<Picture> onPainted) {
        this.painter = painter.forScreen();
        this.papers = papers;
        this.seen = seen;
        this.onPainted = onPainted;
    }

    /// Tells on the JavaFX application thread, from now on, when the heap had no room for a picture. It is not painted,
    /// and all that nobody needs is let go.
    void whenOutOfMemory(Runnable told) {
        onOutOfMemory = told;
    }

    /// After closing, nothing is painted any more. Called on the JavaFX application thread, as is what closes.
    void order(Order order) {
        if (waiting.getAndSet(order) == null && !thread.isShutdown()) {
            thread.execute(this::paintNewest);
        }
    }

    void close() {
        thread.shutdownNow();
    }

    private void paintNewest() {
        Order order = waiting.getAndSet(null);
        if (order != null) {
            try {
                paint(order);
            } catch (OutOfMemoryError _) {
                latest = Optional.empty();
                papers.dropFree();
                LOG.log(Level.WARNING, "The heap has no room for a picture of the map; the next one is made smaller.");
                Platform.runLater(() -> onOutOfMemory.run());
            } catch (CancellationException e) {
                LOG.log(Level.DEBUG, "The map was closed while a picture was painted.", e);
            }
        }
    }

    private void paint(Order order) {
        Paper.Inking inking = Drawing::inkOn;
        if (order.pace() == Pace.CALMLY) {
            quietMoments.await();
            inking = (drawing, image, changes) -> drawing.inkCalmlyOn(image, changes, quietMoments::await);
        }
        Composed composed = Composed.of(painter, order);
        if (latest.filter(composed::looksLike).isPresent()) {
            Platform.runLater(() -> handOverAgain(order.viewpoint()));
        } else {
            Painted painted = composed.ink(papers, inking);
            latest = Optional.of(painted);
            Platform.runLater(() -> handOver(painted));
        }
    }

    private void handOver(Painted painted) {
        papers.handOut(painted.papers());
        begun = Optional.of(painted);
        reading.begin(painted.inked(), painted.part(), seenOf(painted));
        Picture picture = painted.picture();
        handedOver = Optional.of(picture);
        onPainted.accept(picture);
    }

    private Rectangle seenOf(Painted painted) {
        return seen.get().map(painted::seenIn).orElse(new Rectangle(painted.part()));
    }

    private void handOverAgain(Viewpoint viewpoint) {
        Optional<Picture> same = handedOver.map(picture -> picture.of(viewpoint));
        handedOver = same;
        same.ifPresent(onPainted);
    }

    /// To be called once a pulse of JavaFX with what it shows: everything else is painted on again.
    void tidyUp(Collection<Paper> onScreen) {
        quietMoments.pulse();
        begun.ifPresent(painted -> reading.goOn(seenOf(painted)));
        papers.keepOnly(onScreen);
    }

    static Painted paint(MapPainter painter, Order order, Papers papers) {
        return Composed.of(painter, order).ink(papers, Drawing::inkOn);
    }

    /// A picture that is not inked yet.
    private record Composed(Order order, Frame frame, List<Drawing> sides) {

        static Composed of(MapPainter painter, Order order) {
            Frame frame = order.frame().withMargin(order.room().margin());
            return new Composed(
                    order,
                    frame,
                    Stream.concat(Stream.of(order.viewpoint()), order.viewpoint().right().stream())
                            .map(side -> painter.draw(side, frame, order.style(), order.room(), order.paintedScale()))
                            .toList());
        }

        /// Many days bring nothing new to the map.
        boolean looksLike(Painted other) {
            return frame.equals(other.frame())
                    && pixelsOf(frame).equals(other.part())
                    && sides.size() == other.sides().size()
                    && IntStream.range(0, sides.size())
                            .allMatch(side -> sides.get(side)
                                    .changesSince(other.sides().get(side).drawing())
                                    .isNone());
        }

        Painted ink(Papers papers, Paper.Inking inking) {
            Dimension part = pixelsOf(frame);
            // All papers of a map are of one size, so that each can be used for every picture.
            Dimension whole = pixelsOf(order.frame().withMargin(order.plan().marginPixels()));
            papers.allow(order.plan().mostPapers());
            List<Paper> taken = new ArrayList<>();
            List<Side> inked = new ArrayList<>();
            try {
                for (Drawing drawing : sides) {
                    Paper paper = papers.take(whole.width, whole.height);
                    taken.add(paper);
                    inked.add(new Side(paper, drawing, paper.ink(drawing, frame, part, inking)));
                }
            } finally {
                if (inked.size() < sides.size()) {
                    taken.forEach(papers::giveBack);
                }
            }
            return new Painted(inked, part, order.viewpoint(), frame, order.plan());
        }

        private Dimension pixelsOf(Frame some) {
            return new Dimension((int) Math.ceil(some.widthPixels() * order.paintedScale()), (int)
                    Math.ceil(some.heightPixels() * order.paintedScale()));
        }
    }
}
