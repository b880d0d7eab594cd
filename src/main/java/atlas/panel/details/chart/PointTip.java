package atlas.panel.details.chart;

import atlas.panel.keys.Shortcut;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/// Tells the points of a chart in words, one at a time: that under the pointer, or that to which the arrow keys have
/// come while the chart has the focus, beginning at the viewpoint's day. The point is ringed.
final class PointTip {

    private static final double RING_RADIUS = 4;
    private static final double GAP_PIXELS = 6;
    private static final int NONE = -1;

    /// The points of a chart, numbered from the left; at least one.
    interface Points {

        int size();

        /// Where a point is drawn in the chart.
        Point2D at(int point);

        /// What there is to tell of a point.
        String words(int point);

        /// Where the viewpoint's day lies in the chart.
        double xAtDay();

        /// The point that is told for a place in the chart: the nearest.
        default int under(double x) {
            return IntStream.range(0, size())
                    .reduce((a, b) -> Math.abs(at(b).getX() - x) < Math.abs(at(a).getX() - x) ? b : a)
                    .orElseThrow();
        }
    }

    private final Region chart;
    private final Points points;
    private final String sentence;
    private final Circle ring = new Circle(RING_RADIUS);
    /// Made when it is first needed: a page may have a chart for each of many figures.
    private @Nullable Tooltip tip;
    private int told = NONE;

    /// @param sentence what the whole chart shows, for readers who do not see it
    PointTip(Region chart, Points points, String sentence) {
        this.chart = chart;
        this.points = points;
        this.sentence = sentence;
        ring.getStyleClass().add("chart-ring");
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        chart.setPickOnBounds(true);
        chart.setFocusTraversable(true);
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> tell(points.under(event.getX()), ""));
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> chart.requestFocus());
        chart.addEventHandler(ScrollEvent.SCROLL, _ -> hide());
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        chart.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                enter();
            } else if (!chart.isHover()) {
                forget();
            }
        });
        chart.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                forget();
            }
        });
    }

    /// To be put above all else in the chart.
    Circle ring() {
        return ring;
    }

    /// Puts the ring where its point has come to.
    void place() {
        if (told != NONE) {
            Point2D at = points.at(told);
            ring.setCenterX(at.getX());
            ring.setCenterY(at.getY());
        }
    }

    private void enter() {
        if (told == NONE) {
            tell(points.under(points.xAtDay()), sentence + " ");
            // The page may yet scroll to the chart.
            Platform.runLater(this::show);
        }
    }

    private void leave() {
        if (!chart.isFocused()) {
            forget();
        }
    }

    private void press(KeyEvent event) {
        int last = points.size() - 1;
        Shortcut.of(event, Shortcut.Where.CHART)
                .ifPresentOrElse(
                        shortcut -> {
                            switch (shortcut) {
                                case NEXT_POINT -> tell(Math.min(last, told + 1), "");
                                case PREVIOUS_POINT -> tell(Math.max(0, told - 1), "");
                                case FIRST_POINT -> tell(0, "");
                                case LAST_POINT -> tell(last, "");
                                default -> {
                                    return;
                                }
                            }
                            event.consume();
                        },
                        this::hide);
    }

    private void tell(int point, String before) {
        told = point;
        chart.setAccessibleText(before + points.words(point));
        ring.setVisible(true);
        place();
        show();
    }

    private void show() {
        if (told == NONE
                || chart.getScene() == null
                || !chart.getScene().getWindow().isShowing()) {
            return;
        }
        Tooltip shown = tip == null ? newTip() : tip;
        tip = shown;
        shown.setText(points.words(told));
        Point2D above = chart.localToScreen(points.at(told).getX() - GAP_PIXELS, -GAP_PIXELS);
        shown.show(chart, above.getX(), above.getY());
    }

    private static Tooltip newTip() {
        Tooltip made = new Tooltip();
        made.setAutoHide(false);
        made.setAnchorLocation(PopupWindow.AnchorLocation.WINDOW_BOTTOM_LEFT);
        return made;
    }

    private void hide() {
        if (tip != null) {
            tip.hide();
        }
    }

    private void forget() {
        told = NONE;
        ring.setVisible(false);
        hide();
        chart.setAccessibleText(sentence);
    }
}
