package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.SeriesColours;
import atlas.chart.ComparedSide;
import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.chart.scale.ValueScale;
import atlas.domain.figure.Series;
import atlas.render.chart.sheet.BandStrip;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.EndLabels;
import atlas.render.chart.sheet.EndLabels.EndLabel;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.PointedLines;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.chart.sheet.ValueAxis;
import atlas.render.text.TextOutline;
import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Values through the years, a line each: those that are named in colour with name and newest value at the end, others
/// thin and grey behind them.
public final class SeriesPainter implements PlotPainter {

    private static final double LEAST_PLOT_WIDTH = 200;
    private static final double LEAST_PLOT_HEIGHT = 90;
    private static final double SAMPLE = 16;
    private static final double LINE_WIDTH = 1.8;
    private static final double QUIET_WIDTH = 1;
    private static final double QUIET_SHARE = 0.24;
    private static final double DOT_RADIUS = 2.5;
    private static final double BAND_SHARE = 0.16;
    private static final double LEADER_SHARE = 0.45;
    private static final List<float[]> DASHES =
            List.of(new float[] {7, 3}, new float[] {2, 3}, new float[] {9, 3, 2, 3});

    private final ChartSheet sheet;
    private final LinePlot plot;
    private final EndLabels labels;
    private final BandStrip strip;
    private final List<DrawnLine> lines = new ArrayList<>();
    private final List<ChartMark> marks = new ArrayList<>();

    /// A line as it is drawn.
    ///
    /// @param label its name and newest value, in lines
    private record DrawnLine(DataLine data, Colour colour, BasicStroke stroke, List<TextOutline> label) {

        double lastValue() {
            return data.values().lastEntry().getValue().value();
        }
    }

    public SeriesPainter(ChartSheet sheet, LinePlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.labels = new EndLabels(sheet, SAMPLE);
        this.strip = new BandStrip(sheet, plot.bands(), plot.span());
        List<Colour> colours = SeriesColours.of(sheet.appearance());
        for (DataLine line : plot.lines()) {
            if (!line.values().isEmpty()) {
                // A side of a comparison keeps its colour whichever lines are there.
                int number = line.side().map(ComparedSide::colour).orElse(lines.size());
                lines.add(new DrawnLine(
                        line, colours.get(number % colours.size()), stroke(number / colours.size()), label(line)));
            }
        }
    }

