package atlas.render.chart.plot;

import atlas.analysis.MembersThroughTime.Step;
import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.Plot.StepPlot;
import atlas.chart.scale.ValueScale;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.chart.sheet.ValueAxis;
import atlas.render.text.TextOutline;
import java.awt.geom.Path2D;
import java.util.List;

/// A number of members through time, as steps with their numbers.
public final class StepPainter implements PlotPainter {

    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 70;
    private static final double GAP = 6;
    private static final double ABOVE_LINE = 9;

    private final ChartSheet sheet;
    private final StepPlot steps;

    public StepPainter(ChartSheet sheet, StepPlot steps) {
        this.sheet = sheet;
        this.steps = steps;
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Size least() {
        return new Size(LEAST_WIDTH, LEAST_HEIGHT + sheet.roomAroundPlot());
    }

    @Override
    public void paint(Box box) {
        int most = Math.max(1, steps.members().most());
        ValueScale scale = ValueScale.holdingCounts(0, most, ValueAxis.ticksIn(box.height() - sheet.roomAroundPlot()));
        ValueAxis values =
                ValueAxis.beside(box, scale, value -> sheet.messages().number(value, 0));
        TextOutline last = number(steps.members().on(steps.members().end()));
        Box plot = sheet.plotIn(box, values.width(sheet), last.widthPixels() + 2 * GAP);
        values = ValueAxis.beside(plot, scale, values.words());
        TimeAxis time = TimeAxis.below(plot, steps.span());
        double bottom = plot.y() + plot.height();
        Colour accent = sheet.palette().accent();
        sheet.fill(area(time, values), sheet.tint(accent, 0.12));
        values.paint(sheet, time.left(), time.right());
        sheet.stroke(line(time, values), accent, 2);
        time.paint(sheet, bottom, TimeAxis.YearsAt.BEGINNING);
        paintNumbers(time, values);
        sheet.left(last, time.right() + GAP, values.y(lastCount()), accent);
        sheet.words().day().ifPresent(day -> time.paintDay(sheet, day, plot.y(), bottom));
        ValueAxis axis = values;
        sheet.words()
                .day()
                .ifPresent(day -> sheet.dot(time.x(day), axis.y(steps.members().on(day)), 4, accent));
    }

    private int lastCount() {
        return steps.members().on(steps.members().end());
    }

    private TextOutline number(int count) {
        return sheet.outline(sheet.messages().number(count, 0), Lettering.STRONG);
    }

    /// The numbers of those steps that are wide enough, but for the last, which stands at its end.
    private void paintNumbers(TimeAxis time, ValueAxis values) {
        List<Step> all = steps.members().steps();
        for (Step step : all.subList(0, all.size() - 1)) {
            double from = time.x(step.from());
            double to = time.x(step.to());
            TextOutline words = sheet.outline(sheet.messages().number(step.count(), 0), Lettering.TICK);
            if (step.count() > 0 && words.widthPixels() + GAP < to - from) {
                sheet.centred(
                        words,
                        (from + to) / 2,
                        values.y(step.count()) - ABOVE_LINE,
                        sheet.palette().label());
            }
        }
    }

    Path2D line(TimeAxis time, ValueAxis values) {
        Path2D line = new Path2D.Double();
        for (Step step : steps.members().steps()) {
            double x = time.x(step.from());
            double y = values.y(step.count());
            if (line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, line.getCurrentPoint().getY());
                line.lineTo(x, y);
            }
        }
        line.lineTo(time.right(), line.getCurrentPoint().getY());
        return line;
    }

    private Path2D area(TimeAxis time, ValueAxis values) {
        Path2D area = line(time, values);
        area.lineTo(time.right(), values.bottom());
        area.lineTo(time.left(), values.bottom());
        area.closePath();
        return area;
    }
}
