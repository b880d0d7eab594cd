package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.Plot.PhasePlot;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Conflict.ConflictStatus;
import atlas.domain.date.Edtf;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.text.ShortDate;
import atlas.render.text.TextOutline;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/// A conflict's phases through time, a lane for each status that it had, the gravest above. Where the day of a
/// beginning or an end is not known, an edge slopes from the first day that it may be to the last.
public final class PhasePainter implements PlotPainter {

    private static final double LEAST_PLOT_WIDTH = 160;
    private static final double LOWEST_LANE = 24;
    private static final double HIGHEST_LANE = 64;
    private static final double BAND_SHARE = 0.66;
    private static final double NARROWEST_PIXELS = 2;
    private static final double GAP = 10;
    private static final double RIGHT = 8;

    private final ChartSheet sheet;
    private final PhasePlot plot;
    private final List<ConflictStatus> lanes;

    public PhasePainter(ChartSheet sheet, PhasePlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.lanes = plot.phases().stream()
                .map(Conflict.Phase::conflictStatus)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Size least() {
        return new Size(
                LEAST_PLOT_WIDTH + labelWidth() + RIGHT,
                LOWEST_LANE * Math.max(1, lanes.size()) + sheet.roomAroundPlot());
    }

    private TextOutline label(ConflictStatus status) {
        return sheet.outline(sheet.messages().get("conflict.status." + status.name()), Lettering.LABEL);
    }

    private double labelWidth() {
        return lanes.stream()
                        .mapToDouble(lane -> label(lane).widthPixels())
                        .max()
                        .orElse(0)
                + GAP;
    }

    @Override
    public void paint(Box box) {
        Box inner = sheet.plotIn(box, labelWidth(), RIGHT);
        TimeAxis time = TimeAxis.below(inner, plot.span());
        double lane = Math.min(HIGHEST_LANE, inner.height() / Math.max(1, lanes.size()));
        double bottom = inner.y() + lane * Math.max(1, lanes.size());
        for (int i = 0; i < lanes.size(); i++) {
            double top = inner.y() + i * lane;
            double line = ChartSheet.crisp(top);
            sheet.line(time.left(), line, time.right(), line, sheet.palette().hairline(), 1);
            sheet.right(
                    label(lanes.get(i)),
                    time.left() - GAP,
                    top + lane / 2,
                    sheet.palette().label());
        }
        plot.phases().forEach(phase -> {
            double middle = inner.y() + (lanes.indexOf(phase.conflictStatus()) + 0.5) * lane;
            paintPhase(phase, time, middle, lane * BAND_SHARE);
        });
        time.paint(sheet, bottom, TimeAxis.YearsAt.BEGINNING);
        sheet.words().day().ifPresent(day -> time.paintDay(sheet, day, inner.y(), bottom));
    }

    private void paintPhase(Conflict.Phase phase, TimeAxis time, double middle, double height) {
        Edges edges = edges(phase, time);
        Path2D band = new Path2D.Double();
        band.moveTo(edges.rises(), middle + height / 2);
        band.lineTo(edges.risen(), middle - height / 2);
        band.lineTo(edges.falls(), middle - height / 2);
        band.lineTo(edges.fallen(), middle + height / 2);
        band.closePath();
        sheet.fill(band, colour(phase.conflictStatus()));
        TextOutline words = sheet.outline(dates(phase), Lettering.TICK);
        double centre = (edges.risen() + edges.falls()) / 2;
        double half = words.widthPixels() / 2 + GAP / 2;
        boolean isCrossed = sheet.words()
                .day()
                .filter(day -> Math.abs(time.x(day) - centre) < half)
                .isPresent();
        if (2 * half < edges.falls() - edges.risen() && !isCrossed) {
            Colour ink = phase.conflictStatus() == ConflictStatus.ARMED
                    ? sheet.palette().card()
                    : sheet.palette().label();
            sheet.centred(words, centre, middle, ink);
        }
    }

    /// Where a band begins and ends, perhaps and surely, in pixels.
    record Edges(double rises, double risen, double falls, double fallen) {}

    static Edges edges(Conflict.Phase phase, TimeAxis time) {
        Edtf from = phase.period().from();
        Optional<Edtf> to = phase.period().to();
        double risen = time.x(from.latest());
        double falls = Math.max(
                risen + NARROWEST_PIXELS, to.map(end -> time.x(end.earliest())).orElse(time.right()));
        double fallen = Math.max(falls, to.map(end -> time.x(end.latest())).orElse(time.right()));
        return new Edges(time.x(from.earliest()), risen, falls, fallen);
    }

    private String dates(Conflict.Phase phase) {
        String from = ShortDate.of(phase.period().from(), sheet.messages().language());
        return phase.period()
                .to()
                .map(to -> from + " – " + ShortDate.of(to, sheet.messages().language()))
                .orElse(from + " –");
    }

    private Colour colour(ConflictStatus status) {
        return switch (status) {
            case ARMED -> sheet.palette().conflict();
            case CEASEFIRE -> sheet.tint(sheet.palette().conflict(), 0.32);
            case LATENT -> sheet.tint(sheet.palette().label(), 0.2);
            case SETTLED -> sheet.tint(sheet.palette().accent(), 0.38);
        };
    }
}
