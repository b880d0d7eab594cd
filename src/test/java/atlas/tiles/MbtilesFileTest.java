package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.geo.Bounds;
import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MbtilesFileTest {

    private static final byte[] NORTH = MadeMbtiles.numbered("north", Color.WHITE);
    private static final byte[] SOUTH = MadeMbtiles.numbered("south", Color.WHITE);

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("a map?.mbtiles");
    }

    private MadeMbtiles made() throws SQLException {
        return new MadeMbtiles(file());
    }

    private Trouble.Kind troubleOfOpening() {
        TilesException failure = assertThrows(TilesException.class, () -> {
            try (MbtilesFile opened = MbtilesFile.open(file())) {
                assertEquals("no name", opened.name());
            }
        });
        assertEquals("a map?.mbtiles", failure.trouble().about());
        return failure.trouble().kind();
    }

    @Test
    void aTileIsFoundThoughTheFileCountsRowsFromTheSouth() throws Exception {
        try (MadeMbtiles made = made()) {
            made.holds(1, 0, 1, NORTH).holds(1, 0, 0, SOUTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file())) {
            assertArrayEquals(NORTH, file.read(new TileAddress(1, 0, 0)).orElseThrow());
            assertArrayEquals(SOUTH, file.read(new TileAddress(1, 0, 1)).orElseThrow());
        }
    }

    @Test
    void aTileThatTheFileLacksIsEmpty() throws Exception {
        try (MadeMbtiles made = made()) {
            made.holds(1, 0, 1, NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file())) {
            assertEquals(Optional.empty(), file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.empty(), file.trouble());
        }
    }

    @Test
    void theFileTellsItsNameMakerBoundsAndLargestZoom() throws Exception {
        try (MadeMbtiles made = made()) {
            made.says("name", "Relief")
                    .says("maxzoom", "4")
                    .says("bounds", "40.5,35,60,45")
                    .says("attribution", "<a href='https://example.org/a'>&copy; A &amp; B</a>")
                    .holds(0, 0, 0, NORTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file())) {
            assertEquals("Relief", file.name());
            assertEquals(4, file.largestZoom());
            assertEquals(Optional.of(new Bounds(40.5, 35, 60, 45)), file.bounds());
            assertEquals(
                    Optional.of(new Attribution("© A & B", Optional.of(URI.create("https://example.org/a")))),
                    file.attribution());
        }
    }

    @Test
    void aFileThatSaysNothingIsMeasuredByItsTiles() throws Exception {
        try (MadeMbtiles made = made()) {
            made.says("bounds", "west")
                    .says("maxzoom", "many")
                    .holds(0, 0, 0, NORTH)
                    .holds(2, 0, 0, SOUTH);
        }
        try (MbtilesFile file = MbtilesFile.open(file())) {
            assertEquals("a map?.mbtiles", file.name());
            assertEquals(2, file.largestZoom());
            assertEquals(Optional.empty(), file.bounds());
            assertEquals(Optional.empty(), file.attribution());
        }
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertEquals(Trouble.Kind.FILE_MISSING, troubleOfOpening());
    }

    @Test
    void textIsNoMbtiles() throws IOException {
        Files.writeString(file(), "This is a letter, long enough to be taken for a database. ".repeat(40));
        assertEquals(Trouble.Kind.NO_MBTILES, troubleOfOpening());
    }

    @Test
    void anEmptyFileIsNoMbtiles() throws IOException {
        Files.createFile(file());
        assertEquals(Trouble.Kind.NO_MBTILES, troubleOfOpening());
    }

    @Test
    void aFileWithoutTilesIsSaidToBeEmpty() throws SQLException {
        made().close();
        assertEquals(Trouble.Kind.EMPTY, troubleOfOpening());
    }

    @Test
    void vectorTilesAreRecognizedByTheFormat() throws SQLException {
        try (MadeMbtiles made = made()) {
            made.says("format", "pbf").holds(0, 0, 0, NORTH);
        }
        assertEquals(Trouble.Kind.VECTOR_TILES, troubleOfOpening());
    }

    @Test
    void vectorTilesAreRecognizedByTheirBytes() throws SQLException {
        try (MadeMbtiles made = made()) {
            made.holds(0, 0, 0, new byte[] {0x1f, (byte) 0x8b, 8, 0});
        }
        assertEquals(Trouble.Kind.VECTOR_TILES, troubleOfOpening());
    }

    @Test
    void webpIsNamed() throws SQLException {
        try (MadeMbtiles made = made()) {
            made.holds(0, 0, 0, "RIFF....WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1));
        }
        TilesException failure = assertThrows(TilesException.class, () -> MbtilesFile.open(file()));
        assertEquals(new Trouble(Trouble.Kind.FORMAT_UNKNOWN, "a map?.mbtiles", "WebP"), failure.trouble());
    }

    @Test
    void aTileThatIsNoPictureIsTroubleAndTheOthersAreStillRead() throws Exception {
        try (MadeMbtiles made = made()) {
            made.holds(1, 0, 1, NORTH).holds(1, 1, 1, new byte[] {1, 2, 3});
        }
        try (MbtilesFile file = MbtilesFile.open(file())) {
            assertThrows(TilesException.class, () -> file.read(new TileAddress(1, 1, 0)));
            assertEquals(Optional.of(Trouble.Kind.BROKEN), file.trouble().map(Trouble::kind));
            assertArrayEquals(NORTH, file.read(new TileAddress(1, 0, 0)).orElseThrow());
        }
    }

    @Test
    void aFileCutInTheMiddleIsTroubleNotACrash() throws Exception {
        try (MadeMbtiles made = made()) {
            for (int column = 0; column < 64; column++) {
                made.holds(6, column, 0, MadeMbtiles.numbered("tile " + column, Color.WHITE));
            }
        }
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length / 2));
        TilesException failure = assertThrows(TilesException.class, () -> {
            try (MbtilesFile file = MbtilesFile.open(file())) {
                for (int column = 0; column < 64; column++) {
                    file.read(new TileAddress(6, column, 63));
                }
            }
        });
        assertEquals(Trouble.Kind.BROKEN, failure.trouble().kind());
    }
}
