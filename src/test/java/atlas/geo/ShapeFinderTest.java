package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ShapeFinderTest {

    private static final int PLACES = 20_000;

    @Test
    void randomPlacesAreFoundAsRaysThroughEveryPointFindThem() {
        Geography geography = ragged(new Random(7));
        Random random = new Random(11);
        int inside = 0;
        for (int i = 0; i < PLACES; i++) {
            LonLat place = new LonLat(random.nextDouble(-60, 60), random.nextDouble(-40, 40));
            Optional<Shape> expected = byEveryPoint(geography, place);
            assertEquals(expected, geography.shapeUnder(place), () -> "under " + place);
            inside += expected.isPresent() ? 1 : 0;
        }
        assertTrue(inside > PLACES / 20 && inside < PLACES * 19 / 20, inside + " of " + PLACES + " lie in a shape");
    }

    @Test
    void placesAtThePointsOfALineAreFoundAsRaysFindThem() {
        Geography geography = ragged(new Random(5));
        for (Arc arc : geography.arcs()) {
            for (int i = 0; i < arc.size(); i += 7) {
                LonLat place = new LonLat(arc.lonDegrees(i), arc.latDegrees(i));
                assertEquals(byEveryPoint(geography, place), geography.shapeUnder(place), () -> "under " + place);
            }
        }
    }

    @Test
    void anEnclaveIsFoundBeforeWhatSurroundsIt() {
        Geography geography = new Geography(
                List.of(square(0, 0, 10), square(0, 0, 2)),
                List.of(shape("OUTER", 100, 0), shape("INNER", 4, 1)),
                List.of());
        assertEquals(
                Optional.of("INNER"), geography.shapeUnder(new LonLat(0.5, 0.5)).map(Shape::id));
        assertEquals(
                Optional.of("OUTER"), geography.shapeUnder(new LonLat(5, 5)).map(Shape::id));
        assertEquals(Optional.empty(), geography.shapeUnder(new LonLat(11, 0)));
    }

    /// The definition, point by point.
    private static Optional<Shape> byEveryPoint(Geography geography, LonLat place) {
        Shape found = null;
        for (Shape shape : geography.shapes()) {
            boolean inside = false;
            for (ArcPath ring : shape.rings()) {
                for (int reference : ring.arcs()) {
                    inside ^= isCrossedOddly(geography.arcs().get(ArcPath.arcNumber(reference)), place);
                }
            }
            if (inside && (found == null || shape.areaKm2() < found.areaKm2())) {
                found = shape;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isCrossedOddly(Arc arc, LonLat place) {
        boolean odd = false;
        for (int i = 1; i < arc.size(); i++) {
            double y0 = arc.latDegrees(i - 1);
            double y1 = arc.latDegrees(i);
            if ((y0 > place.latDegrees()) != (y1 > place.latDegrees())) {
                double x0 = arc.lonDegrees(i - 1);
                double x1 = arc.lonDegrees(i);
                odd ^= place.lonDegrees() < x0 + (place.latDegrees() - y0) / (y1 - y0) * (x1 - x0);
            }
        }
        return odd;
    }

    /// Two neighbours that share an arc, each of the others ragged islands with some hundred points; some overlap.
    private static Geography ragged(Random random) {
        List<Arc> arcs = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            arcs.add(blot(random, random.nextDouble(-45, 45), random.nextDouble(-28, 28), random.nextDouble(3, 12)));
            shapes.add(shape("S" + i, random.nextDouble(1, 1000), i));
        }
        arcs.add(blot(random, 0, 0, 1.5));
        shapes.add(
                new Shape("HOLED", List.of(new ArcPath(List.of(0)), new ArcPath(List.of(~12))), Optional.empty(), 0.5));
        return new Geography(arcs, shapes, List.of());
    }

    private static Arc blot(Random random, double lon, double lat, double radius) {
        int points = random.nextInt(40, 700);
        double[] lons = new double[points + 1];
        double[] lats = new double[points + 1];
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            double reach = radius * random.nextDouble(0.6, 1);
            lons[i] = lon + reach * Math.cos(angle);
            lats[i] = lat + reach * Math.sin(angle);
        }
        lons[points] = lons[0];
        lats[points] = lats[0];
        return new Arc(lons, lats);
    }

    private static Arc square(double lon, double lat, double half) {
        return new Arc(
                new double[] {lon - half, lon + half, lon + half, lon - half, lon - half},
                new double[] {lat - half, lat - half, lat + half, lat + half, lat - half});
    }

    private static Shape shape(String id, double areaKm2, int arc) {
        return new Shape(id, List.of(new ArcPath(List.of(arc))), Optional.empty(), areaKm2);
    }
}
