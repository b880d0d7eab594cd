package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.SmallAtlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `atlas cite`, run as a program.
final class CiteCommandTest {

    @TempDir
    private Path folder;

    private Path assets;
    private SmallAtlas atlas;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        atlas = new SmallAtlas(assets);
    }

    private Ran atlas(String... words) {
        return Ran.of(Stream.concat(
                        Stream.of(words[0], "--assets", assets.toString()),
                        Arrays.stream(words).skip(1))
                .toArray(String[]::new));
    }

    private static void assertWritten(String text, Ran ran) {
        assertAll(
                () -> assertEquals("", ran.err()),
                () -> assertEquals(text, ran.out()),
                () -> assertEquals(0, ran.exit()));
    }

    private static void assertRefused(String message, Ran ran) {
        assertAll(
                () -> assertTrue(ran.err().startsWith(message), ran::err),
                () -> assertEquals("", ran.out()),
                () -> assertEquals(2, ran.exit()));
    }

    @Test
    void aSourceIsCitedWithItsAuthors() {
        assertWritten(
                "Doe, J., & Secretariat. (2022, October 3). Member States. United Nations. https://www.un.org/ The day on which it was read is not"
                        + " recorded.\n",
                atlas("cite", "un", "--style", "apa"));
    }

    @Test
    void withoutAnIdTheDatasetIsCited() {
        String cited = atlas("cite").out();
        assertTrue(
                cited.matches("“Atlas of Asian Security Cooperation\\.” 2025\\. Version \\S+\\. "
                        + "Data checked up to 31 December 2025\\.\n"),
                cited);
    }

    @Test
    void aPageIsCitedInTheLanguageAskedForWithItsSources() {
        List<String> cited = atlas("cite", "kaz", "--with-sources", "--style", "gost", "--language", "kk")
                .out()
                .lines()
                .toList();
        assertAll(
                () -> assertTrue(
                        cited.getFirst().startsWith("Қазақстан // Азия қауіпсіздік ынтымақтастығының атласы. "),
                        cited::toString),
                () -> assertTrue(
                        cited.getFirst().matches(".*\\. Деректер тексерілген соңғы күн: 2025\\Wж\\. 31\\Wжелтоқсан\\."),
                        cited::toString),
                () -> assertTrue(cited.stream().anyMatch(line -> line.contains("Almaty Act")), cited::toString));
    }

    @Test
    void allOfAKindAreCited() {
        assertEquals(
                List.of("un", "act"),
                atlas("cite", "--all", "--style", "ris")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("ID"))
                        .map(line -> line.substring(6))
                        .toList());
        assertEquals(
                3,
                atlas("cite", "--all", "--what", "state", "--style", "bibtex")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("@incollection{atlas-state-"))
                        .count());
    }

    @Test
    void anIdIsSaidWhatItIsWhereSeveralHaveIt() {
        atlas.write("glossary.json", """
                {"terms": [{"id": "un", "names": {"en": "Universal"}, "definition": {"en": "All."}, "sources": ["un"]}]}
                """);
        assertRefused("\"un\" is the id of more than one: source, term. Say which with --what.", atlas("cite", "un"));
        assertTrue(atlas("cite", "un", "--what", "term").out().contains("Universal"));
    }

    @Test
    void anUnknownIdIsRefusedWithThoseThatAreNear() {
        assertRefused(
                "The atlas has nothing with the id \"acta\". Like it are: act. Nothing was written.",
                atlas("cite", "acta"));
        assertRefused(
                "The atlas has no state with the id \"KAX\". Like it are: KAZ. Nothing was written.",
                atlas("cite", "KAX", "--what", "state"));
        assertRefused(
                "The atlas has nothing with the id \"quite-another\". The ids of the sources stand in the table sources.",
                atlas("cite", "quite-another"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            un --all | Ids, --all and --viewpoint do not go together; choose one of them.
            --what state | Which state? Give its id, or --all for every one.
            --style harvard | Invalid value for option '--style': "harvard" is none of chicago, apa, gost, bibtex, ris, csl-json
            --what page | Invalid value for option '--what': "page" is none of source, figure, organization
            """)
    void whatMakesNoSenseIsRefused(String words, String message) {
        assertRefused(message, atlas(("cite " + words).split(" ")));
    }

    @Test
    void theFileIsTheSameByteForByte() throws IOException {
        for (String style : List.of("chicago", "apa", "gost", "bibtex", "ris", "csl-json")) {
            Path first = folder.resolve("1." + style);
            Path second = folder.resolve("2." + style);
            assertEquals(
                    0,
                    atlas("cite", "un", "act", "--style", style, "--out", first.toString())
                            .exit());
            assertEquals(
                    0,
                    atlas("cite", "un", "act", "--style", style, "--out", second.toString())
                            .exit());
            assertTrue(Files.size(first) > 0);
            assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        }
    }

    @Test
    void theCommandOfAViewMakesItsPictureAgain() {
        String view = "{\"date\":\"2020-06-01\",\"organization\":\"cica\",\"theme\":{\"participation\":true}}";
        Ran cited = atlas("cite", "--viewpoint", view, "--style", "gost");
        assertEquals("", cited.err());
        Matcher command = Pattern.compile("Made again by: (picture) (--viewpoint) '(.*)' (--out) map\\.png\n$")
                .matcher(cited.out());
        assertTrue(command.find(), cited::out);
        assertTrue(command.group(3).contains("\"date\":\"2020-06-01\""), cited::out);
        Ran again = atlas("picture", "--viewpoint", command.group(3), "--size", "900x600", "--out", "-");
        Ran asked =
                atlas("picture", "--date", "2020-06-01", "--organization", "cica", "--size", "900x600", "--out", "-");
        assertEquals(0, again.exit(), again::err);
        assertTrue(asked.bytes().length > 1000);
        assertEquals(137, again.bytes()[0] & 0xff);
    }

    @Test
    void aViewWithItsDeskIsCitedWithWhatTheDeskShowsAndTheCommandThatKeepsIt() throws IOException {
        String view = "{\"date\":\"2022-10-13\",\"desk\":{\"layout\":\"map-and-desk\",\"show\":"
                + "{\"kind\":\"trend\",\"figure\":\"population\"}}}";
        Ran cited = atlas("cite", "--viewpoint", view, "--style", "gost");
        Matcher parts = Pattern.compile("^(.*?) // .*Opened again from the file that this command writes:"
                        + " view --viewpoint '(.*)' --save view\\.atlasview\n$")
                .matcher(cited.out());
        assertTrue(parts.matches(), cited::out);
        assertEquals("CICA · 13 October 2022; on the desk: Population: members of CICA", parts.group(1));
        Path file = folder.resolve("again.atlasview");
        assertEquals(
                0,
                atlas("view", "--viewpoint", parts.group(2), "--save", file.toString())
                        .exit());
        assertTrue(Files.readString(file).contains("map-and-desk"));
    }

    @Test
    void aDeskAloneIsCitedByWhatItShows() {
        Ran cited = atlas(
                "cite",
                "--viewpoint",
                "{\"date\":\"2022-10-13\",\"desk\":{\"layout\":\"desk\",\"show\":{\"kind\":\"events\"}}}",
                "--style",
                "csl-json");
        assertTrue(cited.out().contains("\"title\" : \"All that is dated\""), cited::out);
        assertTrue(cited.out().contains("\"id\" : \"atlas-desk-2022-10-13\""), cited::out);
    }

    @Test
    void theCitationOfAViewInAFileHoldsTheWholeView() throws IOException {
        Path file = folder.resolve("mine.atlasview");
        assertEquals(
                0,
                atlas("view", "--save", file.toString(), "--date", "2020-06-01", "--organization", "cica")
                        .exit());
        Ran cited = atlas("cite", "--viewpoint", file.toString(), "--style", "gost");
        assertEquals("", cited.err());
        assertTrue(cited.out().contains("picture --viewpoint '{\"projection\":"), cited::out);
        assertTrue(cited.out().contains("\"organization\":\"cica\""), cited::out);
        assertFalse(cited.out().contains("mine"), cited::out);
    }

    @Test
    void aViewpointThatCannotBeReadIsToldOf() {
        Ran ran = atlas("cite", "--viewpoint", folder.resolve("none.json").toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("could not be read: there is no such file or folder"), ran::err);
        Ran wrong = atlas("cite", "--viewpoint", "{\"organization\":\"nobody\"}");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("Nothing was cited: the viewpoint must be put right."), wrong::err);
    }

    @Test
    void theHelpHasAnExample() {
        Ran help = atlas("cite", "--help");
        assertEquals(0, help.exit());
        assertTrue(help.out().contains("cite unga-75-29 kaz --style gost --language ru"), help::out);
    }
}
