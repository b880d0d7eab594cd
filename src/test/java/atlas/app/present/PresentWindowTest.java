package atlas.app.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.action.DroppedFiles;
import atlas.app.system.Settings;
import atlas.app.views.ViewSession;
import atlas.app.window.WindowFixture;
import atlas.assets.story.StoryJson;
import atlas.i18n.Language;
import atlas.story.Chapter;
import atlas.story.Story;
import atlas.story.StoryText;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
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

/// Presenting a story, with the keys that a lecturer has for it.
@ExtendWith(ApplicationExtension.class)
final class PresentWindowTest {

    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Viewpoint FIRST = Viewpoint.home(LocalDate.of(1999, 9, 14));
    private static final Viewpoint SECOND = Viewpoint.home(LocalDate.of(2001, 6, 15))
            .withOrganization("sco")
            .withSelection(new Selection.OfState("KAZ"));
    private static final Viewpoint THIRD = Viewpoint.home(LocalDate.of(2020, 9, 24));
    private static final Story STORY = new Story(
            "three-chapters",
            text("Three chapters"),
            Optional.empty(),
            Optional.empty(),
            List.of(chapter("one", FIRST), chapter("two", SECOND), chapter("three", THIRD)));

    @TempDir
    private Path temporary;

    private AtlasState state;
    private StorySession stories;
    private ViewSession views;
    private DroppedFiles dropped;

    private static StoryText text(String english) {
        return new StoryText(Map.of(Language.ENGLISH, english));
    }

    private static Chapter chapter(String id, Viewpoint shown) {
        return new Chapter(
                id,
                text("Chapter " + id),
                Optional.of(text("What **the class** reads of " + id + ".")),
                Optional.of(text("What to say of " + id + ".")),
                OptionalDouble.of(3),
                shown,
                new TreeSet<>(List.of("KAZ")),
                List.of(),
                List.of());
    }

