package atlas.app;

import atlas.panel.Columns;
import atlas.panel.Rail;
import atlas.panel.WindowChoices;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was when it was closed, and where the map was in it: the next start begins to paint the map before
/// there is a window to measure.
///
/// @param window in pixels of the screen; where it stood is not a number at the first start
/// @param panels what the panels take at the map's sides
record WindowPlace(Rectangle window, boolean isMaximized, Size map, Insets panels) {

    static final double MIN_WIDTH = 800;
    static final double MIN_HEIGHT = 480;

    private static final Size USUAL_WINDOW = new Size(1280, 800);

    /// Measured at the usual size of text.
    private static final double USUAL_TOP = 52;

    private static final double USUAL_BOTTOM = 130;

    record Size(double width, double height) {}

    record Rectangle(double x, double y, Size size) {}

    static WindowPlace in(Settings settings) {
        Size window = new Size(
                settings.number("width", USUAL_WINDOW.width()), settings.number("height", USUAL_WINDOW.height()));
        Insets panels = panelsIn(window, settings);
        Size map = new Size(
                settings.number("map-width", window.width() - panels.getLeft() - panels.getRight()),
                settings.number("map-height", window.height() - panels.getTop() - panels.getBottom()));
        return new WindowPlace(
                new Rectangle(settings.number("x", Double.NaN), settings.number("y", Double.NaN), window),
                settings.number("maximized", 0) > 0,
                map,
                panels);
    }

    /// Where a window of a size would be, whatever size it had when it was closed.
    static WindowPlace of(PictureSize size, Settings settings) {
        Size window = new Size(size.width(), size.height());
        Insets panels = panelsIn(window, settings);
        Size map = new Size(
                size.width() - panels.getLeft() - panels.getRight(),
                size.height() - panels.getTop() - panels.getBottom());
        return new WindowPlace(new Rectangle(0, 0, window), false, map, panels);
    }

    private static Insets panelsIn(Size window, Settings settings) {
        WindowChoices choices = settings.windowChoices();
        double panel = WindowColumns.widthIn(
                window.width(), choices.panelWidthProperty().get());
        Columns columns = Columns.in(
                window.width(),
                Rail.USUAL_WIDTH_PIXELS,
                panel,
                choices.railProperty().get(),
                choices.panelProperty().get());
        return new Insets(
                settings.number("panel-top", USUAL_TOP),
                columns.panel() ? panel : 0,
                settings.number("panel-bottom", USUAL_BOTTOM),
                columns.rail() ? Rail.USUAL_WIDTH_PIXELS : 0);
    }

    /// Puts the window there, as far as the screen allows.
    void applyTo(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.clamp(window.size().width(), MIN_WIDTH, Math.max(MIN_WIDTH, screen.getWidth())));
        stage.setHeight(Math.clamp(window.size().height(), MIN_HEIGHT, Math.max(MIN_HEIGHT, screen.getHeight())));
        boolean isOnScreen = !Screen.getScreensForRectangle(
                        window.x(), window.y(), window.size().width(), 40)
                .isEmpty();
        if (isOnScreen) {
            stage.setX(window.x());
            stage.setY(window.y());
        }
        stage.setMaximized(isMaximized);
    }

    /// Remembers where a window is. A maximized one keeps the place it would go back to.
    static void remember(Stage stage, Bounds map, Settings settings) {
        settings.remember("maximized", stage.isMaximized() ? 1 : 0);
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            settings.remember("x", stage.getX());
            settings.remember("y", stage.getY());
            settings.remember("width", stage.getWidth());
            settings.remember("height", stage.getHeight());
        }
        settings.remember("map-width", map.getWidth());
        settings.remember("map-height", map.getHeight());
        settings.remember("panel-top", map.getMinY());
        settings.remember("panel-bottom", stage.getScene().getHeight() - map.getMaxY());
    }
}
