package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.SeriesColours;
import atlas.chart.StagePlot;
import atlas.chart.StagePlot.StageDot;
import atlas.chart.StagePlot.StageGroup;
import atlas.chart.StagePlot.StageLane;
import atlas.chart.scale.ValueScale;
import atlas.domain.Atlas;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.text.TextOutline;
import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Steps of organizations on one axis of years since their founding documents: a lane each, dots with their labels
/// below, the same step of two neighbours joined.
public final class StagePainter implements PlotPainter {

    private static final double LEAST_WIDTH = 560;
    private static final double HEAD = 17;
    private static final double LINE = 16;
    private static final double LEAST_ROW = 14;
    private static final double HIGHEST_ROW = 21;
    private static final double LEAST_GAP = 6;
    private static final double MOST_GAP = 70;
    private static final double AXIS = 22;
    private static final double DOT = 4.5;
    private static final double LABEL_GAP = 5;
    private static final double AFTER_LABEL = 10;
    private static final double JOIN_SHARE = 0.34;
    private static final double LEADER_SHARE = 0.45;
    private static final double PIXELS_A_TICK = 70;
    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3, 3}, 0);

    private final ChartSheet sheet;
    private final StagePlot plot;
    private final List<ChartMark> marks = new ArrayList<>();

    public StagePainter(ChartSheet sheet, StagePlot plot) {
        this.sheet = sheet;
        this.plot = plot;
    }

    /// A lane with the places of its dots and labels.
    private record PlacedLane(StageLane lane, List<TextOutline> head, List<Double> xs, StageLabels labels) {

        double height(double row, double gap) {
            return HEAD * Math.max(1, head.size()) + LINE + labels.count() * row + gap;
        }
    }

    @Override
    public List<Key> keys() {
        return Arrays.stream(StageGroup.values())
                .filter(group -> plot.lanes().stream()
                        .flatMap(lane -> lane.dots().stream())
                        .anyMatch(dot -> dot.group() == group))
                .map(group -> new Key(sheet.messages().get("transformation.group." + group.name()), colour(group)))
                .toList();
    }

    private Colour colour(StageGroup group) {
        List<Colour> colours = SeriesColours.of(sheet.appearance());
        return switch (group) {
            case BEGINNINGS -> colours.get(0);
            case BODIES -> colours.get(2);
            case STATUS -> colours.get(1);
        };
    }

    @Override
    public Size least() {
        return new Size(LEAST_WIDTH, height(placed(0, LEAST_WIDTH), LEAST_ROW, LEAST_GAP));
    }

    private static double height(List<PlacedLane> lanes, double row, double gap) {
        return AXIS + lanes.stream().mapToDouble(lane -> lane.height(row, gap)).sum();
    }

    /// So wide an axis that the label of each dot ends before the right edge.
    private double axisWidth(double width) {
        double first = plot.firstYear();
        double span = plot.lastYear() - first;
        return plot.lanes().stream()
                .flatMap(lane -> lane.dots().stream())
                .filter(dot -> dot.years() > first)
                .mapToDouble(dot -> (width - DOT - LABEL_GAP - labelWidth(dot)) / ((dot.years() - first) / span))
                .reduce(width - 2 * DOT, Math::min);
    }

    private double labelWidth(StageDot dot) {
        return sheet.width(dot.label(), Lettering.TICK);
    }

    private List<PlacedLane> placed(double left, double width) {
        double axis = axisWidth(width);
        return plot.lanes().stream()
                .map(lane -> {
                    List<Double> xs = lane.dots().stream()
                            .map(dot -> x(dot.years(), left, axis))
                            .toList();
                    return new PlacedLane(
                            lane,
                            sheet.wrapped(headWords(lane), Lettering.FOOT, width - headIndent(lane)),
                            xs,
                            StageLabels.of(
                                    xs,
                                    lane.dots().stream()
                                            .map(dot -> LABEL_GAP + labelWidth(dot) + AFTER_LABEL)
                                            .toList()));
                })
                .toList();
    }

    private double headIndent(StageLane lane) {
        return sheet.width(lane.head().name(), Lettering.STRONG) + LABEL_GAP * 2;
    }

    private static String headWords(StageLane lane) {
        return lane.head().notYet().isEmpty()
                ? lane.head().founded()
                : lane.head().founded() + "\u2002·\u2002" + lane.head().notYet();
    }

    private double x(double years, double left, double axis) {
        double first = plot.firstYear();
        return left + DOT + (years - first) / (plot.lastYear() - first) * axis;
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        if (plot.isEmpty()) {
            return;
        }
        List<PlacedLane> lanes = placed(box.x(), box.width());
        double rows = lanes.stream().mapToInt(lane -> lane.labels().count()).sum();
        double spare = Math.max(0, box.height() - height(lanes, LEAST_ROW, LEAST_GAP));
        double row = Math.min(HIGHEST_ROW, LEAST_ROW + spare / 2 / Math.max(1, rows));
        double rest = Math.max(0, box.height() - height(lanes, row, LEAST_GAP));
        double gap = Math.min(MOST_GAP, LEAST_GAP + rest / Math.max(1, lanes.size()));
        double bottom = box.y() + height(lanes, row, gap) - AXIS;
        paintAxis(box, bottom);
        paintJoins(lanes, box.y(), row, gap);
        double top = box.y();
        for (PlacedLane lane : lanes) {
            paintLane(lane, box, top, row);
            top += lane.height(row, gap);
        }
    }

    private void paintAxis(Box box, double bottom) {
        double axis = axisWidth(box.width());
        ValueScale scale = ValueScale.holdingCounts(
                Math.floor(plot.firstYear()), Math.ceil(plot.lastYear()), (int) Math.max(3, axis / PIXELS_A_TICK));
        double right = x(plot.lastYear(), box.x(), axis);
        double line = ChartSheet.crisp(bottom);
        sheet.line(box.x(), line, right, line, sheet.palette().coast(), 1);
        for (double tick : scale.ticks()) {
            if (tick < plot.firstYear() || tick > plot.lastYear()) {
                continue;
            }
            double x = ChartSheet.crisp(x(tick, box.x(), axis));
            sheet.line(
                    x,
                    box.y(),
                    x,
                    bottom,
                    tick == 0 ? sheet.palette().coast() : sheet.palette().hairline(),
                    1);
            sheet.centred(
                    sheet.outline(sheet.messages().number(tick, 0), Lettering.TICK),
                    x,
                    bottom + 13,
                    sheet.palette().marginalia());
        }
    }

    /// From the dot of a step to that of the same step in the next lane that has it.
    private void paintJoins(List<PlacedLane> lanes, double first, double row, double gap) {
        Map<String, double[]> before = new HashMap<>();
        double top = first;
        for (PlacedLane lane : lanes) {
            double y = lineOf(lane, top);
            for (int i = 0; i < lane.lane().dots().size(); i++) {
                StageDot dot = lane.lane().dots().get(i);
                double[] from = before.put(dot.stage(), new double[] {lane.xs().get(i), y});
                if (from != null) {
                    sheet.line(from[0], from[1], lane.xs().get(i), y, sheet.tint(colour(dot.group()), JOIN_SHARE), 1);
                }
            }
            top += lane.height(row, gap);
        }
    }

    private static double lineOf(PlacedLane lane, double top) {
        return top + HEAD * Math.max(1, lane.head().size()) + LINE / 2;
    }

    private void paintLane(PlacedLane placed, Box box, double top, double row) {
        StageLane lane = placed.lane();
        double axis = axisWidth(box.width());
        paintHead(placed, box, top);
        double y = lineOf(placed, top);
        double end = x(lane.yearsOnDay(), box.x(), axis);
        double begin = Math.min(
                x(0, box.x(), axis), placed.xs().isEmpty() ? end : placed.xs().getFirst());
        sheet.line(begin, y, end, y, sheet.palette().marginalia(), 1.5);
        sheet.line(end, y - DOT, end, y + DOT, sheet.palette().marginalia(), 1.5);
        lane.dots().stream()
                .filter(StageDot::isPlanned)
                .forEach(dot -> sheet.stroke(
                        new Line2D.Double(end, y, x(dot.years(), box.x(), axis), y),
                        sheet.palette().marginalia(),
                        DASHED));
        double below = y + LINE / 2 + 1;
        for (int i = 0; i < lane.dots().size(); i++) {
            double x = placed.xs().get(i);
            double middle = below + (placed.labels().rows().get(i) + 0.5) * row;
            sheet.line(x, y, x, middle + 3, sheet.tint(colour(lane.dots().get(i).group()), LEADER_SHARE), 1);
        }
        for (int i = 0; i < lane.dots().size(); i++) {
            paintDot(
                    lane.dots().get(i),
                    placed.xs().get(i),
                    y,
                    below + (placed.labels().rows().get(i) + 0.5) * row);
        }
    }

    private void paintHead(PlacedLane placed, Box box, double top) {
        double indent = headIndent(placed.lane());
        TextOutline name = sheet.outline(placed.lane().head().name(), Lettering.STRONG);
        sheet.fill(
                box.x() - 1,
                top,
                box.x() + indent + widest(placed.head()) + 2,
                top + HEAD * placed.head().size(),
                sheet.palette().card());
        sheet.left(name, box.x(), top + HEAD / 2, sheet.palette().label());
        double middle = top + HEAD / 2;
        for (TextOutline line : placed.head()) {
            sheet.left(line, box.x() + indent, middle, sheet.palette().marginalia());
            middle += HEAD;
        }
        marks.add(new ChartMark(
                new Rectangle2D.Double(
                        box.x(),
                        top,
                        indent + widest(placed.head()),
                        HEAD * placed.head().size()),
                new MarkTarget.OfOrganization(placed.lane().organization()),
                placed.lane().head().name() + ": " + headWords(placed.lane())));
    }

    private static double widest(List<TextOutline> lines) {
        return lines.stream().mapToDouble(TextOutline::widthPixels).max().orElse(0);
    }

    private void paintDot(StageDot dot, double x, double y, double middle) {
        Colour colour = colour(dot.group());
        TextOutline label = sheet.outline(dot.label(), Lettering.TICK);
        double width = label.widthPixels();
        sheet.fill(
                x + LABEL_GAP - 2,
                middle - 6,
                x + LABEL_GAP + width + 2,
                middle + 7,
                sheet.palette().card());
        sheet.dot(x, y, DOT, colour);
        if (dot.isPlanned()) {
            sheet.fill(
                    new Ellipse2D.Double(x - DOT + 1.5, y - DOT + 1.5, 2 * DOT - 3, 2 * DOT - 3),
                    sheet.palette().card());
        }
        sheet.left(
                label,
                x + LABEL_GAP,
                middle,
                dot.isPlanned() ? sheet.palette().marginalia() : sheet.palette().label());
        Area outline = new Area(new Rectangle2D.Double(x, middle - 7, LABEL_GAP + width + 2, 14));
        outline.add(new Area(new Ellipse2D.Double(x - DOT - 1, y - DOT - 1, 2 * DOT + 2, 2 * DOT + 2)));
        boolean isOnTimeline = !dot.isPlanned() && !dot.day().isBefore(Atlas.FIRST_DAY);
        marks.add(new ChartMark(
                outline,
                isOnTimeline ? new MarkTarget.OfDay(dot.day()) : new MarkTarget.ToldOnly(dot.words()),
                dot.words()));
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }
}
