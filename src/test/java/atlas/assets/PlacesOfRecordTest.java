package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Control;
import atlas.domain.date.Period;
import atlas.domain.place.City;
import atlas.domain.place.State;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.geo.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cities and the areas under another's control of the real datasets, against its shapes.
class PlacesOfRecordTest {

    /// How far the shapes at 1:50 million lie beside coasts and borders at most.
    private static final double TOLERANCE_KM = 7;

    private static final double KM_PER_DEGREE = 111.2;

    /// Territories whose shapes have codes of their own.
    private static final Map<String, String> OUTLYING = Map.of("IOT", "IOT");

    private static Atlas atlas;
    private static Geography states;
    private static Geography regions;

    @BeforeAll
    static void read() {
        AssetFolder folder = new AssetFolder(Path.of("assets"));
        atlas = folder.readAtlas().atlas();
        World world = folder.readWorld().world();
        states = world.overview().states();
        regions = world.overview().regions();
    }

    @Test
    void everyCityLiesInTheStateThatItNamesOrBesideItsCoastOrBorder() {
        assertEquals(
                List.of(),
                atlas.cities().stream()
                        .filter(city -> nearby(city.at()).noneMatch(place -> isIn(city.state(), place)))
                        .map(City::id)
                        .toList());
    }

    private static boolean isIn(String state, LonLat place) {
        return states.shapeUnder(place).map(Shape::id).equals(Optional.of(state));
    }

    /// The place itself and places around it within the tolerance.
    private static Stream<LonLat> nearby(LonLat place) {
        return DoubleStream.of(0, TOLERANCE_KM / 3, TOLERANCE_KM * 2 / 3, TOLERANCE_KM)
                .boxed()
                .flatMap(km -> IntStream.range(0, 16).mapToObj(i -> shifted(place, km, i * Math.PI / 8)));
    }

    private static LonLat shifted(LonLat place, double km, double bearing) {
        double degrees = km / KM_PER_DEGREE;
        double stretch = Math.cos(Math.toRadians(place.latDegrees()));
        return new LonLat(
                place.lonDegrees() + degrees * Math.sin(bearing) / stretch,
                place.latDegrees() + degrees * Math.cos(bearing));
    }

    @ParameterizedTest
    @CsvSource({
        "simferopol, UKR",
        "sevastopol, UKR",
        "donetsk, UKR",
        "khankendi, AZE",
        "shusha, AZE",
        "sokhumi, GEO",
        "tskhinvali, GEO",
        "tiraspol, MDA",
        "gaza, PSE",
        "famagusta, CYP",
        "vorukh, TJK",
        "ravon-sokh, UZB",
        "batken, KGZ"
    })
    void citiesBelongWhereTheUnitedNationsHaveThem(String id, String state) {
        City city = city(id);
        assertEquals(state, city.state());
        assertTrue(
                isIn(state, city.at()),
                () -> id + " lies in " + states.shapeUnder(city.at()).map(Shape::id));
    }

    private static City city(String id) {
        return atlas.cities().stream()
                .filter(city -> city.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noCityStandsTwice() {
        List<City> cities = atlas.cities();
        List<String> twice = IntStream.range(0, cities.size())
                .boxed()
                .flatMap(i -> cities.subList(i + 1, cities.size()).stream()
                        .filter(other -> cities.get(i).at().kilometresTo(other.at()) < 2)
                        .map(other -> cities.get(i).id() + " and " + other.id()))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void capitalsStandWithTheirStates() {
        List<LonLat> capitals = atlas.on(atlas.asOf()).states().values().stream()
                .flatMap(state -> state.capital().stream())
                .map(State.Capital::at)
                .toList();
        assertEquals(
                List.of(),
                atlas.cities().stream()
                        .filter(city -> capitals.stream().anyMatch(at -> at.kilometresTo(city.at()) < 5))
                        .map(City::id)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Karabakh and the South Caucasus, 38.4, 43.6, 40.5, 50.2, 60",
        "Batken and the Fergana valley, 39.4, 41.2, 69.0, 73.2, 35",
        "Ukraine's east and south, 44.3, 50.2, 30.0, 40.2, 45"
    })
    void theZonesOfConflictAreDenselyNamed(
            String zone, double south, double north, double west, double east, int least) {
        long count = atlas.cities().stream()
                .map(City::at)
                .filter(at -> at.latDegrees() > south
                        && at.latDegrees() < north
                        && at.lonDegrees() > west
                        && at.lonDegrees() < east)
                .count();
        assertTrue(count >= least, () -> zone + ": " + count);
    }

    @Test
    void everyRegionUnderAnothersControlLiesInTheStateThatItBelongsTo() {
        for (Control control : atlas.controls()) {
            for (String region : control.regions()) {
                Shape shape =
                        regions.shape(region).or(() -> states.shape(region)).orElseThrow();
                LonLat inside = shape.labelAt().orElseThrow();
                String own = OUTLYING.getOrDefault(region, control.belongsTo());
                assertEquals(Optional.of(own), states.shapeUnder(inside).map(Shape::id), control.id() + " " + region);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1990-12-01, kuwait-1990, true",
        "1991-03-01, kuwait-1990, false",
        "1999-01-01, east-timor-1975, true",
        "2000-01-01, east-timor-1975, false",
        "1990-01-01, golan-heights, true",
        "2004-01-01, gaza-1967, true",
        "2006-01-01, gaza-1967, false",
        "2008-01-01, gaza-2007, true",
        "2014-02-26, crimea, false",
        "2025-12-31, crimea, true",
        "1990-01-01, karabakh-1994, false",
        "2020-09-26, karabakh-1994, true",
        "2020-12-01, karabakh-1994, false",
        "2023-08-31, karabakh-2020, true",
        "2023-10-01, karabakh-2020, false"
    })
    void areasAreUnderAnothersControlForTheirTime(LocalDate day, String id, boolean isControlled) {
        assertEquals(
                isControlled,
                atlas.controlsOn(day).stream().anyMatch(control -> control.id().equals(id)));
    }

    /// Who held it is uncertain from the first day of fighting; the conflict says by which day it was over.
    @ParameterizedTest
    @CsvSource({
        "karabakh-1994, AZ-KARABAKH-1994, 2020-09-27, 2020-11-10",
        "karabakh-2020, AZ-KARABAKH-2020, 2023-09-19, 2023-09-21"
    })
    void karabakhIsUncertainFromTheFirstDayOfFighting(String id, String region, LocalDate first, LocalDate last) {
        Period ofFighting = atlas.conflict("karabakh").orElseThrow().conflictAreas().stream()
                .filter(conflictArea -> conflictArea.regions().contains(region))
                .map(Conflict.ConflictArea::period)
                .toList()
                .getLast();
        Period ofControl = atlas.controls().stream()
                .filter(control -> control.id().equals(id))
                .map(Control::period)
                .findFirst()
                .orElseThrow();
        assertEquals(first, ofFighting.from().earliest());
        assertEquals(last, ofFighting.to().orElseThrow().earliest());
        assertEquals(first, ofControl.to().orElseThrow().earliest());
    }
}
