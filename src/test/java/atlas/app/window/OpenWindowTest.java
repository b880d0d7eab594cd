package atlas.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Chronicle;
import atlas.app.system.CliArguments;
import atlas.app.system.PictureSize;
import atlas.app.system.Settings;
import atlas.app.views.StartView;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedWorld;
import atlas.cartography.Appearance;
import atlas.failure.Failures;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.map.AtlasMap;
import atlas.map.picture.FirstFrame;
import atlas.panel.search.Finding;
import atlas.render.MapPainter;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The window as the program opens it: first the map, then the panels; another language, another day.
@ExtendWith(ApplicationExtension.class)
final class OpenWindowTest {

    private static final AssetFolder ASSETS = new AssetFolder(Path.of("assets"));
    private static final LoadedAtlas ATLAS = ASSETS.readAtlas();
    private static final double CLOSE_UP_KM_PER_PIXEL = 0.5;

    private final LoadedWorld world = ASSETS.readWorld();

    @TempDir
    private Path folder = Path.of("");

    private boolean isClosed;

    private void open(FxRobot robot) throws TimeoutException {
        open(robot, ASSETS);
    }

    private void open(FxRobot robot, AssetFolder closeUps) throws TimeoutException {
        begin(robot, closeUps, true);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup(".details-tabs").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void begin(FxRobot robot, AssetFolder closeUps, boolean isPainted) {
        Settings settings = new Settings(folder.resolve("window.properties"));
        settings.remember(Language.ENGLISH, Appearance.LIGHT);
        settings.remember("starts-at-home", true);
        WindowPlace place = WindowPlace.in(settings);
        Failures failures = new Failures(folder.resolve("log"));
        GlyphCache glyphs = new GlyphCache(new Typeface());
        MapPainter painter = new MapPainter(ATLAS.atlas(), world.world(), glyphs);
        FirstFrame ahead = FirstFrame.of(
                isPainted ? CompletableFuture.completedFuture(painter) : new CompletableFuture<>(),
                Viewpoint.home(CliArguments.FIRST_SHOWN),
                new MapStyle(Appearance.LIGHT, Language.ENGLISH),
                place.map().width(),
                place.map().height(),
                ForkJoinPool.commonPool());
        robot.interact(() -> {
            AtlasWindow window = new AtlasWindow(settings, place, failures);

            window.open(Optional.of(new PictureSize(1024, 700)), () -> isClosed = true);
            window.fill(new AtlasWindow.Loaded(
                    new AtlasWindow.Datasets(ATLAS, world),
                    painter,
                    new CloseUps(
                            () -> closeUps.readCloseUp(world.world().overview()), painter, ForkJoinPool.commonPool()),
                    glyphs,
                    CompletableFuture.completedFuture(new WindowContent.Lookups(
                            Chronicle.of(ATLAS.atlas()), Finding.in(ATLAS.atlas()), ATLAS::sourcesInFull)),
                    ahead,
                    StartView.Shown.home(Viewpoint.home(CliArguments.FIRST_SHOWN))));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .toList()
                .forEach(Window::hide));
    }

    @Test
    void theMapIsThereBeforeThePanelsAndStaysThere(FxRobot robot) throws TimeoutException {
        open(robot);
        AtlasMap map = robot.lookup("#map").queryAs(AtlasMap.class);
        assertNotNull(map.paintedProperty().get());
        assertTrue(map.isFocused());
    }

    @Test
    void noNamesOfConflictsStandOnAMapThatIsNotPaintedYet(FxRobot robot) {
        begin(robot, ASSETS, false);
        Set<Node> names = robot.lookup(".conflict-marker").queryAll();
        assertFalse(names.isEmpty());
        assertTrue(names.stream()
                .noneMatch(name -> name.isVisible() && name.getParent().isVisible()));
    }

    @Test
    void theEmptyWindowLeavesThePanelsTheRoomThatTheyWillTake(FxRobot robot) throws TimeoutException {
        begin(robot, ASSETS, false);
        double left = robot.lookup("#map").query().localToScene(0, 0).getX();
        robot.interact(() -> stage().close());
        open(robot);
        assertEquals(robot.lookup("#map").query().localToScene(0, 0).getX(), left);
    }

    @Test
    void controlAndQCloseTheWindowWhereverTheFocusIs(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.K, KeyCode.Q).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isClosed);
        assertTrue(Window.getWindows().isEmpty());
    }

