package atlas.map.picture;

import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.MapStyle;
import atlas.render.layer.StateOutline;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/// Lays the outline of one state over the map without painting the map again. The outline is painted in the
/// background; until it is there, none is shown.
public final class StateOutlineView extends ImageView {

    /// Of the outline of a state that fills a large screen; a finer one would take the memory that its map needs.
    private static final double MOST_PIXELS = 2_500_000;

    /// What is wanted.
    private record OutlineRequest(String iso3, Viewpoint viewpoint, Frame frame, double outputScale) {}

    private static final Logger LOG = System.getLogger(StateOutlineView.class.getName());

    private final MapPainter painter;
    private final MapStyle style;
    private final AtomicReference<@Nullable OutlineRequest> wanted = new AtomicReference<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("outline painter").factory());

    public StateOutlineView(MapPainter painter, MapStyle style) {
        this.painter = painter;
        this.style = style;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// After closing, none is shown any more.
    public void show(String iso3, Viewpoint viewpoint, Frame frame, double outputScale) {
        OutlineRequest request = new OutlineRequest(iso3, viewpoint, frame, outputScale);
        setVisible(false);
        wanted.set(request);
        if (!thread.isShutdown()) {
            thread.execute(() -> paint(request));
        }
    }

    public void clear() {
        wanted.set(null);
        setVisible(false);
    }

    public void close() {
        thread.shutdownNow();
    }

    private void paint(OutlineRequest request) {
        // The pointer may have moved on meanwhile.
        if (request.equals(wanted.get())) {
            try {
                paintOutline(request);
            } catch (OutOfMemoryError _) {
                LOG.log(Level.WARNING, "The heap has no room for the outline of " + request.iso3() + ".");
            }
        }
    }

    private void paintOutline(OutlineRequest request) {
        painted(request, request.outputScale()).ifPresent(sharp -> {
            double pixels = sharp.box().width() * sharp.box().height() * request.outputScale() * request.outputScale();
            if (pixels <= MOST_PIXELS) {
                layLater(request, sharp, request.outputScale());
            } else {
                double scale = request.outputScale() * Math.sqrt(MOST_PIXELS / pixels);
                painted(request, scale).ifPresent(coarse -> layLater(request, coarse, scale));
            }
        });
    }

    private Optional<StateOutline> painted(OutlineRequest request, double scale) {
        return painter.outline(request.iso3(), request.viewpoint(), request.frame(), style, scale);
    }

    private void layLater(OutlineRequest request, StateOutline outline, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(outline.box().width() * scale),
                (int) Math.ceil(outline.box().height() * scale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        outline.drawing().inkOn(image);
        Platform.runLater(() -> lay(request, outline, image));
    }

    private void lay(OutlineRequest request, StateOutline outline, BufferedImage image) {
        if (request.equals(wanted.get())) {
            setImage(SharedBitmap.share(image));
            setFitWidth(outline.box().width());
            setFitHeight(outline.box().height());
            relocate(outline.box().x(), outline.box().y());
            setVisible(true);
        }
    }
}
