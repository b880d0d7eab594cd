package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WorldTest {

    private static final World WORLD = new World(new Detail(
            geography("STATE", new double[] {10, 20, 20, 10}, new double[] {0, 0, 5, 5}),
            Geography.EMPTY,
            geography("REGION", new double[] {30, 40, 35, 30}, new double[] {-2, 0, 3, -2})));

    private static Geography geography(String id, double[] lonDegrees, double[] latDegrees) {
        return new Geography(
                List.of(new Arc(lonDegrees, latDegrees)),
                List.of(new Shape(id, List.of(new ArcPath(List.of(0))), Optional.empty(), 0)),
                List.of());
    }

    @Test
    void severalAreasLieInOneRectangleWhetherStateOrRegion() {
        assertEquals(Optional.of(new Bounds(10, -2, 40, 5)), WORLD.boundsOf(List.of("STATE", "REGION")));
    }

    @Test
    void anAreaWithoutAShapeCountsForNothing() {
        assertEquals(Optional.of(new Bounds(30, -2, 40, 3)), WORLD.boundsOf(List.of("REGION", "NONE")));
        assertEquals(Optional.empty(), WORLD.boundsOf(List.of("NONE")));
    }
}
