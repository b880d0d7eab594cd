package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Panning tells of nothing new outside of the map, so nothing is made there.
@ExtendWith(ApplicationExtension.class)
final class PannedFrameTest {

    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));

    @Start
    void start(Stage stage) {
        WindowFixture.show(stage, state, WindowFixture.noTiles(state), new SimpleBooleanProperty(true));
    }

    @Test
    void aPannedFrameMakesNoNodeAndNoTooltip(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Set<Object> before = besidesTheMap(robot);
        assertFalse(before.isEmpty());
        for (int frame = 1; frame <= 5; frame++) {
            Camera now = state.viewpoint().camera();
            robot.interact(() -> state.lookAt(new Camera(now.centre(), now.spanKm() * 0.99)));
            WaitForAsyncUtils.waitForFxEvents();
        }
        Set<Object> after = besidesTheMap(robot);
        after.removeAll(before);
        assertEquals(Set.of(), after);
    }

    private static Set<Object> besidesTheMap(FxRobot robot) {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        robot.interact(() -> collect(robot.lookup(".atlas-window").query(), found));
        return found;
    }

    private static void collect(Node node, Set<Object> found) {
        if ("map".equals(node.getId())) {
            return;
        }
        found.add(node);
        if (node instanceof Control control && control.getTooltip() != null) {
            found.add(control.getTooltip());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
