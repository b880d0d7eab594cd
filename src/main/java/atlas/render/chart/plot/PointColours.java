package atlas.render.chart.plot;

import atlas.cartography.Colour;
import atlas.cartography.SeriesColours;
import atlas.chart.ScatterPlot;
import atlas.chart.ScatterPlot.Point;
import atlas.render.chart.sheet.ChartSheet;
import java.util.List;

/// The colours of the points of a scatter plot: by their group, the rest grey; without groups of one colour, but those
/// that the reader chose.
record PointColours(ChartSheet sheet, ScatterPlot plot) {

    private static final double REST_SHARE = 0.45;

    Colour of(Point point) {
        return plot.groups().isEmpty()
                ? point.isMarked()
                        ? sheet.palette().conflict()
                        : sheet.palette().accent()
                : of(point.group());
    }

    /// The colour of a group by its number.
    Colour of(int group) {
        List<Colour> colours = SeriesColours.of(sheet.appearance());
        return plot.groups().get(group).isRest()
                ? sheet.tint(sheet.palette().label(), REST_SHARE)
                : colours.get(group % colours.size());
    }
}
