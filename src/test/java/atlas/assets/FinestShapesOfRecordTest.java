package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.json.LoadContext;
import atlas.assets.topology.TopologyReader;
import atlas.geo.Detail;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shapes at 1:10m that the atlas is delivered with.
class FinestShapesOfRecordTest {

    private static final LoadContext READING = new LoadContext(Path.of("assets"));

    private static Detail overview;
    private static Geography states;
    private static Geography regions;
    private static Geography waters;

    @BeforeAll
    static void read() {
        overview = new AssetFolder(Path.of("assets")).readWorld().world().overview();
        states = TopologyReader.read(READING, "geography/world-10m.json", "states", Optional.of("boundaries"));
        regions = TopologyReader.read(READING, "geography/regions-10m.json", "regions", Optional.empty());
        waters = TopologyReader.read(READING, "geography/waters-10m.json", "lakes", Optional.of("rivers"));
    }

    @Test
    void theyAreReadWithoutAProblem() {
        assertEquals(List.of(), READING.problems());
    }

    @ParameterizedTest
    @CsvSource({
        "Simferopol, 34.10, 44.95, UKR",
        "Sevastopol inland, 33.70, 44.60, UKR",
        "Donetsk, 37.80, 48.00, UKR",
        "Luhansk, 39.31, 48.57, UKR",
        "Khankendi, 46.75, 39.82, AZE",
        "Lachin, 46.55, 39.64, AZE",
        "Nakhchivan, 45.41, 39.21, AZE",
        "Katzrin on the Golan, 35.69, 32.99, SYR",
        "Kiryat Shmona, 35.57, 33.20, ISR",
        "Gaza, 34.44, 31.49, PSE",
        "East Jerusalem, 35.24, 31.79, PSE",
        "Laayoune, -13.19, 27.13, ESH",
        "Tifariti, -10.57, 26.16, ESH",
        "Kyrenia inland, 33.40, 35.28, CYP",
        "Sukhumi inland, 41.05, 43.03, GEO",
        "Tiraspol, 29.60, 46.84, MDA",
        "Batken, 70.82, 40.06, KGZ",
        "Vorukh, 70.58, 39.86, TJK",
        "Sokh, 71.13, 39.96, UZB",
        "Shohimardon, 71.72, 39.95, UZB",
        "Barak, 72.765, 40.66, UZB",
        "Baikonur, 63.30, 45.90, KAZ",
        "Siachen, 77.00, 35.40, XSG"
    })
    void placesLieWhereTheUnitedNationsHaveThem(String place, double lon, double lat, String state) {
        assertEquals(Optional.of(state), states.shapeUnder(new LonLat(lon, lat)).map(Shape::id), place);
    }

    @ParameterizedTest
    @CsvSource({
        "Simferopol, 34.10, 44.95, UA-43",
        "Sukhumi inland, 41.05, 43.03, GE-AB",
        "Tiraspol, 29.60, 46.84, MD-SN",
        "Kyrenia inland, 33.40, 35.28, CY-NORTH",
        "Ramallah, 35.20, 31.90, PS-WB",
        "Katzrin, 35.69, 32.99, SY-GOLAN",
        "Laayoune, -13.19, 27.13, EH-WEST",
        "Batken, 70.82, 40.06, KG-B"
    })
    void areasUnderAnotherAuthorityAreRegions(String place, double lon, double lat, String region) {
        assertEquals(
                Optional.of(region), regions.shapeUnder(new LonLat(lon, lat)).map(Shape::id), place);
    }

    @ParameterizedTest
    @CsvSource({
        "Sevan, 45.30, 40.35",
        "Balkhash, 77.00, 46.55",
        "Issyk-Kul, 77.20, 42.40",
        "Superior outside Asia, -87.50, 47.70"
    })
    void lakesAreThereAllOverTheWorld(String lake, double lon, double lat) {
        assertTrue(waters.shapeUnder(new LonLat(lon, lat)).isPresent(), lake);
    }

    @Test
    void lakesAndRiversAreAsManyAsAtTheMiddleScale() {
        Geography middle = overview.waters();
        assertEquals(middle.shapes().size(), waters.shapes().size());
        assertEquals(middle.lines().size(), waters.lines().size());
    }

    @Test
    void everyAreaUnderAnothersControlIsThereFromAfarAndFromNear() {
        Set<String> areas = new AssetFolder(Path.of("assets"))
                .readAtlas().atlas().controls().stream()
                        .flatMap(control -> control.regions().stream())
                        .collect(Collectors.toSet());
        Set<String> afar = ids(overview.regions());
        afar.addAll(ids(overview.states()));
        Set<String> near = ids(regions);
        near.addAll(ids(states));
        assertTrue(areas.size() > 10, areas.toString());
        assertEquals(Set.of(), without(areas, afar));
        assertEquals(Set.of(), without(areas, near));
    }

    @Test
    void theyAreTheStatesOfTheMiddleScaleAndTwoThatAreTooSmallForIt() {
        Set<String> middle = ids(overview.states());
        assertEquals(Set.of("GIB", "UMI"), without(ids(states), middle));
        assertEquals(Set.of(), without(middle, ids(states)));
    }

    private static Set<String> without(Set<String> ids, Set<String> others) {
        Set<String> rest = new HashSet<>(ids);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> ids(Geography geography) {
        return geography.shapes().stream().map(Shape::id).collect(Collectors.toSet());
    }
}
