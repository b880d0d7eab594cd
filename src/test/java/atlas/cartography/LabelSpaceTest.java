package atlas.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LabelSpaceTest {

    private static final Box VIEW = new Box(0, 0, 100, 100);

    @Test
    void theFirstFreePlaceIsTaken() {
        LabelSpace space = new LabelSpace(VIEW);
        space.reserve(new Box(0, 0, 20, 20));
        Box free = new Box(30, 0, 20, 10);
        assertEquals(Optional.of(free), space.takeFirstFree(List.of(new Box(10, 10, 20, 20), free)));
    }

    @Test
    void twoNamesNeverOverlap() {
        LabelSpace space = new LabelSpace(VIEW);
        Box first = new Box(10, 10, 40, 10);
        space.takeFirstFree(List.of(first));
        assertEquals(Optional.empty(), space.takeFirstFree(List.of(new Box(45, 15, 40, 10))));
    }

    @Test
    void noNameIsCutByTheEdgeOfTheView() {
        assertEquals(Optional.empty(), new LabelSpace(VIEW).takeFirstFree(List.of(new Box(90, 50, 20, 10))));
    }
}
