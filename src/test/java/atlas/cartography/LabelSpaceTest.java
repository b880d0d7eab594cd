package atlas.cartography;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelSpaceTest {

    private static final List<Box> LABEL = List.of(new Box(10, 10, 40, 10));

    @Test
    void aFreePlaceIsTaken() {
        assertTrue(new LabelSpace().take(LABEL));
    }

    @Test
    void twoNamesNeverOverlap() {
        LabelSpace space = new LabelSpace();
        space.take(LABEL);
        assertFalse(space.take(List.of(new Box(45, 15, 40, 10))));
    }

    @Test
    void aNameOfSeveralBoxesNeedsAllOfThem() {
        LabelSpace space = new LabelSpace();
        space.reserve(new Box(0, 0, 20, 20));
        List<Box> label = List.of(new Box(100, 0, 20, 20), new Box(15, 15, 20, 20));
        assertFalse(space.take(label));
        assertTrue(space.isFree(label.subList(0, 1)));
    }

    @Test
    void aBoxIsFoundFromFarAlongIt() {
        LabelSpace space = new LabelSpace();
        space.reserve(new Box(-500, -500, 2_000, 20));
        assertFalse(space.isFree(List.of(new Box(1_400, -490, 10, 10))));
    }
}
