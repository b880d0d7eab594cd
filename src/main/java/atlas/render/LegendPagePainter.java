package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.PicturePage;
import atlas.render.layer.MapLayers;
import atlas.render.text.GlyphCache;
import atlas.theme.SubjectWords;
import atlas.theme.marginalia.Marginalia;
import atlas.theme.marginalia.MarginaliaWriter;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Optional;

/// Paints the legend of a map without the map: title, legend, and a foot with boundary view, notice, sources and
/// edition. Any thread.
public final class LegendPagePainter {

    private static final double SIZE_STEP = 1.05;
    private static final int LEAST_SOURCE_LINES = 6;
    /// Taller than any legend.
    private static final double TALL_PIXELS = 4_000;
    /// Layers tell of what lies in the frame: of a legend that of an usual screen counts.
    private static final double FRAME_WIDTH = 1_920;

    private static final double FRAME_HEIGHT = 1_080;
    /// Edges lie between whole pixels.
    private static final double ROUNDING = 2;

    private final Atlas atlas;
    private final MapLayers layers;
    private final MapLegends legends;
    private final GlyphCache glyphs;
    private final LegendInk ink;

    public LegendPagePainter(Atlas atlas, MapPainter mapPainter, GlyphCache glyphs) {
        this.atlas = atlas;
        this.layers = mapPainter.layers();
        this.legends = new MapLegends(atlas, mapPainter);
        this.glyphs = glyphs;
        this.ink = new LegendInk(glyphs, new Patterns());
    }

    /// Composes a whole picture.
    ///
    /// @param sheet its size, without legends below
    public PicturePage page(Viewpoint viewpoint, PictureSheet sheet, PictureWords words) {
        PageLayout layout = layout(viewpoint, sheet, words);
        Palette palette = Palette.of(words.appearance());
        Drawing page = Drawing.inkedOnce(sheet.scale());
        page.ground(Patterns.color(palette.card()));
        layout.heading().forEach(line -> line.ink(page, glyphs, palette));
        layout.foot().forEach(line -> line.ink(page, glyphs, palette));
        Box room = layout.map();
        legends(viewpoint, room.width(), words)
                .paint(
                        new Canvas(
                                page,
                                Frame.of(viewpoint, sheet.widthPixels(), sheet.heightPixels()),
                                words.style(),
                                LabelMargins.ALL),
                        room.x(),
                        room.y(),
                        room.width());
        return new PicturePage(
                sheet.widthPixels(),
                sheet.heightPixels(),
                sheet.scale(),
                List.of(new PicturePage.Part(page, new Box(0, 0, sheet.widthPixels(), sheet.heightPixels()))));
    }

    /// What stands around the legend, in words; of the sources all.
    public Marginalia marginalia(Viewpoint viewpoint, PictureWords words) {
        Frame frame = Frame.of(viewpoint, FRAME_WIDTH, FRAME_HEIGHT);
        Marginalia usual = new MarginaliaWriter(atlas, words.messages(), words.version())
                .ofLegend(viewpoint, layers.facts(viewpoint, frame));
        return words.look().title().map(usual::called).orElse(usual);
    }

    /// A size in which the rows stand in one column and no room is left over.
    public PicturePainter.PixelSize usualSize(Viewpoint viewpoint, PictureWords words) {
        double width = ROUNDING
                + Math.ceil(PageLayout.Sheet.widthAround(LegendSheet.usualWidth(sided(viewpoint, words), ink)));
        double height = TALL_PIXELS;
        // A lower picture has fewer lines of sources, and so needs less height again.
        for (double less = leastHeight(viewpoint, width, height, words); less < height; ) {
            height = less;
            less = leastHeight(viewpoint, width, height, words);
        }
        return new PicturePainter.PixelSize((int) width, (int) height);
    }

    private double leastHeight(Viewpoint viewpoint, double width, double height, PictureWords words) {
        Box room = layout(viewpoint, new PictureSheet(width, height, 1), words).map();
        return Math.ceil(
                height - room.height() + legends(viewpoint, room.width(), words).height());
    }

    /// The smallest picture of the same form in which all has room; empty if one of the size given has it.
    public Optional<PicturePainter.PixelSize> smallestSize(
            Viewpoint viewpoint, double widthPixels, double heightPixels, PictureWords words) {
        double factor = 1;
        while (!hasRoom(viewpoint, widthPixels * factor, heightPixels * factor, words)) {
            factor *= SIZE_STEP;
        }
        return factor == 1
                ? Optional.empty()
                : Optional.of(new PicturePainter.PixelSize(
                        (int) Math.ceil(widthPixels * factor), (int) Math.ceil(heightPixels * factor)));
    }

    private boolean hasRoom(Viewpoint viewpoint, double widthPixels, double heightPixels, PictureWords words) {
        Box room = layout(viewpoint, new PictureSheet(widthPixels, heightPixels, 1), words)
                .map();
        List<LegendSheet.Sided> sided = sided(viewpoint, words);
        return LegendSheet.leastWidth(sided, ink) <= room.width()
                && new LegendSheet(sided, room.width(), ink).height() <= room.height();
    }

    private PageLayout layout(Viewpoint viewpoint, PictureSheet sheet, PictureWords words) {
        return PageLayout.of(
                marginalia(viewpoint, words),
                words.look(),
                new PageLayout.Sheet(sheet.widthPixels(), sheet.heightPixels(), sheet.scale(), 0, LEAST_SOURCE_LINES),
                glyphs::widthPixels);
    }

    private LegendSheet legends(Viewpoint viewpoint, double widthPixels, PictureWords words) {
        return new LegendSheet(sided(viewpoint, words), widthPixels, ink);
    }

    /// Where both sides look alike there is one.
    private List<LegendSheet.Sided> sided(Viewpoint viewpoint, PictureWords words) {
        LegendSheet.Sided left = new LegendSheet.Sided(Optional.empty(), legends.of(viewpoint.left(), words));
        Optional<LegendSheet.Sided> right = viewpoint
                .right()
                .map(side -> new LegendSheet.Sided(Optional.empty(), legends.of(side, words)))
                .filter(other -> !other.equals(left));
        SubjectWords subjects = new SubjectWords(atlas, words.messages());
        return right.map(other -> {
                    Subject here = viewpoint.left().subject();
                    Subject there = viewpoint.right().orElseThrow().subject();
                    return List.of(
                            new LegendSheet.Sided(Optional.of(subjects.of(here, there)), left.legend()),
                            new LegendSheet.Sided(Optional.of(subjects.of(there, here)), other.legend()));
                })
                .orElse(List.of(left));
    }
}
