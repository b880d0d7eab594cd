package atlas.export.picture;

import atlas.assets.viewpoint.ViewpointJson;
import atlas.domain.Atlas;
import atlas.render.LegendPagePainter;
import atlas.render.MapPainter;
import atlas.render.PictureLook;
import atlas.render.PicturePainter;
import atlas.render.PictureSheet;
import atlas.render.PictureWords;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.theme.marginalia.Marginalia;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// Writes views of the map as pictures that stand alone. Any thread but the one of the window, since it takes from a
/// quarter of a second to some seconds.
public final class PictureExport {

    /// Of vectors: as fine as 300 dots to the inch show it.
    private static final double PRINT_FINENESS = PageSize.PRINT_DPI / PageSize.LOGICAL_DPI;

    private final Atlas atlas;
    private final PicturePainter painter;
    private final LegendPagePainter legends;
    private final GlyphCache glyphs;
    private final String version;

    /// What is asked for.
    ///
    public record Order(Viewpoint viewpoint, PictureLook look, PageSize size, PictureFormat format) {}

    /// @param glyphs  the same that the map is painted with
    /// @param version of the program
    public PictureExport(Atlas atlas, MapPainter mapPainter, GlyphCache glyphs, String version) {
        this.atlas = atlas;
        this.painter = new PicturePainter(atlas, mapPainter, glyphs);
        this.legends = new LegendPagePainter(atlas, mapPainter, glyphs);
        this.glyphs = glyphs;
        this.version = version;
    }

    /// Writes a picture, without closing the stream. Progress is told, and cancelling heeded, several times a second.
    ///
    /// @throws IOException if the stream cannot be written, with the stream's own reason
    /// @throws java.util.concurrent.CancellationException if the progress says so
    public void write(Order order, OutputStream out, PictureProgress progress) throws IOException {
        progress.done(0);
        PicturePage page = page(order);
        progress.done(COMPOSED);
        new PictureFile(glyphs)
                .write(
                        page,
                        order.format(),
                        metadata(order),
                        out,
                        share -> progress.done(COMPOSED + share * (1 - COMPOSED)));
        progress.done(1);
    }

    private static final double COMPOSED = 0.1;

    /// The picture before it is written, for a preview or a printer: [PicturePage#inkOn] paints it.
    public PicturePage page(Order order) {
        PageSize size = order.size();
        double scale = order.format().isVector() ? 1 : size.scale();
        double fineness = order.format().isVector() ? PRINT_FINENESS : scale;
        return painter.page(order.viewpoint(), size.widthPixels(), size.heightPixels(), scale, fineness, words(order));
    }

    /// The smallest size of the same form at the same density on which the legend and the foot leave room for the map;
    /// empty if that of the order does. For a size that is asked for in dots, round up.
    public Optional<PageSize> smallest(Order order) {
        PageSize size = order.size();
        return painter.smallestSize(order.viewpoint(), size.widthPixels(), size.heightPixels(), words(order))
                .map(smallest -> new PageSize(smallest.widthPixels(), smallest.heightPixels(), size.dpi()));
    }

    /// Ids of the sources that the map rests on, the most telling first.
    public List<String> sourceIds(Order order) {
        return marginalia(order).sourceIds();
    }

    /// What the file says of itself.
    public PictureMetadata metadata(Order order) {
        return metadata(order, marginalia(order));
    }

    /// The legend of the view without its map.
    public PicturePage legendPage(Order order) {
        PageSize size = order.size();
        double scale = order.format().isVector() ? 1 : size.scale();
        return legends.page(
                order.viewpoint(), new PictureSheet(size.widthPixels(), size.heightPixels(), scale), words(order));
    }

    /// A size in which the legend's rows stand in one column and no room is left over.
    public PageSize usualLegend(Viewpoint viewpoint, PictureLook look) {
        PicturePainter.PixelSize usual = legends.usualSize(viewpoint, new PictureWords(look, version));
        return new PageSize(usual.widthPixels(), usual.heightPixels(), PageSize.LOGICAL_DPI);
    }

    /// The smallest size of the same form at the same density in which the legend and the foot have room; empty if
    /// that of the order has it.
    public Optional<PageSize> smallestLegend(Order order) {
        PageSize size = order.size();
        return legends.smallestSize(order.viewpoint(), size.widthPixels(), size.heightPixels(), words(order))
                .map(smallest -> new PageSize(smallest.widthPixels(), smallest.heightPixels(), size.dpi()));
    }

    /// What a file of the legend says of itself.
    public PictureMetadata legendMetadata(Order order) {
        return metadata(order, legends.marginalia(order.viewpoint(), words(order)));
    }

    /// Ids of the sources that the legend rests on, the most telling first.
    public List<String> legendSourceIds(Order order) {
        return legends.marginalia(order.viewpoint(), words(order)).sourceIds();
    }

    private PictureMetadata metadata(Order order, Marginalia marginalia) {
        return new PictureMetadata(
                marginalia.title(),
                marginalia.subtitle(),
                marginalia.sources(),
                String.join("\n", marginalia.notes()),
                order.look().messages().get("app.title") + " " + version,
                atlas.asOf(),
                order.look().messages().language().tag(),
                Optional.of(ViewpointJson.write(order.viewpoint())));
    }

    private Marginalia marginalia(Order order) {
        return painter.marginalia(
                order.viewpoint(), order.size().widthPixels(), order.size().heightPixels(), words(order));
    }

    private PictureWords words(Order order) {
        return new PictureWords(order.look(), version);
    }
}