    @Test
    void f11FillsTheScreenAndGivesItBack(FxRobot robot) throws TimeoutException {
        open(robot);
        press(robot, KeyCode.F11);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> stage().isFullScreen());
        press(robot, KeyCode.F11);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage().isFullScreen());
    }

    @Test
    void anotherAppearanceLeavesThePanelAndTheFocusWhereTheyWere(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.interact(
                () -> robot.lookup(".details-scroll").queryAs(ScrollPane.class).setVvalue(0.6));
        robot.interact(() -> robot.lookup("#settings").query().requestFocus());
        press(robot, KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                0.6, robot.lookup(".details-scroll").queryAs(ScrollPane.class).getVvalue(), 0.05);
        assertEquals("settings", stage().getScene().getFocusOwner().getId());
    }

    @Test
    void whatIsHiddenIsHiddenAtTheNextStart(FxRobot robot) throws TimeoutException {
        open(robot);
        press(robot, KeyCode.F10);
        close(robot);
        WindowPlace next =
                WindowPlace.of(new PictureSize(1280, 800), new Settings(folder.resolve("window.properties")));
        assertEquals(1280 - 264, next.map().width());
    }

    @Test
    void textThatWasMadeLargerIsLargerAtOnceAndAtTheNextStart(FxRobot robot) throws TimeoutException {
        open(robot);
        Labeled date = robot.lookup("#date").queryAs(Labeled.class);
        assertEquals(13, date.getFont().getSize());
        for (int i = 0; i < 3; i++) {
            control(robot, KeyCode.PLUS);
        }
        robot.interact(() -> stage().getScene().getRoot().applyCss());
        assertEquals(19.5, date.getFont().getSize());
        control(robot, KeyCode.MINUS);
        robot.interact(() -> stage().getScene().getRoot().applyCss());
        assertEquals(16.25, date.getFont().getSize());
        close(robot);
        Settings kept = new Settings(folder.resolve("window.properties"));
        assertEquals(125, kept.windowChoices().textPercentProperty().get());
        open(robot);
        assertEquals(
                16.25, robot.lookup("#date").queryAs(Labeled.class).getFont().getSize());
        control(robot, KeyCode.DIGIT0);
        robot.interact(() -> stage().getScene().getRoot().applyCss());
        assertEquals(13, robot.lookup("#date").queryAs(Labeled.class).getFont().getSize());
    }

    private static void control(FxRobot robot, KeyCode code) {
        Node map = robot.lookup("#map").query();
        robot.interact(() ->
                Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
    }

    @Test
    void closeUpsAreDrawnFromFinerShapesOnceTheWindowIsThere(FxRobot robot) throws TimeoutException {
        open(robot);
        World shapes = world.world();
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !shapes.at(CLOSE_UP_KM_PER_PIXEL).equals(shapes.overview()));
        assertTrue(robot.lookup("#problems").tryQuery().isEmpty());
    }

    @Test
    void finerShapesThatAreMissingAreToldAndTheOverviewIsKept(FxRobot robot) throws TimeoutException {
        open(robot, new AssetFolder(folder));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("#problems").tryQuery().isPresent());
        assertSame(world.world().overview(), world.world().at(CLOSE_UP_KM_PER_PIXEL));
    }

    @Test
    void anotherLanguageTranslatesTheWindowAndKeepsTheDay(FxRobot robot) throws TimeoutException {
        open(robot);
        dragTimeline(robot, -60);
        String english = dayShown(robot);
        robot.clickOn("EN").clickOn("Русский");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Атлас азиатского сотрудничества в области безопасности", stage().getTitle());
        assertEquals(english.replaceAll("\\D", ""), dayShown(robot).replaceAll("\\D", ""));
        assertTrue(robot.lookup("Обзор").tryQuery().isPresent());
    }

    @Test
    void f2SpeaksTheNextLanguageAndF7IsDarkOrLight(FxRobot robot) throws TimeoutException {
        open(robot);
        press(robot, KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("TR").tryQuery().isPresent());
        List<String> light = List.copyOf(stage().getScene().getStylesheets());
        press(robot, KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(light, stage().getScene().getStylesheets());
        press(robot, KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(light, stage().getScene().getStylesheets());
    }

    @Test
    void draggingOnTheTimelineTravelsInTime(FxRobot robot) throws TimeoutException {
        open(robot);
        assertEquals("13 October 2022", dayShown(robot));
        dragTimeline(robot, 0);
        int pressed = yearShown(robot);
        dragTimeline(robot, -60);
        assertTrue(yearShown(robot) < pressed, pressed + " became " + yearShown(robot));
    }

    @Test
    void theNextStartKnowsWhereTheMapWas(FxRobot robot) throws TimeoutException {
        open(robot);
        AtlasMap map = robot.lookup("#map").queryAs(AtlasMap.class);
        double width = map.getWidth();
        close(robot);
        WindowPlace next = WindowPlace.in(new Settings(folder.resolve("window.properties")));
        assertEquals(width, next.map().width());
    }

    private static void press(FxRobot robot, KeyCode code) {
        Node map = robot.lookup("#map").query();
        robot.interact(() ->
                Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private static void dragTimeline(FxRobot robot, double pixels) {
        Node axis = robot.lookup(".timeline-body").query();
        robot.drag(axis).dropBy(pixels, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static int yearShown(FxRobot robot) {
        return Integer.parseInt(dayShown(robot).replaceAll(".*(\\d{4}).*", "$1"));
    }

    private static String dayShown(FxRobot robot) {
        return robot.lookup("#date").queryAs(Labeled.class).getText();
    }

    private static Stage stage() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
