package atlas.export.story;

import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFile;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureProgress;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A story as PDF: slides one a page, or a handout on A4 with the notes below each slide.
public final class StoryPdf {

    /// How wide a slide is on a projector's page, as in PowerPoint: 13⅓ inches.
    private static final double SLIDE_WIDTH_POINTS = 960;

    private final GlyphCache glyphs;
    private final SlideDeck deck;

    /// @param glyphs the same that the pictures are painted with
    public StoryPdf(GlyphCache glyphs, SlideDeck deck) {
        this.glyphs = glyphs;
        this.deck = deck;
    }

    /// Writes it, without closing the stream.
    ///
    /// @param slide     as [SlidePainter#smallestSize] has it
    /// @param isHandout whether the notes are wanted, and paper in place of slides
    /// @throws IOException if the stream cannot be written, with the stream's own reason
    public void write(PageSize slide, boolean isHandout, OutputStream out) throws IOException {
        SlidePainter painter = new SlidePainter(glyphs, deck);
        List<PicturePage> pages = new ArrayList<>();
        HandoutPages handout = new HandoutPages(glyphs, deck);
        for (int i = 0; i < deck.slides().size(); i++) {
            PicturePage page = painter.page(i, slide, PictureFormat.PDF);
            if (isHandout) {
                pages.addAll(handout.pages(i, page));
            } else {
                pages.add(page);
            }
        }
        double width = isHandout ? HandoutPages.WIDTH_POINTS : SLIDE_WIDTH_POINTS;
        new PictureFile(glyphs)
                .writePdf(
                        pages,
                        width / pages.getFirst().widthPixels(),
                        StoryFolder.metadata(deck),
                        out,
                        PictureProgress.NONE);
    }
}
