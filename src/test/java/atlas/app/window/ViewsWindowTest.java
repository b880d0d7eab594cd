package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.action.FileDialogs;
import atlas.app.system.Settings;
import atlas.app.views.KeptView;
import atlas.app.views.StartView;
import atlas.app.views.ViewFiles;
import atlas.app.views.ViewFolder;
import atlas.app.views.ViewSession;
import atlas.assets.viewpoint.SavedView;
import atlas.assets.viewpoint.ViewpointJson;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Saving, listing and opening views in the window, with the keys that a reader has for it.
@ExtendWith(ApplicationExtension.class)
final class ViewsWindowTest {

    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Viewpoint OTHER = Viewpoint.home(LocalDate.of(2001, 2, 3))
            .withOrganization("sco")
            .withSelection(new Selection.OfState("KAZ"));

    @TempDir
    private Path temporary;

    private Path folder;
    private AtlasState state;
    private ViewSession session;
    private WindowContent content;
    private Optional<Path> chosen = Optional.empty();

    private final class ChosenFile implements FileDialogs {

        @Override
        public Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds) {
            return chosen;
        }

        @Override
        public Optional<Path> toRead(String title, List<FileKind> kinds) {
            return chosen;
        }
    }

    @BeforeEach
    void theWindowIsOpen(FxRobot robot) throws TimeoutException {
        folder = temporary.resolve("views");
        Stage stage = FxToolkit.registerPrimaryStage();
        state = new AtlasState(WindowFixture.ATLAS.atlas(), HOME);
        session =
                new ViewSession(state, new Settings(temporary.resolve("window.properties")), folder, Optional.empty());
        content = WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> WindowFixture.showWithViews(stage, state, session, new ChosenFile()));
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
    }

    @AfterEach
    void popupsAreClosed(FxRobot robot) {
        robot.interact(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .toList()
                .forEach(Window::hide));
        session.close();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// In any window: lookups of the robot end at the stage.
    private static Optional<Node> node(String query) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .map(Scene::getRoot)
                .map(root -> root.lookup(query))
                .filter(found -> found != null && found.isVisible())
                .findFirst();
    }

    private static <T extends Node> T awaitNode(String query, Class<T> type) throws TimeoutException {
        await(() -> node(query).isPresent());
        return type.cast(node(query).orElseThrow());
    }

    private static String said() {
        return node("#said")
                .filter(Node::isVisible)
                .map(card -> ((Labeled) card.lookup("#said-words")).getText())
                .orElse("");
    }

    private void awaitSaid(String part) throws TimeoutException {
        try {
            await(() -> said().contains(part));
        } catch (TimeoutException e) {
            throw new AssertionError("said: " + said(), e);
        }
    }

    private List<KeptView> kept() throws IOException {
        return new ViewFolder(folder, state.atlas()).list();
    }

    private List<String> names() throws IOException {
        return kept().stream().map(KeptView::name).toList();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    private void save(FxRobot robot, String name) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        TextField field = awaitNode("#view-name", TextField.class);
        robot.interact(() -> field.setText(name));
        press(robot, KeyCode.ENTER);
        awaitSaid(name);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Object> openList(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        return awaitNode("#views", ListView.class);
    }

    @Test
    void theFirstSaveAsksForANameAndTheNextTakesItAgain(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                "CICA · 13 October 2022",
                awaitNode("#view-name", TextField.class).getText());
        press(robot, KeyCode.ENTER);
        awaitSaid("Saved: “CICA · 13 October 2022”");
        robot.interact(() -> state.show(OTHER));
        press(robot, KeyCode.CONTROL, KeyCode.S);
        awaitSaid("Saved as it is shown now");
        assertEquals(List.of("CICA · 13 October 2022"), names());
        assertEquals(OTHER, kept().getFirst().loaded().orElseThrow().view().viewpoint());
    }

    @Test
    void escapeAndABlankNameSaveNothing(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.S);
        TextField field = awaitNode("#view-name", TextField.class);
        robot.interact(() -> field.setText("  "));
        assertTrue(awaitNode("#view-save", Button.class).isDisabled());
        press(robot, KeyCode.ENTER);
        assertTrue(node("#view-name").isPresent());
        press(robot, KeyCode.ESCAPE);
        await(() -> node("#view-name").isEmpty());
        assertEquals(List.of(), names());
    }

    @Test
    void aViewIsFoundByTypingAndOpenedAsOneStepOfUndo(FxRobot robot) throws Exception {
        robot.interact(() -> state.show(OTHER));
        save(robot, "Шанхай: states");
        robot.interact(() -> state.show(HOME));
        save(robot, "Another");
        ListView<Object> list = openList(robot);
        assertEquals(2, list.getItems().size());
        TextField filter = awaitNode("#view-filter", TextField.class);
        assertTrue(filter.isFocused());
        robot.interact(() -> filter.setText("шанх"));
        assertEquals(1, list.getItems().size());
        press(robot, KeyCode.ENTER);
        awaitSaid("“Шанхай: states” is shown.");
        assertEquals(OTHER, state.viewpoint());
        assertTrue(node("#views").isEmpty());
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(HOME, state.viewpoint());
    }

    @Test
    void escapeClosesTheListWhereverTheFocusIs(FxRobot robot) throws Exception {
        save(robot, "One");
        ListView<Object> list = openList(robot);
        robot.interact(list::requestFocus);
        press(robot, KeyCode.ESCAPE);
        await(() -> node("#views").isEmpty());
    }

    @Test
    void aViewIsRenamedInTheListByF2(FxRobot robot) throws Exception {
        save(robot, "A");
        openList(robot);
        press(robot, KeyCode.F2);
        TextField field = awaitNode("#view-new-name", TextField.class);
        robot.interact(() -> field.setText("B / C"));
        press(robot, KeyCode.ENTER);
        await(() -> {
            try {
                return names().equals(List.of("B / C"));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertTrue(node("#views").isPresent());
    }

    @Test
    void escapeWhileRenamingKeepsTheNameAndTheList(FxRobot robot) throws Exception {
        save(robot, "A");
        openList(robot);
        press(robot, KeyCode.F2);
        TextField field = awaitNode("#view-new-name", TextField.class);
        robot.interact(() -> field.setText("B"));
        press(robot, KeyCode.ESCAPE);
        await(() -> node("#view-new-name").isEmpty());
        assertTrue(node("#views").isPresent());
        assertEquals(List.of("A"), names());
    }

    @Test
    void aViewThatIsDeletedComesBackByUndo(FxRobot robot) throws Exception {
        save(robot, "A");
        ListView<Object> list = openList(robot);
        robot.interact(list::requestFocus);
        press(robot, KeyCode.DELETE);
        await(() -> list.getItems().isEmpty());
        assertEquals(List.of(), names());
        Button restore = awaitNode("#view-restore", Button.class);
        robot.interact(restore::fire);
        await(() -> list.getItems().size() == 1);
        assertEquals(List.of("A"), names());
    }

    @Test
    void anEmptyListSaysWhatToDo(FxRobot robot) throws Exception {
        openList(robot);
        assertTrue(awaitNode("#views-nothing", Labeled.class).getText().contains("Ctrl+S saves what you see"));
        robot.interact(() ->
                node("#view-save-new").map(Button.class::cast).orElseThrow().fire());
        awaitNode("#view-name", TextField.class);
    }

    @Test
    void aViewIsWrittenToAFileAndListedThere(FxRobot robot) throws Exception {
        robot.interact(() -> state.show(OTHER));
        save(robot, "A");
        Path file = temporary.resolve("elsewhere.atlasview");
        chosen = Optional.of(file);
        openList(robot);
        robot.interact(
                () -> node("#view-export").map(Button.class::cast).orElseThrow().fire());
        awaitSaid("The view is in the file " + file);
        assertEquals("A", ViewFiles.read(file, state.atlas()).view().name());
        assertEquals(2, openList(robot).getItems().size());
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndNothingIsLost(FxRobot robot) throws Exception {
        save(robot, "A");
        chosen = Optional.of(temporary.resolve("no such folder").resolve("a.atlasview"));
        openList(robot);
        robot.interact(
                () -> node("#view-export").map(Button.class::cast).orElseThrow().fire());
        awaitSaid("“a.atlasview” could not be saved");
        assertEquals(List.of("A"), names());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndAnotherPlaceOffered(FxRobot robot) throws Exception {
        Files.writeString(folder, "in the way");
        chosen = Optional.of(temporary.resolve("saved elsewhere.atlasview"));
        press(robot, KeyCode.CONTROL, KeyCode.S);
        awaitNode("#view-name", TextField.class);
        press(robot, KeyCode.ENTER);
        awaitSaid("could not be saved");
        robot.interact(
                () -> node("#said-next").map(Button.class::cast).orElseThrow().fire());
        awaitSaid("The view is in the file");
        assertEquals(
                HOME, ViewFiles.read(chosen.orElseThrow(), state.atlas()).view().viewpoint());
    }

    @Test
    void whatAnotherWindowHasChangedIsKeptAndTheSaveStandsBesideIt(FxRobot robot) throws Exception {
        save(robot, "A");
        ViewFolder other = new ViewFolder(folder, state.atlas());
        SavedView theirs = new SavedView("A", OTHER, Optional.empty(), Optional.empty());
        other.replace(other.list().getFirst(), theirs);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        awaitSaid("“A” was changed or deleted elsewhere meanwhile");
        assertEquals(List.of("A", "A"), names());
        assertTrue(kept().stream()
                .anyMatch(view -> view.loaded().orElseThrow().view().equals(theirs)));
    }

    @Test
    void aFileIsOpenedByTheKeyForIt(FxRobot robot) throws Exception {
        Path file = Files.writeString(temporary.resolve("old.json"), ViewpointJson.write(OTHER));
        chosen = Optional.of(file);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        awaitSaid("“old” is shown.");
        assertEquals(OTHER, state.viewpoint());
        assertEquals(List.of(file), session.recent().all());
        robot.interact(
                () -> node("#said-next").map(Button.class::cast).orElseThrow().fire());
        assertEquals(HOME, state.viewpoint());
    }

    @Test
    void aViewWithWhatTheAtlasDoesNotHaveSaysWhatIsMissing(FxRobot robot) throws Exception {
        Path file = Files.writeString(temporary.resolve("future.atlasview"), """
                {"atlasView": 2, "name": "Later", "program": "9.0", "dataAsOf": "2031-12-31", "tab": "no such tab",
                 "viewpoint": {"organization": "moon-union", "date": "2031-01-01", "theme": {"figure": "happiness"}}}
                """);
        chosen = Optional.of(file);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        awaitSaid("“Later” is shown as far as this atlas can.");
        String said = said();
        for (String part : List.of(
                "the organization “moon-union”",
                "the figure “happiness”",
                "the day 2031-01-01 (the nearest is shown)",
                "a later version of the atlas",
                "The file is as it was.",
                "data checked up to 31 December 2031")) {
            assertTrue(said.contains(part), said);
        }
        press(robot, KeyCode.CONTROL, KeyCode.S);
        awaitNode("#view-name", TextField.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "picture.jpg| JFIF| this picture does not tell",
                "picture.svg| <svg/>| this picture does not tell",
                "package.json| {\"name\": \"x\", \"version\": \"1\"}| something else than a view",
                "cut.atlasview| {\"atlasView\": 1,| it is cut off, damaged"
            })
    void whatHoldsNoViewIsRefusedAndNothingChanges(String name, String text, String told, FxRobot robot)
            throws Exception {
        chosen = Optional.of(Files.writeString(temporary.resolve(name), text));
        press(robot, KeyCode.CONTROL, KeyCode.O);
        awaitSaid(told);
        assertTrue(said().contains("What you see and the file are as they were."));
        assertEquals(HOME, state.viewpoint());
        assertFalse(state.canUndoProperty().get());
        assertEquals(List.of(), session.recent().all());
    }

    @Test
    void aFolderAndAHugeFileAreRefused(FxRobot robot) throws Exception {
        chosen = Optional.of(temporary);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        awaitSaid("it is a folder or a device");
        chosen = Optional.of(Files.write(temporary.resolve("huge.atlasview"), new byte[3_000_000]));
        press(robot, KeyCode.CONTROL, KeyCode.O);
        awaitSaid("far too large for a view");
    }

    @Test
    void aFileThatIsDraggedHereIsHintedAtAndOpened(FxRobot robot) throws Exception {
        File file = Files.writeString(temporary.resolve("old.json"), ViewpointJson.write(OTHER))
                .toFile();
        robot.interact(() -> content.dropped().over(List.of(file)));
        assertEquals("Let go to open the view in this file", hint());
        robot.interact(() -> content.dropped().away());
        assertTrue(node("#drop-hint").isEmpty());
        robot.interact(() -> content.dropped().drop(List.of(file)));
        awaitSaid("“old” is shown.");
        assertEquals(OTHER, state.viewpoint());
    }

    private static String hint() {
        return node("#drop-hint")
                .map(shown -> ((Labeled) shown.lookup(".drop-words")).getText())
                .orElse("");
    }

    @Test
    void ofSeveralFilesNoneIsOpened(FxRobot robot) throws Exception {
        List<File> files =
                List.of(temporary.resolve("a").toFile(), temporary.resolve("b").toFile());
        robot.interact(() -> content.dropped().over(files));
        assertEquals("Only one file can be opened at a time", hint());
        robot.interact(() -> content.dropped().drop(files));
        awaitSaid("Several files were let go here");
        assertEquals(HOME, state.viewpoint());
    }

    @Test
    void aPngOfAnotherProgramThatIsLetGoHereIsRefusedAndNothingChanges(FxRobot robot) throws Exception {
        File png = temporary.resolve("photo.png").toFile();
        assertTrue(ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png));
        robot.interact(() -> content.dropped().drop(List.of(png)));
        awaitSaid("this picture does not tell");
        assertEquals(HOME, state.viewpoint());
        assertFalse(state.canUndoProperty().get());
    }

    @Test
    void aFolderThatIsDraggedHereIsRefused(FxRobot robot) throws Exception {
        robot.interact(() -> content.dropped().drop(List.of(temporary.toFile())));
        awaitSaid("it is a folder or a device");
    }

    @Test
    void aBrokenViewOfLastTimeIsTold(FxRobot robot) throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(".last.atlasview"), "{\"atlas");
        StartView.Shown start = StartView.last(HOME, folder).in(state.atlas());
        robot.interact(() -> content.tellStart(start));
        awaitSaid("What you saw last time could not be read: it is cut off");
    }

    @Test
    void dialogsStandInsideOfTheWindow(FxRobot robot) throws Exception {
        save(robot, "A".repeat(200));
        openList(robot);
        Bounds list = awaitNode("#view-list", Node.class)
                .localToScreen(awaitNode("#view-list", Node.class).getLayoutBounds());
        Window window = robot.lookup("#map").query().getScene().getWindow();
        assertTrue(list.getMinX() >= window.getX() && list.getMaxX() <= window.getX() + window.getWidth());
        assertTrue(list.getMinY() >= window.getY() && list.getMaxY() <= window.getY() + window.getHeight());
    }
}
