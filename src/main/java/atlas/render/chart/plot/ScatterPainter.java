package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.ScatterPlot;
import atlas.chart.ScatterPlot.Axis;
import atlas.chart.ScatterPlot.Point;
import atlas.chart.scale.LogScale;
import atlas.chart.scale.Scale;
import atlas.chart.scale.ValueScale;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.PointLabels;
import atlas.render.chart.sheet.PointLabels.Disc;
import atlas.render.chart.sheet.ValueAxis;
import atlas.render.text.TextOutline;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// States by two figures, a circle each; names stand where they cover nothing.
public final class ScatterPainter implements PlotPainter {

    private static final double LEAST_SIDE = 110;
    private static final double PIXELS_A_TICK = 90;
    private static final double RIGHT = 12;
    private static final double TICKS_HEIGHT = 22;
    private static final double NAME_HEIGHT = 17;
    private static final double RADIUS = 4;
    private static final double LARGEST_SHARE = 0.065;
    private static final double SMALLEST = 2.5;
    private static final double RIM = 1;
    private static final float OPACITY = 0.7F;
    private static final double LABEL_HEIGHT = 13;
    /// A name farther from its point than this has a line to it.
    private static final double AFAR = 7;
    private static final double MARKED_SMALLEST = 4;
    /// A large point is named before a small one that lies so many radii farther out.
    private static final double RADII = 20;

    private final ChartSheet sheet;
    private final ScatterPlot plot;
    private final PointColours colours;
    private final List<ChartMark> marks = new ArrayList<>();

