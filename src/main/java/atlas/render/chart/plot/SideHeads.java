package atlas.render.chart.plot;

import atlas.cartography.Colour;
import atlas.cartography.SeriesColours;
import atlas.chart.ComparedSide;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.text.TextOutline;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The heads of columns of sides that are compared: the name of each above a line in its colour.
final class SideHeads {

    private static final int MOST_LINES = 3;
    private static final double LINE = 15;
    private static final double BAR = 3;
    private static final double GAP = 5;
    static final double BETWEEN = 8;

    private final ChartSheet sheet;
    private final List<ComparedSide> sides;
    private final double column;
    private final Lettering lettering;
    private final List<List<TextOutline>> names;

    /// @param column from one column to the next, pixels
    SideHeads(ChartSheet sheet, List<ComparedSide> sides, double column) {
        this.sheet = sheet;
        this.sides = sides;
        this.column = column;
        this.lettering = widestWord(sheet, sides) <= width() ? Lettering.STRONG : Lettering.FOOT;
        this.names = sides.stream().map(this::lines).toList();
    }

    static Colour colour(ChartSheet sheet, ComparedSide side) {
        List<Colour> colours = SeriesColours.of(sheet.appearance());
        return colours.get(side.colour() % colours.size());
    }

    /// The name of a side, of a group with how many states it has.
    static String name(ChartSheet sheet, ComparedSide side) {
        return side.isState()
                ? side.name()
                : sheet.messages()
                        .get("overlap.members", side.name(), side.states().size());
    }

    private List<TextOutline> lines(ComparedSide side) {
        return fitting(sheet, name(sheet, side), lettering, width(), MOST_LINES);
    }

    /// A text in a few lines, or as much of it as has room in them.
    static List<TextOutline> fitting(ChartSheet sheet, String text, Lettering lettering, double width, int mostLines) {
        List<TextOutline> fitting = List.of();
        for (int length = text.length(); length > 0; length--) {
            fitting = sheet.wrapped(
                    length == text.length() ? text : text.substring(0, length).strip() + "…", lettering, width);
            if (fitting.size() <= mostLines && fitting.stream().allMatch(line -> line.widthPixels() <= width)) {
                return fitting;
            }
        }
        return fitting;
    }

    /// The widest word of the names.
    static double widestWord(ChartSheet sheet, List<ComparedSide> sides) {
        return sides.stream()
                .flatMap(side -> Stream.of(side.name().split(" ")))
                .mapToDouble(word -> sheet.width(word, Lettering.STRONG))
                .max()
                .orElse(0);
    }

    private double width() {
        return column - BETWEEN;
    }

    double height() {
        return names.stream().mapToInt(List::size).max().orElse(1) * LINE + BAR + 2 * GAP;
    }

    /// Draws the heads, whose first column begins at a pixel.
    ///
    /// @return what can be pointed at
    List<ChartMark> paint(double left, double top) {
        double bottom = top + height() - GAP - BAR;
        List<ChartMark> marks = new ArrayList<>();
        IntStream.range(0, sides.size()).forEach(place -> {
            ComparedSide side = sides.get(place);
            double x = left + place * column;
            List<TextOutline> lines = names.get(place);
            sheet.lines(
                    lines,
                    lettering,
                    x,
                    bottom - GAP / 2 - lines.size() * LINE,
                    sheet.palette().label());
            sheet.fill(x, bottom, x + width(), bottom + BAR, colour(sheet, side));
            marks.add(new ChartMark(
                    new Rectangle2D.Double(x, top, width(), height() - GAP), MarkTarget.of(side), name(sheet, side)));
        });
        return marks;
    }
}
