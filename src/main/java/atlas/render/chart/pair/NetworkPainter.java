package atlas.render.chart.pair;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.NetworkPlot;
import atlas.chart.NetworkPlot.NetworkLink;
import atlas.chart.NetworkPlot.NetworkNode;
import atlas.chart.scale.MatrixScale;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.text.TextOutline;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// States as dots with their names, joined by lines that are wider and stronger the more organizations they share.
public final class NetworkPainter implements PlotPainter {

    private static final double LEAST_SIDE = 200;
    private static final double NAME_ROOM = 70;
    private static final double EDGE = 14;
    private static final double RADIUS = 4.5;
    private static final double THINNEST = 0.8;
    private static final double WIDEST = 4;
    private static final double LINE = 14;
    private static final double BESIDE = 8;
    private static final double MARK = 6;
    /// The palest line is so far along the colours.
    private static final double PALEST = 0.35;
    private static final int MOST_KEYS = 8;
    /// So much of the lines behind a name is hidden.
    private static final double VEIL = 0.85;

    private final ChartSheet sheet;
    private final NetworkPlot plot;
    private final MatrixColours colours;
    private Optional<Box> drawn = Optional.empty();

    public NetworkPainter(ChartSheet sheet, NetworkPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.colours = new MatrixColours(sheet, MatrixScale.counts(1, ""));
    }

    /// How far along between the fewest and the most organizations, 0 to 1.
    private double part(int count) {
        return plot.most() == plot.fewest() ? 1 : (double) (count - plot.fewest()) / (plot.most() - plot.fewest());
    }

    private Colour colour(int count) {
        return colours.of(PALEST + (1 - PALEST) * part(count));
    }

    /// Every number that there is, or every second, third …
    @Override
    public List<Key> keys() {
        if (plot.links().isEmpty()) {
            return List.of();
        }
        int step = (plot.most() - plot.fewest()) / MOST_KEYS + 1;
        return IntStream.iterate(plot.fewest(), count -> count <= plot.most(), count -> count + step)
                .mapToObj(count -> new Key(sheet.amounts().of(count, 0), colour(count)))
                .toList();
    }

    @Override
    public Size least() {
        return new Size(LEAST_SIDE + 2 * NAME_ROOM, LEAST_SIDE);
    }

    private double x(NetworkNode node, Box box) {
        return box.x() + NAME_ROOM + node.x() * (box.width() - 2 * NAME_ROOM);
    }

    private double y(NetworkNode node, Box box) {
        return box.y() + EDGE + node.y() * (box.height() - 2 * EDGE);
    }

    private Line2D line(NetworkLink link, Box box) {
        NetworkNode from = plot.nodes().get(link.from());
        NetworkNode to = plot.nodes().get(link.to());
        return new Line2D.Double(x(from, box), y(from, box), x(to, box), y(to, box));
    }

    @Override
    public void paint(Box box) {
        if (plot.isEmpty()) {
            return;
        }
        drawn = Optional.of(box);
        for (NetworkLink link : plot.links()) {
            sheet.stroke(line(link, box), colour(link.count()), THINNEST + (WIDEST - THINNEST) * part(link.count()));
        }
        List<Box> taken = new ArrayList<>();
        for (NetworkNode node : plot.nodes()) {
            sheet.dot(x(node, box), y(node, box), RADIUS, sheet.palette().label());
            taken.add(Box.around(x(node, box), y(node, box), 2 * RADIUS, 2 * RADIUS));
        }
        for (NetworkNode node : plot.nodes()) {
            paintName(node, box, taken);
        }
    }

    /// At that of eight places around its dot where there is room and fewest lines pass; nowhere if there is no room.
    private void paintName(NetworkNode node, Box box, List<Box> taken) {
        TextOutline name = sheet.outline(plot.isWrittenInCodes() ? node.iso3() : node.name(), Lettering.TICK);
        double aside = name.widthPixels() / 2 + BESIDE;
        Stream.of(
                        at(node, box, name, aside, 0),
                        at(node, box, name, -aside, 0),
                        at(node, box, name, 0, -LINE),
                        at(node, box, name, 0, LINE),
                        at(node, box, name, aside, -LINE),
                        at(node, box, name, aside, LINE),
                        at(node, box, name, -aside, -LINE),
                        at(node, box, name, -aside, LINE))
                .filter(room -> box.contains(room) && taken.stream().noneMatch(room::overlaps))
                .min(Comparator.comparingLong(room -> linesThrough(room, box)))
                .ifPresent(room -> {
                    taken.add(room);
                    Rectangle2D ground = rectangle(room);
                    sheet.fill(ground, sheet.palette().card().withOpacity(VEIL));
                    sheet.centred(
                            name,
                            ground.getCenterX(),
                            ground.getCenterY(),
                            sheet.palette().label());
                });
    }

    private Box at(NetworkNode node, Box box, TextOutline name, double right, double down) {
        return Box.around(x(node, box) + right, y(node, box) + down, name.widthPixels() + 2, LINE - 2);
    }

    private long linesThrough(Box room, Box box) {
        Rectangle2D ground = rectangle(room);
        return plot.links().stream()
                .filter(link -> line(link, box).intersects(ground))
                .count();
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public List<ChartMark> marks() {
        List<ChartMark> marks = new ArrayList<>();
        drawn.ifPresent(box -> {
            for (NetworkLink link : plot.links()) {
                marks.add(new ChartMark(
                        new BasicStroke((float) MARK).createStrokedShape(line(link, box)),
                        new MarkTarget.OfStatePair(
                                plot.nodes().get(link.from()).iso3(),
                                plot.nodes().get(link.to()).iso3()),
                        link.words()));
            }
            for (NetworkNode node : plot.nodes()) {
                marks.add(new ChartMark(
                        new Ellipse2D.Double(
                                x(node, box) - 2 * RADIUS, y(node, box) - 2 * RADIUS, 4 * RADIUS, 4 * RADIUS),
                        new MarkTarget.OfState(node.iso3()),
                        node.name()));
            }
        });
        return marks;
    }
}