    @BeforeEach
    void theWindowIsOpen(FxRobot robot) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        state = new AtlasState(WindowFixture.ATLAS.atlas(), HOME);
        stories = new StorySession(() -> List.of(STORY));
        views = new ViewSession(
                state, new Settings(temporary.resolve("w.properties")), temporary.resolve("views"), Optional.empty());
        dropped = WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> WindowFixture.showWithStories(stage, state, views, stories));
        await(() -> node(robot, "#story-three-chapters").isPresent());
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
    }

    @AfterEach
    void theStoryIsOver(FxRobot robot) {
        robot.interact(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .toList()
                .forEach(Window::hide));
        if (stories.presentation().isPresent()) {
            robot.type(KeyCode.ESCAPE);
        }
        views.close();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Optional<Node> node(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible);
    }

    private static String words(FxRobot robot, String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }

    private static void begin(FxRobot robot) {
        robot.interact(() -> ((Button) robot.lookup("#story-three-chapters").query()).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aStoryBeginsWithItsFirstChapterAndWithoutTheBars(FxRobot robot) {
        begin(robot);
        assertEquals(FIRST, state.viewpoint());
        assertEquals("Chapter one", words(robot, "#chapter-title"));
        assertEquals("1 / 3", words(robot, "#chapter-number"));
        assertEquals("14 September 1999", words(robot, "#chapter-day"));
        assertFalse(robot.lookup(".rail").query().isVisible());
        assertFalse(robot.lookup(".top-bar").query().getParent().isVisible());
    }

    @Test
    void spaceAndArrowsGoOnAndBackAndStopAtTheEnds(FxRobot robot) {
        begin(robot);
        robot.type(KeyCode.SPACE);
        assertEquals(SECOND, state.viewpoint());
        robot.type(KeyCode.PAGE_DOWN);
        robot.type(KeyCode.RIGHT);
        assertEquals(THIRD, state.viewpoint());
        robot.type(KeyCode.UP);
        assertEquals(SECOND, state.viewpoint());
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.BACK_SPACE);
        assertEquals(FIRST, state.viewpoint());
        robot.type(KeyCode.END);
        assertEquals(THIRD, state.viewpoint());
    }

    @Test
    void escapeBringsBackWhatWasShownAsOneStep(FxRobot robot) {
        robot.interact(() -> state.jumpTo(LocalDate.of(2010, 1, 1)));
        Viewpoint before = state.viewpoint();
        begin(robot);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.ESCAPE);
        assertEquals(before, state.viewpoint());
        assertTrue(node(robot, ".rail-sections").isPresent());
        assertTrue(node(robot, "#chapter").isEmpty());
        robot.interact(state::undo);
        assertEquals(SECOND, state.viewpoint());
        robot.interact(state::undo);
        assertEquals(before, state.viewpoint());
        robot.interact(state::undo);
        assertEquals(HOME, state.viewpoint());
    }

    @Test
    void whoeverLeavesThePathIsToldAndComesBackExactly(FxRobot robot) {
        begin(robot);
        robot.interact(() -> state.select(new Selection.OfState("MNG")));
        assertEquals("Away from the story. Enter: back to “Chapter one”", words(robot, "#path-note"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(FIRST, state.viewpoint());
        assertFalse(robot.lookup("#path-note").query().isVisible());
    }

    @Test
    void bShowsNothingUntilTheStoryGoesOn(FxRobot robot) {
        begin(robot);
        robot.type(KeyCode.B);
        assertTrue(robot.lookup("#black-screen").query().isVisible());
        robot.type(KeyCode.B);
        assertFalse(robot.lookup("#black-screen").query().isVisible());
        robot.type(KeyCode.B);
        robot.type(KeyCode.SPACE);
        assertFalse(robot.lookup("#black-screen").query().isVisible());
        assertEquals(SECOND, state.viewpoint());
    }

    @Test
    void nShowsTheNotesAndTheirSizeCanBeChanged(FxRobot robot) {
        begin(robot);
        robot.type(KeyCode.N);
        assertEquals("1 / 3   Chapter one", words(robot, "#lecturer-now"));
        assertEquals("Next: Chapter two", words(robot, "#lecturer-next"));
        robot.press(KeyCode.CONTROL).type(KeyCode.PLUS).release(KeyCode.CONTROL);
        assertEquals(115, stories.notesPercentProperty().get());
        robot.type(KeyCode.END);
        assertEquals("This is the last chapter.", words(robot, "#lecturer-next"));
        robot.type(KeyCode.N);
        assertTrue(node(robot, "#lecturer").isEmpty());
    }

    @Test
    void aChapterIsJumpedToFromTheList(FxRobot robot) {
        begin(robot);
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(robot.lookup(".chapter-row").nth(2).queryLabeled());
        assertEquals(THIRD, state.viewpoint());
        robot.type(KeyCode.LEFT);
        assertEquals(SECOND, state.viewpoint());
    }

    @Test
    void theSearchIsThereForAQuestion(FxRobot robot) throws TimeoutException {
        begin(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("özbek");
        robot.type(KeyCode.ENTER);
        assertEquals(new Selection.OfState("UZB"), state.viewpoint().selection());
        await(() -> !robot.lookup(".top-bar").query().getParent().isVisible());
        robot.type(KeyCode.R);
        assertEquals(FIRST, state.viewpoint());
    }

    @Test
    void aStoryFromAFileIsListed(FxRobot robot) throws IOException, TimeoutException {
        Path file = temporary.resolve("lecture.atlasstory");
        Story other =
                new Story("from-a-file", text("From a file"), Optional.empty(), Optional.empty(), STORY.chapters());
        Files.writeString(file, StoryJson.write(other, "1.0", state.atlas().asOf()));
        robot.interact(() -> dropped.drop(List.of(file.toFile())));
        await(() -> node(robot, "#said").isPresent());
        assertEquals(
                "The story “From a file” is open. It is listed with the others at the left.",
                words(robot, "#said-words"));
        robot.interact(() -> ((Button) robot.lookup("#said-next").query()).fire());
        assertEquals(FIRST, state.viewpoint());
        assertEquals(List.of(STORY, other), stories.stories());
    }

    @Test
    void aDamagedFileIsRefusedAndChangesNothing(FxRobot robot) throws IOException, TimeoutException {
        Path file = temporary.resolve("damaged.atlasstory");
        Files.writeString(file, "{\"atlasStory\": 1, \"title\": {");
        robot.interact(() -> dropped.drop(List.of(file.toFile())));
        await(() -> node(robot, "#said").isPresent());
        assertEquals(
                "“damaged.atlasstory” could not be opened: it is cut off, damaged or written in a way that cannot be read."
                        + " What you see and the file are as they were.",
                words(robot, "#said-words"));
        assertEquals(HOME, state.viewpoint());
        assertEquals(List.of(STORY), stories.stories());
    }
}
