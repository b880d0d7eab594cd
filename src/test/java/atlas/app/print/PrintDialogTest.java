package atlas.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.picture.DialogFixture;
import atlas.app.picture.Square;
import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.PictureLook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class PrintDialogTest {

    private static final int ROWS = 120;

    @TempDir
    Path folder;

    /// Set before each test, as those below.
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private DialogFixture fixture;

    @SuppressWarnings("NullAway.Init")
    private PaperTray tray;

    @SuppressWarnings("NullAway.Init")
    private PrintCommand command;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        robot.interact(() -> fixture = new DialogFixture(stage, folder.resolve("settings.properties")));
        tray = new PaperTray("Tray", PrintPaper.LETTER, PrintPaper.A4, PrintPaper.A3);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static PrintCommand.Printable printable() {
        PrintPart table = new PrintPart(
                "colouring",
                "Table",
                true,
                new PrintPart.OfText(_ -> new PrintPart.Content(
                        "Table of states",
                        List.of(),
                        List.of("State", "Value"),
                        IntStream.range(0, ROWS)
                                .mapToObj(row -> List.of("State " + row, Integer.toString(row * row)))
                                .toList(),
                        List.of())));
        PrintPart sources = new PrintPart(
                "sources",
                "Sources",
                true,
                new PrintPart.OfText(_ -> new PrintPart.Content(
                        "Sources",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("First source", "Second source at https://example.org/" + "a".repeat(300)))));
        PrintPart map = new PrintPart("map", "Map", true, new PrintPart.OfPicture(new Square()));
        PrintPart chart = new PrintPart("page-chart-a", "Chart: A", false, new PrintPart.OfPicture(new Square()));
        return new PrintCommand.Printable(
                new PictureLook(Appearance.LIGHT, new Messages(Language.ENGLISH), Optional.empty()),
                List.of(map, chart, table, sources));
    }

    private void open(FxRobot robot, PaperTray... trays) throws TimeoutException {
        command = new PrintCommand(fixture.tools, PrintDialogTest::printable, () -> List.of(trays));
        robot.interact(command::ask);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> trays.length == 0
                        ? text("print-no-printer", robot).startsWith("No printer")
                        : !robot.lookup("#print-no-printer").query().isVisible());
        awaitPreview();
    }

    private void awaitPreview() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> command.dialog().filter(PrintDialog::isUpToDate).isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(String id, FxRobot robot) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private static void press(String id, FxRobot robot) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
    }

    private static void choose(PrintPaper paper, FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#print-paper").<ComboBox<PrintPaper>>query().setValue(paper));
    }

    private static void chooseFile(FxRobot robot) {
        robot.interact(() -> {
            ComboBox<PrintTarget> target = robot.lookup("#print-to").query();
            target.setValue(target.getItems().getLast());
        });
    }

    @Test
    void thePagesAreCountedAndTurned(FxRobot robot) throws TimeoutException {
        open(robot, tray);
        choose(PrintPaper.A4, robot);
        awaitPreview();
        // The table is long, and left out at first.
        assertEquals("Page 1 of 2", text("print-page", robot));
        press("print-part-colouring", robot);
        awaitPreview();
        String first = text("print-page", robot);
        // The map, four pages of rows, the sources.
        assertEquals("Page 1 of 6", first);
        Image map = shown(robot);
        assertEquals(297.0 / 210, map.getWidth() / map.getHeight(), 0.02);
        robot.type(KeyCode.PAGE_DOWN);
        awaitPreview();
        assertEquals(first.replace("Page 1", "Page 2"), text("print-page", robot));
        press("print-page-back", robot);
        awaitPreview();
        assertEquals(first, text("print-page", robot));
        press("print-part-colouring", robot);
        awaitPreview();
        assertEquals("Page 1 of 2", text("print-page", robot));
        press("print-part-sources", robot);
        awaitPreview();
        assertEquals("Page 1 of 1", text("print-page", robot));
        press("print-part-map", robot);
        assertEquals("Nothing is chosen. Choose at least one of the pages.", text("print-problem", robot));
        assertTrue(robot.lookup("#print-print").query().isDisabled());
    }

    private static Image shown(FxRobot robot) {
        return robot.lookup("#picture-preview-image").queryAs(ImageView.class).getImage();
    }

    @Test
    void aPrinterIsSentAllPagesOnThePaperThatWasChosen(FxRobot robot) throws Exception {
        open(robot, tray);
        assertEquals(
                PrintPaper.LETTER,
                robot.lookup("#print-paper").<ComboBox<PrintPaper>>query().getValue());
        choose(PrintPaper.A3, robot);
        press("print-landscape-false", robot);
        press("print-part-colouring", robot);
        awaitPreview();
        press("print-print", robot);
        DialogFixture.awaitSaid(robot);
        assertEquals(1, tray.sent().size(), DialogFixture.said(robot));
        PaperTray.Sent sent = tray.sent().getFirst();
        assertEquals(new Printer.Job("square", PrintPaper.A3, 1), sent.job());
        try (PDDocument document = Loader.loadPDF(sent.document())) {
            assertEquals(
                    "Sent to the printer Tray: " + document.getNumberOfPages() + " pages.", DialogFixture.said(robot));
            assertTrue(document.getNumberOfPages() >= 3);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                assertEquals(297 / 25.4 * 72, document.getPage(i).getMediaBox().getWidth(), 0.1);
                assertEquals(420 / 25.4 * 72, document.getPage(i).getMediaBox().getHeight(), 0.1);
            }
            String text = new PDFTextStripper().getText(document);
            for (int row = 0; row < ROWS; row++) {
                assertTrue(text.contains("State " + row + " " + row * row), "State " + row);
            }
            assertTrue(text.contains("Second source"));
            assertTrue(text.contains("Page 2 of " + document.getNumberOfPages()));
        }
        assertEquals(0, DialogFixture.dialogs());
    }

    @Test
    void withoutAPrinterThatIsToldAndAFileMade(FxRobot robot) throws Exception {
        open(robot);
        assertTrue(text("print-no-printer", robot).startsWith("No printer is installed"));
        assertEquals("Save…", text("print-print", robot));
        assertFalse(robot.lookup("#print-copies").query().getParent().isVisible());
        Path file = folder.resolve("pages.pdf");
        fixture.answer(file);
        press("print-print", robot);
        DialogFixture.awaitSaid(robot);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(2, document.getNumberOfPages());
            assertEquals(297 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.1);
        }
        assertEquals("square.pdf", fixture.suggested());
    }

    @Test
    void aPrinterThatTakesNothingIsToldAndAFileOffered(FxRobot robot) throws Exception {
        tray.fail("out of paper");
        open(robot, tray);
        press("print-print", robot);
        DialogFixture.awaitSaid(robot);
        assertTrue(DialogFixture.said(robot).contains("Tray"), DialogFixture.said(robot));
        assertTrue(DialogFixture.said(robot).contains("out of paper"), DialogFixture.said(robot));
        Path file = folder.resolve("pages.pdf");
        fixture.answer(file);
        press("said-next", robot);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(file));
        DialogFixture.awaitSaid(robot);
        assertTrue(Files.size(file) > 0);
    }

    @Test
    void whatWasChosenIsRemembered(FxRobot robot) throws Exception {
        open(robot, tray);
        choose(PrintPaper.A3, robot);
        press("print-part-colouring", robot);
        press("print-landscape-false", robot);
        press("print-print", robot);
        DialogFixture.awaitSaid(robot);
        PrintChoices again = PrintChoices.rememberedIn(fixture.settings);
        assertEquals(Optional.of("Tray"), again.printer());
        assertEquals(Optional.of(PrintPaper.A3), again.paper());
        assertFalse(again.isLandscape());
        open(robot, new PaperTray("Another", PrintPaper.A4, PrintPaper.A3), tray);
        ComboBox<PrintTarget> target = robot.lookup("#print-to").query();
        assertEquals("Tray", target.getValue().words());
        chooseFile(robot);
        awaitPreview();
        assertEquals(
                List.of(PrintPaper.A4, PrintPaper.A3),
                robot.lookup("#print-paper").<ComboBox<PrintPaper>>query().getItems());
        assertEquals(
                PrintPaper.A3,
                robot.lookup("#print-paper").<ComboBox<PrintPaper>>query().getValue());
    }

    @Test
    void aPaperThatIsTooSmallIsTold(FxRobot robot) throws TimeoutException {
        open(robot, new PaperTray("Small", PrintPaper.A5, PrintPaper.A4));
        assertFalse(robot.lookup("#print-problem").query().isVisible());
        for (Node node : robot.lookup("#print-print").queryAll()) {
            assertFalse(node.isDisabled());
        }
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, DialogFixture.dialogs());
        assertEquals(
                0, robot.lookup("#said-words").queryAs(Label.class).getText().length());
    }
}
