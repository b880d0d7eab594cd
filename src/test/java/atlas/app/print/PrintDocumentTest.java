package atlas.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.app.picture.Square;
import atlas.cartography.Appearance;
import atlas.export.picture.PictureFormat;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.PictureLook;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.theme.marginalia.MoreSources;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PrintDocumentTest {

    private static final PictureLook LOOK = new PictureLook(Appearance.LIGHT, new Messages(Language.ENGLISH));
    private static final PrintPart.Content TABLE = new PrintPart.Content(
            "Table",
            List.of(),
            List.of("State"),
            IntStream.range(0, 70).mapToObj(i -> List.of("State " + i)).toList(),
            List.of());
    private static final PrintPart.Content SOURCES =
            new PrintPart.Content("Sources", List.of(), List.of(), List.of(), List.of("One source", "Another"));

    private final Square square = new Square();

    private MoreSources toldOnThePicture(PrintPart.Content... contents) {
        PrintDocument document = new PrintDocument(
                List.of(square), LOOK, List.of(contents), PrintPaper.A4.sheet(true), new GlyphCache(new Typeface()));
        var _ = document.page(0, 1, PictureFormat.PNG);
        return square.drawnLook().orElseThrow().more();
    }

    @Test
    void aPrintedPictureNamesThePageOfTheOtherSources() {
        assertEquals(new MoreSources.OnPage(2), toldOnThePicture(SOURCES));
        assertEquals("and 74 more, on page 2", new MoreSources.OnPage(2).words(new Messages(Language.ENGLISH), 74));
    }

    @Test
    void thePageIsCountedBehindTheTables() {
        assertEquals(new MoreSources.OnPage(5), toldOnThePicture(TABLE, SOURCES));
    }

    @Test
    void aPictureThatIsPrintedWithoutItsSourcesSendsTheReaderToTheAtlas() {
        assertEquals(new MoreSources.InTheAtlas(), toldOnThePicture(TABLE));
    }
}
