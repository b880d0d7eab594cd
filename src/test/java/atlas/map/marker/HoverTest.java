package atlas.map.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.map.picture.StateOutlineView;
import atlas.render.MapPainter;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the map answers to a pointer that rests on it, with a card at the right foot of the map.
@ExtendWith(ApplicationExtension.class)
final class HoverTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final World WORLD =
            new AssetFolder(Path.of("assets")).readWorld().world();

    private final AtlasState state = new AtlasState(ATLAS, Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private final Region card = new Region();
    private final AtlasMap map;

    HoverTest() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        this.map = new AtlasMap(
                state,
                new AtlasMap.Parts(
                        new MapPainter(ATLAS, WORLD, new GlyphCache(new Typeface())),
                        WORLD,
                        new MapStyle(Appearance.LIGHT, Language.ENGLISH),
                        new Messages(Language.ENGLISH)));
    }

    @Start
    void open(Stage stage) {
        card.setMinSize(260, 260);
        card.setMaxSize(260, 260);
        StackPane.setAlignment(card, Pos.BOTTOM_RIGHT);
        stage.setScene(new Scene(new StackPane(map, card), 800, 600));
        // Other tests give the same stage sizes of their own.
        stage.sizeToScene();
        stage.show();
        map.setObstacles(List.of(card));
    }

    private Label hoverAt(double x, double y, FxRobot robot) {
        robot.interact(() -> fireMouse(MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE, 0));
        return robot.lookup(".hover-name").queryAs(Label.class);
    }

    private Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void theWordsStandBesideACardAndNotBelowIt(FxRobot robot) {
        Label words = hoverAt(530, 330, robot);
        assertTrue(words.isVisible(), "there is no state under the pointer");
        assertFalse(onScene(words).intersects(onScene(card)), "the words lie below the card");
    }

    /// As a finger does that stays there for a while, or goes on by some pixels, and is lifted.
    private void touch(double x, double y, double movedBy, FxRobot robot) {
        robot.interact(() -> {
            fireTouch(TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, x, y);
            fireTouch(TouchEvent.TOUCH_MOVED, TouchPoint.State.MOVED, x + movedBy, y);
        });
        robot.sleep(700);
        robot.interact(() -> {
            fireTouch(TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, x + movedBy, y);
            fireMouse(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, 1);
            fireMouse(MouseEvent.MOUSE_RELEASED, x, y, MouseButton.PRIMARY, 1);
        });
    }

    private void fireTouch(EventType<TouchEvent> type, TouchPoint.State state, double x, double y) {
        PickResult picked = new PickResult(map, x, y);
        TouchPoint point = new TouchPoint(1, state, x, y, x, y, map, picked);
        map.fireEvent(new TouchEvent(type, point, List.of(point), 1, false, false, false, false));
    }

    /// Of the mouse, or with a button as the toolkit makes it of a touch.
    private void fireMouse(EventType<MouseEvent> type, double x, double y, MouseButton button, int clicks) {
        boolean isOfTouch = button == MouseButton.PRIMARY;
        map.fireEvent(new MouseEvent(
                type, x, y, x, y, button, clicks, false, false, false, false, false, false, false, isOfTouch, false,
                isOfTouch, null));
    }

    @Test
    void aFingerThatStaysIsToldWhatIsThereAndChoosesNothing(FxRobot robot) {
        Selection before = state.viewpoint().selection();
        touch(530, 330, 4, robot);
        Label words = robot.lookup(".hover-name").queryAs(Label.class);
        assertTrue(words.isVisible(), "nothing was told");
        assertFalse(words.getText().isBlank());
        assertEquals(before, state.viewpoint().selection());
    }

    @Test
    void aFingerThatMovesIsToldNothing(FxRobot robot) {
        touch(530, 330, 40, robot);
        assertFalse(robot.lookup(".hover-name").query().isVisible());
    }

    @Test
    void whatCanBeChosenLiesOverTheOutline(FxRobot robot) {
        hoverAt(530, 330, robot);
        List<Node> all = inOrder(map).toList();
        int outline = indexOf(all, StateOutlineView.class);
        int firstPill = indexOf(all, ConflictMarker.class);
        assertTrue(outline >= 0 && firstPill > outline, "outline " + outline + ", first pill " + firstPill);
    }

    private static int indexOf(List<Node> nodes, Class<? extends Node> kind) {
        return nodes.indexOf(nodes.stream().filter(kind::isInstance).findFirst().orElse(null));
    }

    /// All nodes, those below first.
    private static Stream<Node> inOrder(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(HoverTest::inOrder)
                        : Stream.of());
    }
}
