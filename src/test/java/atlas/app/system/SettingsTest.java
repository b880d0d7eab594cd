package atlas.app.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.window.WindowPlace;
import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.panel.rail.Rail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is remembered between two starts, and what is believed of it.
final class SettingsTest {

    private static final WindowPlace USUAL = WindowPlace.in(new Settings(Path.of("target/no-such-file")));
    private static final List<String> NO_SIZES = List.of(
            "100000", "1e9", "1e6", "-500", "-0.0", "0", "0.0", "NaN", "Infinity", "-Infinity", "1e999", "wide");

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("window.properties");
    }

    private WindowPlace placeIn(String... lines) throws IOException {
        Files.write(file(), List.of(lines));
        return WindowPlace.in(new Settings(file()));
    }

    static Stream<String> sizesThatAreNone() {
        return Stream.of("width", "height").flatMap(name -> NO_SIZES.stream().map(size -> name + "=" + size));
    }

    @ParameterizedTest
    @MethodSource("sizesThatAreNone")
    void aWindowOfNoPossibleSizeIsAsLargeAsUsual(String line) throws IOException {
        WindowPlace place = placeIn(line);
        assertEquals(USUAL.window().size(), place.window().size());
        assertEquals(USUAL.map(), place.map());
    }

    static Stream<String> measuresThatAreNone() {
        return Stream.concat(
                Stream.of("map-width", "map-height")
                        .flatMap(name -> NO_SIZES.stream().map(size -> name + "=" + size)),
                Stream.of("panel-top", "panel-bottom")
                        .flatMap(name -> Stream.of("1e6", "-1", "NaN", "Infinity", "775x")
                                .map(size -> name + "=" + size)));
    }

    @ParameterizedTest
    @MethodSource("measuresThatAreNone")
    void theMapAndThePanelsAreBelievedTogetherOrNotAtAll(String line) throws IOException {
        WindowPlace place = placeIn("panel-top=60", "panel-bottom=130", "map-width=700", "map-height=500", line);
        assertEquals(USUAL.map(), place.map());
        assertEquals(USUAL.panels(), place.panels());
    }

    @Test
    void whatAWindowThatWasClosedAtOnceLeftIsNotBelieved() throws IOException {
        WindowPlace place = placeIn(
                "map-width=0.0", "map-height=0.0", "panel-top=0.0", "panel-bottom=775.0", "width=1280", "height=800");
        assertEquals(USUAL, place);
    }

    @Test
    void aMapOfMorePixelsThanAnyScreenHasIsNotBelieved() throws IOException {
        WindowPlace place = placeIn("panel-top=60", "panel-bottom=130", "map-width=16000", "map-height=16000");
        assertEquals(USUAL.map(), place.map());
    }

    @Test
    void measuresThatCanBeTrueAreBelieved() throws IOException {
        WindowPlace place = placeIn(
                "x=-20",
                "y=30",
                "width=1500",
                "height=900",
                "panel-top=60.5",
                "panel-bottom=130",
                "map-width=700",
                "map-height=500");
        assertEquals(new WindowPlace.Rectangle(-20, 30, new WindowPlace.Size(1500, 900)), place.window());
        assertEquals(new WindowPlace.Size(700, 500), place.map());
        assertEquals(new Insets(60.5, place.panels().getRight(), 130, Rail.USUAL_WIDTH_PIXELS), place.panels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x=NaN", "x=Infinity", "x=1e300", "y=-1e7", "y=left"})
    void aPlaceFarFromAnyScreenIsNotBelieved(String line) throws IOException {
        assertEquals(USUAL, placeIn(line));
    }

    @Test
    void evenTheSmallestWindowHasRoomForAMap() {
        WindowPlace.Size map =
                WindowPlace.of(new PictureSize(100, 100), new Settings(file())).map();
        assertTrue(map.width() > 0 && map.height() > 0, map::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"width=\\u12", "\u0000\u0001\u0002", "language=\n=\n:::", "appearance=purple"})
    void aFileOfGarbageCountsAsNone(String text) throws IOException {
        Files.writeString(file(), text);
        Settings settings = new Settings(file());
        assertEquals(USUAL, WindowPlace.in(settings));
        assertEquals(Appearance.LIGHT, settings.appearance());
    }

    @Test
    void bytesThatAreNoTextCountAsNoFile() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0x80});
        assertEquals(USUAL, WindowPlace.in(new Settings(file())));
    }

    @Test
    void numbersThatAreNotFiniteAreNotRemembered() {
        Settings settings = new Settings(file());
        settings.remember("x", 12);
        settings.remember("x", Double.NaN);
        settings.remember("y", Double.POSITIVE_INFINITY);
        assertEquals(12, settings.number("x").orElseThrow());
        assertTrue(settings.number("y").isEmpty());
    }

    @Test
    void whatIsSavedIsReadAgainWithWhatANewerVersionWrote() throws IOException {
        Files.writeString(file(), "of-a-newer-version=kept\n");
        Settings settings = new Settings(file());
        settings.remember(Language.KAZAKH, Appearance.DARK);
        settings.remember("tiles.consent", true);
        settings.save();
        Settings again = new Settings(file());
        assertEquals(Language.KAZAKH, again.language());
        assertEquals(Appearance.DARK, again.appearance());
        assertTrue(again.isSet("tiles.consent"));
        assertTrue(Files.readString(file()).contains("of-a-newer-version=kept"));
    }

    @Test
    void whereSavingFailsTheFileThatWasThereIsWholeAndNoOtherIsLeft() throws IOException {
        Files.createDirectories(file().resolve("not-empty"));
        Settings settings = new Settings(file());
        assertThrows(IOException.class, settings::save);
        assertEquals(List.of("window.properties"), namesIn(folder));
    }

    @Test
    void savingReplacesTheFileAtOnceAndNeverWritesInIt() throws IOException {
        Files.writeString(file(), "language=ru\n");
        Path open = Files.createLink(folder.resolve("as-it-was"), file());
        Settings settings = new Settings(file());
        settings.remember(Language.TURKISH, Appearance.LIGHT);
        settings.save();
        assertEquals("language=ru\n", Files.readString(open));
        assertEquals(Language.TURKISH, new Settings(file()).language());
        assertEquals(List.of("as-it-was", "window.properties"), namesIn(folder));
    }

    @Test
    void aLinkToTheFileIsFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("mine.properties");
        Files.writeString(elsewhere, "language=ru\n");
        Files.createSymbolicLink(file(), elsewhere);
        Settings settings = new Settings(file());
        settings.remember(Language.TURKISH, Appearance.LIGHT);
        settings.save();
        assertTrue(Files.isSymbolicLink(file()));
        assertEquals(Language.TURKISH, new Settings(elsewhere).language());
    }

    @Test
    void settingsOfAnOlderVersionAreMovedToTheFolderOfTheSystem() throws IOException {
        UserFolders folders = new UserFolders("Mac OS X", folder, Map.of());
        Path before = folders.settingsBefore().resolve("window.properties");
        Files.createDirectories(folders.settingsBefore());
        Files.writeString(before, "language=kk\n", StandardCharsets.UTF_8);

        Path now = Settings.fileIn(folders);
        assertEquals(folder.resolve("Library/Application Support/asian-security-atlas/window.properties"), now);
        assertEquals(Language.KAZAKH, new Settings(now).language());
        assertFalse(Files.exists(before));
    }

    @Test
    void settingsOfTheFolderOfTheSystemComeBeforeThoseOfAnOlderVersion() throws IOException {
        UserFolders folders = new UserFolders("Windows 11", folder, Map.of());
        for (Path each : List.of(folders.settings(), folders.settingsBefore())) {
            Files.createDirectories(each);
        }
        Files.writeString(folders.settings().resolve("window.properties"), "language=tr\n");
        Files.writeString(folders.settingsBefore().resolve("window.properties"), "language=kk\n");
        assertEquals(Language.TURKISH, new Settings(Settings.fileIn(folders)).language());
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
