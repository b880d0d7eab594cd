package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.app.action.FileDialogs;
import atlas.app.system.Settings;
import atlas.app.views.GroupFile;
import atlas.app.views.ViewSession;
import atlas.domain.group.GroupText;
import atlas.domain.group.NamedGroups;
import atlas.domain.group.NamedGroups.NamedGroup;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import atlas.view.desk.Desk.DeskLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Groups that the reader keeps under names.
@ExtendWith(ApplicationExtension.class)
final class SavedGroupsWindowTest {

    private static final NamedGroup CORE = new NamedGroup("Core", GroupText.read("cica and sco"));

    @TempDir
    private Path temporary;

    private AtlasState state;
    private ViewSession session;

    private static final class NoFile implements FileDialogs {

        @Override
        public Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toRead(String title, List<FileKind> kinds) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void theDeskIsOpen(FxRobot robot) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        state = new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));
        session = new ViewSession(
                state, new Settings(temporary.resolve("window.properties")), temporary, Optional.empty());
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> WindowFixture.showWithViews(stage, state, session, new NoFile()));
        robot.interact(() -> state.lay(DeskLayout.DESK));
        robot.interact(() -> robot.lookup("#desk-group").queryButton().fire());
    }

    @AfterEach
    void popupsAreClosed(FxRobot robot) {
        robot.interact(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .toList()
                .forEach(Window::hide));
        session.close();
    }

    @Test
    void aGroupIsKeptUnderANameThatStandsForItsRule(FxRobot robot) throws TimeoutException, IOException {
        keep(robot, "cica and sco", "Core");
        assertEquals(new NamedGroups(List.of(CORE)), new GroupFile(temporary).read());
        robot.interact(() -> ((Button) node("#desk-group-apply").orElseThrow()).fire());
        await(() -> "Core · 8".equals(((Labeled) robot.lookup("#desk-group").query()).getText()));
        assertEquals(
                Optional.of("cica and sco"), state.viewpoint().desk().group().map(group -> group.text()));
    }

    @Test
    void aGroupThatWasDeletedComesBackByUndo(FxRobot robot) throws TimeoutException, IOException {
        keep(robot, "cica and sco", "Core");
        robot.interact(() -> node(".desk-saved-row").orElseThrow().lookupAll(".glyph-button").stream()
                .filter(button -> "Delete: Core".equals(button.getAccessibleText()))
                .forEach(button -> ((Button) button).fire()));
        await(() -> node("#desk-saved-undo").isPresent());
        NamedGroups without = new GroupFile(temporary).read();
        robot.interact(() -> ((Button) node("#desk-saved-undo").orElseThrow()).fire());
        await(() -> node(".desk-saved-row").isPresent());
        assertEquals(
                List.of(NamedGroups.NONE, new NamedGroups(List.of(CORE))),
                List.of(without, new GroupFile(temporary).read()));
    }

    private static void keep(FxRobot robot, String rule, String name) throws TimeoutException {
        robot.interact(() -> {
            ((TextField) node("#desk-group-text").orElseThrow()).setText(rule);
            ((TextField) node("#desk-group-name").orElseThrow()).setText(name);
        });
        robot.interact(() -> ((Button) node("#desk-group-keep").orElseThrow()).fire());
        await(() -> node(".desk-saved-row").isPresent());
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// In any window: lookups of the robot end at the stage.
    private static Optional<Node> node(String query) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll(query).stream())
                .findFirst();
    }
}
