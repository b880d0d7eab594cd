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
import atlas.theme.marginalia.Marginalia;
import atlas.theme.marginalia.MarginaliaWriter;
import atlas.view.Viewpoint;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// Paints pictures that stand alone: a title, the map with its legend in a thin frame (below it where two maps are
/// compared), and a foot with projection,
/// boundary view, notice, sources and edition. Any thread.
public final class PicturePainter {

    /// Sizes are tried in steps of this share.
    private static final double SIZE_STEP = 1.05;

    private static final int LEAST_SOURCE_LINES = 2;
    private static final float FRAME_PIXELS = 0.8f;
    private static final double FRAME_OPACITY = 0.45;

    private final Atlas atlas;
    private final MapLayers layers;
    private final MapFacePainter maps;
    private final GlyphCache glyphs;

    public PicturePainter(Atlas atlas, MapPainter mapPainter, GlyphCache glyphs) {
        this.atlas = atlas;
        this.layers = mapPainter.layers();
        this.maps = new MapFacePainter(atlas, mapPainter, glyphs);
        this.glyphs = glyphs;
    }

    /// Composes a whole picture.
    ///
    /// @param widthPixels  in logical pixels, of which there are 96 to the inch on paper
    /// @param heightPixels in the same
    /// @param scale        physical pixels to a logical one
    /// @param fineness     how many times finer than on a screen shapes are: of a bitmap its scale
    public PicturePage page(
            Viewpoint viewpoint,
            double widthPixels,
            double heightPixels,
            double scale,
            double fineness,
            PictureWords words) {
        PageLayout layout = layout(viewpoint, widthPixels, heightPixels, fineness, words);
        Palette palette = Palette.of(words.appearance());
        Drawing page = Drawing.inkedOnce(scale);
        Canvas canvas =
                new Canvas(page, Frame.of(viewpoint, widthPixels, heightPixels), words.style(), LabelMargins.ALL);
        page.ground(Patterns.color(palette.card()));
        layout.heading().forEach(line -> line.ink(page, glyphs, palette));
        layout.foot().forEach(line -> line.ink(page, glyphs, palette));
        Box map = layout.map();
        maps.comparedLegends(viewpoint, words, map.width())
                .ifPresent(legends -> legends.paint(canvas, layout.legends()));
        page.stroke(
                new Rectangle2D.Double(
                        map.x() - FRAME_PIXELS / 2,
                        map.y() - FRAME_PIXELS / 2,
                        map.width() + FRAME_PIXELS,
                        map.height() + FRAME_PIXELS),
                Patterns.color(palette.label().withOpacity(FRAME_OPACITY)),
                new BasicStroke(FRAME_PIXELS, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        return new PicturePage(
                widthPixels,
                heightPixels,
                scale,
                List.of(
                        new PicturePage.Part(page, new Box(0, 0, widthPixels, heightPixels)),
                        new PicturePage.Part(
                                maps.draw(viewpoint, map.width(), map.height(), scale, fineness, words), map)));
    }

    /// What stands around the map, in words; of the sources all.
    public Marginalia marginalia(Viewpoint viewpoint, double widthPixels, double heightPixels, PictureWords words) {
        // The map is a little smaller than the picture: a place at its very edge may be told of that is not seen.
        Frame frame = Frame.of(viewpoint, widthPixels, heightPixels);
        Marginalia usual = new MarginaliaWriter(atlas, words.messages(), words.version())
                .of(viewpoint, place -> frame.bounds().contains(frame.pixelOf(place)), layers.facts(viewpoint, frame));
        return words.look().title().map(usual::called).orElse(usual);
    }

    /// The smallest picture of the same form on which the legends and the foot leave room for the map; empty if one of
    /// the size given does.
    public Optional<PixelSize> smallestSize(
            Viewpoint viewpoint, double widthPixels, double heightPixels, PictureWords words) {
        double factor = 1;
        while (!hasRoom(viewpoint, widthPixels * factor, heightPixels * factor, words)) {
            factor *= SIZE_STEP;
        }
        return factor == 1
                ? Optional.empty()
                : Optional.of(
                        new PixelSize((int) Math.ceil(widthPixels * factor), (int) Math.ceil(heightPixels * factor)));
    }

    /// The size of a picture.
    public record PixelSize(int widthPixels, int heightPixels) {}

    private boolean hasRoom(Viewpoint viewpoint, double widthPixels, double heightPixels, PictureWords words) {
        PageLayout layout = layout(viewpoint, widthPixels, heightPixels, 1, words);
        return layout.hasRoom(heightPixels)
                && maps.hasRoom(viewpoint, layout.map().width(), layout.map().height(), words);
    }

    private PageLayout layout(
            Viewpoint viewpoint, double widthPixels, double heightPixels, double scale, PictureWords words) {
        double legendsHeight = maps.comparedLegends(viewpoint, words, PageLayout.Sheet.mapWidth(widthPixels))
                .map(ComparedLegends::height)
                .orElse(0.0);
        return PageLayout.of(
                marginalia(viewpoint, widthPixels, heightPixels, words),
                words.look(),
                new PageLayout.Sheet(widthPixels, heightPixels, scale, legendsHeight, LEAST_SOURCE_LINES),
                glyphs::widthPixels);
    }
}
