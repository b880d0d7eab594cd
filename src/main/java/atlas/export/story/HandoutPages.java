package atlas.export.story;

import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.render.text.Paragraph;
import atlas.render.text.Typeface;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The pages of a handout: a slide at the top of a page of A4, below it the notes and the sources in full, which go on
/// for as many pages as they need.
final class HandoutPages {

    /// A4, as PDF measures it.
    static final double WIDTH_POINTS = 595.276;

    private static final double HEIGHT_TO_WIDTH = 297.0 / 210;
    private static final double EDGE_SHARE = 0.075;
    private static final double NOTES_POINTS = 10.5;
    private static final double SOURCES_POINTS = 8;
    private static final double FRAME_POINTS = 0.5;

    private final GlyphCache glyphs;
    private final SlideDeck deck;
    private final Palette palette = Palette.of(Appearance.LIGHT);

    HandoutPages(GlyphCache glyphs, SlideDeck deck) {
        this.glyphs = glyphs;
        this.deck = deck;
    }

    /// The pages of a slide. They are as many logical pixels wide as the slide and the edges at its sides are.
    List<PicturePage> pages(int index, PicturePage slide) {
        double width = slide.widthPixels() / (1 - 2 * EDGE_SHARE);
        Writing writing = new Writing(width, slide);
        Slide told = deck.slides().get(index);
        double notes = writing.pixels(NOTES_POINTS);
        writing.write(
                FlowedText.lines(told.notes(), told::numberOf, notes, slide.widthPixels(), glyphs::widthPixels), notes);
        writing.skip(notes);
        double sources = writing.pixels(SOURCES_POINTS);
        for (int i = 0; i < told.sources().size(); i++) {
            Paragraph source = new Paragraph(
                    FlowedText.raised(i + 1) + " " + told.sources().get(i).inFull(), Typeface.Cut.REGULAR, sources);
            for (String line : source.lines(slide.widthPixels(), glyphs::widthPixels)) {
                writing.write(
                        List.of(new FlowedText.Line(
                                List.of(new FlowedText.Piece(line, Typeface.Cut.REGULAR, 0)), false)),
                        sources);
            }
        }
        return writing.finished(deck.title() + " · " + deck.place(index) + " · " + deck.edition());
    }

    /// Pages as they are filled.
    private final class Writing {

        private final double width;
        private final double edge;
        private final List<PicturePage.Part> slide = new ArrayList<>();
        private final List<Drawing> pages = new ArrayList<>();
        private double y;

        Writing(double width, PicturePage page) {
            this.width = width;
            this.edge = width * EDGE_SHARE;
            slide.addAll(SlidePainter.moved(page, edge, edge));
            begin();
            y = edge + page.heightPixels() + edge / 2;
        }

        double pixels(double points) {
            return points * width / WIDTH_POINTS;
        }

        private double height() {
            return width * HEIGHT_TO_WIDTH;
        }

        private void begin() {
            Drawing page = Drawing.inkedOnce(1);
            page.ground(Patterns.color(palette.card()));
            pages.add(page);
            y = edge;
        }

        void skip(double pixels) {
            y += pixels;
        }

        void write(List<FlowedText.Line> lines, double sizePixels) {
            for (FlowedText.Line line : lines) {
                if (y + sizePixels * SlideSheet.LINE_HEIGHT > height() - 1.4 * edge) {
                    begin();
                }
                y = new SlideSheet(pages.getLast(), glyphs).write(List.of(line), sizePixels, edge, y, palette.label());
            }
        }

        /// @param foot below each page
        List<PicturePage> finished(String foot) {
            List<PicturePage> all = new ArrayList<>();
            for (Drawing page : pages) {
                new SlideSheet(page, glyphs)
                        .write(
                                SlideSheet.lines(
                                        new Paragraph(foot, Typeface.Cut.REGULAR, pixels(SOURCES_POINTS)),
                                        width - 2 * edge,
                                        1,
                                        glyphs),
                                Typeface.Cut.REGULAR,
                                pixels(SOURCES_POINTS),
                                edge,
                                height() - edge,
                                palette.marginalia());
                List<PicturePage.Part> parts = new ArrayList<>();
                parts.add(new PicturePage.Part(page, new Box(0, 0, width, height())));
                if (all.isEmpty()) {
                    parts.addAll(slide);
                    parts.add(frame());
                }
                all.add(new PicturePage(width, height(), 1, parts));
            }
            return all;
        }

        /// A thin line around the slide.
        private PicturePage.Part frame() {
            Box whole = slide.getFirst().place();
            Drawing frame = Drawing.inkedOnce(1);
            frame.stroke(
                    new Rectangle2D.Double(0.5, 0.5, whole.width() - 1, whole.height() - 1),
                    Patterns.color(palette.hairline()),
                    new BasicStroke((float) pixels(FRAME_POINTS)));
            return new PicturePage.Part(frame, whole);
        }
    }
}
