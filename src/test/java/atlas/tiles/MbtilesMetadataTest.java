package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.geo.Bounds;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MbtilesMetadataTest {

    private static Optional<Bounds> bounds(String text) {
        return new MbtilesMetadata(Map.of("bounds", text)).bounds();
    }

    private static MbtilesMetadata named(String name) {
        return new MbtilesMetadata(Map.of("name", name));
    }

    @Test
    void boundsAreWestSouthEastNorth() {
        assertEquals(Optional.of(new Bounds(40.5, 35, 60, 45)), bounds("40.5, 35, 60, 45"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200,10,220,20 | -160 | -140",
                "100,10,190,20 | 100 | 180",
                "170,10,190,20 | -180 | -170",
                "170,10,-170,20 | -180 | -170",
                "-200,10,-100,20 | -180 | -100",
                "0,10,360,20 | -180 | 180",
                "-180.1,10,180.1,20 | -180 | 180"
            })
    void longitudesAreBroughtIntoTheUsualRange(String text, double west, double east) {
        assertEquals(Optional.of(new Bounds(west, 10, east, 20)), bounds(text));
    }

    @Test
    void latitudesALittleBeyondThePolesAreThePoles() {
        assertEquals(Optional.of(new Bounds(-180, -90, 180, 90)), bounds("-180,-90.0001,180,90.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500,500,600,600",
                "4000000,3000000,6000000,5000000",
                "0,0,0,0",
                "10,20,30,20",
                "10,40,30,20",
                "NaN,10,20,30",
                "10,20,Infinity,30",
                "10,20,30",
                "10,20,30,40,50",
                "west,south,east,north",
                ""
            })
    void whatIsNoAreaOnEarthCountsAsNotSaid(String text) {
        assertEquals(Optional.empty(), bounds(text));
    }

    @Test
    void aNameIsOneLineThatFits() {
        assertEquals(
                Optional.of("Relief of Asia"),
                named(" Relief\n\tof\u0007 Asia ").name());
        assertEquals(Optional.of("n".repeat(80) + "…"), named("n".repeat(500)).name());
        assertEquals(Optional.empty(), named(" \n ").name());
    }
}
