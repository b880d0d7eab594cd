package atlas.export.story;

import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Paints slides: a title, the text, the picture with its legend and notes, the sources. Any thread.
public final class SlidePainter {

    /// How high a slide is in logical pixels, unless its pictures need more.
    public static final double USUAL_HEIGHT_PIXELS = 720;

    private static final double MOST_HEIGHT_PIXELS = 4 * USUAL_HEIGHT_PIXELS;

    private final GlyphCache glyphs;
    private final SlideDeck deck;
    private final Palette palette = Palette.of(Appearance.LIGHT);

    /// @param glyphs the same that the pictures are painted with
    public SlidePainter(GlyphCache glyphs, SlideDeck deck) {
        this.glyphs = glyphs;
        this.deck = deck;
    }

    /// How large the slides have to be, in logical pixels, for all that belongs to their pictures to have room: the
    /// larger, the smaller everything is when it is shown; empty if it would be too small to be read.
    ///
    /// @param widthToHeight of a slide
    public Optional<PageSize> smallestSize(double widthToHeight) {
        double height = USUAL_HEIGHT_PIXELS;
        for (Slide slide : deck.slides()) {
            double factor = factor(slide, height, widthToHeight);
            while (factor > 1) {
                height *= factor;
                if (height > MOST_HEIGHT_PIXELS) {
                    return Optional.empty();
                }
                factor = factor(slide, height, widthToHeight);
            }
        }
        return Optional.of(new PageSize(Math.ceil(height * widthToHeight), Math.ceil(height), PageSize.LOGICAL_DPI));
    }

    private double factor(Slide slide, double height, double widthToHeight) {
        PageSize size = new PageSize(Math.ceil(height * widthToHeight), Math.ceil(height), PageSize.LOGICAL_DPI);
        List<Box> boxes = layout(slide, size).pictures();
        double factor = 1;
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double had = box.height();
            factor = Math.max(
                    factor,
                    had <= 1 || box.width() <= 1
                            ? LARGER
                            : slide.pictures()
                                    .get(i)
                                    .smallest(new PageSize(box.width(), had, PageSize.LOGICAL_DPI))
                                    .map(needed -> Math.max(needed.heightPixels() / had, SLIGHTLY_LARGER))
                                    .orElse(1.0));
        }
        return factor;
    }

    private static final double LARGER = 1.2;
    private static final double SLIGHTLY_LARGER = 1.02;

    private SlideLayout layout(Slide slide, PageSize size) {
        return SlideLayout.of(
                slide,
                deck.messages().get("picture.sources") + ":",
                size.widthPixels(),
                size.heightPixels(),
                size.scale(),
                glyphs);
    }

    /// Composes a slide.
    ///
    /// @param size as [#smallestSize] has it, with the density of a bitmap
    public PicturePage page(int index, PageSize size, PictureFormat format) {
        Slide slide = deck.slides().get(index);
        double scale = format.isVector() ? 1 : size.scale();
        PageSize whole = size.withDpi(scale * PageSize.LOGICAL_DPI);
        SlideLayout layout = layout(slide, whole);
        Drawing ground = Drawing.inkedOnce(scale);
        ground.ground(Patterns.color(palette.card()));
        write(layout, index, size, ground);
        List<PicturePage.Part> parts = new ArrayList<>();
        parts.add(new PicturePage.Part(ground, new Box(0, 0, size.widthPixels(), size.heightPixels())));
        for (int i = 0; i < layout.pictures().size(); i++) {
            Box box = layout.pictures().get(i);
            PageSize room = new PageSize(box.width(), box.height(), whole.dpi());
            parts.addAll(moved(slide.pictures().get(i).page(room, format), box.x(), box.y()));
        }
        return new PicturePage(size.widthPixels(), size.heightPixels(), scale, parts);
    }

    /// The parts of a page elsewhere.
    static List<PicturePage.Part> moved(PicturePage page, double x, double y) {
        return page.parts().stream()
                .map(part -> {
                    Box place = part.place();
                    return new PicturePage.Part(
                            part.drawing(), new Box(place.x() + x, place.y() + y, place.width(), place.height()));
                })
                .toList();
    }

    private void write(SlideLayout layout, int index, PageSize size, Drawing ground) {
        double edge = SlideLayout.EDGE * layout.unit();
        SlideSheet sheet = new SlideSheet(ground, glyphs);
        sheet.write(
                layout.title(),
                Typeface.Cut.SEMI_BOLD,
                SlideLayout.TITLE_PIXELS * layout.unit(),
                edge,
                edge * 0.7,
                palette.label());
        sheet.write(
                layout.text(),
                layout.textPixels(),
                layout.textBox().x(),
                layout.textBox().y(),
                palette.label());
        sheet.write(
                layout.sources(),
                Typeface.Cut.REGULAR,
                SlideLayout.FOOT_PIXELS * layout.unit(),
                edge,
                layout.footTop(),
                palette.marginalia());
        String place = deck.place(index);
        double width = glyphs.of(List.of(place), Typeface.Cut.REGULAR, SlideLayout.FOOT_PIXELS * layout.unit(), 0)
                .widthPixels();
        sheet.write(
                List.of(place),
                Typeface.Cut.REGULAR,
                SlideLayout.FOOT_PIXELS * layout.unit(),
                size.widthPixels() - edge - width,
                layout.footTop(),
                palette.marginalia());
    }
}
