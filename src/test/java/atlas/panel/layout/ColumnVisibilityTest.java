package atlas.panel.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ColumnVisibilityTest {

    private static final double RAIL = 264;
    private static final double PANEL = 372;

    private static ColumnVisibility in(double window, Wish rail, Wish panel) {
        return ColumnVisibility.in(window, RAIL, PANEL, rail, panel);
    }

    @Test
    void aWideWindowHasBoth() {
        assertEquals(new ColumnVisibility(true, true), in(1280, Wish.AS_ROOM_ALLOWS, Wish.AS_ROOM_ALLOWS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {960, 1024, 1093})
    void aNarrowWindowHasThePanelAlone(double window) {
        assertEquals(new ColumnVisibility(false, true), in(window, Wish.AS_ROOM_ALLOWS, Wish.AS_ROOM_ALLOWS));
    }

    @ParameterizedTest
    @ValueSource(doubles = {800, 960, 1024, 1093, 1280, 1920})
    void theMapKeepsHalfOfTheWindowUnlessTheReaderWantsItOtherwise(double window) {
        for (Wish rail : new Wish[] {Wish.AS_ROOM_ALLOWS, Wish.HIDDEN}) {
            for (Wish panel : new Wish[] {Wish.AS_ROOM_ALLOWS, Wish.HIDDEN}) {
                ColumnVisibility columnVisibility = in(window, rail, panel);
                double map = window - (columnVisibility.rail() ? RAIL : 0) - (columnVisibility.panel() ? PANEL : 0);
                assertTrue(map >= window / 2, rail + " " + panel + ": " + map);
            }
        }
    }

    @Test
    void theRailThatIsAskedForTakesThePanelsPlaceWhereThereIsNotRoomForBoth() {
        assertEquals(new ColumnVisibility(true, false), in(1024, Wish.SHOWN, Wish.AS_ROOM_ALLOWS));
    }

    @Test
    void theRailComesBackWhereThePanelIsHidden() {
        assertEquals(new ColumnVisibility(true, false), in(1024, Wish.AS_ROOM_ALLOWS, Wish.HIDDEN));
    }

    @Test
    void whatTheReaderWantsIsShownInAnyWindow() {
        assertEquals(new ColumnVisibility(true, true), in(960, Wish.SHOWN, Wish.SHOWN));
        assertEquals(new ColumnVisibility(false, false), in(1920, Wish.HIDDEN, Wish.HIDDEN));
    }

    @Test
    void whatIsHiddenAndShownAgainFollowsTheRoomFromThenOn() {
        assertEquals(Wish.HIDDEN, Wish.turned(true, true));
        assertEquals(Wish.AS_ROOM_ALLOWS, Wish.turned(false, true));
    }

    @Test
    void whatIsShownWithoutRoomStaysShown() {
        assertEquals(Wish.SHOWN, Wish.turned(false, false));
    }
}
