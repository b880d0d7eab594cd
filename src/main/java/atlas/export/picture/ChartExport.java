package atlas.export.picture;

import atlas.assets.viewpoint.ViewpointJson;
import atlas.chart.ChartContent;
import atlas.domain.Atlas;
import atlas.render.chart.ChartPainter;
import atlas.render.chart.ChartPainter.ChartSize;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes charts as pictures that stand alone. Any thread but the one of the window.
public final class ChartExport {

    private final Atlas atlas;
    private final GlyphCache glyphs;
    private final ChartPainter painter;

    /// What is asked for.
    ///
    /// @param viewpoint that shows the chart; empty where none does
    public record ChartOrder(
            ChartContent<?> content,
            ChartWords words,
            PageSize size,
            PictureFormat format,
            Optional<Viewpoint> viewpoint) {

        /// A chart that no viewpoint shows.
        public ChartOrder(ChartContent<?> content, ChartWords words, PageSize size, PictureFormat format) {
            this(content, words, size, format, Optional.empty());
        }
    }

    public ChartExport(Atlas atlas, GlyphCache glyphs) {
        this.atlas = atlas;
        this.glyphs = glyphs;
        this.painter = new ChartPainter(atlas, glyphs);
    }

    /// A size at which a chart reads well where none is asked for.
    public static PageSize usualSize(ChartContent<?> content) {
        ChartSize usual = ChartPainter.usualSize(content.plot());
        return new PageSize(usual.widthPixels(), usual.heightPixels(), PageSize.LOGICAL_DPI);
    }

    /// Writes a picture, without closing the stream.
    ///
    /// @throws IOException if the stream cannot be written, with the stream's own reason
    /// @throws java.util.concurrent.CancellationException if the progress says so
    public void write(ChartOrder order, OutputStream out, PictureProgress progress) throws IOException {
        new PictureFile(glyphs).write(page(order), order.format(), metadata(order), out, progress);
    }

    /// The picture before it is written, for a preview or a printer.
    public PicturePage page(ChartOrder order) {
        PageSize size = order.size();
        double scale = order.format().isVector() ? 1 : size.scale();
        return painter.page(order.content(), size.widthPixels(), size.heightPixels(), scale, order.words());
    }

    /// The smallest size of the same form at the same density in which all words have room; empty if that of the
    /// order does.
    public Optional<PageSize> smallest(ChartOrder order) {
        PageSize size = order.size();
        return painter.smallestSize(order.content(), size.widthPixels(), size.heightPixels(), order.words())
                .map(smallest -> new PageSize(smallest.widthPixels(), smallest.heightPixels(), size.dpi()));
    }

    /// What the file says of itself.
    public PictureMetadata metadata(ChartOrder order) {
        ChartContent<?> content = order.content();
        ChartWords words = order.words();
        List<String> notice = new ArrayList<>(content.notes());
        notice.add(words.messages().get("chart.notice"));
        return new PictureMetadata(
                content.title(),
                content.unit(),
                content.sourcesInShort(atlas, words.messages().language()),
                String.join("\n", notice),
                words.messages().get("app.title") + " " + words.version(),
                atlas.asOf(),
                words.messages().language().tag(),
                order.viewpoint().map(ViewpointJson::write));
    }
}
