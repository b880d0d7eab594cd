package atlas.render.chart.plot;

import atlas.analysis.DeathsByYear.YearDeaths;
import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.Plot.StackPlot;
import atlas.chart.scale.ValueScale;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.chart.sheet.ValueAxis;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Deaths by year: a bar for each year, stacked by state, with a whisker from the low to the high estimate.
public final class StackPainter implements PlotPainter {

    private static final double LEAST_WIDTH = 200;
    private static final double LEAST_HEIGHT = 90;
    private static final double BAR_SHARE = 0.64;
    private static final double CAP = 2.5;
    private static final double LEAST_SPREAD = 2;
    private static final double LEAST_PIECE = 0.75;
    private static final double RIGHT = 8;

    private final ChartSheet sheet;
    private final StackPlot plot;
    private final List<Colour> colours;

    public StackPainter(ChartSheet sheet, StackPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.colours = List.of(
                sheet.palette().conflict(),
                sheet.palette().marginalia(),
                sheet.palette().participant());
    }

    private Colour colour(int state) {
        return colours.get(state % colours.size());
    }

    @Override
    public List<Key> keys() {
        return plot.states().size() < 2
                ? List.of()
                : IntStream.range(0, plot.states().size())
                        .mapToObj(i -> new Key(plot.states().get(i).name(), colour(i)))
                        .toList();
    }

    @Override
    public Size least() {
        return new Size(LEAST_WIDTH, LEAST_HEIGHT + sheet.roomAroundPlot());
    }

    @Override
    public void paint(Box box) {
        ValueScale scale = ValueScale.holdingCounts(
                0, plot.deaths().most(), ValueAxis.ticksIn(box.height() - sheet.roomAroundPlot()));
        ValueAxis values = ValueAxis.beside(box, scale, value -> sheet.amounts().of(value, 0));
        Box inner = sheet.plotIn(box, values.width(sheet), RIGHT);
        ValueAxis axis = ValueAxis.beside(inner, scale, values.words());
        TimeAxis time = TimeAxis.below(inner, plot.span());
        if (!plot.isEmpty()) {
            axis.paint(sheet, time.left(), time.right());
        }
        plot.deaths().years().forEach((year, deaths) -> {
            List<Rectangle2D> pieces = pieces(year, deaths, time, axis);
            for (int i = 0; i < pieces.size(); i++) {
                sheet.fill(pieces.get(i), colour(i));
            }
            paintWhisker(time.middleOf(year), deaths, axis);
        });
        time.paint(sheet, inner.y() + inner.height(), TimeAxis.YearsAt.MIDDLE);
        sheet.words().day().ifPresent(day -> time.paintDay(sheet, day, inner.y(), inner.y() + inner.height()));
    }

    /// The pieces of a year's bar, one upon another; a state without an estimate has one without height.
    static List<Rectangle2D> pieces(int year, YearDeaths deaths, TimeAxis time, ValueAxis axis) {
        double room = time.x(LocalDate.of(year, 12, 31)) - time.x(LocalDate.of(year, 1, 1));
        double width = Math.max(1, room * BAR_SHARE);
        double left = time.x(LocalDate.of(year, 1, 1)) + (room - width) / 2;
        List<Rectangle2D> pieces = new ArrayList<>();
        double below = 0;
        for (var best : deaths.byState()) {
            double value = best.orElse(0.0);
            double foot = axis.y(below);
            double height = Math.max(value > 0 ? LEAST_PIECE : 0, foot - axis.y(below + value));
            pieces.add(new Rectangle2D.Double(left, foot - height, width, height));
            below += value;
        }
        return pieces;
    }

    private void paintWhisker(double x, YearDeaths deaths, ValueAxis axis) {
        double low = axis.y(deaths.low());
        double high = axis.y(deaths.high());
        if (low - high > LEAST_SPREAD) {
            Colour ink = sheet.palette().label();
            sheet.line(x, low, x, high, ink, 1);
            sheet.line(x - CAP, low, x + CAP, low, ink, 1);
            sheet.line(x - CAP, high, x + CAP, high, ink, 1);
        }
    }
}
