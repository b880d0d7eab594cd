package atlas.map.picture;

import atlas.projection.PlanePoint;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.drawing.Drawing;
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

/// Paints pictures in the background, one at a time; of the requests that wait only the newest is carried out. Both
/// sides of a comparison come from one request, so that they never differ in place.
public final class RenderWorker {

    /// How much of the machine painting takes.
    enum Pace {
        /// All of it: somebody waits for the picture.
        AT_ONCE,
        /// One processor, while JavaFX draws nothing: something else moves meanwhile.
        CALMLY
    }

    /// A picture that is wanted.
    ///
    /// @param plan        how pictures of the map are made now
    /// @param outputScale physical pixels to a logical one
    record RenderRequest(
            Viewpoint viewpoint,
            Frame frame,
            MapStyle style,
            LabelMargins margins,
            PicturePlan plan,
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
    /// @param part  of the bitmaps that was painted, in their pixels
    /// @param frame with the margin
    /// @param plan  by which it was made
    public record Painted(List<Side> sides, Dimension part, Viewpoint viewpoint, Frame frame, PicturePlan plan) {

        public Picture picture() {
            Rectangle2D shown = new Rectangle2D(0, 0, part.width, part.height);
            return new Picture(
                    sides.getFirst().bitmap(),
                    sides.size() > 1 ? Optional.of(sides.getLast().bitmap()) : Optional.empty(),
                    shown,
                    viewpoint,
                    frame,
                    plan);
        }

        List<DirtyRegionUploader.DirtyPixels> dirtyPixels() {
            return sides.stream()
                    .map(side -> new DirtyRegionUploader.DirtyPixels(side.bitmap(), side.changed()))
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

        List<SharedBitmap> bitmaps() {
            return sides.stream().map(Side::bitmap).toList();
        }
    }

    /// @param changed where the bitmap looked different before
    private record Side(SharedBitmap bitmap, Drawing drawing, Rectangle changed) {}

    private static final Logger LOG = System.getLogger(RenderWorker.class.getName());

    private final MapPainter painter;
    private final BitmapPool pool;
    private final PulseGate gate = new PulseGate();
    private final Supplier<Optional<Frame>> seen;
    private final Consumer<Picture> onPainted;
    private final AtomicReference<@Nullable RenderRequest> waiting = new AtomicReference<>();
    /// Known to the painting thread only.
    private Optional<Painted> latest = Optional.empty();
    /// Known to the JavaFX application thread only, as is what follows.
    private final DirtyRegionUploader uploader = new DirtyRegionUploader();

    private Runnable onOutOfMemory = () -> {};
    private Optional<Painted> begun = Optional.empty();
    private Optional<Picture> handedOver = Optional.empty();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("map painter").factory());

    /// @param pool    of the map
    /// @param seen      the frame on screen; asked for on the JavaFX application thread
    /// @param onPainted called on the JavaFX application thread
    public RenderWorker(
            MapPainter painter, BitmapPool pool, Supplier<Optional<Frame>> seen, Consumer<Picture> onPainted) {
        this.painter = painter.forScreen();
        this.pool = pool;
        this.seen = seen;
        this.onPainted = onPainted;
    }

    /// Tells on the JavaFX application thread, from now on, when the heap had no room for a picture. It is not painted,
    /// and all that nobody needs is let go.
    void whenOutOfMemory(Runnable told) {
        onOutOfMemory = told;
    }

    /// After closing, nothing is painted any more. Called on the JavaFX application thread, as is what closes.
    void order(RenderRequest request) {
        if (waiting.getAndSet(request) == null && !thread.isShutdown()) {
            thread.execute(this::paintNewest);
        }
    }

    void close() {
        thread.shutdownNow();
    }

    private void paintNewest() {
        RenderRequest request = waiting.getAndSet(null);
        if (request != null) {
            try {
                paint(request);
            } catch (OutOfMemoryError _) {
                latest = Optional.empty();
                pool.dropFree();
                LOG.log(Level.WARNING, "The heap has no room for a picture of the map; the next one is made smaller.");
                Platform.runLater(() -> onOutOfMemory.run());
            } catch (CancellationException e) {
                LOG.log(Level.DEBUG, "The map was closed while a picture was painted.", e);
            }
        }
    }

    private void paint(RenderRequest request) {
        SharedBitmap.Inking inking = Drawing::inkOn;
        if (request.pace() == Pace.CALMLY) {
            gate.await();
            inking = (drawing, image, dirty) -> drawing.inkCalmlyOn(image, dirty, gate::await);
        }
        Composed composed = Composed.of(painter, request);
        if (latest.filter(composed::looksLike).isPresent()) {
            Platform.runLater(() -> handOverAgain(request.viewpoint()));
        } else {
            Painted painted = composed.ink(pool, inking);
            latest = Optional.of(painted);
            Platform.runLater(() -> handOver(painted));
        }
    }

    private void handOver(Painted painted) {
        pool.handOut(painted.bitmaps());
        begun = Optional.of(painted);
        uploader.begin(painted.dirtyPixels(), painted.part(), seenOf(painted));
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
    void tidyUp(Collection<SharedBitmap> onScreen) {
        gate.pulse();
        begun.ifPresent(painted -> uploader.goOn(seenOf(painted)));
        pool.keepOnly(onScreen);
    }

    static Painted paint(MapPainter painter, RenderRequest request, BitmapPool pool) {
        return Composed.of(painter, request).ink(pool, Drawing::inkOn);
    }

    /// A picture that is not inked yet.
    private record Composed(RenderRequest request, Frame frame, List<Drawing> sides) {

        static Composed of(MapPainter painter, RenderRequest request) {
            Frame frame = request.frame().withMargin(request.margins().margin());
            return new Composed(
                    request,
                    frame,
                    Stream.concat(Stream.of(request.viewpoint()), request.viewpoint().right().stream())
                            .map(side -> painter.draw(
                                    side, frame, request.style(), request.margins(), request.paintedScale()))
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

        Painted ink(BitmapPool pool, SharedBitmap.Inking inking) {
            Dimension part = pixelsOf(frame);
            // All bitmaps of a map are of one size, so that each can be used for every picture.
            Dimension whole = pixelsOf(request.frame().withMargin(request.plan().marginPixels()));
            pool.allow(request.plan().mostPapers());
            List<SharedBitmap> taken = new ArrayList<>();
            List<Side> inked = new ArrayList<>();
            try {
                for (Drawing drawing : sides) {
                    SharedBitmap bitmap = pool.take(whole.width, whole.height);
                    taken.add(bitmap);
                    inked.add(new Side(bitmap, drawing, bitmap.ink(drawing, frame, part, inking)));
                }
            } finally {
                if (inked.size() < sides.size()) {
                    taken.forEach(pool::giveBack);
                }
            }
            return new Painted(inked, part, request.viewpoint(), frame, request.plan());
        }

        private Dimension pixelsOf(Frame some) {
            return new Dimension((int) Math.ceil(some.widthPixels() * request.paintedScale()), (int)
                    Math.ceil(some.heightPixels() * request.paintedScale()));
        }
    }
}
