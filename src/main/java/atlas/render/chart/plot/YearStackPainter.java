package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.SeriesColours;
import atlas.chart.YearStackPlot;
import atlas.chart.YearStackPlot.KindCount;
import atlas.chart.scale.ValueScale;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.chart.sheet.ValueAxis;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts by year, a column for each year, one kind upon another. What lies after the last year of the
/// source is shaded, because nothing is known of it.
public final class YearStackPainter implements PlotPainter {

    private static final double LEAST_WIDTH = 220;
    private static final double LEAST_HEIGHT = 110;
    private static final double COLUMN_SHARE = 0.78;
    private static final double BETWEEN_KINDS = 1;
    private static final double RIGHT = 8;
    private static final double KIND_SHARE = 0.86;

    private final ChartSheet sheet;
    private final YearStackPlot plot;
    private final List<Colour> colours;
    private final List<ChartMark> marks = new ArrayList<>();

    public YearStackPainter(ChartSheet sheet, YearStackPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.colours = SeriesColours.of(sheet.appearance());
    }

    private Colour colour(int kind) {
        return sheet.tint(colours.get(kind % colours.size()), KIND_SHARE);
    }

    private UnknownYears unknown() {
        return new UnknownYears(sheet, plot.lastKnownYear());
    }

    @Override
    public List<Key> keys() {
        return Stream.concat(
                        IntStream.range(0, plot.kinds().size())
                                .mapToObj(kind -> new Key(plot.kinds().get(kind).name(), colour(kind))),
                        Stream.of(unknown().key()))
                .toList();
    }

    @Override
    public Size least() {
        return new Size(LEAST_WIDTH, LEAST_HEIGHT + sheet.roomAroundPlot());
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        ValueScale scale = ValueScale.holdingCounts(
                0, Math.max(1, plot.most()), ValueAxis.ticksIn(box.height() - sheet.roomAroundPlot()));
        ValueAxis values = ValueAxis.beside(box, scale, value -> sheet.amounts().of(value, 0));
        Box inner = sheet.plotIn(box, values.width(sheet), RIGHT);
        ValueAxis axis = ValueAxis.beside(inner, scale, values.words());
        TimeAxis time = TimeAxis.below(inner, plot.span());
        unknown().paint(time, inner.y(), inner.y() + inner.height());
        if (!plot.isEmpty()) {
            axis.paint(sheet, time.left(), time.right());
        }
        plot.byYear().forEach((year, counts) -> {
            List<Rectangle2D> pieces = pieces(year, counts, time, axis);
            for (int kind = 0; kind < pieces.size(); kind++) {
                Rectangle2D piece = pieces.get(kind);
                if (piece.getHeight() > 0) {
                    sheet.fill(piece, colour(kind));
                    marks.add(new ChartMark(
                            piece,
                            new MarkTarget.OfDay(LocalDate.of(year, 12, 31)),
                            counts.get(kind).words()));
                }
            }
        });
        time.paint(sheet, inner.y() + inner.height(), TimeAxis.YearsAt.MIDDLE);
        sheet.words().day().ifPresent(day -> time.paintDay(sheet, day, inner.y(), inner.y() + inner.height()));
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }

    /// The pieces of a year's column, one upon another; a kind of which there was none has one without height.
    static List<Rectangle2D> pieces(int year, List<KindCount> counts, TimeAxis time, ValueAxis axis) {
        double room = time.x(LocalDate.of(year, 12, 31)) - time.x(LocalDate.of(year, 1, 1));
        double width = Math.max(1, room * COLUMN_SHARE);
        double left = time.middleOf(year) - width / 2;
        List<Rectangle2D> pieces = new ArrayList<>();
        int below = 0;
        for (KindCount kind : counts) {
            double foot = axis.y(below);
            double gap = below == 0 ? 0 : BETWEEN_KINDS;
            double height = Math.max(0, foot - axis.y(below + kind.count()) - gap);
            pieces.add(new Rectangle2D.Double(left, foot - gap - height, width, kind.count() == 0 ? 0 : height));
            below += kind.count();
        }
        return pieces;
    }
}
