package atlas.render.chart;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.chart.AreaStackPlot;
import atlas.chart.BarPanelsPlot;
import atlas.chart.BarPlot;
import atlas.chart.CellPlot;
import atlas.chart.ChartContent;
import atlas.chart.CombinationPlot;
import atlas.chart.IncidencePlot;
import atlas.chart.MatrixPlot;
import atlas.chart.NetworkPlot;
import atlas.chart.Plot;
import atlas.chart.RankPlot;
import atlas.chart.ScatterPlot;
import atlas.chart.StagePlot;
import atlas.chart.TruthPlot;
import atlas.chart.UpSetPlot;
import atlas.chart.YearRowsPlot;
import atlas.chart.YearStackPlot;
import atlas.domain.Atlas;
import atlas.render.chart.pair.MatrixPainter;
import atlas.render.chart.pair.NetworkPainter;
import atlas.render.chart.plot.ActiveYearPainter;
import atlas.render.chart.plot.AreaStackPainter;
import atlas.render.chart.plot.BarPainter;
import atlas.render.chart.plot.BarPanelsPainter;
import atlas.render.chart.plot.CellPainter;
import atlas.render.chart.plot.ClaimPainter;
import atlas.render.chart.plot.CombinationPainter;
import atlas.render.chart.plot.IncidencePainter;
import atlas.render.chart.plot.PhasePainter;
import atlas.render.chart.plot.RankPainter;
import atlas.render.chart.plot.ScatterPainter;
import atlas.render.chart.plot.SeriesPainter;
import atlas.render.chart.plot.StackPainter;
import atlas.render.chart.plot.StagePainter;
import atlas.render.chart.plot.StepPainter;
import atlas.render.chart.plot.TruthPainter;
import atlas.render.chart.plot.UpSetPainter;
import atlas.render.chart.plot.YearRowsPainter;
import atlas.render.chart.plot.YearStackPainter;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.chart.sheet.KeyLines;
import atlas.render.chart.sheet.Lettering;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.PlotPainter.Size;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextOutline;
import java.util.List;
import java.util.Optional;

/// Draws a chart with all that it needs to stand alone: its title, the unit, keys, what is plotted with its axes, what
/// counts and what is missing, the sources, the edition and the notice.
public final class ChartPainter {

    private static final double EDGE = 20;
    /// At the edge of a room there is air already.
    private static final double NARROW_EDGE = 14;

    private static final double GAP = 10;
    private static final double KEYS_GAP = 5;
    /// Sizes are tried in steps of this share.
    private static final double SIZE_STEP = 1.05;
    /// Higher than any chart, to see what stands above and below it.
    private static final double TALL = 10_000;

    /// Where the chart is seen.
    public enum Setting {
        /// By itself: with its title, unit, notes, sources, edition and notice.
        ALONE,
        /// Beside its words, which are told by what is around it.
        BESIDE_ITS_WORDS
    }

    private final Atlas atlas;
    private final GlyphCache glyphs;
    private final Setting setting;

    public ChartPainter(Atlas atlas, GlyphCache glyphs) {
        this(atlas, glyphs, Setting.ALONE);
    }

    public ChartPainter(Atlas atlas, GlyphCache glyphs, Setting setting) {
        this.atlas = atlas;
        this.glyphs = glyphs;
        this.setting = setting;
    }

    /// Width and height of a picture, in pixels.
    public record ChartSize(int widthPixels, int heightPixels) {}

    /// A size at which a chart reads well where none is asked for.
    public static ChartSize usualSize(Plot plot) {
        return switch (plot) {
            case Plot.StepPlot _,
                    Plot.LinePlot _,
                    Plot.StackPlot _,
                    AreaStackPlot _,
                    BarPlot _,
                    RankPlot _,
                    ScatterPlot _,
                    YearStackPlot _ -> new ChartSize(1200, 675);
            case YearRowsPlot years ->
                new ChartSize(1200, Math.max(460, 360 + 17 * years.rows().size()));
            case TruthPlot truths ->
                new ChartSize(1200, 620 + 40 * truths.strips().size());
            case Plot.PhasePlot _ -> new ChartSize(1200, 400);
            case Plot.ActiveYearPlot _ -> new ChartSize(1200, 340);
            case Plot.ClaimPlot claims ->
                new ChartSize(1200, 240 + 48 * claims.shares().size());
            case MatrixPlot matrix -> usualSize(matrix);
            case NetworkPlot _ -> new ChartSize(1200, 900);
            case StagePlot stages ->
                new ChartSize(1200, 320 + 170 * stages.lanes().size());
            case CellPlot cells -> new ChartSize(1200, 300 + 30 * cells.rows().size());
            case IncidencePlot incidence -> usualSize(incidence);
            case CombinationPlot combinations -> usualSize(combinations);
            case BarPanelsPlot panels ->
                new ChartSize(1200, 260 + (panels.panels().size() + 1) / 2 * (80 + 19 * panels.mostBars()));
            case UpSetPlot upSet ->
                new ChartSize(
                        Math.max(900, 320 + 27 * upSet.columns().size()),
                        450 + 22 * upSet.rows().size());
        };
    }