    private static BasicStroke stroke(int round) {
        return round == 0
                ? new BasicStroke((float) LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(
                        (float) LINE_WIDTH,
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_ROUND,
                        1,
                        DASHES.get((round - 1) % DASHES.size()),
                        0);
    }

    /// "Kazakhstan 20.3 million", with the year where the line ends before another does.
    private List<TextOutline> label(DataLine line) {
        Map.Entry<Integer, Series.Value> newest = line.values().lastEntry();
        boolean isOlder = plot.all().stream()
                .filter(other -> !other.values().isEmpty())
                .anyMatch(other -> other.values().lastKey() > newest.getKey());
        String value = amount(newest.getValue().value());
        return labels.wrapped(line.name(), value, isOlder ? "(" + newest.getKey() + ")" : "");
    }

    private String amount(double value) {
        return plot.form().words(value, sheet.messages());
    }

    @Override
    public List<Key> keys() {
        return strip.keys();
    }

    @Override
    public Size least() {
        return new Size(
                LEAST_PLOT_WIDTH + labels.width(texts()),
                Math.max(LEAST_PLOT_HEIGHT, labels.height(texts())) + sheet.roomAroundPlot() + strip.highest());
    }

    private List<List<TextOutline>> texts() {
        return lines.stream().map(DrawnLine::label).toList();
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        ValueAxis values = valuesIn(box);
        Box inner = plotIn(box);
        ValueAxis axis = ValueAxis.beside(inner, values.scale(), values.words());
        TimeAxis time = TimeAxis.below(inner, plot.span());
        strip.paintBehind(time, inner);
        if (!plot.isEmpty()) {
            axis.paint(sheet, time.left(), time.right());
        }
        plot.quiet().forEach(line -> paintQuietly(line, time, axis));
        lines.forEach(line -> paintBands(line, time, axis));
        lines.reversed().forEach(line -> paintLine(line, time, axis));
        Stream.concat(plot.quiet().stream(), plot.lines().reversed().stream()).forEach(line -> mark(line, time, axis));
        time.paintYears(sheet, inner.y() + inner.height(), TimeAxis.YearsAt.MIDDLE);
        paintLabels(time, axis);
        marks.addAll(strip.paint(time, inner));
        sheet.words().day().filter(plot.span()::holds).ifPresent(day -> {
            time.paintDay(sheet, day, inner.y() - strip.height(inner.width()), inner.y() + inner.height());
            lines.forEach(line -> paintDotAt(day.getYear(), line, time, axis));
        });
    }

    private ValueAxis valuesIn(Box box) {
        ValueScale scale = scale(ValueAxis.ticksIn(box.height() - sheet.roomAroundPlot() - strip.highest()));
        return ValueAxis.beside(box, scale, tick -> tick(scale, tick));
    }

    private Box plotIn(Box box) {
        return strip.below(sheet.plotIn(box, valuesIn(box).width(sheet), labels.width(texts())));
    }

    /// Where the years stand when it is painted into a box.
    TimeAxis timeIn(Box box) {
        return TimeAxis.below(plotIn(box), plot.span());
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }

    private void mark(DataLine line, TimeAxis time, ValueAxis axis) {
        if ((line.side().isPresent() || line.isOfAState()) && !line.values().isEmpty()) {
            marks.add(new ChartMark(
                    PointedLines.around(path(line, time, axis)),
                    line.side().map(MarkTarget::of).orElseGet(() -> new MarkTarget.OfState(line.id())),
                    sheet.messages()
                            .get(
                                    "chart.mark.value",
                                    line.name(),
                                    amount(line.values().lastEntry().getValue().value()),
                                    Integer.toString(line.values().lastKey()))));
        } else if (!line.isOfAState()) {
            line.values()
                    .forEach((year, value) -> value.estimateRange()
                            .ifPresent(range -> marks.add(bounded(year, value, range, time, axis))));
        }
    }

    /// A year of a line that is of no state, over the whole height: what it says, with its bounds.
    private ChartMark bounded(int year, Series.Value value, Series.EstimateRange range, TimeAxis time, ValueAxis axis) {
        double left = time.x(LocalDate.of(year, 1, 1));
        return new ChartMark(
                new Rectangle2D.Double(
                        left, axis.top(), time.x(LocalDate.of(year, 12, 31)) - left, axis.bottom() - axis.top()),
                new MarkTarget.OfDay(LocalDate.of(year, 12, 31)),
                sheet.messages()
                        .get(
                                "chart.mark.bounds",
                                Integer.toString(year),
                                amount(value.value()),
                                amount(range.low()),
                                amount(range.high())));
    }

    private ValueScale scale(int ticks) {
        double least = values().min().orElse(0);
        double most = values().max().orElse(0);
        boolean isFromZero = plot.form().isFromZero() || least * most <= 0 || Math.abs(least) < Math.abs(most) / 2;
        return ValueScale.holding(
                isFromZero ? Math.min(0, least) : least, isFromZero ? Math.max(0, most) : most, ticks);
    }

    private DoubleStream values() {
        return plot.all().stream()
                .flatMap(line -> line.values().values().stream())
                .flatMapToDouble(value -> value.estimateRange()
                        .map(range -> DoubleStream.of(value.value(), range.low(), range.high()))
                        .orElse(DoubleStream.of(value.value())));
    }

    private String tick(ValueScale scale, double tick) {
        return plot.form().tick(tick, scale.decimals(), sheet.messages());
    }

    private void paintBands(DrawnLine line, TimeAxis time, ValueAxis axis) {
        for (List<Integer> run : runs(line.data())) {
            List<Integer> bounded = run.stream()
                    .filter(year -> line.data().in(year).estimateRange().isPresent())
                    .toList();
            if (bounded.size() > 1 && bounded.size() == run.size()) {
                sheet.fill(band(line.data(), run, time, axis), sheet.tint(line.colour(), BAND_SHARE));
            }
        }
    }

    private static Path2D band(DataLine line, List<Integer> run, TimeAxis time, ValueAxis axis) {
        Path2D band = new Path2D.Double();
        for (int year : run) {
            double y = axis.y(range(line, year).high());
            if (band.getCurrentPoint() == null) {
                band.moveTo(time.middleOf(year), y);
            } else {
                band.lineTo(time.middleOf(year), y);
            }
        }
        run.reversed()
                .forEach(year -> band.lineTo(
                        time.middleOf(year), axis.y(range(line, year).low())));
        band.closePath();
        return band;
    }

    private static Series.EstimateRange range(DataLine line, int year) {
        Series.Value value = line.in(year);
        return value.estimateRange().orElse(new Series.EstimateRange(value.value(), value.value()));
    }

    private void paintLine(DrawnLine line, TimeAxis time, ValueAxis axis) {
        sheet.stroke(path(line.data(), time, axis), line.colour(), line.stroke());
        for (List<Integer> run : runs(line.data())) {
            if (run.size() == 1) {
                Point2D at = point(line.data(), run.getFirst(), time, axis);
                sheet.dot(at.getX(), at.getY(), DOT_RADIUS, line.colour());
            }
        }
    }

    private void paintQuietly(DataLine line, TimeAxis time, ValueAxis axis) {
        Colour colour = sheet.tint(sheet.palette().label(), QUIET_SHARE);
        sheet.stroke(path(line, time, axis), colour, QUIET_WIDTH);
        for (List<Integer> run : runs(line)) {
            if (run.size() == 1) {
                Point2D at = point(line, run.getFirst(), time, axis);
                sheet.dot(at.getX(), at.getY(), QUIET_WIDTH, colour);
            }
        }
    }

    /// The values in a row; a year without one is a gap.
    static Path2D path(DataLine line, TimeAxis time, ValueAxis axis) {
        Path2D path = new Path2D.Double();
        for (List<Integer> run : runs(line)) {
            Point2D first = point(line, run.getFirst(), time, axis);
            path.moveTo(first.getX(), first.getY());
            for (int year : run.subList(1, run.size())) {
                Point2D next = point(line, year, time, axis);
                path.lineTo(next.getX(), next.getY());
            }
        }
        return path;
    }

    /// Years that follow one another.
    static List<List<Integer>> runs(DataLine line) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int year : line.values().keySet()) {
            if (!line.values().containsKey(year - 1)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(year);
        }
        return runs;
    }

    private static Point2D point(DataLine line, int year, TimeAxis time, ValueAxis axis) {
        return new Point2D.Double(time.middleOf(year), axis.y(line.in(year).value()));
    }

    /// Names and newest values, each at the height of its line's end or as near as there is room.
    private void paintLabels(TimeAxis time, ValueAxis axis) {
        labels.paint(
                lines.stream()
                        .sorted(Comparator.comparingDouble(DrawnLine::lastValue).reversed())
                        .map(line -> new EndLabel(
                                line.label(),
                                point(line.data(), line.data().values().lastKey(), time, axis),
                                sheet.tint(line.colour(), LEADER_SHARE),
                                (left, middle) -> sheet.stroke(
                                        new Line2D.Double(left, middle, left + SAMPLE, middle),
                                        line.colour(),
                                        line.stroke())))
                        .toList(),
                time,
                axis);
    }

    private void paintDotAt(int year, DrawnLine line, TimeAxis time, ValueAxis axis) {
        Integer newest = line.data().values().floorKey(year);
        if (newest != null) {
            Point2D at = point(line.data(), newest, time, axis);
            sheet.dot(at.getX(), at.getY(), DOT_RADIUS + 1, line.colour());
        }
    }
}
