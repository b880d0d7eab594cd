package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.CombinationPlot;
import atlas.chart.CombinationPlot.Combination;
import atlas.chart.CombinationPlot.CombinationSection;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.text.TextOutline;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Which states are in exactly which sides: a row for each combination with its dots, a bar and the names of its states
/// (after Lex et al. 2014, turned so that names can be read).
public final class CombinationPainter implements PlotPainter {

    private static final double LEAST_COLUMN = 40;
    private static final double WIDEST_COLUMN = 100;
    private static final double COLUMNS_SHARE = 0.4;
    private static final double LEAST_BAR = 34;
    private static final double BARS_FROM = 560;
    private static final double WIDEST_BAR = 110;
    private static final double BAR_SHARE = 0.12;
    private static final double BAR_HEIGHT = 9;
    private static final double LEAST_NAMES = 110;
    private static final double GAP = 8;
    private static final double LINE = 15;
    private static final double AROUND = 6;
    private static final double SECTION = 24;
    private static final double DOT = 5;
    private static final double ABSENT = 1.5;
    private static final double LINK = 1.6;
    private static final double LINK_TINT = 0.5;
    private static final double BAND = 0.045;
    /// So many lines of names are asked for in a row that has them.
    private static final int LINES_WANTED = 8;

    private final ChartSheet sheet;
    private final CombinationPlot plot;
    private final List<ChartMark> marks = new ArrayList<>();

    public CombinationPainter(ChartSheet sheet, CombinationPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
    }

    /// How wide the columns of dots, the bars and the names are.
    private record Widths(double column, double bar, double number, double names) {}

    private Widths widths(double width) {
        int sides = plot.sides().size();
        double wanted = Math.min(SideHeads.widestWord(sheet, plot.sides()) + SideHeads.BETWEEN, WIDEST_COLUMN);
        double column = Math.clamp(Math.min(wanted, width * COLUMNS_SHARE / sides), LEAST_COLUMN, WIDEST_COLUMN);
        // Where there is little room the number says it alone.
        double bar = width < BARS_FROM ? 0 : Math.clamp(width * BAR_SHARE, LEAST_BAR, WIDEST_BAR);
        double number = sheet.width(number(plot.largest()), Lettering.STRONG) + GAP;
        return new Widths(column, bar, number, width - sides * column - bar - number - 3 * GAP);
    }

    private String number(int count) {
        return sheet.messages().number(count, 0);
    }

