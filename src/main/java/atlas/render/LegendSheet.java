package atlas.render;

import atlas.render.canvas.Canvas;
import atlas.render.text.TextOutline;
import atlas.theme.Legend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The legends of a map that are a picture of their own: of a comparison two beside each other, each below the name of
/// its side.
final class LegendSheet {

    private static final double GAP = 32;
    private static final double NARROWEST = 300;

    private final LegendInk ink;
    private final List<Column> columns;

    /// One legend, and its side's name where there are two.
    private record Column(List<TextOutline> side, LegendStrip legend) {

        double height() {
            return side.size() * LegendInk.TITLE_LINE + legend.height();
        }
    }

    /// A legend and the name of its side.
    record Sided(Optional<String> side, Legend legend) {}

    /// @param widthPixels of all together
    LegendSheet(List<Sided> legends, double widthPixels, LegendInk ink) {
        this.ink = ink;
        double width = (widthPixels - (legends.size() - 1) * GAP) / legends.size();
        List<Column> made = new ArrayList<>();
        for (Sided sided : legends) {
            made.add(new Column(
                    sided.side().map(name -> ink.title(name, width)).orElse(List.of()),
                    new LegendStrip(sided.legend(), ink, width)));
        }
        this.columns = List.copyOf(made);
    }

    /// In which width the rows of legends stand in one column, and their notes are easily read.
    static double usualWidth(List<Sided> legends, LegendInk ink) {
        return legends.size() * Math.max(Math.ceil(widest(legends, ink)), NARROWEST) + (legends.size() - 1) * GAP;
    }

    /// In which width no row is cut off.
    static double leastWidth(List<Sided> legends, LegendInk ink) {
        return legends.size() * widest(legends, ink) + (legends.size() - 1) * GAP;
    }

    private static double widest(List<Sided> legends, LegendInk ink) {
        return legends.stream()
                .mapToDouble(sided -> LegendStrip.columnsWidth(sided.legend(), ink))
                .max()
                .orElse(0);
    }

    double height() {
        return columns.stream().mapToDouble(Column::height).max().orElse(0);
    }

    /// @param widthPixels of all together, as when it was made
    void paint(Canvas canvas, double x, double top, double widthPixels) {
        double step = (widthPixels + GAP) / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double y = ink.lines(canvas, column.side(), x + i * step, top, LegendInk.TITLE_LINE);
            column.legend().paint(canvas, x + i * step, y);
        }
    }
}
