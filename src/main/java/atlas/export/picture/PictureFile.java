package atlas.export.picture;

import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A picture as a file: of a map or of a chart, for all are pages of marks. The same page makes the same bytes.
public final class PictureFile {

    /// The style that pictures written by [#writeInline] need in their page.
    public static final String INLINE_STYLE = SvgWriter.STYLE;

    private final GlyphCache glyphs;

    /// @param glyphs with which the page was composed
    public PictureFile(GlyphCache glyphs) {
        this.glyphs = glyphs;
    }

    /// Writes a page, without closing the stream. A bitmap has the page's physical size, and is painted and packed in
    /// bands, so that it is never in memory as a whole; vectors have the page's logical size.
    ///
    /// @throws IOException if the stream cannot be written, with the stream's own reason
    /// @throws java.util.concurrent.CancellationException if the progress says so
    public void write(
            PicturePage page,
            PictureFormat format,
            PictureMetadata metadata,
            OutputStream out,
            PictureProgress progress)
            throws IOException {
        switch (format) {
            case PNG -> PngWriter.write(page, metadata, out, progress);
            case SVG -> SvgWriter.write(glyphs, page, metadata, out, progress);
            case PDF -> new PdfWriter(glyphs, List.of(page), PdfWriter.POINTS_PER_PIXEL, metadata).write(out, progress);
        }
    }

    /// Writes several pages as one PDF, without closing the stream.
    ///
    /// @param pages one at least
    /// @throws IOException if the stream cannot be written, with the stream's own reason
    /// @throws java.util.concurrent.CancellationException if the progress says so
    public void writePdf(List<PicturePage> pages, PictureMetadata metadata, OutputStream out, PictureProgress progress)
            throws IOException {
        writePdf(pages, PdfWriter.POINTS_PER_PIXEL, metadata, out, progress);
    }

    /// Writes several pages as one PDF, smaller or larger than their logical size, without closing the stream.
    ///
    /// @param pages          one at least
    /// @param pointsPerPixel how many 1/72 inch a logical pixel is
    /// @throws IOException if the stream cannot be written, with the stream's own reason
    /// @throws java.util.concurrent.CancellationException if the progress says so
    public void writePdf(
            List<PicturePage> pages,
            double pointsPerPixel,
            PictureMetadata metadata,
            OutputStream out,
            PictureProgress progress)
            throws IOException {
        new PdfWriter(glyphs, pages, pointsPerPixel, metadata).write(out, progress);
    }

    /// Writes a page as an SVG that stands in a page of HTML, without closing the stream: without what a file of its
    /// own says of itself.
    ///
    /// @param prefix of all ids, unique in the page
    /// @param title  what it shows
    public void writeInline(PicturePage page, String prefix, String title, OutputStream out) throws IOException {
        SvgWriter.writeInline(glyphs, page, prefix, title, out);
    }
}
