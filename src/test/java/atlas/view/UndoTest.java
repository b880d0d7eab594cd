package atlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.Fixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class UndoTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private final AtlasState state = new AtlasState(Fixture.atlas(), Viewpoint.home(START));

    private LocalDate dayAfterUndo() {
        state.undo();
        return state.viewpoint().date();
    }

    @Test
    void daysPassedThroughInARowAreOneStep() {
        state.travelTo(START.plusDays(1));
        state.travelTo(START.plusDays(2));
        assertEquals(START, dayAfterUndo());
    }

    @Test
    void eachJumpIsAStep() {
        state.jumpTo(START.plusDays(1));
        state.jumpTo(START.plusDays(2));
        assertEquals(START.plusDays(1), dayAfterUndo());
        assertEquals(START, dayAfterUndo());
    }

    @Test
    void timeThatRunsAfterAJumpIsAStepOfItsOwn() {
        state.jumpTo(START.plusDays(1));
        state.travelTo(START.plusDays(2));
        state.travelTo(START.plusDays(3));
        assertEquals(START.plusDays(1), dayAfterUndo());
    }

    @Test
    void aSecondDragIsASecondStep() {
        state.beginTravel();
        state.travelTo(START.plusDays(1));
        state.travelTo(START.plusDays(2));
        state.beginTravel();
        state.travelTo(START.plusDays(3));
        assertEquals(START.plusDays(2), dayAfterUndo());
    }

    @Test
    void theRightSideOfAComparisonTravelsInStepsOfItsOwnToo() {
        state.compareWith(state.viewpoint().subject().withDate(START.plusYears(1)));
        state.beginTravel();
        state.travelRightTo(START.plusYears(2));
        state.beginTravel();
        state.travelRightTo(START.plusYears(3));
        state.undo();
        assertEquals(
                START.plusYears(2),
                state.viewpoint().right().map(Viewpoint::date).orElseThrow());
    }
}
