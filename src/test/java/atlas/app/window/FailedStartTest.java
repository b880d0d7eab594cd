package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.system.CliArguments;
import atlas.app.system.PictureSize;
import atlas.app.system.Settings;
import atlas.app.views.StartView;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.cartography.Appearance;
import atlas.failure.Failure;
import atlas.failure.Failures;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.render.canvas.MapStyle;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What the reader sees where a part of the start, or of the window, fails.
@ExtendWith(ApplicationExtension.class)
final class FailedStartTest {

    private static final DatasetReaders READERS = DatasetReaders.of(new AssetFolder(Path.of("assets")));
    private static final WindowPlace.Size MAP = new WindowPlace.Size(400, 400);
    /// More pixels than a picture can have.
    private static final WindowPlace.Size IMPOSSIBLE_MAP = new WindowPlace.Size(60_000, 60_000);

    @TempDir
    private Path folder = Path.of("");

    private Failures failures = new Failures(Path.of("target/no-log"));
    private boolean isClosed;

    @BeforeEach
    void watch() {
        failures = new Failures(folder.resolve("log"));
        failures.watchAllThreads();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .toList()
                .forEach(Window::hide));
        failures.close();
    }

    private static CompletableFuture<AtlasWindow.Loaded> prepare(DatasetReaders readers, WindowPlace.Size map) {
        return Preparation.begin(
                readers,
                new MapStyle(Appearance.LIGHT, Language.ENGLISH),
                map,
                StartView.home(Viewpoint.home(CliArguments.FIRST_SHOWN)));
    }

    private AtlasWindow open(FxRobot robot, Language language) {
        Settings settings = settings();
        settings.remember(language, Appearance.LIGHT);
        settings.remember("starts-at-home", true);
        CompletableFuture<AtlasWindow> window = new CompletableFuture<>();
        robot.interact(() -> {
            AtlasWindow made = new AtlasWindow(settings, WindowPlace.in(settings), failures);
            made.open(Optional.of(new PictureSize(1024, 700)), () -> isClosed = true);
            window.complete(made);
        });
        return window.join();
    }

    private Settings settings() {
        return new Settings(folder.resolve("window.properties"));
    }

    /// Opens the window and fills it with what was read, changed.
    private void fill(FxRobot robot, WindowPlace.Size map, UnaryOperator<AtlasWindow.Loaded> change)
            throws TimeoutException {
        AtlasWindow window = open(robot, Language.ENGLISH);
        CompletableFuture<AtlasWindow.Loaded> loaded = prepare(READERS, map);
        await(loaded::isDone);
        robot.interact(() -> window.fill(change.apply(loaded.join())));
        awaitNode(robot, ".details-tabs");
        awaitMap(robot);
    }

    private static void awaitNode(FxRobot robot, String query) throws TimeoutException {
        await(() -> robot.lookup(query).tryQuery().isPresent());
    }

    private static void awaitMap(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("#map").tryQueryAs(AtlasMap.class).stream()
                .anyMatch(map -> map.paintedProperty().get() != null));
    }

    /// Asks on the thread of the window: beside it, nodes come and go while they are looked at.
    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, condition::getAsBoolean));
    }

    private static AtlasWindow.Loaded withFinding(
            AtlasWindow.Loaded loaded, CompletableFuture<WindowContent.Lookups> lookups) {
        return new AtlasWindow.Loaded(
                loaded.datasets(),
                loaded.painter(),
                loaded.closeUps(),
                loaded.glyphs(),
                lookups,
                loaded.ahead(),
                loaded.start());
    }

    private static String words(FxRobot robot, String within) {
        return String.join(
                "\n",
                robot.from(robot.lookup(within)).lookup(".label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
    }

    @Test
    void anAtlasThatCannotBeReadFailsThePreparationInsteadOfLettingItWaitForEver() {
        IllegalStateException problem = new IllegalStateException();
        DatasetReaders failing = new DatasetReaders(
                first -> {
                    throw problem;
                },
                READERS.world(),
                READERS.closeUp());
        assertSame(problem, failureOf(prepare(failing, MAP)));
    }

    @Test
    void anAtlasThatFailsAfterTheFirstPictureWasBegunFailsThePreparation() {
        IllegalStateException problem = new IllegalStateException();
        DatasetReaders failing = new DatasetReaders(
                first -> {
                    LoadedAtlas loaded = READERS.atlas().apply(first);
                    throw loaded.atlas().states().isEmpty() ? new IllegalArgumentException() : problem;
                },
                READERS.world(),
                READERS.closeUp());
        assertSame(problem, failureOf(prepare(failing, MAP)));
    }

    @Test
    void aWorldThatCannotBeReadFailsThePreparation() {
        OutOfMemoryError problem = new OutOfMemoryError();
        DatasetReaders failing = new DatasetReaders(
                READERS.atlas(),
                () -> {
                    throw problem;
                },
                READERS.closeUp());
        assertSame(problem, failureOf(prepare(failing, MAP)));
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        ExecutionException thrown = assertThrows(ExecutionException.class, () -> future.get(30, TimeUnit.SECONDS));
        return Failure.of(thrown, Thread.currentThread()).problem();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFailedStartIsToldInTheWindowInTheReadersLanguageAndTheWindowCanBeClosed(Language language, FxRobot robot)
            throws TimeoutException {
        AtlasWindow window = open(robot, language);
        robot.interact(() -> window.tellFailedStart(new IllegalStateException("no longitude")));
        String words = words(robot, "#failure-page");
        String start = new Messages(language).get("failure.start");
        assertTrue(words.contains(start), words);
        assertTrue(words.contains(failures.logFolder().toString()), words);
        assertTrue(robot.from(robot.lookup("#failure-page"))
                .lookup(".button")
                .queryButton()
                .isFocused());
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        await(() -> isClosed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFolderWithoutDatasetsIsNamedInPlaceOfAnEmptySea(Language language, FxRobot robot) {
        Path none = folder.resolve("none").toAbsolutePath();
        AtlasWindow window = open(robot, language);
        Throwable failure = failureOf(prepare(DatasetReaders.of(new AssetFolder(none)), MAP));
        robot.interact(() -> window.tellFailedStart(failure));
        String words = words(robot, "#failure-page");
        Messages messages = new Messages(language);
        assertTrue(words.contains(messages.get("failure.no-datasets", none.toString())), words);
        assertTrue(words.contains(messages.get("failure.no-datasets.do")), words);
    }

    @Test
    void panelsThatCannotFindAreShownNevertheless(FxRobot robot) throws TimeoutException {
        fill(robot, MAP, loaded -> withFinding(loaded, CompletableFuture.failedFuture(new IllegalStateException())));
        awaitNode(robot, "#failure");
        assertTrue(robot.lookup(".timeline-body").tryQuery().isPresent());
    }

    @Test
    void aFirstPictureThatFailsIsToldAndFollowedByAnotherAndByThePanels(FxRobot robot) throws TimeoutException {
        fill(robot, IMPOSSIBLE_MAP, loaded -> loaded);
        awaitNode(robot, "#failure");
    }

    @Test
    void closeUpsThatFailAreTold(FxRobot robot) throws TimeoutException {
        fill(
                robot,
                MAP,
                loaded -> new AtlasWindow.Loaded(
                        loaded.datasets(),
                        loaded.painter(),
                        new CloseUps(
                                () -> {
                                    throw new IllegalStateException();
                                },
                                loaded.painter(),
                                loaded.closeUps().readers()),
                        loaded.glyphs(),
                        loaded.lookups(),
                        loaded.ahead(),
                        loaded.start()));
        awaitNode(robot, "#failure");
    }

    @Test
    void whatFailsOnTheJavaFxThreadIsToldOnACardThatCanBeCopiedAndClosed(FxRobot robot) throws TimeoutException {
        fill(robot, MAP, loaded -> loaded);
        for (int i = 0; i < 20; i++) {
            Platform.runLater(() -> {
                throw new IllegalStateException("no longitude");
            });
        }
        awaitNode(robot, "#failure");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, robot.lookup("#failure").queryAll().size());
        robot.clickOn("Copy details");
        CompletableFuture<String> copied = new CompletableFuture<>();
        robot.interact(() -> copied.complete(Clipboard.getSystemClipboard().getString()));
        assertTrue(copied.join().contains("IllegalStateException: no longitude"), copied.join());
        assertTrue(robot.lookup("Details copied").tryQuery().isPresent());
        robot.clickOn(robot.from(robot.lookup("#failure")).lookup("Close").queryButton());
        assertTrue(robot.lookup("#failure").tryQuery().isEmpty());
        assertEquals(
                "map", robot.lookup("#map").query().getScene().getFocusOwner().getId());
    }

    @Test
    void theCardIsClosedByEscapeFromItsButtons(FxRobot robot) throws TimeoutException {
        fill(robot, MAP, loaded -> loaded);
        Failures.tell(new IllegalStateException());
        awaitNode(robot, "#failure");
        Node copy = robot.lookup("Copy details").query();
        robot.interact(copy::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#failure").tryQuery().isEmpty());
    }

    @Test
    void whereMemoryRunsOutAgainAndAgainTheMapMakesRoomAndCanBeOpenedAgain(FxRobot robot) throws TimeoutException {
        fill(robot, MAP, loaded -> loaded);
        for (int i = 0; i < 3; i++) {
            Failures.tell(new OutOfMemoryError("Java heap space"));
        }
        awaitNode(robot, "#failure-page");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#map").tryQuery().isEmpty());
        robot.clickOn("Open the map again");
        awaitMap(robot);
        assertTrue(robot.lookup("#failure-page").tryQuery().isEmpty());
        assertTrue(robot.lookup(".details-tabs").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        await(() -> isClosed);
    }

    @Test
    void aWindowThatIsClosedAtOnceLeavesNothingThatBreaksTheNext(FxRobot robot) throws TimeoutException {
        AtlasWindow window = open(robot, Language.ENGLISH);
        CompletableFuture<AtlasWindow.Loaded> loaded = prepare(READERS, MAP);
        await(loaded::isDone);
        robot.interact(() -> {
            window.fill(loaded.join());
            Window.getWindows().getFirst().hide();
        });
        WindowPlace usual = WindowPlace.in(new Settings(folder.resolve("none")));
        WindowPlace next = WindowPlace.in(settings());
        assertTrue(settings().number("width").isPresent());
        assertEquals(usual.panels().getBottom(), next.panels().getBottom());
        assertTrue(next.map().width() > 100 && next.map().height() > 100, next::toString);
    }

    @Test
    void nothingIsToldInAWindowWhereNothingFails(FxRobot robot) throws TimeoutException {
        fill(robot, MAP, loaded -> loaded);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(Stream.of("#failure", "#failure-page")
                .anyMatch(query -> robot.lookup(query).tryQuery().isPresent()));
    }
}
