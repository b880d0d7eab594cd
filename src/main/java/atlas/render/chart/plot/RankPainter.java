package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.SeriesColours;
import atlas.chart.RankPlot;
import atlas.chart.RankPlot.RankLine;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.LabelSpread;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.PointedLines;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.text.TextOutline;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;

/// Ranks through the years (a bump chart): the marked states in colour with their names at both ends, the others thin
/// and grey, named where there is room.
public final class RankPainter implements PlotPainter {

    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 110;
    private static final double GAP = 8;
    private static final double EDGE = 8;
    private static final double LINE_WIDTH = 2.2;
    private static final double QUIET_WIDTH = 1;
    private static final double QUIET_SHARE = 0.24;
    private static final double DOT = 3;
    private static final double WIDEST_NAME = 150;
    private static final int FEWEST_RANKS = 12;
    /// Names of lines that are not marked are written if rows are at least as high.
    private static final double ROW_WITH_NAME = 12;

    private final ChartSheet sheet;
    private final RankPlot plot;
    private final List<ChartMark> marks = new ArrayList<>();
    private final Map<String, Colour> colours = new HashMap<>();
    private int last = 1;

    public RankPainter(ChartSheet sheet, RankPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        List<Colour> series = SeriesColours.of(sheet.appearance());
        for (RankLine line : plot.lines()) {
            if (line.isMarked()) {
                colours.put(line.iso3(), series.get(colours.size() % series.size()));
            }
        }
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    private List<RankLine> marked() {
        return plot.lines().stream().filter(RankLine::isMarked).toList();
    }

    @Override
    public Size least() {
        return new Size(
                LEAST_WIDTH + leftWidth(marked()) + rightWidth(marked()),
                Math.max(LEAST_HEIGHT, marked().size() * Lettering.LABEL.linePixels()) + sheet.roomAroundPlot());
    }

    private double leftWidth(List<RankLine> named) {
        return named.stream()
                        .mapToDouble(line -> sheet.width(first(line), Lettering.TICK))
                        .max()
                        .orElse(0)
                + GAP;
    }

    private double rightWidth(List<RankLine> named) {
        return named.stream()
                        .mapToDouble(line -> label(line).stream()
                                .mapToDouble(TextOutline::widthPixels)
                                .max()
                                .orElse(0))
                        .max()
                        .orElse(0)
                + GAP;
    }

    private String first(RankLine line) {
        return sheet.messages().number(line.byYear().firstEntry().getValue(), 0);
    }

    /// "3 Kazakhstan"
    private List<TextOutline> label(RankLine line) {
        Map.Entry<Integer, Integer> last = line.byYear().lastEntry();
        boolean isOlder =
                !plot.years().isEmpty() && last.getKey() < plot.years().getLast();
        return sheet
                .wrapped(
                        sheet.messages().number(last.getValue(), 0) + "\u2002" + line.name()
                                + (isOlder ? " (" + last.getKey() + ")" : ""),
                        Lettering.LABEL,
                        WIDEST_NAME)
                .stream()
                .toList();
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        if (plot.isEmpty()) {
            return;
        }
        double room = box.height() - sheet.roomAroundPlot() - 2 * EDGE;
        boolean isRoomForAll = room / plot.last() >= ROW_WITH_NAME;
        last = isRoomForAll ? plot.last() : Math.min(plot.last(), lastShown());
        List<RankLine> named = isRoomForAll ? plot.lines() : marked();
        Box inner = sheet.plotIn(box, leftWidth(named), rightWidth(named));
        TimeAxis time = TimeAxis.below(inner, plot.span());
        plot.lines().stream()
                .filter(line -> !line.isMarked())
                .forEach(line -> sheet.stroke(
                        path(line.byYear(), time, inner),
                        sheet.tint(sheet.palette().label(), QUIET_SHARE),
                        QUIET_WIDTH));
        for (RankLine line : marked().reversed()) {
            Colour colour = colour(line);
            sheet.stroke(path(line.byYear(), time, inner), colour, LINE_WIDTH);
            line.byYear().forEach((year, rank) -> {
                if (!line.byYear().containsKey(year - 1) || !line.byYear().containsKey(year + 1)) {
                    sheet.dot(time.middleOf(year), y(rank, inner), DOT, colour);
                }
            });
        }
        Stream.concat(plot.lines().stream().filter(line -> !line.isMarked()), marked().reversed().stream())
                .filter(line -> line.byYear().values().stream().anyMatch(rank -> rank <= last))
                .forEach(line -> marks.add(new ChartMark(
                        PointedLines.around(path(line.byYear(), time, inner)),
                        new MarkTarget.OfState(line.iso3()),
                        words(line))));
        time.paintYears(sheet, inner.y() + inner.height(), TimeAxis.YearsAt.MIDDLE);
        paintNames(named, time, inner);
        if (last < plot.last()) {
            sheet.left(
                    sheet.outline(sheet.messages().get("chart.bars.left-out", plot.last() - last), Lettering.TICK),
                    time.left() + GAP,
                    inner.y() + inner.height() + TimeAxis.HEIGHT / 2 - 14,
                    sheet.palette().marginalia());
        }
        sheet.words().day().ifPresent(day -> time.paintDay(sheet, day, inner.y(), inner.y() + inner.height()));
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }

    /// "Kazakhstan: 3 (1990), 2 (2024)"
    private String words(RankLine line) {
        return sheet.messages()
                .get(
                        "chart.mark.ranks",
                        line.name(),
                        first(line),
                        Integer.toString(line.byYear().firstKey()),
                        sheet.messages().number(line.byYear().lastEntry().getValue(), 0),
                        Integer.toString(line.byYear().lastKey()));
    }

    private Colour colour(RankLine line) {
        return colours.getOrDefault(line.iso3(), sheet.palette().marginalia());
    }

    private double y(int rank, Box inner) {
        return y(rank, last, inner);
    }

    /// The last rank that is shown where not all have room: that to which marked lines fall, and some more.
    private int lastShown() {
        return Math.max(
                FEWEST_RANKS,
                marked().stream()
                                .flatMap(line -> line.byYear().values().stream())
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)
                        + 1);
    }

