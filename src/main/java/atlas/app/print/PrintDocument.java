package atlas.app.print;

import atlas.app.picture.PictureSubject;
import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.i18n.Messages;
import atlas.render.PictureLook;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import atlas.theme.marginalia.MoreSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The pages to be printed: pictures on the first, what belongs to them on those after. They are composed when they
/// are asked for, on any thread.
final class PrintDocument {

    private static final double FOOT_PIXELS = 10;
    private static final double FOOT_ROOM_PIXELS = 20;

    private final List<PictureSubject> pictures;
    private final PictureLook look;
    private final List<PrintPart.Content> contents;
    private final PrintPaper.Sheet size;
    private final GlyphCache glyphs;
    private final Palette palette;
    private final int pageCount;
    private Optional<Laid> laid = Optional.empty();

    /// The pages of text as they were laid last.
    ///
    /// @param sourcesAt which of them the sources begin on, from 0; empty where they are not among them
    private record Laid(double scale, List<Drawing> pages, OptionalInt sourcesAt) {}

    /// @param pictures a page each
    /// @param contents what is printed besides, each beginning on a page of its own
    PrintDocument(
            List<PictureSubject> pictures,
            PictureLook look,
            List<PrintPart.Content> contents,
            PrintPaper.Sheet size,
            GlyphCache glyphs) {
        this.pictures = List.copyOf(pictures);
        this.look = look;
        this.contents = List.copyOf(contents);
        this.size = size;
        this.glyphs = glyphs;
        this.palette = Palette.of(look.appearance());
        this.pageCount = pictures.size() + textPages(1).size();
    }

    int pageCount() {
        return pageCount;
    }

    PrintPaper.Sheet size() {
        return size;
    }

    /// Whether there is no room for one of the pictures.
    boolean isTooSmall() {
        return pictures.stream()
                .anyMatch(picture -> picture.smallest(look, pictureSize(1)).isPresent());
    }

    /// How large a picture is.
    ///
    /// @param scale physical pixels to a logical one
    PageSize pictureSize(double scale) {
        return new PageSize(
                size.innerWidthPixels(), size.innerHeightPixels() - FOOT_ROOM_PIXELS, scale * PageSize.LOGICAL_DPI);
    }

    /// One page.
    ///
    /// @param index  from 0
    /// @param scale  physical pixels to a logical one
    /// @param format for which it is composed
    PicturePage page(int index, double scale, PictureFormat format) {
        List<PicturePage.Part> parts = new ArrayList<>();
        Box whole = new Box(0, 0, size.widthPixels(), size.heightPixels());
        Drawing sheet = new Drawing(scale);
        sheet.ground(Patterns.color(palette.card()));
        writeFoot(sheet, index);
        parts.add(new PicturePage.Part(sheet, whole));
        double margin = PrintPaper.Sheet.MARGIN_PIXELS;
        if (index < pictures.size()) {
            PicturePage drawn = pictures.get(index).page(look.telling(moreSources(scale)), pictureSize(scale), format);
            for (PicturePage.Part part : drawn.parts()) {
                Box place = part.place();
                parts.add(new PicturePage.Part(
                        part.drawing(),
                        new Box(place.x() + margin, place.y() + margin, place.width(), place.height())));
            }
        } else {
            parts.add(new PicturePage.Part(
                    textPages(scale).get(index - pictures.size()),
                    new Box(margin, margin, size.innerWidthPixels(), size.innerHeightPixels() - FOOT_ROOM_PIXELS)));
        }
        return new PicturePage(size.widthPixels(), size.heightPixels(), scale, parts);
    }

    private List<Drawing> textPages(double scale) {
        return laid(scale).pages();
    }

    private synchronized Laid laid(double scale) {
        Laid known = laid.filter(last -> last.scale() == scale).orElseGet(() -> lay(scale));
        laid = Optional.of(known);
        return known;
    }

    /// Where the sources are for which a picture has no room.
    private MoreSources moreSources(double scale) {
        OptionalInt at = laid(scale).sourcesAt();
        return at.isPresent()
                ? new MoreSources.OnPage(pictures.size() + at.getAsInt() + 1)
                : new MoreSources.InTheAtlas();
    }

    private Laid lay(double scale) {
        List<Drawing> pages = new ArrayList<>();
        OptionalInt sourcesAt = OptionalInt.empty();
        for (PrintPart.Content content : contents) {
            if (content.isOfSources() && sourcesAt.isEmpty()) {
                sourcesAt = OptionalInt.of(pages.size());
            }
            TextColumn column = new TextColumn(
                    glyphs, palette, size.innerWidthPixels(), size.innerHeightPixels() - FOOT_ROOM_PIXELS, scale);
            column.title(content.title());
            content.notes().forEach(column::note);
            if (!content.head().isEmpty()) {
                column.table(content.head(), content.rows());
            }
            for (int i = 0; i < content.sources().size(); i++) {
                column.numbered(i + 1, content.sources().get(i));
            }
            pages.addAll(column.pages());
        }
        return new Laid(scale, pages, sourcesAt);
    }

    private void writeFoot(Drawing foot, int index) {
        Messages messages = look.messages();
        double margin = PrintPaper.Sheet.MARGIN_PIXELS;
        double y = size.heightPixels() - margin - FOOT_PIXELS / 2;
        TextOutline atlas = line(messages.get("app.title"));
        glyphs.paintBare(foot, atlas, margin + atlas.widthPixels() / 2, y, palette.marginalia());
        TextOutline number = line(messages.get("print.page", index + 1, pageCount));
        glyphs.paintBare(foot, number, size.widthPixels() - margin - number.widthPixels() / 2, y, palette.marginalia());
    }

    private TextOutline line(String words) {
        return glyphs.of(List.of(words), Typeface.Cut.REGULAR, FOOT_PIXELS, 0);
    }
}
