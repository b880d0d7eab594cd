package atlas.app.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.system.CliArguments;
import atlas.app.system.Settings;
import atlas.app.window.WindowFixture;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.panel.tiles.ReferenceMap.ReferenceLayer;
import atlas.panel.tiles.TileConsent;
import atlas.projection.MapProjection;
import atlas.tiles.MbtilesFixture;
import atlas.tiles.StubTileServer;
import atlas.tiles.TileCache;
import atlas.tiles.TileFailure;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person does with the reference map, and what a server on this computer was asked meanwhile.
@ExtendWith(ApplicationExtension.class)
final class ReferenceTilesTest {

    private static final byte[] TILE = MbtilesFixture.numbered("a tile", Color.WHITE);

    private final AtlasState state =
            new AtlasState(WindowFixture.ATLAS.atlas(), Viewpoint.home(CliArguments.FIRST_SHOWN));
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(true);
    private final StubTileServer server;

    @TempDir
    private Path folder = Path.of("");

    private Optional<ReferenceTiles> opened = Optional.empty();

    ReferenceTilesTest() throws IOException {
        server = new StubTileServer(TILE);
    }

    @Start
    void start(Stage stage) {
        Messages messages = new Messages(Language.ENGLISH);
        Path kept = folder.resolve("kept");
        ReferenceTiles tiles = new ReferenceTiles(
                state,
                settings(),
                new Questions(new TileDialogs(stage, () -> messages)),
                new ReferenceTiles.Network(server.site(), new TileCache(kept, 1_000_000), kept, "Atlas/9"));
        opened = Optional.of(tiles);
        WindowFixture.show(stage, state, tiles, reducedMotion);
    }

    /// Consent is asked for as in the program; the file is the one of the test.
    private final class Questions implements TileQuestions {
        private final TileDialogs dialogs;

        Questions(TileDialogs dialogs) {
            this.dialogs = dialogs;
        }

        @Override
        public Optional<Path> whichFile() {
            return Optional.of(file());
        }

        @Override
        public TileConsent.Answer mayAsk(String host) {
            return dialogs.mayAsk(host);
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> opened.ifPresent(ReferenceTiles::close));
        server.close();
    }

    private ReferenceTiles tiles() {
        return opened.orElseThrow();
    }

    private Settings settings() {
        return new Settings(folder.resolve("window.properties"));
    }

    private Path file() {
        return folder.resolve("a.mbtiles");
    }

    private ReferenceLayer referenceLayer() {
        return tiles().statusProperty().get().referenceLayer();
    }