    /// The middle of a rank's row.
    static double y(int rank, int last, Box inner) {
        double room = inner.height() - 2 * EDGE;
        return inner.y() + EDGE + (last == 1 ? room / 2 : (rank - 1) * room / (last - 1));
    }

    private Path2D path(NavigableMap<Integer, Integer> ranks, TimeAxis time, Box inner) {
        Path2D path = new Path2D.Double();
        Integer before = null;
        for (Map.Entry<Integer, Integer> entry : ranks.entrySet()) {
            if (entry.getValue() > last) {
                before = null;
                continue;
            }
            Point2D at = new Point2D.Double(time.middleOf(entry.getKey()), y(entry.getValue(), inner));
            if (before == null || isBroken(before, entry.getKey())) {
                path.moveTo(at.getX(), at.getY());
            } else {
                path.lineTo(at.getX(), at.getY());
            }
            before = entry.getKey();
        }
        return path;
    }

    /// Whether others have ranks in a year between two.
    private boolean isBroken(int from, int to) {
        return plot.years().stream().anyMatch(year -> year > from && year < to);
    }

    private void paintNames(List<RankLine> named, TimeAxis time, Box inner) {
        List<RankLine> byRank = new ArrayList<>(named);
        byRank.sort(Comparator.comparingInt(
                        (RankLine line) -> line.byYear().lastEntry().getValue())
                .thenComparing(RankLine::name));
        List<List<TextOutline>> labels = byRank.stream().map(this::label).toList();
        double line = Lettering.LABEL.linePixels();
        List<Double> middles = new LabelSpread(inner.y(), inner.y() + inner.height())
                .middles(
                        byRank.stream()
                                .map(it -> y(it.byYear().lastEntry().getValue(), inner))
                                .toList(),
                        labels.stream()
                                .map(lines -> Math.max(
                                        lines.size() * line - (lines.size() == 1 ? line - ROW_WITH_NAME : 0),
                                        ROW_WITH_NAME))
                                .toList());
        for (int i = 0; i < byRank.size(); i++) {
            RankLine rankLine = byRank.get(i);
            double top = middles.get(i) - labels.get(i).size() * line / 2;
            double lastX = time.middleOf(rankLine.byYear().lastKey());
            double lastY = y(rankLine.byYear().lastEntry().getValue(), inner);
            if (rankLine.isMarked() || time.right() - lastX > 2 * GAP) {
                sheet.line(
                        lastX, lastY, time.right() + GAP - 2, middles.get(i), sheet.tint(colour(rankLine), 0.45), 0.8);
            }
            sheet.lines(
                    labels.get(i),
                    Lettering.LABEL,
                    time.right() + GAP,
                    top,
                    rankLine.isMarked()
                            ? sheet.palette().label()
                            : sheet.palette().marginalia());
        }
        double lowest = Double.NEGATIVE_INFINITY;
        for (RankLine it : named.stream()
                .filter(one -> one.byYear().firstKey().equals(plot.years().getFirst()))
                .sorted(Comparator.comparingInt(one -> one.byYear().firstEntry().getValue()))
                .toList()) {
            double y = y(it.byYear().firstEntry().getValue(), inner);
            if (y - lowest >= ROW_WITH_NAME - 1) {
                sheet.right(
                        sheet.outline(first(it), Lettering.TICK),
                        inner.x() - GAP / 2,
                        y,
                        sheet.palette().marginalia());
                lowest = y;
            }
        }
    }
}
