package atlas.app.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.bar.ProgressCard;
import atlas.panel.bar.SaidCard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class BackgroundWorkTest {

    private final BackgroundWork work = new BackgroundWork(Duration.millis(30));
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<String> told = new ArrayList<>();
    private final VBox box = new VBox();
    private SaidCard said;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(box, 600, 200));
        stage.show();
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        said = new SaidCard(new Messages(Language.ENGLISH));
        work.speakThrough(said, new Messages(Language.ENGLISH));
        robot.interact(() -> box.getChildren().addAll(said, work.cards()));
    }

    @AfterEach
    void end() {
        mayEnd.countDown();
        WaitForAsyncUtils.waitForAsyncFx(10_000, work::close);
    }

    /// Writes until it may end, telling half.
    private String awaited(BackgroundWork.Progress progress) throws IOException {
        try {
            while (!mayEnd.await(2, TimeUnit.MILLISECONDS)) {
                progress.at(0.5);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return "made";
    }

    private void startAwaited(FxRobot robot) {
        robot.interact(() -> work.start(
                "Saving a.csv",
                this::awaited,
                made -> told.add(made + (Platform.isFxApplicationThread() ? " in the window" : "")),
                failure -> told.add("failed")));
    }

    private static void waitUntil(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown() {
        return !work.cards().getChildrenUnmodifiable().isEmpty();
    }

    private ProgressCard card() {
        return (ProgressCard) work.cards().getChildrenUnmodifiable().getFirst();
    }

    @Test
    void whatTakesLongIsShownWithItsProgressUntilItIsDone(FxRobot robot) throws TimeoutException {
        startAwaited(robot);
        waitUntil(this::isShown);
        ProgressBar bar = (ProgressBar) card().lookup(".progress-bar");
        waitUntil(() -> bar.getProgress() == 0.5);
        assertEquals("Saving a.csv", bar.getAccessibleText());
        mayEnd.countDown();
        waitUntil(() -> !told.isEmpty());
        assertEquals(List.of("made in the window"), told);
        assertFalse(isShown());
    }

    @Test
    void whatIsSoonDoneIsNotShown(FxRobot robot) throws TimeoutException {
        BackgroundWork patient = new BackgroundWork(Duration.INDEFINITE);
        patient.speakThrough(said, new Messages(Language.ENGLISH));
        robot.interact(() -> patient.start("Saving", _ -> "made", told::add, _ -> told.add("failed")));
        waitUntil(() -> !told.isEmpty());
        assertEquals(List.of("made"), told);
        assertEquals(List.of(), patient.cards().getChildrenUnmodifiable());
        robot.interact(patient::close);
    }

    @Test
    void theButtonEndsItAndTheReaderIsToldSo(FxRobot robot) throws TimeoutException {
        startAwaited(robot);
        waitUntil(this::isShown);
        robot.interact(((Button) card().lookup(".bar-button"))::fire);
        waitUntil(said::isVisible);
        assertEquals("Cancelled. Nothing was written.", ((Label) said.lookup("#said-words")).getText());
        assertEquals(List.of(), told);
        assertFalse(isShown());
    }

    @Test
    void escapeEndsItToo(FxRobot robot) throws TimeoutException {
        startAwaited(robot);
        waitUntil(this::isShown);
        robot.interact(() -> card().lookup(".bar-button").requestFocus());
        robot.push(KeyCode.ESCAPE);
        waitUntil(said::isVisible);
        assertFalse(isShown());
    }

    @Test
    void aFailureIsToldInTheWindow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> work.start(
                "Saving",
                _ -> {
                    throw new IOException("No space left on device");
                },
                _ -> told.add("made"),
                failure -> told.add(failure.getMessage())));
        waitUntil(() -> !told.isEmpty());
        assertEquals(List.of("No space left on device"), told);
    }

    @Test
    void oneThingIsDoneAfterTheOther(FxRobot robot) throws TimeoutException {
        startAwaited(robot);
        robot.interact(() -> work.start("Saving b.csv", _ -> "second", told::add, _ -> told.add("failed")));
        waitUntil(() -> work.cards().getChildrenUnmodifiable().size() == 2);
        assertEquals(List.of(), told);
        mayEnd.countDown();
        waitUntil(() -> told.size() == 2);
        assertEquals(List.of("made in the window", "second"), told);
    }

    @Test
    void closingEndsWhatIsDoneBeforeItReturns(FxRobot robot) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<String> left = new ArrayList<>();
        robot.interact(() -> work.start(
                "Saving",
                progress -> {
                    try {
                        begun.countDown();
                        return awaited(progress);
                    } finally {
                        left.add("cleaned up");
                    }
                },
                told::add,
                _ -> told.add("failed")));
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        robot.interact(work::close);
        assertEquals(List.of("cleaned up"), left);
        assertEquals(List.of(), told);
    }
}
