package atlas.render.chart.plot;

import atlas.cartography.Colour;
import atlas.chart.ScatterPlot;
import atlas.chart.ScatterPlot.Point;
import atlas.chart.ScatterPlot.Step;
import atlas.chart.ScatterPlot.Trail;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PointLabels;
import atlas.render.chart.sheet.PointLabels.Disc;
import atlas.render.text.TextOutline;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ways of the points of a scatter plot: thin and pale where they begin, thick and strong towards the point, so
/// that
/// their direction is seen; a dot for each year, and beside some their numbers where they cover nothing.
final class TrailPainter {

    private static final double THIN = 0.8;
    private static final double THICK = 2.4;
    private static final double PALE = 0.35;
    private static final double STRONG = 0.85;
    private static final double DOT = 1.8;
    private static final double FIRST_DOT = 2.6;
    private static final double POINTED = 5;
    private static final double LABEL_HEIGHT = 12;
    private static final double LINE_STEP = 5;
    /// Of this many ways and fewer every fifth year is written, of more the first alone.
    private static final int FEW = 4;
    private static final int YEARS_APART = 5;

    private final ChartSheet sheet;
    private final ScatterPlot plot;
    private final Places places;
    private final PointColours colours;
    private final Map<String, Point> points = new HashMap<>();
    private final List<ChartMark> marks = new ArrayList<>();

    /// Where values stand on the picture.
    @FunctionalInterface
    interface Places {

        Point2D of(double x, double y);
    }

    TrailPainter(ChartSheet sheet, ScatterPlot plot, Places places) {
        this.sheet = sheet;
        this.plot = plot;
        this.places = places;
        this.colours = new PointColours(sheet, plot);
        plot.points().forEach(point -> points.put(point.iso3(), point));
    }

    private Point pointOf(Trail trail) {
        Point point = points.get(trail.iso3());
        if (point == null) {
            throw new IllegalArgumentException("the way of no point: " + trail.iso3());
        }
        return point;
    }

    private Point2D at(Step step) {
        return places.of(step.x(), step.y());
    }

    void paint(Map<Point, Disc> discs) {
        plot.trails().forEach(trail -> {
            Point point = pointOf(trail);
            Disc disc = discs.get(point);
            List<Point2D> stops =
                    new ArrayList<>(trail.steps().stream().map(this::at).toList());
            stops.add(disc == null ? places.of(point.x(), point.y()) : new Point2D.Double(disc.x(), disc.y()));
            Colour colour = colours.of(point);
            for (int i = 1; i < stops.size(); i++) {
                double share = (double) i / (stops.size() - 1);
                sheet.stroke(
                        new Line2D.Double(stops.get(i - 1), stops.get(i)),
                        sheet.tint(colour, PALE + share * (STRONG - PALE)),
                        new BasicStroke(
                                (float) (THIN + share * (THICK - THIN)),
                                BasicStroke.CAP_ROUND,
                                BasicStroke.JOIN_ROUND));
            }
            for (Step step : trail.steps()) {
                paintDot(trail, step, point, colour);
            }
        });
    }

    private void paintDot(Trail trail, Step step, Point point, Colour colour) {
        Point2D at = at(step);
        boolean isFirst = step.equals(trail.steps().getFirst());
        sheet.dot(at.getX(), at.getY(), isFirst ? FIRST_DOT : DOT, colour);
        marks.add(new ChartMark(
                new Ellipse2D.Double(at.getX() - POINTED, at.getY() - POINTED, 2 * POINTED, 2 * POINTED),
                new MarkTarget.OfState(trail.iso3()),
                sheet.messages()
                        .get(
                                "chart.mark.point",
                                sheet.messages()
                                        .get("chart.scatter.in-year", point.name(), Integer.toString(step.year())),
                                plot.up().form().words(step.y(), sheet.messages()),
                                plot.up().name(),
                                plot.across().form().words(step.x(), sheet.messages()),
                                plot.across().name())));
    }

    /// What can be pointed at in what was painted.
    List<ChartMark> marks() {
        return List.copyOf(marks);
    }

    /// What names may not cover: dots, and the lines between them.
    List<Disc> obstacles() {
        List<Disc> obstacles = new ArrayList<>();
        for (Trail trail : plot.trails()) {
            Point point = pointOf(trail);
            Point2D to = places.of(point.x(), point.y());
            for (Step step : trail.steps().reversed()) {
                Point2D from = at(step);
                obstacles.add(new Disc(from.getX(), from.getY(), FIRST_DOT));
                double distance = from.distance(to);
                for (double along = LINE_STEP; along < distance; along += LINE_STEP) {
                    double share = along / distance;
                    obstacles.add(new Disc(
                            from.getX() + share * (to.getX() - from.getX()),
                            from.getY() + share * (to.getY() - from.getY()),
                            THICK / 2));
                }
                to = from;
            }
        }
        return obstacles;
    }

    /// Writes years beside their dots.
    void paintYears(PointLabels labels) {
        plot.trails().forEach(trail -> paintYear(trail.steps().getFirst(), labels));
        if (plot.trails().size() <= FEW) {
            plot.trails().stream()
                    .flatMap(trail -> trail.steps().stream().skip(1))
                    .filter(step -> step.year() % YEARS_APART == 0)
                    .forEach(step -> paintYear(step, labels));
        }
    }

    private void paintYear(Step step, PointLabels labels) {
        Point2D at = at(step);
        TextOutline words = sheet.outline(Integer.toString(step.year()), Lettering.FOOT);
        labels.place(new Disc(at.getX(), at.getY(), FIRST_DOT), words.widthPixels(), LABEL_HEIGHT)
                .ifPresent(box -> sheet.left(
                        words, box.getX(), box.getCenterY(), sheet.palette().marginalia()));
    }
}
