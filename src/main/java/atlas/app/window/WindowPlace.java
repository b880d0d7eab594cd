package atlas.app.window;

import atlas.app.system.PictureSize;
import atlas.app.system.Settings;
import atlas.panel.layout.ColumnVisibility;
import atlas.panel.layout.TextSize;
import atlas.panel.layout.WindowChoices;
import atlas.panel.rail.Rail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was when it was closed, and where the map was in it: the next start begins to paint the map before
/// there is a window to measure.
///
/// @param window in pixels of the screen; where it stood is not a number at the first start
/// @param panels what the panels take at the map's sides
public record WindowPlace(Rectangle window, boolean isMaximized, Size map, Insets panels) {

    static final double MIN_WIDTH = 800;
    static final double MIN_HEIGHT = 480;

    /// The height of what one takes a window by.
    private static final double GRIP_HEIGHT = 40;

    private static final Size USUAL_WINDOW = new Size(1280, 800);

    /// Measured at the usual size of text.
    private static final double USUAL_TOP = 52;

    private static final double USUAL_BOTTOM = 130;

    private static final Range PLACES = new Range(-100_000, 100_000);
    private static final Range SIDES = new Range(100, 16_384);
    private static final Range MAP_SIDES = new Range(50, 16_384);
    private static final Range PANELS = new Range(0, 1_000);

    /// Of a screen of 7680 x 4320.
    private static final double MOST_PIXELS = 7680.0 * 4320;

    /// What a number can be, in pixels.
    private record Range(double least, double most) {

        Optional<Double> numberOf(Settings settings, String name) {
            return settings.number(name).filter(number -> number >= least && number <= most);
        }
    }

    public record Size(double width, double height) {}

    public record Rectangle(double x, double y, Size size) {}

    /// What was remembered, as far as it can be true: the window's size and the place by themselves, the map and the
    /// panels together, since they were measured together.
    public static WindowPlace in(Settings settings) {
        Size window = new Size(
                SIDES.numberOf(settings, "width").orElse(USUAL_WINDOW.width()),
                SIDES.numberOf(settings, "height").orElse(USUAL_WINDOW.height()));
        Optional<Double> top = PANELS.numberOf(settings, "panel-top");
        Optional<Double> bottom = PANELS.numberOf(settings, "panel-bottom");
        Optional<Double> mapWidth = MAP_SIDES.numberOf(settings, "map-width");
        Optional<Double> mapHeight = MAP_SIDES.numberOf(settings, "map-height");
        boolean isMeasured = Stream.of(top, bottom, mapWidth, mapHeight).allMatch(Optional::isPresent)
                && mapWidth.orElseThrow() * mapHeight.orElseThrow() <= MOST_PIXELS;
        Insets panels = isMeasured
                ? panelsIn(window, settings, top.orElseThrow(), bottom.orElseThrow())
                : panelsIn(window, settings, USUAL_TOP, USUAL_BOTTOM);
        return new WindowPlace(
                new Rectangle(
                        PLACES.numberOf(settings, "x").orElse(Double.NaN),
                        PLACES.numberOf(settings, "y").orElse(Double.NaN),
                        window),
                settings.number("maximized").orElse(0.0) > 0,
                isMeasured ? new Size(mapWidth.orElseThrow(), mapHeight.orElseThrow()) : within(window, panels),
                panels);
    }

    /// Where a window of a size would be, whatever size it had when it was closed.
    public static WindowPlace of(PictureSize size, Settings settings) {
        Size window = new Size(Math.max(MIN_WIDTH, size.width()), Math.max(MIN_HEIGHT, size.height()));
        Insets remembered = in(settings).panels();
        Insets panels = panelsIn(window, settings, remembered.getTop(), remembered.getBottom());
        return new WindowPlace(new Rectangle(0, 0, window), false, within(window, panels), panels);
    }

    /// What the panels are going to take at the sides of the map, in a window that is there.
    ///
    /// @param width of the window's inside, in pixels
    static Insets panelsIn(double width, Settings settings) {
        Insets remembered = in(settings).panels();
        return panelsIn(new Size(width, MIN_HEIGHT), settings, remembered.getTop(), remembered.getBottom());
    }

    /// At the sides as the reader chose and the window has room for.
    private static Insets panelsIn(Size window, Settings settings, double top, double bottom) {
        WindowChoices choices = settings.windowChoices();
        double panel = WindowColumns.widthIn(
                window.width(), choices.panelWidthProperty().get());
        double rail = Rail.USUAL_WIDTH_PIXELS * choices.textPercentProperty().get() / TextSize.USUAL;
        ColumnVisibility columnVisibility = ColumnVisibility.in(
                window.width(),
                rail,
                panel,
                choices.railProperty().get(),
                choices.panelProperty().get());
        return new Insets(top, columnVisibility.panel() ? panel : 0, bottom, columnVisibility.rail() ? rail : 0);
    }

    private static Size within(Size window, Insets panels) {
        return new Size(
                Math.max(MAP_SIDES.least(), window.width() - panels.getLeft() - panels.getRight()),
                Math.max(MAP_SIDES.least(), window.height() - panels.getTop() - panels.getBottom()));
    }

    /// Puts the window there, as far as the screens allow.
    void applyTo(Stage stage) {
        List<Screen> there = Screen.getScreensForRectangle(
                window.x(), window.y(), window.size().width(), GRIP_HEIGHT);
        Rectangle2D screen = there.isEmpty()
                ? Screen.getPrimary().getVisualBounds()
                : there.getFirst().getVisualBounds();
        stage.setWidth(Math.clamp(window.size().width(), MIN_WIDTH, Math.max(MIN_WIDTH, screen.getWidth())));
        stage.setHeight(Math.clamp(window.size().height(), MIN_HEIGHT, Math.max(MIN_HEIGHT, screen.getHeight())));
        if (!there.isEmpty()) {
            stage.setX(window.x());
            stage.setY(window.y());
        }
        stage.setMaximized(isMaximized);
    }

    /// Remembers where a window is. A maximized one keeps the place it would go back to; one that is not seen has none.
    static void remember(Stage stage, Settings settings) {
        if (stage.isIconified()) {
            return;
        }
        settings.remember("maximized", stage.isMaximized() ? 1 : 0);
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            settings.remember("x", stage.getX());
            settings.remember("y", stage.getY());
            settings.remember("width", stage.getWidth());
            settings.remember("height", stage.getHeight());
        }
    }

    /// Remembers where the map is among the panels.
    ///
    /// @param map in the scene
    static void remember(Bounds map, Scene scene, Settings settings) {
        settings.remember("map-width", map.getWidth());
        settings.remember("map-height", map.getHeight());
        settings.remember("panel-top", map.getMinY());
        settings.remember("panel-bottom", scene.getHeight() - map.getMaxY());
    }
}
