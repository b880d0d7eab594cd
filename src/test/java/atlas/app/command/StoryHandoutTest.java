package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.SmallAtlas;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `atlas story … --out`, run as a program.
final class StoryHandoutTest {

    private static final String STORY = """
            {
              "atlasStory": 1, "id": "lecture", "title": {"en": "Lecture", "ru": "Лекция"},
              "chapters": [
                {
                  "id": "one", "title": {"en": "First", "ru": "Первая"},
                  "text": {"en": "<script>alert(1)</script> & **bold** [^un]"},
                  "notes": {"en": "Tell them slowly."}, "viewpoint": {"date": "2022-10-13"}, "sources": ["un"]
                },
                {"id": "two", "title": {"en": "Second"}, "viewpoint": {"desk": {"layout": "desk"}}}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path assets;

    @BeforeEach
    void aStoryIsThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
        Files.writeString(folder.resolve("lecture.atlasstory"), STORY);
    }

    private Ran story(String... words) {
        return Ran.of(Stream.concat(
                        Stream.of(
                                "--assets",
                                assets.toString(),
                                "story",
                                folder.resolve("lecture.atlasstory").toString()),
                        Arrays.stream(words))
                .toArray(String[]::new));
    }

    private Path handedOut(String name, String... options) {
        Path out = folder.resolve(name);
        Ran ran = story(Stream.concat(Stream.of("--out", out.toString()), Arrays.stream(options))
                .toArray(String[]::new));
        assertEquals(List.of("", "", 0), List.of(ran.out(), ran.err(), ran.exit()));
        return out;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void aFolderHasAPictureAChapterAsLargeAsAskedFor() throws IOException {
        Path pictures = handedOut("pictures", "--size", "800x600");
        assertEquals(List.of("01-one.png", "02-two.png"), names(pictures));
        BufferedImage image = ImageIO.read(pictures.resolve("01-one.png").toFile());
        assertEquals("800x600", image.getWidth() + "x" + image.getHeight());
    }

    @Test
    void theSameStoryMakesTheSamePictures() throws IOException {
        Path first = handedOut("first", "--size", "640x360");
        Path second = handedOut("second", "--size", "640x360");
        assertArrayEquals(
                Files.readAllBytes(first.resolve("01-one.png")), Files.readAllBytes(second.resolve("01-one.png")));
    }

    @Test
    void aFolderInWhichSomethingLiesIsRefusedAndKept() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("mine.txt"), "mine");
        Ran ran = story("--out", full.toString());
        assertAll(
                () -> assertEquals(
                        "\"" + full
                                + "\" could not be written: the folder there is not empty. Nothing was changed there."
                                + " Choose another place with --out." + System.lineSeparator(),
                        ran.err()),
                () -> assertEquals(1, ran.exit()),
                () -> assertEquals(List.of("mine.txt"), names(full)));
    }

    @Test
    void aPageHasNothingThatItAsksFor() throws IOException {
        String page = Files.readString(handedOut("lecture.html"));
        assertAll(
                () -> assertTrue(page.contains("default-src 'none'"), page),
                () -> assertEquals(List.of(), found(page, "(src|srcset|action|data|poster)=\"[^\"]*\"")),
                () -> assertEquals(1, found(page, "<script").size()),
                () -> assertEquals(1, found(page, "<style").size()),
                () -> assertEquals(List.of(), found(page, " style=\"")));
    }

    @Test
    void markupInATextIsShownAsText() throws IOException {
        String page = Files.readString(handedOut("lecture.html"));
        assertTrue(
                page.contains("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; <strong>bold</strong><sup>"
                        + "<a href=\"#chapter-1-source-1\" aria-label=\"Source 1\">1</a></sup></p>"),
                page);
    }

    @Test
    void aPageIsInItsLanguageAndHasATableForEachPicture() throws IOException {
        String page = Files.readString(handedOut("lecture.html", "--language", "ru"));
        assertAll(
                () -> assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"ru\">"), page),
                () -> assertTrue(page.contains("<title>Лекция</title>"), page),
                () -> assertEquals(
                        List.of("<section ", "<table>", "<section ", "<table>"), found(page, "<section |<table>")));
    }

    @Test
    void notesAreHandedOutWhereTheyAreWanted() throws IOException {
        assertAll(
                () -> assertFalse(Files.readString(handedOut("without.html")).contains("Tell them slowly.")),
                () -> assertTrue(
                        Files.readString(handedOut("with.html", "--notes")).contains("Tell them slowly.")));
    }

    private static String pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages() + " of "
                    + Math.round(document.getPage(0).getMediaBox().getWidth()) + "x"
                    + Math.round(document.getPage(0).getMediaBox().getHeight());
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aPdfHasASlideAPage() throws IOException {
        Path pdf = handedOut("slides.pdf");
        assertAll(
                () -> assertEquals("2 of 960x540", pages(pdf)),
                () -> assertTrue(text(pdf).contains("<script>alert(1)</script>"), () -> "the text is no text"));
    }

    @Test
    void aHandoutHasTheNotesOnPaper() throws IOException {
        Path pdf = handedOut("handout.pdf", "--notes");
        assertAll(
                () -> assertEquals("2 of 595x842", pages(pdf)),
                () -> assertTrue(text(pdf).contains("Tell them slowly."), () -> "there are no notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"story.png", "story.docx", "-"})
    void whatIsNoFormOfAStoryIsRefused(String out) {
        Ran ran = story("--out", out);
        assertAll(
                () -> assertTrue(ran.err().startsWith("A story is written as .pdf or .html, or as a folder"), ran::err),
                () -> assertEquals(2, ran.exit()));
    }

    @Test
    void aPlaceIsRefusedBeforeAnythingIsRead() {
        Ran ran = story("--out", folder.resolve("none/story.pdf").toString());
        assertAll(
                () -> assertTrue(ran.err().contains("the folder for it does not exist"), ran::err),
                () -> assertEquals(1, ran.exit()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--language=de", "--size=1x1"})
    void whatAStoryCannotBeIsRefused(String option) {
        assertEquals(
                2,
                story("--out", folder.resolve("story.pdf").toString(), option).exit());
    }

    @Test
    void whatAPageHasNoUseForIsRefused() {
        Ran ran = story("--out", folder.resolve("story.html").toString(), "--size", "800x600");
        assertEquals(
                List.of("A page for a browser has no use for --size; pdf and pictures have.", 2),
                List.of(ran.err().lines().findFirst().orElse(""), ran.exit()));
    }
}