    /// A chart's picture, and what in it can be pointed at, those on top last.
    public record DrawnChart(PicturePage page, List<ChartMark> marks) {}

    /// Composes the picture of a chart with what in it can be pointed at.
    ///
    /// @param widthPixels  of the picture, logical
    /// @param heightPixels of the picture, logical
    /// @param scale        physical pixels to a logical one
    public DrawnChart picture(
            ChartContent<?> content, double widthPixels, double heightPixels, double scale, ChartWords words) {
        ChartSheet sheet = new ChartSheet(new Drawing(scale), glyphs, words);
        PlotPainter painter = painterOf(content.plot(), sheet);
        return new DrawnChart(drawn(content, painter, sheet, widthPixels, heightPixels), painter.marks());
    }

    private static ChartSize usualSize(IncidencePlot incidence) {
        int rows = incidence.sections().stream()
                .mapToInt(section -> section.rows().size() + 1)
                .sum();
        return new ChartSize(1200, 270 + 26 * rows);
    }

    /// A combination of many states needs up to eight lines for their names.
    private static ChartSize usualSize(CombinationPlot combinations) {
        int height = 300;
        for (CombinationPlot.CombinationSection section : combinations.sections()) {
            height += 26;
            for (CombinationPlot.Combination row : section.rows()) {
                height += 12 + 15 * Math.min(8, 1 + row.states().size() / 6);
            }
        }
        return new ChartSize(1200, height);
    }

    /// Large enough for a name beside each row, and for a number in each cell of a small matrix.
    private static ChartSize usualSize(MatrixPlot matrix) {
        int cell = matrix.size() <= 12 ? 40 : matrix.isWrittenInCodes() ? 13 : 24;
        return new ChartSize(Math.max(900, 320 + cell * matrix.size()), 340 + cell * matrix.size());
    }

    /// Composes the picture of a chart.
    ///
    /// @param widthPixels  of the picture, logical
    /// @param heightPixels of the picture, logical
    /// @param scale        physical pixels to a logical one
    public PicturePage page(
            ChartContent<?> content, double widthPixels, double heightPixels, double scale, ChartWords words) {
        ChartSheet sheet = new ChartSheet(new Drawing(scale), glyphs, words);
        return drawn(content, painterOf(content.plot(), sheet), sheet, widthPixels, heightPixels);
    }

    private PicturePage drawn(
            ChartContent<?> content, PlotPainter painter, ChartSheet sheet, double widthPixels, double heightPixels) {
        Layout layout = layout(content, painter, sheet, widthPixels, heightPixels);
        sheet.drawing().ground(Patterns.color(sheet.palette().card()));
        double edge = edge();
        double y = sheet.lines(
                layout.title(), Lettering.TITLE, edge, edge - 4, sheet.palette().label());
        y = sheet.lines(layout.unit(), Lettering.UNIT, edge, y, quiet(sheet));
        layout.keys().paint(sheet, edge, y + KEYS_GAP);
        painter.paint(layout.plot());
        if (content.plot().isEmpty()) {
            Box plot = layout.plot();
            sheet.centred(
                    sheet.outline(sheet.messages().get("legend.no-data"), Lettering.UNIT),
                    plot.x() + plot.width() / 2,
                    plot.y() + plot.height() / 2,
                    quiet(sheet));
        }
        sheet.lines(
                layout.foot(),
                Lettering.FOOT,
                edge,
                layout.plot().y() + layout.plot().height() + GAP,
                quiet(sheet));
        return PicturePage.of(sheet.drawing(), widthPixels, heightPixels);
    }

    private static Colour quiet(ChartSheet sheet) {
        return sheet.palette().marginalia();
    }

    /// The smallest picture of the same form in which all words have room, of a plot that grows downwards one of the
    /// same width and higher; empty if one of the size given does.
    public Optional<ChartSize> smallestSize(
            ChartContent<?> content, double widthPixels, double heightPixels, ChartWords words) {
        ChartSheet sheet = new ChartSheet(new Drawing(1), glyphs, words);
        PlotPainter painter = painterOf(content.plot(), sheet);
        Size least = painter.least();
        double factor = 1;
        while (!layout(content, painter, sheet, widthPixels * factor, heightPixels * factor)
                .holds(least)) {
            factor *= SIZE_STEP;
        }
        int width = (int) Math.ceil(widthPixels * factor);
        double height = heightPixels * factor;
        // A higher picture has more notes below it, too.
        double missing = missing(content, painter, sheet, width, height);
        while (missing > 0) {
            height += missing;
            missing = missing(content, painter, sheet, width, height);
        }
        return factor == 1 && height == heightPixels
                ? Optional.empty()
                : Optional.of(new ChartSize(width, (int) Math.ceil(height)));
    }