    private static void choose(FxRobot robot, String row) {
        robot.clickOn("#tiles").clickOn(row);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitUntilAsked() throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !server.asked().isEmpty());
    }

    private static void waitUntilPainted(FxRobot robot, MapProjection projection) throws TimeoutException {
        AtlasMap map = robot.lookup("#map").queryAs(AtlasMap.class);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            Viewpoint painted = map.paintedProperty().get();
            return painted != null && painted.projection() == projection;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isVisible(FxRobot robot, String node) {
        return robot.lookup(node).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void noServerIsAskedBeforeTheReaderWasAsked(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.showIn(MapProjection.CLOSE_UP));
        waitUntilPainted(robot, MapProjection.CLOSE_UP);
        choose(robot, "#tiles-server");
        assertTrue(isVisible(robot, "#consent"));
        assertEquals(List.of(), server.asked());
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void escapeIsANoAndNothingIsAsked(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.showIn(MapProjection.CLOSE_UP));
        choose(robot, "#tiles-server");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        waitUntilPainted(robot, MapProjection.CLOSE_UP);
        assertFalse(isVisible(robot, "#consent"));
        assertInstanceOf(ReferenceLayer.Nothing.class, referenceLayer());
        assertEquals(List.of(), server.asked());
    }

    @Test
    void enterIsANoToo(FxRobot robot) {
        choose(robot, "#tiles-server");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(isVisible(robot, "#consent"));
        assertInstanceOf(ReferenceLayer.Nothing.class, referenceLayer());
    }

    @Test
    void afterAYesTilesAreShownInTheCloseUpAndTheirMakersNamed(FxRobot robot) throws TimeoutException {
        choose(robot, "#tiles-server");
        robot.clickOn("#consent-ask");
        waitUntilAsked();
        assertEquals(MapProjection.CLOSE_UP, state.viewpoint().projection());
        Hyperlink attribution = robot.lookup("#attribution").queryAs(Hyperlink.class);
        assertEquals("© OpenStreetMap contributors", attribution.getText());
        assertTrue(attribution.isVisible());
        assertFalse(settings().isSet("tiles.consent"), "a consent that was not ticked is not remembered");
    }

    @Test
    void anotherProjectionHidesTheTilesAndTheirMakers(FxRobot robot) throws TimeoutException {
        choose(robot, "#tiles-server");
        robot.clickOn("#consent-ask");
        waitUntilAsked();
        robot.interact(() -> state.showIn(MapProjection.ASIA));
        waitUntilPainted(robot, MapProjection.ASIA);
        assertFalse(isVisible(robot, "#attribution"));
        assertInstanceOf(ReferenceLayer.OfServer.class, referenceLayer());
    }

    @Test
    void aTickedConsentIsRememberedAndCanBeTakenBackWithAllTiles(FxRobot robot) throws TimeoutException {
        choose(robot, "#tiles-server");
        robot.clickOn("#consent-remember").clickOn("#consent-ask");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(folder.resolve("kept")));
        assertTrue(settings().isSet("tiles.consent"));
        choose(robot, "#tiles-off");
        choose(robot, "#tiles-server");
        assertInstanceOf(ReferenceLayer.OfServer.class, referenceLayer());
        choose(robot, "#tiles-take-back");
        assertFalse(settings().isSet("tiles.consent"));
        assertInstanceOf(ReferenceLayer.Nothing.class, referenceLayer());
        choose(robot, "#tiles-server");
        assertTrue(isVisible(robot, "#consent"));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aFileIsShownWithoutAskingAnyServer(FxRobot robot) throws TimeoutException, SQLException {
        try (MbtilesFixture made = new MbtilesFixture(file())) {
            made.says("name", "Numbers")
                    .says("attribution", "Makers of numbers")
                    .holds(0, 0, 0, TILE);
        }
        choose(robot, "#tiles-file");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> referenceLayer() instanceof ReferenceLayer.OfFile);
        waitUntilPainted(robot, MapProjection.CLOSE_UP);
        assertEquals(
                "Makers of numbers",
                robot.lookup("#attribution").queryAs(Hyperlink.class).getText());
        assertEquals(List.of(), server.asked());
    }

    @Test
    void aFileElsewhereTakesTheReaderThere(FxRobot robot) throws TimeoutException, SQLException {
        try (MbtilesFixture made = new MbtilesFixture(file())) {
            made.says("bounds", "46,39,48,41").holds(0, 0, 0, TILE);
        }
        choose(robot, "#tiles-file");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> referenceLayer() instanceof ReferenceLayer.OfFile);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(47, state.viewpoint().camera().centre().lonDegrees(), 0.001);
        assertEquals(40, state.viewpoint().camera().centre().latDegrees(), 0.001);
    }

    @Test
    void aFileThatIsNoMbtilesSaysSoAndTheMapStays(FxRobot robot) throws IOException, TimeoutException {
        Files.writeString(file(), "This is a letter. ".repeat(100));
        choose(robot, "#tiles-file");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> tiles().statusProperty().get().failure().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Optional.of(TileFailure.Cause.NO_MBTILES),
                tiles().statusProperty().get().failure().map(TileFailure::cause));
        assertTrue(isVisible(robot, "#tiles-note"));
        assertEquals(MapProjection.ASIA, state.viewpoint().projection());
        robot.clickOn("Close");
        assertFalse(isVisible(robot, "#tiles-note"));
    }

    @Test
    void aFileThatCountsItsLongitudesAroundTheEarthTakesTheReaderThereToo(FxRobot robot)
            throws TimeoutException, SQLException {
        try (MbtilesFixture made = new MbtilesFixture(file())) {
            made.says("bounds", "200,50,204,52").holds(0, 0, 0, TILE);
        }
        choose(robot, "#tiles-file");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> referenceLayer() instanceof ReferenceLayer.OfFile);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(-158, state.viewpoint().camera().centre().lonDegrees(), 0.001);
    }

    @Test
    void aFileWithoutAnAreaOnEarthIsShownWhereTheReaderIs(FxRobot robot) throws TimeoutException, SQLException {
        try (MbtilesFixture made = new MbtilesFixture(file())) {
            made.says("bounds", "500,500,600,600").holds(0, 0, 0, TILE);
        }
        LonLat before = state.viewpoint().camera().centre();
        choose(robot, "#tiles-file");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> referenceLayer() instanceof ReferenceLayer.OfFile);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MapProjection.CLOSE_UP, state.viewpoint().projection());
        assertEquals(before, state.viewpoint().camera().centre());
    }

    @Test
    void aSmallFileInTheMiddleOfWhatIsSeenTakesTheReaderCloser(FxRobot robot) throws TimeoutException, SQLException {
        LonLat centre = state.viewpoint().camera().centre();
        double lon = centre.lonDegrees();
        double lat = centre.latDegrees();
        try (MbtilesFixture made = new MbtilesFixture(file())) {
            made.says("bounds", (lon - 1) + "," + (lat - 1) + "," + (lon + 1) + "," + (lat + 1))
                    .holds(0, 0, 0, TILE);
        }
        choose(robot, "#tiles-file");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> referenceLayer() instanceof ReferenceLayer.OfFile);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(222, state.viewpoint().camera().spanKm(), 5);
    }

    /// From zoom 4 to zoom 6, and not of zoom 5 in between.
    @Test
    void onTheWayOnlyTilesOfItsEndAreAskedFor(FxRobot robot) throws TimeoutException {
        robot.interact(() -> reducedMotion.set(false));
        choose(robot, "#tiles-server");
        robot.clickOn("#consent-ask");
        waitUntilAsked();
        robot.interact(() -> state.lookAt(new Camera(new LonLat(69.2, 41.3), 2_000)));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> zoomsOf(server.asked()).contains(4));
        robot.interact(() -> state.goTo(new Camera(new LonLat(69.2, 41.3), 400)));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> zoomsOf(server.asked()).contains(6));
        assertFalse(zoomsOf(server.asked()).contains(5), () -> server.asked().toString());
    }

    private static Set<Integer> zoomsOf(List<String> asked) {
        return asked.stream()
                .map(path -> Integer.valueOf(path.substring(1, path.indexOf('/', 1))))
                .collect(Collectors.toSet());
    }

    @Test
    void aSecondQuestionDoesNotSayThatNothingWasAskedSoFar(FxRobot robot) throws TimeoutException {
        choose(robot, "#tiles-server");
        robot.clickOn("#consent-ask");
        waitUntilAsked();
        choose(robot, "#tiles-off");
        choose(robot, "#tiles-server");
        assertTrue(isVisible(robot, "#consent"));
        Set<String> said =
                robot.from(robot.lookup("#consent").queryAll()).lookup(".label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .collect(Collectors.toSet());
        assertTrue(
                said.stream().anyMatch(text -> text.startsWith("The atlas asks no server on its own.")),
                said::toString);
        assertFalse(said.stream().anyMatch(text -> text.contains("so far")), said::toString);
        robot.type(KeyCode.ESCAPE);
    }
}
