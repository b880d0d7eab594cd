package atlas.export.spatial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.export.Imprint;
import atlas.geo.Arc;
import atlas.geo.ArcPath;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.i18n.Language;
import atlas.records.ReferenceTables;
import atlas.table.Columns;
import atlas.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/// Tables on the map, in both formats.
final class FeatureTableTest {

    private static final Imprint IMPRINT =
            new Imprint("conflict-events", "Atlas: events", "0.2.0", LocalDate.of(2025, 12, 31), "No endorsement.");

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final Geography STATES =
            new AssetFolder(Path.of("assets")).readWorld().world().overview().states();

    @TempDir
    private Path folder;

    private static Arc square(double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        return new Arc(new double[] {west, west, east, east, west}, new double[] {south, north, north, south, south});
    }

    /// An area of shapes that all run clockwise: two islands, of which one has a lake with an island in it.
    private static Geometry.Area islands() {
        List<Arc> arcs = List.of(square(3, 3, 1), square(0, 0, 10), square(20.123456789, 0, 1), square(2, 2, 4));
        List<ArcPath> rings =
                Stream.of(0, 1, 2, 3).map(arc -> new ArcPath(List.of(arc))).toList();
        Geography geography = new Geography(arcs, List.of(new Shape("KAZ", rings, Optional.empty(), 0)), List.of());
        return (Geometry.Area) new StateAreas(geography, () -> geography)
                .of(ATLAS.state("KAZ").orElseThrow())
                .orElseThrow();
    }

    private static final Table PLACES = new Columns<Optional<LonLat>>()
            .text("name", _ -> "Summit")
            .numberIfKnown("lon", at -> at.map(LonLat::lonDegrees))
            .numberIfKnown("lat", at -> at.map(LonLat::latDegrees))
            .truth("planned", _ -> true)
            .list("sources", _ -> List.of("un", "osce"))
            .of(List.of(Optional.of(new LonLat(71.5, 51)), Optional.empty()));

    private static JsonNode json(FeatureTable features) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeoJson.write(features, IMPRINT, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static Geography closeUp() {
        AssetFolder folder = new AssetFolder(Path.of("assets"));
        return folder.readCloseUp(folder.readWorld().world().overview())
                .detail()
                .states();
    }

    private static FeatureTable states() {
        return FeatureTable.ofStates(
                new ReferenceTables(ATLAS, Language.ENGLISH).states(),
                ATLAS,
                new StateAreas(STATES, FeatureTableTest::closeUp));
    }

    @Test
    void outerRingsRunCounterclockwiseAndHolesClockwiseWhereverTheyStand() {
        Geometry.Area area = islands();
        assertEquals(
                List.of(2, 1, 1),
                area.polygons().stream().map(it -> it.rings().size()).toList());
        Ring lake = area.polygons().getFirst().rings().get(1);
        assertEquals(16, lake.size());
        assertFalse(lake.isCounterclockwise());
        assertTrue(area.polygons().stream().allMatch(it -> it.rings().getFirst().isCounterclockwise()));
    }

    @Test
    void degreesHaveSevenDecimalsAtMost() {
        assertTrue(islands().polygons().stream()
                .anyMatch(it -> it.rings().getFirst().bounds().west() == 20.1234568));
        assertEquals("20.1234568", Degrees.decimal(20.123456789).toPlainString());
        assertEquals("-180", Degrees.decimal(-180).toPlainString());
        assertEquals("0", Degrees.decimal(-1e-9).toPlainString());
    }

    @Test
    void aRowIsAFeatureAndAPlaceThatIsNotKnownIsNull() throws IOException {
        JsonNode root = json(FeatureTable.ofPlaces(PLACES));
        assertEquals("FeatureCollection", root.at("/type").asText());
        assertEquals(
                "Version 0.2.0, as of 2025-12-31. No endorsement.",
                root.at("/description").asText());
        assertEquals(
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[71.5,51]},\"properties\":"
                        + "{\"name\":\"Summit\",\"lon\":71.5,\"lat\":51,\"planned\":true,\"sources\":[\"un\",\"osce\"]}}",
                root.at("/features/0").toString());
        assertTrue(root.at("/features/1/geometry").isNull());
        assertEquals(2, root.at("/features").size());
    }

