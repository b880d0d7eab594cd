package atlas.panel.details.chart;

import atlas.analysis.Share;
import atlas.domain.Atlas;
import atlas.i18n.Amounts;
import atlas.panel.details.block.PixelGrid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
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

    /// A share that a hairline marks.
    private record Tick(double percent, Line line, Label label) {}

    public ShareChart(
            List<Share> members, List<Share> withObservers, LocalDate end, Amounts amounts, String accessibleText) {
        super(new TimeSpan(Atlas.FIRST_DAY, end));
        this.members = members;
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
        setAccessibleText(accessibleText);
        memberLine.getStyleClass().add("chart-line");
        observerLine.getStyleClass().addAll("chart-line", "chart-line-wider");
        ticks.forEach(tick -> {
            tick.line().getStyleClass().add("chart-grid");
            tick.label().getStyleClass().add("chart-tick");
            getChildren().addAll(tick.line(), tick.label());
        });
        getChildren().addAll(observerLine, memberLine);
        raiseDateLine();
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
            double x = x(LocalDate.of(share.year(), 7, 1));
            double y = y(share.percent() / topPercent);
            line.getElements().add(share.year() - 1 == before ? new LineTo(x, y) : new MoveTo(x, y));
            before = share.year();
        }
    }
}
