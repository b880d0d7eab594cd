package atlas.render.chart.plot;

import atlas.analysis.claim.Truth;
import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.TruthPlot;
import atlas.chart.TruthPlot.TruthStrip;
import atlas.chart.TruthPlot.TruthYear;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.TimeAxis;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whether a claim held, year by year: a strip of blocks for each group, below the values that decided it.
/// A block is whole with a tick where it held, low with a cross where it did not, and hatched with a
/// question mark where that cannot be decided, so that colour is not needed to tell them apart.
public final class TruthPainter implements PlotPainter {

    private static final double STRIP = 17;
    private static final double FALSE_SHARE = 0.6;
    private static final double BETWEEN = 1;
    private static final double NAME = 16;
    private static final double ABOVE = 4;
    private static final double SIGN = 3;
    private static final double NARROWEST_FOR_SIGN = 9;
    private static final float SIGN_WIDTH = 1.4f;

    private final ChartSheet sheet;
    private final TruthPlot plot;
    private final SeriesPainter values;
    private final List<ChartMark> marks = new ArrayList<>();

    public TruthPainter(ChartSheet sheet, TruthPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.values = new SeriesPainter(sheet, plot.values());
    }

    private Colour colour(Truth truth) {
        return switch (truth) {
            case TRUE -> sheet.palette().participant();
            case FALSE -> sheet.tint(sheet.palette().label(), 0.22);
            case UNDECIDED -> sheet.tint(sheet.palette().label(), 0.08);
        };
    }

    @Override
    public List<Key> keys() {
        return List.of(Truth.values()).stream()
                .map(truth -> new Key(sheet.messages().get("claim.truth." + truth.name()), colour(truth)))
                .toList();
    }

    private double stripsHeight() {
        return plot.strips().size() * (NAME + STRIP + ABOVE);
    }

    @Override
    public Size least() {
        Size least = values.least();
        double widestName = plot.strips().stream()
                .mapToDouble(strip -> sheet.width(strip.name(), Lettering.LABEL))
                .max()
                .orElse(0);
        return new Size(Math.max(least.width(), Math.min(widestName, least.width())), least.height() + stripsHeight());
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        Box above = new Box(box.x(), box.y(), box.width(), Math.max(1, box.height() - stripsHeight()));
        values.paint(above);
        TimeAxis time = values.timeIn(above);
        double y = above.y() + above.height() + ABOVE;
        for (TruthStrip strip : plot.strips()) {
            sheet.left(
                    sheet.shortened(strip.name(), Lettering.LABEL, box.x() + box.width() - time.left()),
                    time.left(),
                    y + NAME / 2,
                    sheet.palette().label());
            paint(strip, time, y + NAME);
            y += NAME + STRIP + ABOVE;
        }
    }

    private void paint(TruthStrip strip, TimeAxis time, double top) {
        for (TruthYear year : strip.years()) {
            double left = time.x(LocalDate.of(year.day().getYear(), 1, 1));
            double right = time.x(LocalDate.of(year.day().getYear() + 1, 1, 1)) - BETWEEN;
            Rectangle2D whole = new Rectangle2D.Double(left, top, Math.max(1, right - left), STRIP);
            Rectangle2D block = block(whole, year.truth());
            if (year.truth() == Truth.UNDECIDED) {
                sheet.fill(block, sheet.palette().noData());
            } else {
                sheet.fill(block, colour(year.truth()));
            }
            if (whole.getWidth() >= NARROWEST_FOR_SIGN) {
                paintSign(year.truth(), block);
            }
            marks.add(new ChartMark(whole, new MarkTarget.OfDay(year.day()), strip.name() + ". " + year.words()));
        }
        double foot = ChartSheet.crisp(top + STRIP);
        sheet.line(time.left(), foot, time.right(), foot, sheet.palette().coast(), 1);
        sheet.words()
                .day()
                .filter(day -> !day.isBefore(plot.span().from())
                        && !day.isAfter(plot.span().to()))
                .ifPresent(day -> {
                    double x = ChartSheet.crisp(time.x(day));
                    sheet.line(x, top - 2, x, top + STRIP + 2, sheet.palette().label(), 1);
                });
    }

    static Rectangle2D block(Rectangle2D whole, Truth truth) {
        double height = whole.getHeight() * (truth == Truth.FALSE ? FALSE_SHARE : 1);
        return new Rectangle2D.Double(whole.getX(), whole.getMaxY() - height, whole.getWidth(), height);
    }

    private void paintSign(Truth truth, Rectangle2D block) {
        double x = block.getCenterX();
        double y = block.getCenterY();
        switch (truth) {
            case TRUE -> {
                Path2D tick = new Path2D.Double();
                tick.moveTo(x - SIGN, y);
                tick.lineTo(x - SIGN / 3, y + SIGN * 0.8);
                tick.lineTo(x + SIGN, y - SIGN);
                sheet.stroke(tick, sheet.palette().card(), stroke());
            }
            case FALSE -> {
                Path2D cross = new Path2D.Double();
                cross.moveTo(x - SIGN * 0.8, y - SIGN * 0.8);
                cross.lineTo(x + SIGN * 0.8, y + SIGN * 0.8);
                cross.moveTo(x - SIGN * 0.8, y + SIGN * 0.8);
                cross.lineTo(x + SIGN * 0.8, y - SIGN * 0.8);
                sheet.stroke(cross, sheet.palette().label(), stroke());
            }
            case UNDECIDED ->
                sheet.centred(
                        sheet.outline("?", Lettering.TICK),
                        x,
                        y,
                        sheet.palette().label());
        }
    }

    private static BasicStroke stroke() {
        return new BasicStroke(SIGN_WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }
}
