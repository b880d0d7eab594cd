package atlas.render.chart.plot;

import atlas.cartography.Colour;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.TimeAxis;
import java.time.LocalDate;

/// The years after the last that a source tells of: shaded, because nothing is known of them.
///
/// @param lastKnownYear the last year of which the source tells
record UnknownYears(ChartSheet sheet, int lastKnownYear) {

    private static final double SHARE = 0.12;

    PlotPainter.Key key() {
        return new PlotPainter.Key(sheet.messages().get("armed.no-data", Integer.toString(lastKnownYear)), colour());
    }

    /// Shades them, where the axis reaches so far.
    void paint(TimeAxis time, double top, double bottom) {
        double left = time.x(LocalDate.of(lastKnownYear + 1, 1, 1));
        if (left < time.right()) {
            sheet.fill(left, top, time.right(), bottom, colour());
        }
    }

    private Colour colour() {
        return sheet.tint(sheet.palette().label(), SHARE);
    }
}
