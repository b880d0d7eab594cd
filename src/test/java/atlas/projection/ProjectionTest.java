package atlas.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LonLat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ProjectionTest {

    private static final double DEGREES = 1e-7;

    @ParameterizedTest
    @EnumSource(MapProjection.class)
    void everyPlaceComesBackFromThePlane(MapProjection choice) {
        Projection projection = choice.projection();
        for (double lat = -84; lat <= 84; lat += 7) {
            for (double lon = -179; lon <= 179; lon += 8.7) {
                PlanePoint point = projection.project(lon, lat);
                LonLat back = projection.unproject(point).orElseThrow();
                assertEquals(lon, back.lonDegrees(), DEGREES);
                assertEquals(lat, back.latDegrees(), DEGREES);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MapProjection.class)
    void theEarthLiesInTheUnitSquare(MapProjection choice) {
        for (double lat = -90; lat <= 90; lat += 5) {
            for (double lon = -180; lon <= 180; lon += 5) {
                PlanePoint point = choice.projection().project(lon, lat);
                assertTrue(point.u() >= -1e-12 && point.u() <= 1 + 1e-12, () -> point.toString());
                assertTrue(point.v() >= -1e-12 && point.v() <= 1 + 1e-12, () -> point.toString());
            }
        }
    }

    /// Snyder 1987, p. 332 to 333: the sphere with R = 3, centre 40° N 100° W; 20° S 100° E is x = −4.2339303,
    /// y = 4.0257775.
    @Test
    void lambertGivesSnydersNumericalExample() {
        PlanePoint point = new LambertAzimuthalEqualArea(new LonLat(-100, 40)).project(100, -20);
        assertEquals(-4.2339303, (point.u() - 0.5) * 4 * 3, 1e-6);
        assertEquals(4.0257775, (0.5 - point.v()) * 4 * 3, 1e-6);
    }

    /// Šavrič, Patterson, Jenny 2019: the ratio of width to height is 2.05458, and the pole line is 0.59247 times the
    /// equator.
    @Test
    void equalEarthHasItsAuthorsProportions() {
        EqualEarth equalEarth = new EqualEarth();
        double height =
                equalEarth.project(0, -90).v() - equalEarth.project(0, 90).v();
        double poleLine =
                equalEarth.project(180, 90).u() - equalEarth.project(-180, 90).u();
        assertEquals(1 / 2.05458, height, 1e-5);
        assertEquals(0.59247, poleLine, 1e-5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.5, 0.5", "180, 0, 1, 0.5", "-90, 0, 0.25, 0.5", "0, 66.51326044, 0.5, 0.25"})
    void webMercatorPutsTileCornersWhereTilesHaveThem(double lon, double lat, double u, double v) {
        PlanePoint point = new WebMercator().project(lon, lat);
        assertEquals(u, point.u(), 1e-9);
        assertEquals(v, point.v(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource(
            value = MapProjection.class,
            names = {"ASIA", "WORLD"})
    void equalAreaProjectionsKeepAreas(MapProjection choice) {
        double atEquator = cellArea(choice.projection(), 60, 0);
        double atSixty = cellArea(choice.projection(), 60, 60);
        assertEquals(Math.cos(Math.toRadians(60)), atSixty / atEquator, 1e-3);
    }

    /// The area on the plane of a small cell of latitude and longitude.
    private static double cellArea(Projection projection, double lon, double lat) {
        double d = 0.01;
        PlanePoint a = projection.project(lon - d, lat - d);
        PlanePoint b = projection.project(lon + d, lat - d);
        PlanePoint c = projection.project(lon - d, lat + d);
        return Math.abs((b.u() - a.u()) * (c.v() - a.v()) - (c.u() - a.u()) * (b.v() - a.v()));
    }

    @Test
    void outsideTheOutlineThereIsNoPlace() {
        assertEquals(Optional.empty(), MapProjection.ASIA.projection().unproject(new PlanePoint(0.02, 0.02)));
        assertEquals(Optional.empty(), MapProjection.WORLD.projection().unproject(new PlanePoint(0.5, 0.1)));
    }
}
