package atlas.app.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.system.Version;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.assets.SmallAtlas;
import atlas.citation.CitationStyle;
import atlas.citation.CitedKind;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.bar.SaidCard;
import atlas.panel.citation.CitationRequest;
import atlas.panel.command.Commands;
import atlas.panel.details.source.SourceMark;
import atlas.panel.details.source.SourceNumbering;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Citing in the window: by command, and by what rises from the card of a source and from the head of a page.
@ExtendWith(ApplicationExtension.class)
final class CitationCommandsTest {

    private static final String EDITION = "In Atlas of Asian Security Cooperation (Version " + Version.number() + "). ";
    private static final String CHECKED = "Data checked up to 31 December 2025.";

    @TempDir
    private Path folder;

    private final VBox root = new VBox();
    private final ObjectProperty<CitationStyle> style = new SimpleObjectProperty<>(CitationStyle.APA);
    private final Commands commands = new Commands();
    private AtlasState state;
    private Optional<Path> chosen = Optional.empty();
    private String suggested = "";

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 900, 600));
        stage.show();
    }

    @BeforeEach
    void prepare(FxRobot robot) throws IOException {
        Path assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
        LoadedAtlas loaded = new AssetFolder(assets).readAtlas();
        Messages messages = new Messages(Language.ENGLISH);
        state = new AtlasState(loaded.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13)));
        robot.interact(() -> {
            BackgroundWork work = new BackgroundWork();
            SaidCard said = new SaidCard(messages);
            work.speakThrough(said, messages);
            root.getChildren().setAll(said);
            root.getChildren().addAll(new SourceNumbering(loaded.atlas(), messages, _ -> {}).of(List.of("un", "act")));
            new CitationCommands(
                            state,
                            messages,
                            loaded::sourcesInFull,
                            style,
                            new CitationCommands.Surroundings(root, work, Answers::new))
                    .addTo(commands);
        });
    }

    private final class Answers implements FileDialogs {

        @Override
        public Optional<Path> toWrite(String title, String suggestedName, List<FileKind> kinds) {
            suggested = suggestedName;
            return chosen;
        }

        @Override
        public Optional<Path> toRead(String title, List<FileKind> kinds) {
            return Optional.empty();
        }
    }

    private void run(FxRobot robot, String id) {
        robot.interact(() -> commands.all().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run());
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).<ButtonBase>query().fire());
    }

    private static String cited(FxRobot robot, String begin) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> text(robot).getText().startsWith(begin));
        return text(robot).getText();
    }

    private static TextArea text(FxRobot robot) {
        return robot.lookup("#citation-text").queryAs(TextArea.class);
    }

    @Test
    void aSourceIsCitedFromItsMarkInOneMoreClick(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup(".source-mark").<SourceMark>query().fire());
        fire(robot, "#cite-un");
        assertEquals(
                "Doe, J., & Secretariat. (2022, October 3). Member States. United Nations. https://www.un.org/ "
                        + "The day on which it was read is not recorded.",
                cited(robot, "Doe"));
        assertTrue(robot.lookup(".source-card").tryQuery().isEmpty());
    }

    @Test
    void theStyleIsChosenAndRemembered(FxRobot robot) throws TimeoutException {
        run(robot, "cite-atlas");
        cited(robot, "Atlas of Asian");
        fire(robot, "#citation-style-bibtex");
        assertTrue(cited(robot, "@dataset{atlas,").contains("urldate = {2025-12-31}"));
        assertEquals(CitationStyle.BIBTEX, style.get());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#citation").tryQuery().isEmpty());
        run(robot, "cite-atlas");
        cited(robot, "@dataset{atlas,");
    }

    @Test
    void aPageIsCitedWithItsSources(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            state.select(new Selection.OfState("KAZ"));
            root.fireEvent(CitationRequest.ofPage());
        });
        String alone = cited(robot, "Kazakhstan. (2025). In Atlas of Asian Security Cooperation");
        assertEquals(1, alone.lines().count());
        fire(robot, "#citation-with-sources");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> text(robot).getText().contains("Almaty Act"));
        assertEquals(3, text(robot).getText().lines().count());
    }

    private void ask(FxRobot robot, CitationRequest.Wanted wanted) {
        robot.interact(() -> root.fireEvent(new CitationRequest(wanted)));
    }

    @Test
    void aFigureIsCitedAsOnTheCommandLine(FxRobot robot) throws TimeoutException {
        ask(robot, new CitationRequest.Known(CitedKind.FIGURE, "population"));
        assertEquals(
                "Population, persons. (2025). [Dataset]. " + EDITION + "Data retrieved: July 2026.",
                cited(robot, "Population"));
    }

    @Test
    void aTableIsCitedAsItIsShownAndWithTheSourcesOfItsRows(FxRobot robot) throws TimeoutException {
        ask(robot, new CitationRequest.ShownTable("members", "Members of CICA, 13 October 2022", () -> List.of("act")));
        assertEquals(
                "Members of CICA, 13 October 2022 (table). (2025). [Dataset]. " + EDITION + CHECKED,
                cited(robot, "Members of CICA"));
        fire(robot, "#citation-with-sources");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> text(robot).getText().contains("Almaty Act"));
    }

    @Test
    void aStatementIsCitedAsOneOfItsPageAndWithItsSources(FxRobot robot) throws TimeoutException {
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        ask(robot, new CitationRequest.Statement("Member of CICA since 1999", List.of("act")));
        assertEquals(
                "Kazakhstan: “Member of CICA since 1999”. (2025). " + EDITION + CHECKED, cited(robot, "Kazakhstan"));
        fire(robot, "#citation-with-sources");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> text(robot).getText().contains("Almaty Act"));
    }

    @Test
    void theProgramIsCitedByName(FxRobot robot) throws TimeoutException {
        run(robot, "cite-program");
        assertTrue(cited(robot, "Atlas of Asian").contains("[Computer software]"), text(robot)::getText);
    }

    @Test
    void aSourceIsCitedFromTheMenuOfItsMark(FxRobot robot) throws TimeoutException {
        Node mark = robot.lookup(".source-mark").query();
        robot.interact(() -> Event.fireEvent(
                mark, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, true, null)));
        MenuItem cite = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> "Cite the source…".equals(item.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(cite::fire);
        cited(robot, "Doe, J., & Secretariat. (2022, October 3). Member States.");
    }

    @Test
    void theViewIsCitedWithTheCommandThatMakesItAgain(FxRobot robot) throws TimeoutException {
        run(robot, "cite-view");
        cited(robot, "");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> text(robot).getText().contains("13 October 2022"));
        String text = text(robot).getText();
        assertTrue(text.contains("Made again by: picture --viewpoint '{\"projection\":"), text);
        assertTrue(text.contains("\"date\":\"2022-10-13\""), text);
        assertFalse(text.contains("--with-sources"), text);
        assertTrue(robot.lookup("#citation-with-sources").tryQuery().isEmpty());
    }

    @Test
    void aCitationIsCopiedAsTextAndForDocuments(FxRobot robot) throws TimeoutException {
        run(robot, "cite-atlas");
        String text = cited(robot, "Atlas of Asian");
        fire(robot, "#citation-copy");
        robot.interact(() -> {
            assertEquals(text, Clipboard.getSystemClipboard().getString());
            assertTrue(
                    Clipboard.getSystemClipboard().getHtml().startsWith("<p><span style=\"font-style: italic\">Atlas")
                            || Clipboard.getSystemClipboard().getHtml().startsWith("<p><i>Atlas"));
        });
        assertEquals("Copied", robot.lookup("#citation-copy").<Labeled>query().getText());
    }

    @Test
    void aCitationIsSavedAndThatIsSaid(FxRobot robot) throws TimeoutException, IOException {
        style.set(CitationStyle.RIS);
        chosen = Optional.of(folder.resolve("atlas.ris"));
        run(robot, "cite-atlas");
        cited(robot, "TY  - DATA");
        fire(robot, "#citation-save");
        said(robot);
        assertEquals("atlas.ris", suggested);
        assertTrue(Files.readString(folder.resolve("atlas.ris")).endsWith("ER  - \r\n"));
    }

    @Test
    void whereItCannotBeSavedThatIsSaid(FxRobot robot) throws TimeoutException {
        chosen = Optional.of(folder.resolve("no-such-folder").resolve("atlas.txt"));
        run(robot, "cite-atlas");
        cited(robot, "Atlas of Asian");
        fire(robot, "#citation-save");
        assertTrue(said(robot).contains("no-such-folder"));
        assertEquals("atlas.txt", suggested);
    }

    private static String said(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("#said").query().isVisible());
        return robot.lookup("#said-words").<Labeled>query().getText();
    }

    @Test
    void withoutTheFileOfSourcesTheReaderIsTold(FxRobot robot) throws TimeoutException, IOException {
        Files.delete(folder.resolve("assets").resolve("sources.json"));
        robot.interact(() -> root.fireEvent(CitationRequest.ofSources(List.of("un"))));
        assertTrue(cited(robot, "The citation could not be made").contains("The atlas itself is as it was."));
    }
}
