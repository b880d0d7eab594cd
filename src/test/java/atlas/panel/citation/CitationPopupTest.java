package atlas.panel.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.citation.CitationStyle;
import atlas.citation.CslField;
import atlas.citation.CslItem;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class CitationPopupTest {

    private static final int MANY = 3_000;

    private final StackPane root = new StackPane();
    private final SimpleObjectProperty<CitationStyle> style = new SimpleObjectProperty<>(CitationStyle.APA);
    private final CountDownLatch found = new CountDownLatch(1);

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 900, 600));
        stage.show();
    }

    @AfterEach
    void letGo() {
        found.countDown();
    }

    private void open(FxRobot robot, int count) {
        List<CslItem> items = IntStream.range(0, count)
                .mapToObj(i -> new CslItem(
                        "item-" + i,
                        "webpage",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(CslField.TITLE, "Title " + i),
                        ""))
                .toList();
        robot.interact(() -> new CitationPopup(
                        new Messages(Language.ENGLISH),
                        new CitationPopup.Cited(
                                "All",
                                () -> {
                                    await();
                                    return items;
                                },
                                Optional.empty()),
                        style,
                        (_, _) -> {})
                .openInMiddleOf(root));
    }

    private void await() {
        try {
            assertTrue(found.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitProgress(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#citation-cancel").query().getParent().isVisible());
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#citation-text").queryAs(TextArea.class).getText();
    }

    @Test
    void whatTakesLongIsGivenUpOnWishAndMadeWhenAStyleIsChosen(FxRobot robot) throws TimeoutException {
        open(robot, 2);
        awaitProgress(robot);
        robot.interact(
                () -> robot.lookup("#citation-cancel").<ButtonBase>query().fire());
        assertEquals("Given up: no citation was made. Choose a style to make one.", text(robot));
        assertTrue(robot.lookup("#citation-copy").query().isDisabled());
        found.countDown();
        robot.interact(
                () -> robot.lookup("#citation-style-bibtex").<ButtonBase>query().fire());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> text(robot).startsWith("@online{item-0,"));
        assertFalse(robot.lookup("#citation-copy").query().isDisabled());
        assertFalse(robot.lookup("#citation-cancel").query().getParent().isVisible());
    }

    @Test
    void howFarManySourcesAreIsSeen(FxRobot robot) throws TimeoutException {
        found.countDown();
        open(robot, MANY);
        awaitProgress(robot);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup("#citation-progress")
                                .queryAs(ProgressBar.class)
                                .getProgress()
                        > 0.01);
        robot.interact(
                () -> robot.lookup("#citation-cancel").<ButtonBase>query().fire());
        assertTrue(text(robot).startsWith("Given up"));
    }

    @Test
    void inLargeTextItIsNoWiderThanTheWindow(FxRobot robot) {
        open(robot, 1);
        robot.interact(() -> robot.lookup("#citation").query().setStyle("-fx-pref-width: 1300px"));
        WaitForAsyncUtils.waitForFxEvents();
        double width = robot.lookup("#citation").query().getLayoutBounds().getWidth();
        assertEquals(876, width, 0.5);
    }
}
