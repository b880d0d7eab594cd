package atlas.map;

import atlas.render.Frame;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.Room;
import atlas.view.Viewpoint;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The first picture, painted while the window that will show it is still being made: without a margin, because it
/// has to be quick, and for a screen of one pixel a pixel.
public final class PictureAhead {

    private final Frame frame;
    private final CompletableFuture<Void> done;
    private Optional<CompletableFuture<Studio.Painted>> painted;

    private PictureAhead(Frame frame, CompletableFuture<Studio.Painted> painted) {
        this.frame = frame;
        this.done = painted.thenRun(() -> {});
        this.painted = Optional.of(painted);
    }

    /// Begins to paint.
    ///
    /// @param painter      awaited where it is not ready yet
    /// @param widthPixels  how wide the map is going to be, in logical pixels: a guess, which costs another
    ///                     picture when it was wrong
    /// @param heightPixels how high
    /// @param executor     who paints
    public static PictureAhead of(
            CompletableFuture<MapPainter> painter,
            Viewpoint viewpoint,
            MapStyle style,
            double widthPixels,
            double heightPixels,
            Executor executor) {
        Frame frame = Frame.of(viewpoint, widthPixels, heightPixels);
        Studio.Order order = new Studio.Order(
                viewpoint, frame, style, Room.ALL, PictureMemory.OF_ONE_PICTURE, 1, Studio.Pace.AT_ONCE);
        return new PictureAhead(
                frame, painter.thenApplyAsync(ready -> Studio.paint(ready, order, new Papers()), executor));
    }

    /// Done when the picture is there, or has failed.
    public CompletableFuture<?> done() {
        return done;
    }

    Frame frame() {
        return frame;
    }

    /// The picture for the one who shows it. It is large and not kept here: whoever asks again waits for ever.
    CompletableFuture<Studio.Painted> take() {
        CompletableFuture<Studio.Painted> taken = painted.orElseGet(CompletableFuture::new);
        painted = Optional.empty();
        return taken;
    }
}