    private Stream<Combination> rows() {
        return plot.sections().stream().flatMap(section -> section.rows().stream());
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Size least() {
        return new Size(plot.sides().size() * LEAST_COLUMN + LEAST_NAMES + 6 * GAP, 2 * (LINE + AROUND));
    }

    @Override
    public OptionalDouble heightIn(double width) {
        Widths widths = widths(width);
        return OptionalDouble.of(fixed(widths)
                + rows().mapToDouble(row -> Math.min(LINES_WANTED, lines(row, widths)) * LINE)
                        .sum());
    }

    /// The height of all but the lines of names.
    private double fixed(Widths widths) {
        return new SideHeads(sheet, plot.sides(), widths.column()).height()
                + plot.sections().size() * SECTION
                + rows().count() * AROUND;
    }

    private int lines(Combination row, Widths widths) {
        return sheet.wrapped(String.join(", ", row.names()), Lettering.LABEL, widths.names())
                .size();
    }

    /// How many lines of names each row has: all that they need as long as there is room, the rows in turn.
    private List<Integer> linesOfRows(Box box, Widths widths) {
        List<Integer> wanted = rows().map(row -> lines(row, widths)).toList();
        List<Integer> given = new ArrayList<>(wanted.stream().map(_ -> 1).toList());
        int spare = (int) ((box.height() - fixed(widths)) / LINE) - given.size();
        boolean isGiving = true;
        while (spare > 0 && isGiving) {
            isGiving = false;
            for (int row = 0; row < given.size() && spare > 0; row++) {
                if (given.get(row) < wanted.get(row)) {
                    given.set(row, given.get(row) + 1);
                    spare--;
                    isGiving = true;
                }
            }
        }
        return given;
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        if (plot.isEmpty()) {
            return;
        }
        Widths widths = widths(box.width());
        SideHeads heads = new SideHeads(sheet, plot.sides(), widths.column());
        marks.addAll(heads.paint(box.x(), box.y()));
        List<Integer> lines = linesOfRows(box, widths);
        double y = box.y() + heads.height();
        int number = 0;
        for (CombinationSection section : plot.sections()) {
            sheet.left(
                    sheet.shortened(section.head(), Lettering.TICK, box.width()),
                    box.x(),
                    y + SECTION / 2 + 2,
                    sheet.palette().marginalia());
            double line = ChartSheet.crisp(y + SECTION - 1);
            sheet.line(
                    box.x(), line, box.x() + box.width(), line, sheet.palette().hairline(), 1);
            y += SECTION;
            for (Combination row : section.rows()) {
                double height = lines.get(number) * LINE + AROUND;
                paintRow(row, new Box(box.x(), y, box.width(), height), widths, number % 2 == 0);
                y += height;
                number++;
            }
        }
    }

    private void paintRow(Combination row, Box box, Widths widths, boolean isBanded) {
        if (isBanded) {
            sheet.fill(
                    box.x(),
                    box.y(),
                    box.x() + box.width(),
                    box.y() + box.height(),
                    sheet.tint(sheet.palette().label(), BAND));
        }
        double middle = box.y() + AROUND / 2 + LINE / 2;
        paintDots(row, box.x(), middle, widths);
        double left = box.x() + plot.sides().size() * widths.column() + GAP;
        double length =
                widths.bar() == 0 ? 0 : Math.max(1, widths.bar() * row.states().size() / Math.max(1, plot.largest()));
        if (length > 0) {
            sheet.fill(left, middle - BAR_HEIGHT / 2, left + length, middle + BAR_HEIGHT / 2, colour(row));
        }
        sheet.left(
                sheet.outline(number(row.states().size()), Lettering.STRONG),
                left + length + GAP / 2,
                middle,
                sheet.palette().label());
        int mostLines = (int) Math.round((box.height() - AROUND) / LINE);
        sheet.lines(
                names(row, mostLines, widths),
                Lettering.LABEL,
                left + widths.bar() + widths.number() + GAP,
                box.y() + AROUND / 2,
                sheet.palette().label());
        marks.add(new ChartMark(
                new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
                row.states().size() == 1
                        ? new MarkTarget.OfState(row.states().first())
                        : new MarkTarget.OfStates(row.states()),
                row.told()));
    }

    /// Of one side its colour, of several none of theirs.
    private Colour colour(Combination row) {
        return row.sides().size() == 1
                ? SideHeads.colour(sheet, plot.sides().get(row.sides().first()))
                : sheet.palette().marginalia();
    }

    private void paintDots(Combination row, double left, double middle, Widths widths) {
        double first = left + DOT + row.sides().first() * widths.column();
        double last = left + DOT + row.sides().last() * widths.column();
        sheet.line(first, middle, last, middle, sheet.tint(sheet.palette().label(), LINK_TINT), LINK);
        for (int place = 0; place < plot.sides().size(); place++) {
            double x = left + DOT + place * widths.column();
            if (row.sides().contains(place)) {
                sheet.dot(x, middle, DOT, SideHeads.colour(sheet, plot.sides().get(place)));
            } else {
                sheet.dot(x, middle, ABSENT, sheet.palette().coast());
            }
        }
    }

    /// All names, or as many as have room and how many more there are.
    private List<TextOutline> names(Combination row, int mostLines, Widths widths) {
        for (int told = row.names().size(); told > 0; told--) {
            String names = String.join(", ", row.names().subList(0, told));
            int more = row.names().size() - told;
            List<TextOutline> lines = sheet.wrapped(
                    more == 0 ? names : sheet.messages().get("chart.note.and-more", names, more),
                    Lettering.LABEL,
                    widths.names());
            if (lines.size() <= mostLines) {
                return lines;
            }
        }
        return List.of(sheet.shortened(row.names().getFirst(), Lettering.LABEL, widths.names()));
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }
}
