package atlas.map.input;

import atlas.cartography.Box;
import atlas.projection.PlanePoint;
import atlas.render.canvas.Frame;
import java.util.Optional;
import javafx.scene.shape.Rectangle;

/// The rectangle that is drawn with Shift held down, to be shown as large as the map.
final class BoxZoom {

    private static final double SMALLEST_PIXELS = 8;

    private final Rectangle rectangle = new Rectangle();
    private double startX;
    private double startY;

    BoxZoom() {
        rectangle.getStyleClass().add("zoom-box");
        rectangle.setManaged(false);
        rectangle.setMouseTransparent(true);
        rectangle.setVisible(false);
    }

    Rectangle rectangle() {
        return rectangle;
    }

    boolean isDrawn() {
        return rectangle.isVisible();
    }

    void begin(double x, double y) {
        startX = x;
        startY = y;
        drag(x, y);
        rectangle.setVisible(true);
    }

    void drag(double x, double y) {
        // Half a pixel, so that the line is one pixel wide.
        rectangle.setX(Math.rint(Math.min(startX, x)) + 0.5);
        rectangle.setY(Math.rint(Math.min(startY, y)) + 0.5);
        rectangle.setWidth(Math.rint(Math.abs(x - startX)));
        rectangle.setHeight(Math.rint(Math.abs(y - startY)));
    }

    void cancel() {
        rectangle.setVisible(false);
    }

    /// Takes the rectangle away.
    ///
    /// @return what it was drawn around; empty where it was too small to be meant
    Optional<Box> end() {
        rectangle.setVisible(false);
        boolean isMeant = rectangle.getWidth() >= SMALLEST_PIXELS && rectangle.getHeight() >= SMALLEST_PIXELS;
        return isMeant
                ? Optional.of(new Box(rectangle.getX(), rectangle.getY(), rectangle.getWidth(), rectangle.getHeight()))
                : Optional.empty();
    }

    /// The frame that shows all of a box as large as there is room.
    static Frame around(Box box, Frame frame) {
        double factor = Math.min(frame.widthPixels() / box.width(), frame.heightPixels() / box.height());
        PlanePoint middle = frame.planePoint(box.x() + box.width() / 2, box.y() + box.height() / 2);
        return new Frame(
                frame.projection(), middle, frame.pixelsPerUnit() * factor, frame.widthPixels(), frame.heightPixels());
    }
}
