package atlas.panel.details.chart;

import atlas.i18n.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// Deaths by year: a bar for each year, stacked by state, with a whisker from the low to the high estimate of the
/// whole.
public final class FatalitiesChart extends TimeChart {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double BAR_SHARE = 0.64;
    private static final double CAP = 1.5;

    /// The deaths of a year.
    ///
    /// @param byState the best estimates, in the order in which they are stacked
    public record Year(List<Double> byState, double low, double high) {

        public double best() {
            return byState.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private record Bar(int year, Year deaths, List<Rectangle> pieces, Line whisker, Line lowCap, Line highCap) {}

    private final List<Bar> bars = new ArrayList<>();
    private final double most;
    private final Label mostLabel = new Label();
    private int shownYear = Integer.MIN_VALUE;

    /// @param years the years with an estimate; one without is left empty
    public FatalitiesChart(TimeSpan span, SortedMap<Integer, Year> years, Amounts amounts, String accessibleText) {
        super(span);
        getStyleClass().add("fatalities-chart");
        setAccessibleText(accessibleText);
        most = years.values().stream()
                .mapToDouble(year -> Math.max(year.best(), year.high()))
                .max()
                .orElse(1);
        mostLabel.setText(amounts.of(most, 0));
        mostLabel.getStyleClass().add("chart-tick");
        getChildren().add(mostLabel);
        years.forEach((year, deaths) -> {
            List<Rectangle> pieces = new ArrayList<>();
            for (int i = 0; i < deaths.byState().size(); i++) {
                Rectangle piece = new Rectangle();
                piece.getStyleClass().addAll("fatalities-bar", "fatalities-bar-" + i % 3);
                pieces.add(piece);
            }
            Bar bar = new Bar(year, deaths, pieces, whisker(), whisker(), whisker());
            bars.add(bar);
            getChildren().addAll(pieces);
            getChildren().addAll(bar.whisker(), bar.lowCap(), bar.highCap());
        });
        raiseDateLine();
    }

    private static Line whisker() {
        Line line = new Line();
        line.getStyleClass().add("fatalities-whisker");
        return line;
    }

    @Override
    void placePlot() {
        mostLabel.autosize();
        mostLabel.relocate(left(), Math.max(0, y(1) - mostLabel.getHeight()));
        for (Bar bar : bars) {
            double from = x(LocalDate.of(bar.year(), 1, 1));
            double room = x(LocalDate.of(bar.year(), 12, 31)) - from;
            double width = Math.max(1, Math.round(room * BAR_SHARE));
            double x = Math.round(from + (room - width) / 2);
            double below = 0;
            for (int i = 0; i < bar.pieces().size(); i++) {
                double value = bar.deaths().byState().get(i);
                double foot = y(below / most);
                double head = y((below + value) / most);
                Rectangle piece = bar.pieces().get(i);
                piece.setX(x);
                piece.setY(head);
                piece.setWidth(width);
                piece.setHeight(Math.max(value > 0 ? 0.75 : 0, foot - head));
                below += value;
            }
            double middle = x + width / 2;
            double low = y(bar.deaths().low() / most);
            double high = y(bar.deaths().high() / most);
            boolean isWorthShowing = low - high > 2;
            place(bar.whisker(), middle, low, middle, high, isWorthShowing);
            place(bar.lowCap(), middle - CAP, low, middle + CAP, low, isWorthShowing);
            place(bar.highCap(), middle - CAP, high, middle + CAP, high, isWorthShowing);
        }
    }

    private static void place(Line line, double startX, double startY, double endX, double endY, boolean isShown) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
        line.setVisible(isShown);
    }

    @Override
    void placeAtDate() {
        int year = day().getYear();
        if (year != shownYear) {
            shownYear = year;
            bars.forEach(bar ->
                    bar.pieces().forEach(piece -> piece.pseudoClassStateChanged(CURRENT, bar.year() == year)));
        }
    }
}
