package atlas.desk;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A rectangle that is drawn with the pointer over a chart, to choose all that it touches.
final class Brush {

    private final Region chart;
    private final Rectangle rectangle = new Rectangle();
    private @Nullable Bounds drawn;
    private double startX;
    private double startY;

    /// @param over told what is touched while it is drawn; empty when that ends without a choice
    /// @param done told what was touched when the pointer is let go
    Brush(Region chart, Consumer<Optional<Bounds>> over, Consumer<Bounds> done) {
        this.chart = chart;
        rectangle.getStyleClass().add("desk-brush");
        rectangle.setManaged(false);
        rectangle.setMouseTransparent(true);
        rectangle.setVisible(false);
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            startX = event.getX();
            startY = event.getY();
        });
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
                over.accept(Optional.of(drawTo(event)));
                event.consume();
            }
        });
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            Bounds whole = drawn;
            if (whole != null) {
                clear();
                over.accept(Optional.empty());
                done.accept(whole);
                event.consume();
            }
        });
    }

    Node rectangle() {
        return rectangle;
    }

    /// Whether it is being drawn.
    boolean isDrawn() {
        return drawn != null;
    }

    /// Ends it without a choice.
    void clear() {
        drawn = null;
        rectangle.setVisible(false);
    }

    private Bounds drawTo(MouseEvent event) {
        double x = Math.clamp(event.getX(), 0, chart.getWidth());
        double y = Math.clamp(event.getY(), 0, chart.getHeight());
        Bounds now = new BoundingBox(
                Math.min(startX, x), Math.min(startY, y), Math.abs(x - startX), Math.abs(y - startY));
        drawn = now;
        rectangle.setX(now.getMinX());
        rectangle.setY(now.getMinY());
        rectangle.setWidth(now.getWidth());
        rectangle.setHeight(now.getHeight());
        rectangle.setVisible(true);
        return now;
    }
}
