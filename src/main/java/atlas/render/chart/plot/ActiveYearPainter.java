package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.Plot.ActiveYearPlot;
import atlas.domain.conflict.ConflictYear;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.TimeAxis;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;

/// The years in which an armed conflict was active, a block each: high for a war, low for a minor conflict. What lies
/// after the last year of the source is shaded, because nothing is known of it.
public final class ActiveYearPainter implements PlotPainter {

    private static final double LEAST_WIDTH = 200;
    private static final double LOWEST = 36;
    private static final double HIGHEST = 130;
    private static final double MINOR_SHARE = 0.5;
    private static final double BETWEEN = 1;
    private static final double SIDE = 8;

    private final ChartSheet sheet;
    private final ActiveYearPlot plot;

    public ActiveYearPainter(ChartSheet sheet, ActiveYearPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
    }

    private Colour war() {
        return sheet.palette().conflict();
    }

    private Colour minor() {
        return sheet.tint(sheet.palette().conflict(), 0.4);
    }

    private UnknownYears unknown() {
        return new UnknownYears(sheet, plot.lastKnownYear());
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key(sheet.messages().get("armed.intensity.WAR"), war()),
                new Key(sheet.messages().get("armed.intensity.MINOR"), minor()),
                unknown().key());
    }

    @Override
    public Size least() {
        return new Size(LEAST_WIDTH, LOWEST + sheet.roomAroundPlot());
    }

    @Override
    public void paint(Box box) {
        Box inner = sheet.plotIn(box, SIDE, SIDE);
        double height = Math.min(HIGHEST, inner.height());
        double bottom = inner.y() + height;
        TimeAxis time = TimeAxis.below(inner, plot.span());
        unknown().paint(time, inner.y(), bottom);
        for (ConflictYear year : plot.years()) {
            sheet.fill(block(year, time, inner.y(), bottom), year.isWar() ? war() : minor());
        }
        time.paint(sheet, bottom, TimeAxis.YearsAt.MIDDLE);
        sheet.words().day().ifPresent(day -> time.paintDay(sheet, day, inner.y(), bottom));
    }

    static Rectangle2D block(ConflictYear year, TimeAxis time, double top, double bottom) {
        double left = time.x(LocalDate.of(year.year(), 1, 1));
        double right = time.x(LocalDate.of(year.year() + 1, 1, 1)) - BETWEEN;
        double height = (bottom - top) * (year.isWar() ? 1 : MINOR_SHARE);
        return new Rectangle2D.Double(left, bottom - height, Math.max(1, right - left), height);
    }
}
