package atlas.map;

import atlas.render.Drawing;
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
            Optional<StateOutline> outline =
                    painter.outline(order.iso3(), order.viewpoint(), order.frame(), style, order.outputScale());
            outline.ifPresent(painted -> {
                BufferedImage image = ink(painted, order.outputScale());
                Platform.runLater(() -> lay(order, painted, image));
            });
    }

    private static BufferedImage ink(StateOutline outline, double outputScale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(outline.box().width() * outputScale),
                (int) Math.ceil(outline.box().height() * outputScale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Drawing drawing = outline.drawing();
        drawing.inkOn(image);
        return image;
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
