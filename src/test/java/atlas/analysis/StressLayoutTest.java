package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.StressLayout.Place;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Places of things whose distances are known.
final class StressLayoutTest {

    private static double[][] apart(double[][] points) {
        double[][] apart = new double[points.length][points.length];
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < points.length; j++) {
                apart[i][j] = Math.hypot(points[i][0] - points[j][0], points[i][1] - points[j][1]);
            }
        }
        return apart;
    }

    private static double distance(List<Place> places, int i, int j) {
        return Math.hypot(
                places.get(i).x() - places.get(j).x(),
                places.get(i).y() - places.get(j).y());
    }

    @Test
    void theCornersOfARectangleAreFoundAgain() {
        double[][] wished = apart(new double[][] {{0, 0}, {4, 0}, {4, 3}, {0, 3}});
        List<Place> places = StressLayout.of(wished);
        double scale = distance(places, 0, 2) / 5;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(wished[i][j] * scale, distance(places, i, j), 0.03);
            }
        }
    }

    @Test
    void likeThingsComeNearerThanOthers() {
        double[][] wished = {{0, 1, 5, 5}, {1, 0, 5, 5}, {5, 5, 0, 1}, {5, 5, 1, 0}};
        List<Place> places = StressLayout.of(wished);
        assertTrue(distance(places, 0, 1) < distance(places, 0, 2) / 3);
        assertTrue(distance(places, 2, 3) < distance(places, 1, 3) / 3);
    }

    @Test
    void theSameWishesGiveTheSamePlacesInsideTheUnitSquare() {
        Random random = new Random(3);
        double[][] points = new double[30][2];
        for (double[] point : points) {
            point[0] = random.nextDouble();
            point[1] = random.nextDouble();
        }
        List<Place> places = StressLayout.of(apart(points));
        assertEquals(places, StressLayout.of(apart(points)));
        assertTrue(places.stream().allMatch(at -> at.x() >= 0 && at.x() <= 1 && at.y() >= 0 && at.y() <= 1));
        assertEquals(
                1,
                Math.max(
                        places.stream().mapToDouble(Place::x).max().orElseThrow(),
                        places.stream().mapToDouble(Place::y).max().orElseThrow()));
    }

    @Test
    void noneAndOneHaveTheirPlaces() {
        assertEquals(List.of(), StressLayout.of(new double[0][0]));
        assertEquals(List.of(new Place(0, 0)), StressLayout.of(new double[1][1]));
    }

    @Test
    void differentThingsAreNotWishedInOnePlace() {
        assertThrows(IllegalArgumentException.class, () -> StressLayout.of(new double[2][2]));
    }
}
