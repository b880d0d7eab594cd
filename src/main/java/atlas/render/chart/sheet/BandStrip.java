package atlas.render.chart.sheet;

import atlas.analysis.DateWords;
import atlas.cartography.AreaStyle;
import atlas.cartography.AreaStyle.Pattern;
import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.TimeBands;
import atlas.chart.TimeBands.AccessionLine;
import atlas.chart.TimeBands.Band;
import atlas.chart.TimeBands.BandShade;
import atlas.chart.scale.TimeSpan;
import atlas.render.text.TextOutline;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What happened while values changed: faint bands and dashed lines behind the values, and above the plot, where they
/// cover none, a lane with what a conflict was and the names of those that acceded. A name without room is shortened or
/// left away; it can still be pointed at.
public final class BandStrip {

    private static final double LANE = 16;
    private static final double GAP = 4;
    private static final double ROW = 15;
    private static final double WORDS_GAP = 8;
    private static final double NARROWEST = 2;
    private static final double AROUND_LINE = 3;
    private static final double ARMED_BEHIND = 0.15;
    private static final double MINOR_BEHIND = 0.09;
    private static final double CALM_BEHIND = 0.06;

    private final ChartSheet sheet;
    private final TimeBands bands;
    private final TimeSpan span;

    public BandStrip(ChartSheet sheet, TimeBands bands, TimeSpan span) {
        this.sheet = sheet;
        this.bands = bands;
        this.span = span;
    }

    /// What the shades and lines stand for; those alone that are there.
    public List<PlotPainter.Key> keys() {
        List<PlotPainter.Key> keys = new ArrayList<>();
        if (bands.isOfConflict()) {
            keys.add(
                    PlotPainter.Key.head(bands.conflict() + ":", sheet.palette().label()));
            bands.bands().stream()
                    .map(band -> new PlotPainter.Key(band.name(), style(band.shade()), PlotPainter.Key.Sample.AREA))
                    .distinct()
                    .forEach(keys::add);
            if (bands.bands().isEmpty()) {
                keys.add(PlotPainter.Key.head(
                        sheet.messages().get("chart.bands.none"),
                        sheet.palette().marginalia()));
            }
        }
        if (bands.isOfOrganization()) {
            keys.add(new PlotPainter.Key(
                    sheet.messages().get("chart.bands.accessions", bands.organization()),
                    AreaStyle.plain(lineColour()),
                    PlotPainter.Key.Sample.DASHED_LINE));
        }
        return keys;
    }

    /// The most room that it needs above a plot.
    public double highest() {
        return lane() + (bands.accessions().isEmpty() ? 0 : AccessionLabels.MOST_ROWS * ROW + GAP);
    }

    /// The room that it needs above a plot of a width.
    public double height(double width) {
        int rows = labels(TimeAxis.below(new Box(0, 0, width, 0), span)).rows();
        return lane() + (rows == 0 ? 0 : rows * ROW + GAP);
    }

    private double lane() {
        return bands.bands().isEmpty() ? 0 : LANE + GAP;
    }

    /// What is left of the room for a plot below the strip.
    public Box below(Box plot) {
        double height = height(plot.width());
        return new Box(plot.x(), plot.y() + height, plot.width(), plot.height() - height);
    }

    private AccessionLabels labels(TimeAxis time) {
        return new AccessionLabels(sheet, bands.accessions(), time);
    }

    /// Fills what lies behind the values.
    public void paintBehind(TimeAxis time, Box plot) {
        double bottom = plot.y() + plot.height();
        fromTheCalmest().forEach(band -> {
            if (band.shade() == BandShade.UNKNOWN) {
                return;
            }
            sheet.fill(outline(band, time, plot.y(), bottom), behind(band.shade()));
        });
        for (AccessionLine accession : bands.accessions()) {
            if (!accession.date().isExact()) {
                sheet.fill(
                        time.x(accession.earliest()),
                        plot.y(),
                        time.x(accession.date().latest()),
                        bottom,
                        sheet.tint(lineColour(), CALM_BEHIND));
            }
        }
    }

    private Colour behind(BandShade shade) {
        return switch (shade) {
            case ARMED -> sheet.tint(sheet.palette().conflict(), ARMED_BEHIND);
            case MINOR -> sheet.tint(sheet.palette().conflict(), MINOR_BEHIND);
            case CEASEFIRE -> sheet.tint(sheet.palette().conflict(), CALM_BEHIND);
            case LATENT, UNKNOWN -> sheet.tint(sheet.palette().label(), CALM_BEHIND);
            case SETTLED -> sheet.tint(sheet.palette().accent(), CALM_BEHIND);
        };
    }

    /// In the lane: told apart by pattern and lightness too.
    private AreaStyle style(BandShade shade) {
        Colour conflict = sheet.palette().conflict();
        return switch (shade) {
            case ARMED -> AreaStyle.plain(conflict);
            case MINOR -> AreaStyle.plain(sheet.tint(conflict, 0.4));
            case CEASEFIRE ->
                new AreaStyle(sheet.tint(conflict, 0.16), Pattern.RISING_LINES, sheet.tint(conflict, 0.5));
            case LATENT -> AreaStyle.plain(sheet.tint(sheet.palette().label(), 0.2));
            case SETTLED -> AreaStyle.plain(sheet.tint(sheet.palette().accent(), 0.38));
            case UNKNOWN ->
                new AreaStyle(
                        sheet.palette().card(),
                        Pattern.FINE_RISING_LINES,
                        sheet.tint(sheet.palette().label(), 0.35));
        };
    }

