package atlas.panel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.AssetFolder;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ViewpointBindingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 13);
    private static final LocalDate LATER = LocalDate.of(2023, 1, 1);

    private final AtlasState state =
            new AtlasState(new AssetFolder(Path.of("assets")).readAtlas().atlas(), Viewpoint.home(DAY));
    private final Group node = new Group();
    private final List<LocalDate> told = new ArrayList<>();

    @Test
    void aStepOfTheCameraIsNotToldToWhatShowsTheDay(FxRobot robot) {
        robot.interact(() -> {
            new Scene(node);
            ViewpointBinding.part(node, state, Viewpoint::date, told::add);
            state.lookAt(new Camera(state.viewpoint().camera().centre(), 1_000));
        });
        assertEquals(List.of(DAY), told);
    }

    @Test
    void anotherDayIsToldOnce(FxRobot robot) {
        robot.interact(() -> {
            new Scene(node);
            ViewpointBinding.part(node, state, Viewpoint::date, told::add);
            state.travelTo(LATER);
        });
        assertEquals(List.of(DAY, LATER), told);
    }

    @Test
    void aNodeThatHasLeftItsSceneIsToldNothing(FxRobot robot) {
        robot.interact(() -> {
            Scene scene = new Scene(node);
            ViewpointBinding.part(node, state, Viewpoint::date, told::add);
            scene.setRoot(new Group());
            state.travelTo(LATER);
        });
        assertEquals(List.of(DAY), told);
    }

    @Test
    void aNodeThatComesBackIsToldWhatItMissed(FxRobot robot) {
        robot.interact(() -> {
            Scene scene = new Scene(node);
            ViewpointBinding.part(node, state, Viewpoint::date, told::add);
            scene.setRoot(new Group());
            state.travelTo(LATER);
            scene.setRoot(node);
        });
        assertEquals(List.of(DAY, LATER), told);
    }
}
