package atlas.panel.details.chart;

import atlas.analysis.Share;
import atlas.domain.Atlas;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.panel.details.block.PixelGrid;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private final List<Share> members;
    private final List<Share> withObservers;
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

    public ShareChart(
            List<Share> members, List<Share> withObservers, LocalDate end, Messages messages, String accessibleText) {
        super(new TimeSpan(Atlas.FIRST_DAY, end));
        this.members = members;
        this.amounts = new Amounts(messages);
        this.years = years(members, withObservers);
        this.withObservers = withObservers;
        double most = Stream.concat(members.stream(), withObservers.stream())
                .mapToDouble(Share::percent)
                .max()
                .orElse(0);
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

    private static List<YearShares> years(List<Share> members, List<Share> withObservers) {
        SortedMap<Integer, YearShares> years = new TreeMap<>();
        members.forEach(share ->
                years.put(share.year(), new YearShares(share.year(), Optional.of(share.percent()), Optional.empty())));
        withObservers.forEach(share -> years.merge(
                share.year(),
                new YearShares(share.year(), Optional.empty(), Optional.of(share.percent())),
                (before, wider) -> new YearShares(share.year(), before.members(), wider.withObservers())));
        return List.copyOf(years.values());
    }

    @Override
    public Table data() {
        return new Columns<YearShares>()
                .wholeNumber("year", YearShares::year)
                .numberIfKnown("members_percent", YearShares::members)
                .numberIfKnown("members_and_observers_percent", YearShares::withObservers)
                .of(years);
    }

    @Override
    void placePlot() {
        place(memberLine, members);
        place(observerLine, withObservers);
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
    private void place(Path line, List<Share> shares) {
        line.getElements().clear();
        int before = Integer.MIN_VALUE;
        for (Share share : shares) {
            double x = x(middleOf(share.year()));
            double y = y(share.percent() / topPercent);
            line.getElements().add(share.year() - 1 == before ? new LineTo(x, y) : new MoveTo(x, y));
            before = share.year();
        }
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
