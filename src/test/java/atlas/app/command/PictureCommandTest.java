package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.views.ViewFiles;
import atlas.assets.AssetFolder;
import atlas.assets.SmallAtlas;
import atlas.view.Viewpoint;
import atlas.view.desk.Desk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `atlas picture`, run as a program.
final class PictureCommandTest {

    private static final String SIZE = "800x520";

    @TempDir
    private Path folder;

    private Path assets;
    private Path file;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
        file = folder.resolve("picture.png");
    }

    private Ran picture(String... options) {
        return Ran.of(Stream.concat(Stream.of("picture", "--assets", assets.toString()), Arrays.stream(options))
                .toArray(String[]::new));
    }

    /// A picture on the console, of which nothing bad was told.
    private byte[] painted(String... options) {
        Ran ran = picture(Stream.concat(Stream.of("--out", "-", "--size", SIZE), Arrays.stream(options))
                .toArray(String[]::new));
        assertEquals("", ran.err());
        assertEquals(0, ran.exit());
        return ran.bytes();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private void assertRefused(int exit, String message, Ran ran) {
        assertAll(
                () -> assertTrue(ran.err().contains(message), ran::err),
                () -> assertEquals("", ran.out()),
                () -> assertEquals(exit, ran.exit()),
                () -> assertFalse(Files.exists(file)));
    }

    @Test
    void aPictureHasTheSizeAskedFor() throws IOException {
        Ran ran = picture("--out", file.toString(), "--size", SIZE);
        assertAll(
                () -> assertEquals("", ran.err()),
                () -> assertEquals("", ran.out()),
                () -> assertEquals(0, ran.exit()));
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals("800x520", image.getWidth() + "x" + image.getHeight());
    }

    @Test
    void withoutASizeAPictureIsAsLargeAsAnUsualScreen() throws IOException {
        Ran ran = picture("--out", "-");
        BufferedImage image = image(ran.bytes());
        assertEquals("1920x1080", image.getWidth() + "x" + image.getHeight());
    }

    @Test
    void theConsoleIsHandedWhatTheFileHolds() throws IOException {
        assertEquals(0, picture("--out", file.toString(), "--size", SIZE).exit());
        assertArrayEquals(Files.readAllBytes(file), painted());
    }

    @ParameterizedTest
    @CsvSource({"--appearance,dark", "--organization,sco", "--date,2015-01-01", "--language,kk", "--figure,population"})
    void everyOptionChangesThePicture(String option, String value) throws IOException {
        String cica = Files.readString(assets.resolve("organizations/cica.json"));
        Files.writeString(
                assets.resolve("organizations/sco.json"),
                cica.replace("\"id\": \"cica\"", "\"id\": \"sco\"").replace("\"en\": \"CICA\"", "\"en\": \"SCO\""));
        assertFalse(Arrays.equals(painted(), painted(option, value)));
    }

    @Test
    void theEarlierWordForTheAppearanceIsUnderstoodAndNotInTheHelp() {
        assertArrayEquals(painted("--appearance", "dark"), painted("--theme", "dark"));
        String help = Ran.of("picture", "--help").out();
        assertTrue(help.contains("--appearance") && !help.contains("--theme"), help);
    }

    @Test
    void aViewpointIsPaintedAndOtherOptionsChangeIt() throws IOException {
        Path viewpoint = Files.writeString(
                folder.resolve("viewpoint.json"), "{\"projection\": \"world\", \"date\": \"2022-10-13\"}");
        byte[] world = painted("--viewpoint", viewpoint.toString());
        assertFalse(Arrays.equals(painted(), world));
        assertFalse(Arrays.equals(world, painted("--viewpoint", viewpoint.toString(), "--date", "2010-01-01")));
    }

    @Test
    void aViewpointThatIsWrongIsToldAndNotPainted() throws IOException {
        Path viewpoint = Files.writeString(folder.resolve("viewpoint.json"), "{\"projection\": \"flat\"}");
        assertRefused(
                1,
                viewpoint.getFileName() + ", /projection: ",
                picture("--out", file.toString(), "--viewpoint", viewpoint.toString()));
        assertRefused(
                1,
                "no-such.json could not be read: there is no such file or folder",
                picture("--out", file.toString(), "--viewpoint", "no-such.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture.jpg", "picture.svgz", "picture"})
    void aNameThatPromisesAnotherFormatIsRefused(String name) throws IOException {
        Path other = Files.writeString(folder.resolve(name), "good");
        assertRefused(2, "does not end with .png, .svg or .pdf", picture("--out", other.toString(), "--size", SIZE));
        assertEquals("good", Files.readString(other));
    }

    @Test
    void anEmptyFolderIsNoPlaceForAPictureAndStays() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty.png"));
        assertRefused(1, "a folder stands there", picture("--out", empty.toString(), "--size", SIZE));
        assertTrue(Files.isDirectory(empty));
    }

    @Test
    void withoutDatasetsNothingIsOverwritten() throws IOException {
        Path good = Files.writeString(folder.resolve("good.png"), "good");
        for (String wrong : List.of("asets", "")) {
            Ran ran = Ran.of("picture", "--assets", folder.resolve(wrong).toString(), "--out", good.toString());
            assertRefused(1, "There are no datasets in", ran);
        }
        assertEquals("good", Files.readString(good));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100x100", "320x200", "200x3000"})
    void aPictureWithoutRoomBesideItsLegendIsRefusedAndTheSmallestThatIsToldIsPainted(String size) throws IOException {
        Ran refused = picture("--out", file.toString(), "--size", size);
        assertRefused(2, "has no room beside its legend and notes", refused);
        Matcher smallest =
                Pattern.compile("The smallest of this form is (\\d+x\\d+)\\.").matcher(refused.err());
        assertTrue(smallest.find(), refused::err);
        Ran ran = picture("--out", "-", "--size", smallest.group(1));
        BufferedImage image = image(ran.bytes());
        assertEquals(smallest.group(1), image.getWidth() + "x" + image.getHeight());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size|wide|2|\"wide\" is not a size such as 1920x1080",
                "--size|20001x100|2|a size is between 100 and 20000 pixels wide and high",
                "--size|99x100|2|a size is between 100 and 20000 pixels wide and high",
                "--appearance|grey|2|\"grey\" is none of light, dark",
                "--date|2022-02-30|2|\"2022-02-30\" is no day of the calendar; a day is written like 2022-10-13",
                "--date|1989-12-31|2|The atlas knows the days from 1990-01-01 to 2025-12-31; 1989-12-31 is not among them.",
                "--organization|nato|2|The atlas has no organization \"nato\"; it has cica.",
                "--figure|gdp|2|The atlas has no figure \"gdp\"; it has population.",
                "--language|de|2|\"de\" is none of en, tr, ru, kk"
            })
    void whatCannotBeUnderstoodIsToldInPlainWords(String option, String value, int exit, String message) {
        assertRefused(exit, message, picture("--out", file.toString(), option, value));
    }

    @Test
    void withoutAFileNothingIsPainted() {
        assertRefused(2, "Missing required option: '--out=FILE'", picture());
    }

    private static final String DESK =
            "{\"date\":\"2022-10-13\",\"desk\":{\"layout\":\"%s\",\"show\":" + "{\"kind\":\"%s\"}}}";

    @Test
    void ofADeskAloneItsChartIsDrawnWhichOpensAsTheView() throws IOException {
        Path svg = folder.resolve("desk.svg");
        Ran ran =
                picture("--viewpoint", DESK.formatted("desk", "overlap"), "--out", svg.toString(), "--size", "900x700");
        assertEquals("", ran.err());
        Viewpoint again = ViewFiles.read(
                        svg, new AssetFolder(assets).readAtlas().atlas())
                .view()
                .viewpoint();
        assertEquals(Desk.DeskLayout.DESK, again.desk().layout());
        assertTrue(
                Files.readString(svg).contains("How far the memberships of organizations coincide"),
                () -> String.valueOf(svg));
    }

    @Test
    void ofMapAndDeskTheMapIsPaintedUnlessTheDeskIsAskedFor() {
        String both = DESK.formatted("map-and-desk", "network");
        byte[] usual = painted("--viewpoint", both);
        assertArrayEquals(usual, painted("--viewpoint", both, "--of", "map"));
        assertFalse(Arrays.equals(usual, painted("--viewpoint", both, "--of", "desk")));
    }

    @Test
    void aDeskThatShowsATableHasNoChartToDraw() {
        assertRefused(
                2,
                "shows a table, \"All that is dated\", and no chart. Nothing was written; --of map paints the map.",
                picture("--viewpoint", DESK.formatted("desk", "events"), "--out", file.toString()));
    }
}