    public ScatterPainter(ChartSheet sheet, ScatterPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.colours = new PointColours(sheet, plot);
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < plot.groups().size(); i++) {
            keys.add(new Key(plot.groups().get(i).name(), colours.of(i)));
        }
        plot.size()
                .map(size -> sheet.messages().get("chart.scatter.area", size.name()))
                .map(words -> plot.groups().isEmpty()
                        ? new Key(words, sheet.palette().accent())
                        : Key.head(words, sheet.palette().marginalia()))
                .ifPresent(keys::add);
        return keys;
    }

    @Override
    public Size least() {
        return new Size(LEAST_SIDE * 2, LEAST_SIDE + TICKS_HEIGHT + 2 * NAME_HEIGHT);
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        if (plot.isEmpty()) {
            return;
        }
        Scale up = scale(plot.up(), plot.allUp(), ValueAxis.ticksIn(box.height() - TICKS_HEIGHT));
        double left = up.ticks().stream()
                        .mapToDouble(tick -> sheet.width(words(up, tick, plot.up()), Lettering.TICK))
                        .max()
                        .orElse(0)
                + ValueAxis.GAP;
        Box inner = new Box(
                box.x() + left,
                box.y() + NAME_HEIGHT + 4,
                box.width() - left - RIGHT,
                box.height() - TICKS_HEIGHT - 2 * NAME_HEIGHT - 4);
        Scale across = scale(plot.across(), plot.allAcross(), (int) Math.clamp(inner.width() / PIXELS_A_TICK, 2, 9));
        paintAxes(across, up, box, inner);
        Map<Point, Disc> discs = discs(across, up, inner);
        TrailPainter trails = new TrailPainter(
                sheet,
                plot,
                (x, y) -> new Point2D.Double(
                        inner.x() + across.part(x) * inner.width(),
                        inner.y() + inner.height() - up.part(y) * inner.height()));
        trails.paint(discs);
        discs.forEach(this::paintPoint);
        marks.addAll(trails.marks());
        PointLabels labels = new PointLabels(
                new Rectangle2D.Double(inner.x(), inner.y(), inner.width() + RIGHT, inner.height()),
                Stream.concat(discs.values().stream(), trails.obstacles().stream())
                        .toList());
        paintNames(discs, labels);
        trails.paintYears(labels);
    }

    private static Scale scale(Axis axis, List<Double> values, int ticks) {
        double least = Collections.min(values);
        double most = Collections.max(values);
        if (axis.isLogarithmic() && least < most) {
            return LogScale.holding(least, most, ticks);
        }
        return ValueScale.holding(least, most, Math.max(2, ticks));
    }

    private String words(Scale scale, double tick, Axis axis) {
        int decimals = switch (scale) {
            case ValueScale values -> values.decimals();
            case LogScale _ -> Math.max(0, (int) -Math.floor(Math.log10(tick)));
        };
        return axis.form().tick(tick, decimals, sheet.messages());
    }

    private void paintAxes(Scale across, Scale up, Box box, Box inner) {
        double bottom = inner.y() + inner.height();
        double right = inner.x() + inner.width();
        Colour quiet = sheet.palette().marginalia();
        for (double tick : up.ticks()) {
            double y = ChartSheet.crisp(bottom - up.part(tick) * inner.height());
            sheet.line(inner.x(), y, right, y, lineColour(tick), 1);
            sheet.right(sheet.outline(words(up, tick, plot.up()), Lettering.TICK), inner.x() - ValueAxis.GAP, y, quiet);
        }
        for (double tick : across.ticks()) {
            double x = ChartSheet.crisp(inner.x() + across.part(tick) * inner.width());
            sheet.line(x, inner.y(), x, bottom, lineColour(tick), 1);
            TextOutline words = sheet.outline(words(across, tick, plot.across()), Lettering.TICK);
            double half = words.widthPixels() / 2;
            sheet.centred(words, Math.clamp(x, box.x() + half, box.x() + box.width() - half), bottom + 12, quiet);
        }
        sheet.left(fitted("↑ " + plot.up().name(), box.width()), box.x(), box.y() + NAME_HEIGHT / 2 - 2, quiet);
        TextOutline name = fitted(plot.across().name() + " →", box.width());
        sheet.right(name, right, bottom + TICKS_HEIGHT + NAME_HEIGHT / 2, quiet);
    }

    private TextOutline fitted(String words, double width) {
        return sheet.width(words, Lettering.STRONG) <= width
                ? sheet.outline(words, Lettering.STRONG)
                : sheet.shortened(words, Lettering.FOOT, width);
    }

    private Colour lineColour(double tick) {
        return tick == 0 ? sheet.palette().coast() : sheet.palette().hairline();
    }

    /// The circles, the largest first so that no smaller one is hidden; marked ones last.
    private Map<Point, Disc> discs(Scale across, Scale up, Box inner) {
        double most = plot.points().stream()
                .flatMap(point -> point.size().stream())
                .mapToDouble(size -> size)
                .max()
                .orElse(0);
        double largest = Math.max(RADIUS, LARGEST_SHARE * Math.min(inner.width(), inner.height()));
        Map<Point, Disc> discs = new LinkedHashMap<>();
        plot.points().stream()
                .sorted(Comparator.comparing(Point::isMarked)
                        .thenComparing(Comparator.comparingDouble((Point point) -> radius(point, most, largest))
                                .reversed()))
                .forEach(point -> discs.put(
                        point,
                        new Disc(
                                inner.x() + across.part(point.x()) * inner.width(),
                                inner.y() + inner.height() - up.part(point.y()) * inner.height(),
                                radius(point, most, largest))));
        return discs;
    }

    /// Whether it stands out, or is where a way ends.
    private boolean isSeenFromAfar(Point point) {
        return point.isMarked()
                || plot.trails().stream().anyMatch(trail -> trail.iso3().equals(point.iso3()));
    }

    /// Areas are in proportion to sizes, but for the smallest.
    private double radius(Point point, double most, double largest) {
        return plot.size().isEmpty()
                ? RADIUS
                : point.size()
                        .filter(size -> size > 0 && most > 0)
                        .map(size -> Math.max(
                                isSeenFromAfar(point) ? MARKED_SMALLEST : SMALLEST, largest * Math.sqrt(size / most)))
                        .orElse(SMALLEST);
    }

    private void paintPoint(Point point, Disc disc) {
        Ellipse2D circle = circle(disc);
        marks.add(new ChartMark(circle, new MarkTarget.OfState(point.iso3()), words(point)));
        Colour colour = colours.of(point);
        boolean isUnsized = plot.size().isPresent() && point.size().isEmpty();
        if (!isUnsized) {
            sheet.fill(circle, colour.withOpacity(OPACITY));
        }
        sheet.stroke(
                circle,
                point.isMarked()
                        ? sheet.palette().label()
                        : isUnsized ? colour : sheet.palette().card(),
                point.isMarked() && !plot.groups().isEmpty() ? 2 * RIM : RIM);
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }

    /// "Kazakhstan: 74.1 (Life expectancy, years); 30,000 (GDP per capita, ...)"
    private String words(Point point) {
        return sheet.messages()
                .get(
                        "chart.mark.point",
                        point.name(),
                        plot.up().form().words(point.y(), sheet.messages()),
                        plot.up().name(),
                        plot.across().form().words(point.x(), sheet.messages()),
                        plot.across().name());
    }

    private static Ellipse2D circle(Disc disc) {
        return new Ellipse2D.Double(
                disc.x() - disc.radius(), disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius());
    }

    /// Marked states are named first, then those farthest from the middle of all, which a reader asks about.
    private void paintNames(Map<Point, Disc> discs, PointLabels labels) {
        double middleX = discs.values().stream().mapToDouble(Disc::x).average().orElse(0);
        double middleY = discs.values().stream().mapToDouble(Disc::y).average().orElse(0);
        discs.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Point, Disc> entry) ->
                                !entry.getKey().isMarked())
                        .thenComparing(Comparator.comparingDouble((Map.Entry<Point, Disc> entry) ->
                                        importance(entry.getValue(), middleX, middleY))
                                .reversed()))
                .forEach(entry -> {
                    Lettering lettering = entry.getKey().isMarked() ? Lettering.STRONG : Lettering.TICK;
                    TextOutline words = sheet.outline(entry.getKey().name(), lettering);
                    (entry.getKey().isMarked()
                                    ? labels.placeAfar(entry.getValue(), words.widthPixels(), LABEL_HEIGHT)
                                    : labels.place(entry.getValue(), words.widthPixels(), LABEL_HEIGHT))
                            .ifPresent(box -> paintName(words, box, entry.getValue()));
                });
    }

    /// A name, with a line to its point where that is at some distance.
    private void paintName(TextOutline words, Rectangle2D box, Disc disc) {
        double nearX = Math.clamp(disc.x(), box.getMinX(), box.getMaxX());
        double nearY = Math.clamp(disc.y(), box.getMinY(), box.getMaxY());
        double distance = Math.hypot(nearX - disc.x(), nearY - disc.y());
        if (distance > disc.radius() + AFAR) {
            double share = disc.radius() / distance;
            sheet.line(
                    disc.x() + share * (nearX - disc.x()),
                    disc.y() + share * (nearY - disc.y()),
                    nearX,
                    nearY,
                    sheet.palette().label(),
                    0.8);
        }
        sheet.left(words, box.getX(), box.getCenterY(), sheet.palette().label());
    }

    private static double importance(Disc disc, double middleX, double middleY) {
        return Math.hypot(disc.x() - middleX, disc.y() - middleY) + RADII * disc.radius();
    }
}