    @Test
    void everyStateOfTodayThatHasAShapeHasAnAreaAndAFormerOneThatOfItsParts() {
        FeatureTable states = states();
        int code = states.table().indexOf("iso3");
        List<String> without = new ArrayList<>();
        for (int i = 0; i < states.geometries().size(); i++) {
            if (states.geometries().get(i).isEmpty()) {
                without.add(states.table().rows().get(i).get(code).text());
            }
        }
        assertEquals(
                List.of(),
                without.stream().filter(iso3 -> STATES.shape(iso3).isPresent()).toList());
        assertEquals(
                List.of("BES", "BVT", "DDR", "GLP", "GUF", "HKG", "MAC", "MTQ", "MYT", "REU", "SJM", "TKL", "YMD"),
                without.stream().sorted().toList(),
                "drawn as parts of others, or of unknown boundaries");
        assertTrue(area(states, "GIB").bounds().west() < -5.3, "the one of 1:10m");
        Geometry.Area union = area(states, "SUN");
        assertTrue(union.bounds().west() <= -179.9 && union.bounds().east() >= 179.9);
        double republics = Stream.of(
                        "RUS", "ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "LVA", "LTU", "MDA", "TJK", "TKM",
                        "UKR", "UZB")
                .mapToDouble(iso3 -> size(area(states, iso3)))
                .sum();
        assertEquals(republics, size(union), republics * 1e-6);
    }

    private static Geometry.Area area(FeatureTable states, String iso3) {
        int code = states.table().indexOf("iso3");
        for (int i = 0; i < states.geometries().size(); i++) {
            if (states.table().rows().get(i).get(code).text().equals(iso3)) {
                return (Geometry.Area) states.geometries().get(i).orElseThrow();
            }
        }
        throw new AssertionError(iso3);
    }

    private static double size(Geometry.Area area) {
        return area.polygons().stream()
                .flatMap(polygon -> polygon.rings().stream())
                .mapToDouble(Ring::squaredDegrees)
                .sum();
    }

    @Test
    void everyRingOfTheRealStatesIsClosedAndRunsAsItShould() {
        for (Optional<Geometry> geometry : states().geometries()) {
            geometry.map(Geometry.Area.class::cast).stream()
                    .flatMap(area -> area.polygons().stream())
                    .forEach(polygon -> {
                        for (int i = 0; i < polygon.rings().size(); i++) {
                            Ring ring = polygon.rings().get(i);
                            assertEquals(ring.points().getFirst(), ring.points().getLast());
                            assertTrue(ring.points().size() >= Ring.FEWEST_POINTS);
                            assertEquals(i == 0, ring.isCounterclockwise());
                        }
                    });
        }
    }

    @FunctionalInterface
    private interface Question {
        void ask(Statement database) throws SQLException;
    }

