package atlas.panel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Fixture;
import atlas.panel.layout.PlaySpeed;
import atlas.panel.layout.WindowChoices;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Time that runs, told what the clock says: no frame of the screen comes between, for all happens on its thread.
@ExtendWith(ApplicationExtension.class)
final class PlaybackTest {

    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final long SECOND = 1_000_000_000L;

    private final AtlasState state = new AtlasState(Fixture.atlas(), Viewpoint.home(START));
    private final WindowChoices choices = new WindowChoices();

    private Playback running() {
        Playback playback = new Playback(state, choices, day -> LocalDate.of(2010, 3, 1));
        state.viewpointProperty().subscribe(playback::yieldTo);
        playback.playOrPause();
        playback.handle(SECOND);
        return playback;
    }

    @Test
    void aYearTakesAsLongAsTheChosenSpeedSays(FxRobot robot) {
        choices.playSpeedProperty().set(PlaySpeed.SLOW);
        robot.interact(() -> {
            Playback playback = running();
            playback.handle(5 * SECOND);
            assertEquals(LocalDate.of(2011, 1, 1), state.viewpoint().date());
            playback.stop();
        });
    }

    @Test
    void anotherSpeedGoesOnFromTheDayThatIsShown(FxRobot robot) {
        choices.playSpeedProperty().set(PlaySpeed.SLOW);
        robot.interact(() -> {
            Playback playback = running();
            playback.handle(5 * SECOND);
            choices.playSpeedProperty().set(PlaySpeed.FAST);
            playback.handle(6 * SECOND);
            assertEquals(LocalDate.of(2011, 1, 1), state.viewpoint().date());
            playback.stop();
        });
    }

    @Test
    void timeHaltsAtTheNextEventIfTheReaderWantsIt(FxRobot robot) {
        choices.haltsAtEventsProperty().set(true);
        robot.interact(() -> {
            Playback playback = running();
            playback.handle(20 * SECOND);
            assertEquals(LocalDate.of(2010, 3, 1), state.viewpoint().date());
            assertFalse(playback.playingProperty().get());
        });
    }

    @Test
    void anotherSelectionHaltsTime(FxRobot robot) {
        robot.interact(() -> {
            Playback playback = running();
            state.select(new Selection.OfState("KAZ"));
            assertFalse(playback.playingProperty().get());
        });
    }

    @Test
    void lookingAroundLetsTimeRun(FxRobot robot) {
        robot.interact(() -> {
            Playback playback = running();
            Camera camera = state.viewpoint().camera();
            state.lookAt(new Camera(camera.centre(), camera.spanKm() / 2));
            assertTrue(playback.playingProperty().get());
            playback.stop();
        });
    }
}
