package atlas.panel.details.chart;

import atlas.chart.ChartContent;
import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.domain.figure.Series;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.panel.details.block.PixelGrid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Shares of the world through the years: that of the members, and a paler one with the observers.
public final class ShareChart extends TimeChart {

    private static final double TICK_PERCENT = 20;

    private final ChartContent<LinePlot> content;
    private final Path memberLine = new Path();
    private final Path observerLine = new Path();
    private final double topPercent;
    private final List<Tick> ticks;
    private final Amounts amounts;
    private final List<YearShares> years;

    /// What is drawn at a year, in percent.
    private record YearShares(int year, Optional<Double> members, Optional<Double> withObservers) {

        double highest() {
            return Stream.concat(members.stream(), withObservers.stream())
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
        }
    }

    /// A share that a hairline marks.
    private record Tick(double percent, Line line, Label label) {}

    /// @param content a line of the members' shares, and one with the observers if there were any
    public ShareChart(ChartContent<LinePlot> content, Messages messages, String accessibleText) {
        super(content.plot().span());
        this.content = content;
        this.amounts = new Amounts(messages);
        this.years = years(values(0), values(1));
        double most = years.stream().mapToDouble(YearShares::highest).max().orElse(0);
        topPercent = Math.max(TICK_PERCENT, Math.ceil(most / TICK_PERCENT) * TICK_PERCENT);
        double step = topPercent > 2 * TICK_PERCENT ? 2 * TICK_PERCENT : TICK_PERCENT;
        ticks = DoubleStream.iterate(step, percent -> percent <= topPercent, percent -> percent + step)
                .mapToObj(percent -> new Tick(percent, new Line(), new Label(amounts.claimedPercent(percent))))
                .toList();
        getStyleClass().add("share-chart");
        memberLine.getStyleClass().add("chart-line");
        observerLine.getStyleClass().addAll("chart-line", "chart-line-wider");
        ticks.forEach(tick -> {
            tick.line().getStyleClass().add("chart-grid");
            tick.label().getStyleClass().add("chart-tick");
            getChildren().addAll(tick.line(), tick.label());
        });
        getChildren().addAll(observerLine, memberLine);
        raiseDateLine();
        if (years.isEmpty()) {
            setAccessibleText(accessibleText);
        } else {
            tell(new SharePoints(messages), accessibleText);
        }
    }

    private NavigableMap<Integer, Series.Value> values(int line) {
        List<DataLine> lines = content.plot().lines();
        return line < lines.size() ? lines.get(line).values() : Collections.emptyNavigableMap();
    }

    private static List<YearShares> years(
            NavigableMap<Integer, Series.Value> members, NavigableMap<Integer, Series.Value> withObservers) {
        SortedSet<Integer> years = new TreeSet<>(members.keySet());
        years.addAll(withObservers.keySet());
        return years.stream()
                .map(year -> new YearShares(year, percent(members, year), percent(withObservers, year)))
                .toList();
    }

    private static Optional<Double> percent(NavigableMap<Integer, Series.Value> values, int year) {
        return Optional.ofNullable(values.get(year)).map(Series.Value::value);
    }

    @Override
    public ChartContent<LinePlot> content() {
        return content;
    }

    @Override
    void placePlot() {
        place(memberLine, values(0));
        place(observerLine, values(1));
        for (Tick tick : ticks) {
            double y = PixelGrid.crisp(y(tick.percent() / topPercent));
            tick.line().setStartX(left());
            tick.line().setEndX(right());
            tick.line().setStartY(y);
            tick.line().setEndY(y);
            tick.label().autosize();
            tick.label().relocate(left(), y + 1);
        }
    }

    /// Draws the years in a row; a year without a value leaves a gap.
    private void place(Path line, NavigableMap<Integer, Series.Value> percents) {
        line.getElements().clear();
        percents.forEach((year, percent) -> {
            double x = x(middleOf(year));
            double y = y(percent.value() / topPercent);
            line.getElements().add(percents.containsKey(year - 1) ? new LineTo(x, y) : new MoveTo(x, y));
        });
    }

    private static LocalDate middleOf(int year) {
        return LocalDate.of(year, 7, 1);
    }

    private final class SharePoints extends Points {

        private final Messages messages;

        SharePoints(Messages messages) {
            this.messages = messages;
        }

        @Override
        public int size() {
            return years.size();
        }

        @Override
        public Point2D at(int point) {
            YearShares shares = years.get(point);
            return at(middleOf(shares.year()), shares.members().orElse(shares.highest()) / topPercent);
        }

        @Override
        public String words(int point) {
            YearShares shares = years.get(point);
            String year = Integer.toString(shares.year());
            String members = shares.members().map(amounts::percent).orElseGet(() -> messages.get("details.no-data"));
            return shares.withObservers()
                    .map(wider -> messages.get("chart.point.shares", year, members, amounts.percent(wider)))
                    .orElseGet(() -> messages.get("chart.point", year, members));
        }
    }
}
