package atlas.render.chart.sheet;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Keys beside one another, in as many lines as they need.
public record KeyLines(List<List<PlotPainter.Key>> lines) {

    private static final double LINE = 18;
    private static final double SIDE = 10;
    private static final double SIDE_GAP = 6;
    private static final double GAP = 18;
    private static final double LINE_LENGTH = 18;

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
        return sample(key) + sheet.width(key.words(), Lettering.LABEL);
    }

    /// How wide the sample is, with the gap behind it.
    private static double sample(PlotPainter.Key key) {
        return switch (key.sample()) {
            case AREA -> SIDE + SIDE_GAP;
            case DASHED_LINE -> LINE_LENGTH + SIDE_GAP;
            case NONE -> 0;
        };
    }

    public double height() {
        return LINE * lines.size();
    }

    public void paint(ChartSheet sheet, double left, double top) {
        double middle = top + LINE / 2;
        for (List<PlotPainter.Key> line : lines) {
            double x = left;
            for (PlotPainter.Key key : line) {
                paintSample(key, sheet, x, middle);
                sheet.left(
                        sheet.outline(key.words(), Lettering.LABEL),
                        x + sample(key),
                        middle,
                        sheet.palette().label());
                x += width(key, sheet) + GAP;
            }
            middle += LINE;
        }
    }

    private static void paintSample(PlotPainter.Key key, ChartSheet sheet, double x, double middle) {
        switch (key.sample()) {
            case AREA -> sheet.fill(new Rectangle2D.Double(x, middle - SIDE / 2, SIDE, SIDE), key.style());
            case DASHED_LINE ->
                sheet.stroke(
                        new Line2D.Double(x, middle, x + LINE_LENGTH, middle),
                        key.style().ink(),
                        ChartSheet.dashed());
            case NONE -> {}
        }
    }
}
