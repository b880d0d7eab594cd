package atlas.app.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Appearance;
import atlas.export.picture.PictureFormat;
import atlas.i18n.Language;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Element;

@ExtendWith(ApplicationExtension.class)
final class PictureDialogTest {

    @TempDir
    Path folder;

    /// Set before each test, as those below.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private DialogFixture fixture;

    @SuppressWarnings("NullAway.Init")
    private Square square;

    @SuppressWarnings("NullAway.Init")
    private PictureCommands commands;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        robot.interact(() -> fixture = new DialogFixture(stage, folder.resolve("settings.properties")));
        square = new Square();
        commands = new PictureCommands(fixture.tools, () -> List.of(square));
    }

    @Test
    void theDialogGrowsWithTheText(FxRobot robot) {
        String larger = "data:text/css;base64,"
                + Base64.getEncoder()
                        .encodeToString(".root { -fx-font-size: 19.5px; }".getBytes(StandardCharsets.US_ASCII));
        DialogWindow usual = dialogWindow(robot);
        robot.interact(() -> stage.getScene().getStylesheets().add(larger));
        DialogWindow grown = dialogWindow(robot);
        assertEquals(1.5, grown.stage().getMinWidth() / usual.stage().getMinWidth(), 0.01);
    }

    private DialogWindow dialogWindow(FxRobot robot) {
        AtomicReference<DialogWindow> made = new AtomicReference<>();
        robot.interact(() -> made.set(new DialogWindow(stage, "Title", new Region(), new Region())));
        return made.get();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> commands.askAndSave(square));
        awaitPreview();
    }

    private void awaitPreview() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> commands.dialog()
                                .filter(PictureDialog::isUpToDate)
                                .isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(String id, FxRobot robot) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
    }

    private static void choose(SizeChoice size, FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#picture-size").<ComboBox<SizeChoice>>query().setValue(size));
    }

    private static void type(String id, String text, FxRobot robot) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(TextField.class).setText(text));
    }

    private Path save(String name, FxRobot robot) throws TimeoutException {
        Path file = folder.resolve(name);
        fixture.answer(file);
        press("picture-save", robot);
        DialogFixture.awaitSaid(robot);
        return file;
    }

    private static String extent(FxRobot robot) {
        return robot.lookup("#picture-extent").queryAs(Label.class).getText();
    }

    @Test
    void aPngHasThePixelsAndTheDensityThatWereChosen(FxRobot robot) throws Exception {
        open(robot);
        press("picture-format-PNG", robot);
        choose(SizeChoice.A4, robot);
        press("picture-dpi-150", robot);
        assertEquals("297 × 210 mm · 1,754 × 1,240 pixels", extent(robot));
        Path file = save("a.png", robot);
        BufferedImage read = ImageIO.read(file.toFile());
        assertEquals(1754, read.getWidth());
        assertEquals(1240, read.getHeight());
        assertEquals(Color.RED.getRGB(), read.getRGB(60, 60));
        assertEquals(Color.WHITE.getRGB(), read.getRGB(1000, 1000));
        assertEquals(5906, dotsPerMetre(file));
        assertEquals("square.png", fixture.suggested());
        assertTrue(DialogFixture.said(robot).contains("a.png"), DialogFixture.said(robot));
        assertEquals(0, DialogFixture.dialogs());
    }

    /// As its chunk pHYs says.
    private static int dotsPerMetre(Path png) throws IOException {
        byte[] bytes = Files.readAllBytes(png);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertTrue(at > 0);
        return ByteBuffer.wrap(bytes, at + 4, 4).getInt();
    }

    @Test
    void anSvgIsWellFormedAndAsLargeAsThePaper(FxRobot robot) throws Exception {
        open(robot);
        press("picture-format-SVG", robot);
        choose(SizeChoice.A3, robot);
        press("picture-landscape-false", robot);
        assertEquals("297 × 420 mm", extent(robot));
        Path file = save("a.svg", robot);
        Element svg = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertEquals("svg", svg.getTagName());
        String[] box = svg.getAttribute("viewBox").split(" ", -1);
        assertEquals(297 / 25.4 * 96, Double.parseDouble(box[2]), 0.1);
        assertEquals(420 / 25.4 * 96, Double.parseDouble(box[3]), 0.1);
    }

    @Test
    void aPdfIsAsLargeAsTheOwnSizeSays(FxRobot robot) throws Exception {
        open(robot);
        press("picture-format-PDF", robot);
        choose(SizeChoice.OWN, robot);
        type("picture-width", "254", robot);
        type("picture-height", "127.5", robot);
        press("picture-unit-MILLIMETRES", robot);
        Path file = save("a.pdf", robot);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(720, document.getPage(0).getMediaBox().getWidth(), 0.1);
            assertEquals(127.5 / 25.4 * 72, document.getPage(0).getMediaBox().getHeight(), 0.1);
        }
    }

    @Test
    void aPictureOfTheWindowIsAsLargeAsTheMapIsThere(FxRobot robot) throws Exception {
        open(robot);
        choose(SizeChoice.SCREEN, robot);
        press("picture-dpi-96", robot);
        press("picture-appearance-DARK", robot);
        BufferedImage read = ImageIO.read(save("a.png", robot).toFile());
        assertEquals(800, read.getWidth());
        assertEquals(500, read.getHeight());
        assertEquals(Color.BLACK.getRGB(), read.getRGB(700, 400));
    }

    @Test
    void thePreviewFollowsWhatIsChosen(FxRobot robot) throws TimeoutException {
        open(robot);
        choose(SizeChoice.A4, robot);
        awaitPreview();
        Image lying = shown(robot);
        assertEquals(297.0 / 210, lying.getWidth() / lying.getHeight(), 0.01);
        assertEquals(0xffffffff, lying.getPixelReader().getArgb((int) lying.getWidth() - 5, 5));
        press("picture-landscape-false", robot);
        press("picture-appearance-DARK", robot);
        awaitPreview();
        Image standing = shown(robot);
        assertEquals(210.0 / 297, standing.getWidth() / standing.getHeight(), 0.01);
        assertEquals(0xff000000, standing.getPixelReader().getArgb((int) standing.getWidth() - 5, 5));
        robot.interact(() ->
                robot.lookup("#picture-language").<ComboBox<Language>>query().setValue(Language.RUSSIAN));
        awaitPreview();
        assertEquals(
                "Square in Русский",
                robot.lookup("#picture-heading").queryAs(TextField.class).getPromptText());
    }

    private static Image shown(FxRobot robot) {
        return robot.lookup("#picture-preview-image").queryAs(ImageView.class).getImage();
    }

    @Test
    void theWindowGoesOnWhileThePreviewIsDrawn(FxRobot robot) throws TimeoutException {
        CountDownLatch mayDraw = new CountDownLatch(1);
        square.await(mayDraw);
        try {
            robot.interact(() -> commands.askAndSave(square));
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> robot.lookup("#picture-preview-waiting").query().isVisible());
            press("picture-landscape-false", robot);
            assertTrue(extent(robot).startsWith("210 × 297 mm"), extent(robot));
        } finally {
            mayDraw.countDown();
        }
        awaitPreview();
        assertFalse(robot.lookup("#picture-preview-waiting").query().isVisible());
        assertTrue(shown(robot).getHeight() > shown(robot).getWidth());
    }

    @Test
    void whatIsTooSmallIsToldWithTheSmallestSizeThatWorks(FxRobot robot) throws TimeoutException {
        open(robot);
        choose(SizeChoice.OWN, robot);
        press("picture-unit-MILLIMETRES", robot);
        type("picture-width", "40", robot);
        type("picture-height", "20", robot);
        awaitPreview();
        assertEquals(
                "Too small for the legend and what stands below the map. The smallest size of this form is 80 × 40 mm.",
                extent(robot));
        assertTrue(robot.lookup("#picture-save").query().isDisabled());
        press("picture-enlarge", robot);
        awaitPreview();
        assertFalse(robot.lookup("#picture-save").query().isDisabled());
        assertEquals(
                "80", robot.lookup("#picture-width").queryAs(TextField.class).getText());
        type("picture-width", "eighty", robot);
        assertTrue(robot.lookup("#picture-save").query().isDisabled());
        assertTrue(extent(robot).startsWith("Type a width"), extent(robot));
    }

    @Test
    void whatWasChosenIsRemembered(FxRobot robot) throws TimeoutException {
        open(robot);
        press("picture-format-SVG", robot);
        choose(SizeChoice.OWN, robot);
        type("picture-width", "1200", robot);
        type("picture-height", "900", robot);
        press("picture-unit-PIXELS", robot);
        press("picture-appearance-DARK", robot);
        save("a.svg", robot);
        PictureChoices again = PictureChoices.rememberedIn(fixture.settings);
        assertEquals(PictureFormat.SVG, again.format());
        assertEquals(new PictureExtent(1200, 900, PictureExtent.Unit.PIXELS), again.own());
        assertEquals(SizeChoice.OWN, again.size());
        assertEquals(Optional.of(Appearance.DARK), again.appearance());
        assertEquals(Optional.empty(), again.language());
        open(robot);
        assertEquals(
                "1200", robot.lookup("#picture-width").queryAs(TextField.class).getText());
    }

    @Test
    void whoNamesNoFileIsAskedAgainAndEscapeEndsIt(FxRobot robot) throws Exception {
        open(robot);
        press("picture-save", robot);
        assertEquals(1, DialogFixture.dialogs());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, DialogFixture.dialogs());
        assertTrue(isEmpty());
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void aPictureThatIsGivenUpLeavesNoFile(FxRobot robot) throws Exception {
        open(robot);
        CountDownLatch mayDraw = new CountDownLatch(1);
        square.await(mayDraw);
        fixture.answer(folder.resolve("a.png"));
        press("picture-save", robot);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".progress-card .bar-button").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".progress-card .bar-button")
                .queryAs(ButtonBase.class)
                .fire());
        mayDraw.countDown();
        DialogFixture.awaitSaid(robot);
        assertEquals("Cancelled. Nothing was written.", DialogFixture.said(robot));
        assertTrue(isEmpty());
    }

    @Test
    void aFolderThatIsGoneIsTold(FxRobot robot) throws Exception {
        open(robot);
        save("gone/a.png", robot);
        assertTrue(DialogFixture.said(robot).contains("no longer exists"), DialogFixture.said(robot));
        assertTrue(isEmpty());
    }

    @Test
    void aPictureIsCopiedWithWhatWasChosenLast(FxRobot robot) throws TimeoutException {
        open(robot);
        choose(SizeChoice.SCREEN, robot);
        press("picture-dpi-96", robot);
        press("picture-copy", robot);
        DialogFixture.awaitSaid(robot);
        assertEquals("The picture has been copied: 800 × 500 pixels.", DialogFixture.said(robot));
        robot.interact(() -> {
            Image copied = Clipboard.getSystemClipboard().getImage();
            assertEquals(800, copied.getWidth());
            assertEquals(0xffff0000, copied.getPixelReader().getArgb(60, 60));
        });
    }

    @Test
    void everyChoiceHasItsNameForThoseWhoDoNotSee(FxRobot robot) throws TimeoutException {
        open(robot);
        for (String id :
                new String[] {"picture-format-PNG", "picture-dpi-300", "picture-width", "picture-preview-image"}) {
            Node node = robot.lookup("#" + id).query();
            assertFalse(node.getAccessibleText().isBlank(), id);
        }
    }
}
