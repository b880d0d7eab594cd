package atlas.panel.details.chart;

import atlas.analysis.DeathsByYear;
import atlas.analysis.DeathsByYear.YearDeaths;
import atlas.chart.ChartContent;
import atlas.chart.Plot.StackPlot;
import atlas.chart.Plot.StackedState;
import atlas.chart.scale.TimeSpan;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// Deaths by year: a bar for each year, stacked by state, with a whisker from the low to the high estimate of the
/// whole.
public final class FatalitiesChart extends TimeChart {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double BAR_SHARE = 0.64;
    private static final double CAP = 1.5;

    private record Bar(int year, YearDeaths deaths, List<Rectangle> pieces, Line whisker, Line lowCap, Line highCap) {}

    private final List<Bar> bars = new ArrayList<>();
    private final double most;
    private final Label mostLabel = new Label();
    private final List<StackedState> states;
    private final ChartContent<StackPlot> content;
    private final DeathsByYear deathsByYear;
    private final TimeSpan span;
    private final Messages messages;
    private final Amounts amounts;
    private int shownYear = Integer.MIN_VALUE;

    public FatalitiesChart(ChartContent<StackPlot> content, Messages messages, String accessibleText) {
        super(content.plot().span());
        this.content = content;
        this.span = content.plot().span();
        this.states = content.plot().states();
        this.deathsByYear = content.plot().deaths();
        this.messages = messages;
        this.amounts = new Amounts(messages);
        getStyleClass().add("fatalities-chart");
        most = deathsByYear.most();
        mostLabel.setText(amounts.of(most, 0));
        mostLabel.getStyleClass().add("chart-tick");
        getChildren().add(mostLabel);
        deathsByYear.years().forEach((year, deaths) -> {
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
        tell(new YearPoints(), accessibleText);
    }

    @Override
    public ChartContent<StackPlot> content() {
        return content;
    }

    private int firstYear() {
        return span.from().getYear();
    }

    private int lastYear() {
        return span.to().getYear();
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
                double value = bar.deaths().byState().get(i).orElse(0.0);
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

    /// All years, those without an estimate too.
    private final class YearPoints extends Points {

        @Override
        public int size() {
            return lastYear() - firstYear() + 1;
        }

        @Override
        public Point2D at(int point) {
            int year = firstYear() + point;
            return at(
                    LocalDate.of(year, 7, 1),
                    deathsByYear.in(year).map(YearDeaths::best).orElse(0.0) / most);
        }

        @Override
        public String words(int point) {
            int year = firstYear() + point;
            String named = Integer.toString(year);
            return deathsByYear
                    .in(year)
                    .map(deaths -> words(named, deaths))
                    .orElseGet(() -> messages.get("details.fatalities-none", named));
        }

        private String words(String year, YearDeaths deaths) {
            StringBuilder words = new StringBuilder(
                    deaths.low() < deaths.high()
                            ? messages.get(
                                    "details.fatalities-of",
                                    year,
                                    amounts.of(deaths.best(), 0),
                                    amounts.of(deaths.low(), 0),
                                    amounts.of(deaths.high(), 0))
                            : messages.get("chart.point", year, amounts.of(deaths.best(), 0)));
            for (int i = 0; states.size() > 1 && i < states.size(); i++) {
                String best = deaths.byState()
                        .get(i)
                        .map(number -> amounts.of(number, 0))
                        .orElseGet(() -> messages.get("details.no-data"));
                words.append('\n')
                        .append(messages.get("chart.point", states.get(i).name(), best));
            }
            return words.toString();
        }
    }
}