    /// What a plot that grows downwards misses of its height in a picture.
    private double missing(
            ChartContent<?> content, PlotPainter painter, ChartSheet sheet, double widthPixels, double heightPixels) {
        Box plot = layout(content, painter, sheet, widthPixels, heightPixels).plot();
        return painter.heightIn(plot.width()).orElse(0) - plot.height();
    }

    /// The smallest picture in which all words have room, no smaller than where it is seen.
    ///
    /// @param roomWidth  of where it is seen, in pixels
    /// @param roomHeight of where it is seen, in pixels
    public ChartSize sizeIn(double roomWidth, double roomHeight, ChartContent<?> content, ChartWords words) {
        ChartSheet sheet = new ChartSheet(new Drawing(1), glyphs, words);
        PlotPainter painter = painterOf(content.plot(), sheet);
        Size least = painter.least();
        double width = Math.ceil(Math.max(roomWidth, least.width() + 2 * edge()));
        Box tall = layout(content, painter, sheet, width, TALL).plot();
        double around = TALL - tall.height();
        double needed = Math.max(least.height(), painter.heightIn(tall.width()).orElse(0));
        return new ChartSize((int) width, (int) Math.ceil(Math.max(roomHeight, around + needed)));
    }

    private double edge() {
        return setting == Setting.ALONE ? EDGE : NARROW_EDGE;
    }

    /// Where all stands.
    private record Layout(
            List<TextOutline> title, List<TextOutline> unit, KeyLines keys, Box plot, List<TextOutline> foot) {

        boolean holds(Size least) {
            return plot.width() >= least.width() && plot.height() >= least.height();
        }
    }

    private Layout layout(
            ChartContent<?> content, PlotPainter painter, ChartSheet sheet, double widthPixels, double heightPixels) {
        double edge = edge();
        double inside = widthPixels - 2 * edge;
        boolean isAlone = setting == Setting.ALONE;
        List<TextOutline> title = isAlone ? sheet.wrapped(content.title(), Lettering.TITLE, inside) : List.of();
        List<TextOutline> unit = isAlone ? sheet.wrapped(content.unit(), Lettering.UNIT, inside) : List.of();
        KeyLines keys = KeyLines.of(painter.keys(), sheet, inside);
        List<TextOutline> foot = isAlone ? new ChartFoot(atlas, sheet).lines(content, inside, heightPixels) : List.of();
        double top = edge
                - 4
                + title.size() * Lettering.TITLE.linePixels()
                + unit.size() * Lettering.UNIT.linePixels()
                + keys.height()
                + (isAlone || !painter.keys().isEmpty() ? GAP : 0);
        double bottom = heightPixels - edge + 4 - foot.size() * Lettering.FOOT.linePixels() - (isAlone ? GAP : 0);
        return new Layout(title, unit, keys, new Box(edge, top, inside, Math.max(0, bottom - top)), foot);
    }

    private static PlotPainter painterOf(Plot plot, ChartSheet sheet) {
        return switch (plot) {
            case Plot.StepPlot steps -> new StepPainter(sheet, steps);
            case Plot.LinePlot lines -> new SeriesPainter(sheet, lines);
            case Plot.StackPlot stack -> new StackPainter(sheet, stack);
            case Plot.PhasePlot phases -> new PhasePainter(sheet, phases);
            case Plot.ActiveYearPlot years -> new ActiveYearPainter(sheet, years);
            case Plot.ClaimPlot claims -> new ClaimPainter(sheet, claims);
            case MatrixPlot matrix -> new MatrixPainter(sheet, matrix);
            case TruthPlot truths -> new TruthPainter(sheet, truths);
            case AreaStackPlot areas -> new AreaStackPainter(sheet, areas);
            case BarPlot bars -> new BarPainter(sheet, bars);
            case RankPlot ranks -> new RankPainter(sheet, ranks);
            case ScatterPlot points -> new ScatterPainter(sheet, points);
            case UpSetPlot upSet -> new UpSetPainter(sheet, upSet);
            case NetworkPlot network -> new NetworkPainter(sheet, network);
            case StagePlot stages -> new StagePainter(sheet, stages);
            case CellPlot cells -> new CellPainter(sheet, cells);
            case IncidencePlot incidence -> new IncidencePainter(sheet, incidence);
            case CombinationPlot combinations -> new CombinationPainter(sheet, combinations);
            case BarPanelsPlot panels -> new BarPanelsPainter(sheet, panels);
            case YearStackPlot years -> new YearStackPainter(sheet, years);
            case YearRowsPlot years -> new YearRowsPainter(sheet, years);
        };
    }
}