    private void opened(byte[] geoPackage, Question question) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("table.gpkg"), geoPackage);
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toUri());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            question.ask(statement);
        }
    }

    private static String text(Statement database, String sql) throws SQLException {
        try (ResultSet rows = database.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                all.add(String.join("|", row));
            }
            return String.join("\n", all);
        }
    }

    private static byte[] geoPackage(Table table, Optional<FeatureTable> features, Optional<Table> sources)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeoPackage.write(table, features, sources, IMPRINT, out);
        return out.toByteArray();
    }

    @Test
    void aGeoPackageSaysWhatItHoldsAsTheStandardWantsIt() throws IOException, SQLException {
        opened(geoPackage(PLACES, Optional.of(FeatureTable.ofPlaces(PLACES)), Optional.empty()), database -> {
            assertEquals("1196444487", text(database, "PRAGMA application_id"));
            assertEquals("10300", text(database, "PRAGMA user_version"));
            assertEquals("ok", text(database, "PRAGMA integrity_check"));
            assertEquals("", text(database, "PRAGMA foreign_key_check"));
            assertEquals(
                    "conflict_events|features|Atlas: events|Version 0.2.0, as of 2025-12-31. No endorsement."
                            + "|2025-12-31T00:00:00.000Z|71.5|51.0|71.5|51.0|4326",
                    text(database, "SELECT * FROM gpkg_contents"));
            assertEquals("conflict_events|geom|POINT|4326|0|0", text(database, "SELECT * FROM gpkg_geometry_columns"));
            assertEquals("-1\n0\n4326", text(database, "SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY srs_id"));
            assertEquals(
                    "1|Summit|71.5|51|1|un;osce\n2|Summit|null|null|1|un;osce",
                    text(database, "SELECT fid, name, lon, lat, planned, sources FROM conflict_events"));
        });
    }

    @Test
    void aPointIsWellKnownBinaryBehindAHead() throws IOException, SQLException {
        opened(geoPackage(PLACES, Optional.of(FeatureTable.ofPlaces(PLACES)), Optional.empty()), database -> {
            try (ResultSet rows = database.executeQuery("SELECT geom FROM conflict_events ORDER BY fid")) {
                assertTrue(rows.next());
                ByteBuffer blob = ByteBuffer.wrap(rows.getBytes(1)).order(ByteOrder.LITTLE_ENDIAN);
                assertEquals('G', blob.get());
                assertEquals('P', blob.get());
                assertEquals(0, blob.get());
                assertEquals(1, blob.get());
                assertEquals(4326, blob.getInt());
                assertEquals(1, blob.get());
                assertEquals(1, blob.getInt());
                assertEquals(71.5, blob.getDouble());
                assertEquals(51, blob.getDouble());
                assertFalse(blob.hasRemaining());
                assertTrue(rows.next());
                assertEquals(null, rows.getBytes(1));
            }
        });
    }

    @Test
    void anAreaFillsItsBlobToTheLastByte() {
        ByteBuffer blob = ByteBuffer.wrap(GeometryBlob.of(islands())).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(3, blob.get(3));
        assertEquals(0, blob.getDouble(8));
        assertEquals(21.1234568, blob.getDouble(16), 1e-9);
        assertEquals(6, blob.getInt(41));
        assertEquals(3, blob.getInt(45));
        assertEquals(49 + 3 * 9 + 4 * (4 + 5 * 16), blob.capacity());
        assertTrue(blob.getDouble(blob.capacity() - 8) >= 0);
    }

    @Test
    void aTableWithoutPlacesIsOneOfAttributesAndItsSourcesAnother() throws IOException, SQLException {
        Table sources = new Columns<String>().text("source", id -> id).of(List.of("un", "osce"));
        opened(geoPackage(PLACES, Optional.empty(), Optional.of(sources)), database -> {
            assertEquals(
                    "conflict_events|attributes|null\nsources|attributes|null",
                    text(database, "SELECT table_name, data_type, srs_id FROM gpkg_contents"));
            assertEquals("", text(database, "SELECT * FROM gpkg_geometry_columns"));
            assertEquals("un\nosce", text(database, "SELECT source FROM sources ORDER BY fid"));
        });
    }

    @Test
    void wholeNumbersAreIntegersAndOthersAreNot() throws IOException, SQLException {
        Table table = new Columns<Double>()
                .number("whole", Double::doubleValue)
                .number("half", value -> value / 2)
                .of(List.of(1_000_000.0, 3.0));
        opened(geoPackage(table, Optional.empty(), Optional.empty()), database -> {
            assertEquals(
                    "fid|INTEGER\nwhole|INTEGER\nhalf|DOUBLE",
                    text(database, "SELECT name, type FROM pragma_table_info('conflict_events')"));
            assertEquals("1000000|500000.0\n3|1.5", text(database, "SELECT whole, half FROM conflict_events"));
        });
    }
}
