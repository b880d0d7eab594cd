package atlas.panel.details.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.chart.ChartContent;
import atlas.chart.Plot;
import atlas.table.Cell;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A chart in a window of its own, and what is seen of it.
final class ChartFixture {

    private static final long PATIENCE_MILLIS = 20_000;

    private ChartFixture() {}

    /// What a chart shows, without words of its own.
    static <P extends Plot> ChartContent<P> content(P plot, Table table) {
        return new ChartContent<>("chart", "Chart", "", plot, List.of(), List.of(), () -> table);
    }

    /// Makes a chart and shows it 400 pixels wide, with the styles of the window and room above for what is told.
    static <C extends Region> C shown(Supplier<C> made) {
        C chart = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            C now = made.get();
            show(FxToolkit.toolkitContext().getRegisteredStage(), now);
            return now;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return chart;
    }

    private static void show(Stage stage, Region chart) {
        Button first = new Button("has the focus at the beginning");
        StackPane.setAlignment(first, Pos.BOTTOM_LEFT);
        StackPane root = new StackPane(first, chart);
        root.setStyle("-fx-padding: 80 20 20 20");
        Scene scene = new Scene(root, 440, 300);
        scene.getStylesheets().addAll("/atlas/panel/light.css", "/atlas/panel/atlas.css", "/atlas/panel/details.css");
        stage.setScene(scene);
        stage.show();
    }

    /// The nodes of a style class, in the order in which they are drawn.
    static <N extends Node> List<N> drawn(Region chart, String styleClass, Class<N> kind) {
        return chart.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains(styleClass))
                .map(kind::cast)
                .toList();
    }

    /// The numbers of a column; NaN where a cell is empty.
    static List<Double> numbers(Table table, String column) {
        int index = table.indexOf(column);
        return table.rows().stream()
                .map(row -> row.get(index) instanceof Cell.Numeric(var value) ? value.doubleValue() : Double.NaN)
                .toList();
    }

    /// The cells of a column as text.
    static List<String> texts(Table table, String column) {
        int index = table.indexOf(column);
        return table.rows().stream().map(row -> row.get(index).text()).toList();
    }

    /// The corners of a path that are new points of the data, and whether each begins a piece of its own.
    static List<Corner> corners(Path path) {
        List<Corner> corners = new ArrayList<>();
        double x = Double.NaN;
        double y = Double.NaN;
        for (PathElement element : path.getElements()) {
            switch (element) {
                case MoveTo move -> {
                    x = move.getX();
                    y = move.getY();
                }
                case LineTo line -> {
                    x = line.getX();
                    y = line.getY();
                }
                case HLineTo line -> x = line.getX();
                case VLineTo line -> y = line.getY();
                default -> throw new AssertionError("a chart draws no " + element);
            }
            corners.add(new Corner(new Point2D(x, y), element instanceof MoveTo));
        }
        return corners;
    }

    /// What is told in the little window; there is one.
    static String told() {
        assertEquals(1, tips().size());
        return tips().getFirst().getText();
    }

    /// The little windows that are open.
    static List<Tooltip> tips() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window instanceof Tooltip)
                .map(Tooltip.class::cast)
                .toList();
    }

    /// A corner of a path.
    record Corner(Point2D at, boolean isBeginning) {}
}
