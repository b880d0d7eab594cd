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

/// The heads of columns of sides that are compared: the name of each above a line in its colour.
final class SideHeads {

    private static final int MOST_LINES = 3;
    private static final double LINE = 15;
    private static final double BAR = 3;
    private static final double GAP = 5;
    private static final double BETWEEN = 8;

    private final ChartSheet sheet;
    private final List<ComparedSide> sides;
    private final double column;
    private final List<List<TextOutline>> names;

    /// @param column from one column to the next, pixels
    SideHeads(ChartSheet sheet, List<ComparedSide> sides, double column) {
        this.sheet = sheet;
        this.sides = sides;
        this.column = column;
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
                : sheet.messages().get("overlap.members", side.name(), side.states().size());
    }

    private List<TextOutline> lines(ComparedSide side) {
        String name = name(sheet, side);
        List<TextOutline> all = sheet.wrapped(name, Lettering.STRONG, width());
        if (all.size() <= MOST_LINES
                && all.stream().allMatch(line -> line.widthPixels() <= width())) {
            return all;
        }
        // Of a long name as much as has room.
        List<TextOutline> fitting = List.of();
        for (int length = 1; length < name.length(); length++) {
            List<TextOutline> longer =
                    sheet.wrapped(name.substring(0, length).strip() + "…", Lettering.STRONG, width());
            if (longer.size() > MOST_LINES
                    || longer.stream().anyMatch(line -> line.widthPixels() > width())) {
                break;
            }
            fitting = longer;
        }
        return fitting;
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
                    Lettering.STRONG,
                    x,
                    bottom - GAP / 2 - lines.size() * LINE,
                    sheet.palette().label());
            sheet.fill(x, bottom, x + width(), bottom + BAR, colour(sheet, side));
            marks.add(new ChartMark(
                    new Rectangle2D.Double(x, top, width(), height() - GAP),
                    MarkTarget.of(side),
                    name(sheet, side)));
        });
        return marks;
    }
}
