package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.YearRowsPlot;
import atlas.chart.YearRowsPlot.RowSubject;
import atlas.chart.YearRowsPlot.Strength;
import atlas.chart.YearRowsPlot.YearRow;
import atlas.chart.YearRowsPlot.YearRun;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.TimeAxis;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Years of several things, a row for each: its name, and a block for each run of years that are alike. What lies after
/// the last year of the source is shaded, because nothing is known of it.
public final class YearRowsPainter implements PlotPainter {

    private static final double LEAST_WIDTH = 170;
    private static final double LOWEST_ROW = 16;
    private static final double HIGHEST_ROW = 26;
    private static final double BLOCK_SHARE = 0.72;
    private static final double WIDEST_NAME = 300;
    private static final double NAME_SHARE = 0.42;
    private static final double GAP = 8;
    private static final double RIGHT = 8;
    private static final double BETWEEN = 1;
    private static final double MIDDLE_SHARE = 0.42;
    private static final double WEAK_SHARE = 0.26;
    private static final int ROWS_BETWEEN_LINES = 5;

    private final ChartSheet sheet;
    private final YearRowsPlot plot;
    private final List<ChartMark> marks = new ArrayList<>();

    public YearRowsPainter(ChartSheet sheet, YearRowsPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
    }

    private Colour colour(Strength strength) {
        return switch (strength) {
            case STRONG -> sheet.palette().conflict();
            case MIDDLE -> sheet.tint(sheet.palette().conflict(), MIDDLE_SHARE);
            case WEAK -> sheet.tint(sheet.palette().label(), WEAK_SHARE);
        };
    }

    private UnknownYears unknown() {
        return new UnknownYears(sheet, plot.lastKnownYear());
    }

    @Override
    public List<Key> keys() {
        return Stream.concat(
                        plot.grades().stream().map(grade -> new Key(grade.name(), colour(grade.strength()))),
                        Stream.of(unknown().key()))
                .toList();
    }

    @Override
    public Size least() {
        return new Size(
                LEAST_WIDTH / (1 - NAME_SHARE),
                LOWEST_ROW * Math.max(1, plot.rows().size()) + sheet.roomAroundPlot());
    }

    /// Names have as much room as they need, and no more than a part of the whole.
    private double nameWidth(double width) {
        double widest = plot.rows().stream()
                .mapToDouble(row -> sheet.width(row.name(), Lettering.LABEL))
                .max()
                .orElse(0);
        return Math.min(widest, Math.min(WIDEST_NAME, width * NAME_SHARE));
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        double names = nameWidth(box.width());
        Box inner = sheet.plotIn(box, names + GAP, RIGHT);
        TimeAxis time = TimeAxis.below(inner, plot.span());
        int rows = Math.max(1, plot.rows().size());
        double rowHeight = Math.min(HIGHEST_ROW, inner.height() / rows);
        double bottom = inner.y() + rowHeight * rows;
        unknown().paint(time, inner.y(), bottom);
        for (int i = 0; i < plot.rows().size(); i++) {
            if (i > 0 && i % ROWS_BETWEEN_LINES == 0) {
                double line = ChartSheet.crisp(inner.y() + i * rowHeight);
                sheet.line(box.x(), line, time.right(), line, sheet.palette().hairline(), 1);
            }
            paintRow(plot.rows().get(i), new Box(box.x(), inner.y() + i * rowHeight, names, rowHeight), time);
        }
        time.paint(sheet, bottom, TimeAxis.YearsAt.MIDDLE);
        sheet.words().day().ifPresent(day -> time.paintDay(sheet, day, inner.y(), bottom));
    }

    /// @param nameBox where the row's name has room
    private void paintRow(YearRow row, Box nameBox, TimeAxis time) {
        double middle = nameBox.y() + nameBox.height() / 2;
        sheet.right(
                sheet.shortened(row.name(), Lettering.LABEL, nameBox.width()),
                nameBox.x() + nameBox.width(),
                middle,
                sheet.palette().label());
        marks.add(new ChartMark(
                new Rectangle2D.Double(nameBox.x(), nameBox.y(), nameBox.width() + GAP / 2, nameBox.height()),
                target(row),
                row.words()));
        for (YearRun run : row.runs()) {
            Rectangle2D block = block(run, time, middle, nameBox.height() * BLOCK_SHARE);
            sheet.fill(block, colour(run.strength()));
            marks.add(new ChartMark(block, target(row), run.words()));
        }
    }

    private MarkTarget target(YearRow row) {
        return plot.subject() == RowSubject.STATES
                ? new MarkTarget.OfState(row.id())
                : new MarkTarget.OfConflict(row.id());
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }

    /// From the first day of the first year to the last of the last.
    static Rectangle2D block(YearRun run, TimeAxis time, double middle, double height) {
        double left = time.x(LocalDate.of(run.first(), 1, 1));
        double right = time.x(LocalDate.of(run.last() + 1, 1, 1)) - BETWEEN;
        return new Rectangle2D.Double(left, middle - height / 2, Math.max(1, right - left), height);
    }
}