    private Colour lineColour() {
        return sheet.tint(sheet.palette().label(), 0.6);
    }

    /// The gravest last, so that none is hidden by the calm around it.
    private List<Band> fromTheCalmest() {
        return bands.bands().stream()
                .sorted(Comparator.comparing(Band::shade).reversed())
                .toList();
    }

    /// A band whose edges slope where a day is not known, so that two that follow one another lie side by side.
    private static Path2D outline(Band band, TimeAxis time, double top, double bottom) {
        double risen = time.x(band.edges().risen());
        double fallen = Math.max(risen + NARROWEST, time.x(band.edges().fallen()));
        double rises = time.x(band.edges().rises());
        Path2D outline = new Path2D.Double();
        outline.moveTo(rises, bottom);
        outline.lineTo(risen, top);
        outline.lineTo(fallen, top);
        outline.lineTo(Math.max(rises + NARROWEST, time.x(band.edges().falls())), bottom);
        outline.closePath();
        return outline;
    }

    /// Draws the lane, the lines and the names.
    ///
    /// @return what can be pointed at
    public List<ChartMark> paint(TimeAxis time, Box plot) {
        List<ChartMark> marks = new ArrayList<>();
        double top = plot.y() - height(plot.width());
        for (Band band : fromTheCalmest()) {
            Path2D outline = outline(band, time, top, top + LANE);
            sheet.fill(outline, style(band.shade()));
            marks.add(new ChartMark(
                    outline,
                    new MarkTarget.OfConflict(band.conflict()),
                    sheet.messages()
                            .get(
                                    "chart.mark.band",
                                    bands.conflict(),
                                    band.name(),
                                    Integer.toString(band.edges().risen().getYear()),
                                    Integer.toString(band.edges().falls().getYear()))));
        }
        bands.bands().forEach(band -> paintName(band, time, top + LANE / 2));
        for (AccessionLabels.Placed placed : labels(time).placed()) {
            marks.add(paintAccession(placed, top + lane(), plot));
        }
        return marks;
    }

    /// In the band, where it has room and no line of the day crosses it; on a ground of its own where there is a
    /// pattern.
    private void paintName(Band band, TimeAxis time, double middle) {
        double left = time.x(band.edges().risen());
        double right = time.x(band.edges().falls());
        TextOutline words = sheet.outline(band.name(), Lettering.TICK);
        double half = words.widthPixels() / 2 + WORDS_GAP / 2;
        Optional<Double> day = sheet.words().day().filter(span::holds).map(time::x);
        List<Double> centres = Stream.concat(
                        Stream.of((left + right) / 2),
                        day.stream().flatMap(x -> Stream.of((left + x) / 2, (x + right) / 2)))
                .toList();
        centres.stream()
                .filter(centre -> left <= centre - half && centre + half <= right)
                .filter(centre -> day.filter(x -> Math.abs(x - centre) < half).isEmpty())
                .findFirst()
                .ifPresent(centre -> {
                    AreaStyle style = style(band.shade());
                    if (style.pattern() != Pattern.PLAIN) {
                        sheet.fill(
                                centre - half + 1,
                                middle - LANE / 2,
                                centre + half - 1,
                                middle + LANE / 2,
                                style.ground());
                    }
                    sheet.centred(
                            words,
                            centre,
                            middle,
                            band.shade() == BandShade.ARMED
                                    ? sheet.palette().card()
                                    : sheet.palette().label());
                });
    }

    private ChartMark paintAccession(AccessionLabels.Placed placed, double top, Box plot) {
        double x = ChartSheet.crisp(placed.x());
        double from = placed.label().map(label -> top + label.row() * ROW).orElse(plot.y());
        sheet.stroke(new Line2D.Double(x, from, x, plot.y() + plot.height()), lineColour(), ChartSheet.dashed());
        Rectangle2D pointed = new Rectangle2D.Double(
                x - AROUND_LINE, from, 2 * AROUND_LINE, Math.max(plot.y() + ROW, from + ROW) - from);
        placed.label().ifPresent(label -> {
            sheet.left(
                    label.words(),
                    label.left(),
                    top + (label.row() + 0.5) * ROW,
                    sheet.palette().label());
            pointed.add(new Rectangle2D.Double(label.left(), from, label.words().widthPixels(), ROW));
        });
        AccessionLine accession = placed.accession();
        MarkTarget target = accession.states().size() == 1
                ? new MarkTarget.OfState(accession.states().getFirst())
                : new MarkTarget.OfStates(new TreeSet<>(accession.states()));
        return new ChartMark(
                pointed,
                target,
                sheet.messages()
                        .get(
                                "chart.mark.accession",
                                bands.organization(),
                                new DateWords(sheet.messages()).of(accession.date()),
                                String.join(", ", accession.names())));
    }
}
