package atlas.map.picture;

import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.view.Viewpoint;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The first picture, painted while the window that will show it is still being made: without a margin, because it
/// has to be quick, and for a screen of one pixel a pixel.
public final class FirstFrame {

    private final Frame frame;
    private final CompletableFuture<Void> done;
    private Optional<CompletableFuture<RenderWorker.Painted>> painted;

    private FirstFrame(Frame frame, CompletableFuture<RenderWorker.Painted> painted) {
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
    public static FirstFrame of(
            CompletableFuture<MapPainter> painter,
            Viewpoint viewpoint,
            MapStyle style,
            double widthPixels,
            double heightPixels,
            Executor executor) {
        Frame frame = Frame.of(viewpoint, widthPixels, heightPixels);
        RenderWorker.RenderRequest request = new RenderWorker.RenderRequest(
                viewpoint, frame, style, LabelMargins.ALL, PicturePlan.OF_ONE_PICTURE, 1, RenderWorker.Pace.AT_ONCE);
        return new FirstFrame(
                frame, painter.thenApplyAsync(ready -> RenderWorker.paint(ready, request, new BitmapPool()), executor));
    }

    /// Done when the picture is there, or has failed.
    public CompletableFuture<?> done() {
        return done;
    }

    public Frame frame() {
        return frame;
    }

    /// The picture for the one who shows it. It is large and not kept here: whoever asks again waits for ever.
    public CompletableFuture<RenderWorker.Painted> take() {
        CompletableFuture<RenderWorker.Painted> taken = painted.orElseGet(CompletableFuture::new);
        painted = Optional.empty();
        return taken;
    }
}
