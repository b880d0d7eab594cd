package atlas.panel.details.chart;

import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
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

    /// The deaths of a year.
    ///
    /// @param byState the best estimates, in the order in which they are stacked; empty where there is none
    public record Year(List<Optional<Double>> byState, double low, double high) {

        public double best() {
            return byState.stream()
                    .flatMap(Optional::stream)
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    /// A state whose deaths are a piece of each bar.
    ///
    /// @param iso3 ISO 3166-1 alpha-3
    /// @param name in the reader's language
    public record StackedState(String iso3, String name) {}

    private record Bar(int year, Year deaths, List<Rectangle> pieces, Line whisker, Line lowCap, Line highCap) {}

    private final List<Bar> bars = new ArrayList<>();
    private final double most;
    private final Label mostLabel = new Label();
    private final List<StackedState> states;
    private final SortedMap<Integer, Year> years;
    private final TimeSpan span;
    private final Messages messages;
    private final Amounts amounts;
    private int shownYear = Integer.MIN_VALUE;

    /// @param states in the order in which they are stacked
    /// @param years  the years with an estimate; one without is left empty
    public FatalitiesChart(
            TimeSpan span,
            List<StackedState> states,
            SortedMap<Integer, Year> years,
            Messages messages,
            String accessibleText) {
        super(span);
        this.span = span;
        this.states = List.copyOf(states);
        this.years = years;
        this.messages = messages;
        this.amounts = new Amounts(messages);
        getStyleClass().add("fatalities-chart");
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
        tell(new YearPoints(), accessibleText);
    }

    @Override
    public Table data() {
        Columns<Integer> columns = new Columns<Integer>()
                .wholeNumber("year", year -> year)
                .numberIfKnown("best", year -> of(year).map(Year::best))
                .numberIfKnown("low", year -> of(year).map(Year::low))
                .numberIfKnown("high", year -> of(year).map(Year::high));
        for (int i = 0; i < states.size(); i++) {
            int state = i;
            columns.numberIfKnown(
                    "best_" + states.get(i).iso3().toLowerCase(Locale.ROOT),
                    year -> of(year).flatMap(deaths -> deaths.byState().get(state)));
        }
        return columns.of(IntStream.rangeClosed(firstYear(), lastYear()).boxed().toList());
    }

    private int firstYear() {
        return span.from().getYear();
    }

    private int lastYear() {
        return span.to().getYear();
    }

    private Optional<Year> of(int year) {
        return Optional.ofNullable(years.get(year));
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
            return at(LocalDate.of(year, 7, 1), of(year).map(Year::best).orElse(0.0) / most);
        }

        @Override
        public String words(int point) {
            int year = firstYear() + point;
            String named = Integer.toString(year);
            return of(year).map(deaths -> words(named, deaths))
                    .orElseGet(() -> messages.get("details.fatalities-none", named));
        }

        private String words(String year, Year deaths) {
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
