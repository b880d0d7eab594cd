package atlas.render.chart.sheet;

import java.util.ArrayList;
import java.util.List;

/// Keys beside one another, in as many lines as they need.
public record KeyLines(List<List<PlotPainter.Key>> lines) {

    private static final double LINE = 18;
    private static final double SIDE = 10;
    private static final double SIDE_GAP = 6;
    private static final double GAP = 18;

    public KeyLines {
        lines = List.copyOf(lines);
    }

    public static KeyLines of(List<PlotPainter.Key> keys, ChartSheet sheet, double widestPixels) {
        List<List<PlotPainter.Key>> lines = new ArrayList<>();
        double x = 0;
        for (PlotPainter.Key key : keys) {
            double width = width(key, sheet);
            if (lines.isEmpty() || x + width > widestPixels) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(key);
            x += width + GAP;
        }
        return new KeyLines(lines);
    }

    private static double width(PlotPainter.Key key, ChartSheet sheet) {
        return SIDE + SIDE_GAP + sheet.width(key.words(), Lettering.LABEL);
    }

    public double height() {
        return LINE * lines.size();
    }

    public void paint(ChartSheet sheet, double left, double top) {
        double middle = top + LINE / 2;
        for (List<PlotPainter.Key> line : lines) {
            double x = left;
            for (PlotPainter.Key key : line) {
                sheet.fill(x, middle - SIDE / 2, x + SIDE, middle + SIDE / 2, key.colour());
                sheet.left(
                        sheet.outline(key.words(), Lettering.LABEL),
                        x + SIDE + SIDE_GAP,
                        middle,
                        sheet.palette().label());
                x += width(key, sheet) + GAP;
            }
            middle += LINE;
        }
    }
}
