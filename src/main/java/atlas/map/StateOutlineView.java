package atlas.map;

import atlas.render.Frame;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.StateOutline;
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
final class StateOutlineView extends ImageView {

    /// Of the outline of a state that fills a large screen; a finer one would take the memory that its map needs.
    private static final double MOST_PIXELS = 2_500_000;

    /// What is wanted.
    private record Order(String iso3, Viewpoint viewpoint, Frame frame, double outputScale) {}

    private static final Logger LOG = System.getLogger(StateOutlineView.class.getName());

    private final MapPainter painter;
    private final MapStyle style;
    private final AtomicReference<@Nullable Order> wanted = new AtomicReference<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("outline painter").factory());

    StateOutlineView(MapPainter painter, MapStyle style) {
        this.painter = painter;
        this.style = style;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// After closing, none is shown any more.
    void show(String iso3, Viewpoint viewpoint, Frame frame, double outputScale) {
        Order order = new Order(iso3, viewpoint, frame, outputScale);
        setVisible(false);
        wanted.set(order);
        if (!thread.isShutdown()) {
            thread.execute(() -> paint(order));
        }
    }

    void clear() {
        wanted.set(null);
        setVisible(false);
    }

    void close() {
        thread.shutdownNow();
    }

    private void paint(Order order) {
        // The pointer may have moved on meanwhile.
        if (order.equals(wanted.get())) {
            try {
                paintOutline(order);
            } catch (OutOfMemoryError _) {
                LOG.log(Level.WARNING, "The heap has no room for the outline of " + order.iso3() + ".");
            }
        }
    }

    private void paintOutline(Order order) {
        painted(order, order.outputScale()).ifPresent(sharp -> {
            double pixels = sharp.box().width() * sharp.box().height() * order.outputScale() * order.outputScale();
            if (pixels <= MOST_PIXELS) {
                layLater(order, sharp, order.outputScale());
            } else {
                double scale = order.outputScale() * Math.sqrt(MOST_PIXELS / pixels);
                painted(order, scale).ifPresent(coarse -> layLater(order, coarse, scale));
            }
        });
    }

    private Optional<StateOutline> painted(Order order, double scale) {
        return painter.outline(order.iso3(), order.viewpoint(), order.frame(), style, scale);
    }

    private void layLater(Order order, StateOutline outline, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(outline.box().width() * scale),
                (int) Math.ceil(outline.box().height() * scale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        outline.drawing().inkOn(image);
        Platform.runLater(() -> lay(order, outline, image));
    }

    private void lay(Order order, StateOutline outline, BufferedImage image) {
        if (order.equals(wanted.get())) {
            setImage(Paper.share(image));
            setFitWidth(outline.box().width());
            setFitHeight(outline.box().height());
            relocate(outline.box().x(), outline.box().y());
            setVisible(true);
        }
    }
}
