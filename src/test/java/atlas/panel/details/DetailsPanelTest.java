package atlas.panel.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import atlas.analysis.FigureFixture;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.details.flag.Flags;
import atlas.projection.MapProjection;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class DetailsPanelTest {

    private static final double READABLE_PIXELS = 13;
    private static final LocalDate SUMMIT = LocalDate.of(2022, 10, 13);

    private final AtlasState state =
            new AtlasState(FigureFixture.atlas(List.of(FigureFixture.share(60))), Viewpoint.home(SUMMIT));
    private final List<String> opened = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        BorderPane root = new BorderPane();
        root.setRight(new DetailsPanel(state, new Messages(Language.ENGLISH), new Flags(), opened::add));
        Scene scene = new Scene(root, 900, 900);
        scene.getStylesheets().addAll("/atlas/panel/light.css", "/atlas/panel/atlas.css", "/atlas/panel/details.css");
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aChosenStateIsNamed(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("KGZ")));
        assertEquals(
                "Kyrgyzstan", robot.lookup(".details-title").<Labeled>query().getText());
    }

    @Test
    void aFlagOpensItsState(FxRobot robot) {
        robot.clickOn(flag(robot, "Türkiye"));
        assertEquals(new Selection.OfState("TUR"), state.viewpoint().selection());
    }

    @Test
    void theKeyboardOpensAStateByItsFlag(FxRobot robot) {
        Button flag = flag(robot, "Kuwait");
        robot.interact(flag::requestFocus);
        robot.type(KeyCode.SPACE);
        assertEquals(new Selection.OfState("KWT"), state.viewpoint().selection());
    }

    @Test
    void aSourceMarkOpensItsSourceAndEscapeClosesIt(FxRobot robot) {
        robot.clickOn(robot.lookup(".source-mark").<Button>queryAll().iterator().next());
        assertEquals(
                "A report on the first summit",
                robot.lookup(".source-title").<Labeled>query().getText());
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, popups());
    }

    @Test
    void anAddressIsHandedOverOnlyWhenItIsAskedFor(FxRobot robot) {
        robot.clickOn(robot.lookup(".source-mark").<Button>queryAll().iterator().next());
        assertEquals(List.of(), opened);
        robot.clickOn("Open in browser");
        assertEquals(List.of("https://example.org/report"), opened);
    }

    @Test
    void theCardOfASourceIsReadableAndItsTitleStandsOut(FxRobot robot) {
        robot.clickOn(robot.lookup(".source-mark").<Button>queryAll().iterator().next());
        double title = robot.lookup(".source-title").<Labeled>query().getFont().getSize();
        Labeled address = robot.lookup(".source-address").query();
        assertEquals("https://example.org/report", address.getText());
        assertTrue(address.getFont().getSize() >= READABLE_PIXELS, address.getFont()::toString);
        assertTrue(title > address.getFont().getSize(), title + " pixels");
        for (Labeled button : robot.lookup(".source-actions .button").<Labeled>queryAll()) {
            assertTrue(button.getFont().getSize() >= READABLE_PIXELS, button.getFont()::toString);
        }
    }

    @Test
    void aLongAddressIsSeenWholeWithoutScrolling(FxRobot robot) {
        robot.clickOn(robot.lookup(".source-mark").<Button>queryAll().iterator().next());
        assertEquals(
                0,
                robot.lookup(".source-card .scroll-bar").queryAll().stream()
                        .filter(Node::isVisible)
                        .count());
        Labeled address = robot.lookup(".source-address").query();
        robot.interact(() -> {
            address.setText("https://example.org/" + "a-long-way/".repeat(30));
            address.getScene().getRoot().layout();
        });
        String seen = address.lookupAll(".text").stream()
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElseThrow();
        assertEquals(address.getText(), seen.replace("\n", ""));
    }

    @Test
    void linksInATextAreUnderlined(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfTerm("charter")));
        assertTrue(robot.lookup(".text-link").<Text>query().isUnderline());
    }

    @Test
    void theNumberOfMembersFollowsTheDate(FxRobot robot) {
        assertTrue(titles(robot).contains("3 members"), () -> titles(robot).toString());
        robot.interact(() -> state.travelTo(SUMMIT.minusDays(1)));
        assertTrue(titles(robot).contains("2 members"), () -> titles(robot).toString());
    }

    @Test
    void anotherDateKeepsTheChosenTab(FxRobot robot) {
        robot.clickOn("Meetings");
        robot.interact(() -> state.travelTo(LocalDate.of(2005, 1, 1)));
        assertEquals(
                List.of("Meetings"),
                robot.lookup(".details-tab").<ToggleButton>queryAll().stream()
                        .filter(ToggleButton::isSelected)
                        .map(Labeled::getText)
                        .toList());
    }

    @Test
    void anotherDateKeepsThePage(FxRobot robot) {
        Node before = robot.lookup(".details-scroll").query();
        robot.interact(() -> state.travelTo(LocalDate.of(2005, 1, 1)));
        assertSame(before, robot.lookup(".details-scroll").query());
    }

    @Test
    void aMeetingsNameTravelsToItsDay(FxRobot robot) {
        robot.clickOn("Meetings");
        Node link = robot.lookup((Node node) ->
                        node instanceof Text text && text.getText().equals("First summit"))
                .query();
        robot.clickOn(link);
        assertEquals(LocalDate.of(2002, 6, 4), state.viewpoint().date());
    }

    @Test
    void theCloseUpOfAConflictIsShown(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfConflict("karabakh")));
        robot.clickOn("Show close up");
        assertEquals(MapProjection.CLOSE_UP, state.viewpoint().projection());
    }

    @Test
    void theMembersShareOfTheWorldIsTold(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfStatistics()));
        assertEquals(
                "50.0 %",
                robot.lookup(".share-value").<Labeled>query().getText().replace('\u00a0', ' '));
    }

    @Test
    void aTermLeadsToTheTermsToReadWithIt(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfTerm("charter")));
        robot.clickOn("Depositary");
        assertEquals(new Selection.OfTerm("depositary"), state.viewpoint().selection());
    }

    @Test
    void anUnknownSelectionIsSaidToBeUnknown(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfOrganization("nato")));
        assertEquals(
                1,
                robot.lookup((Node node) -> node instanceof Text text
                                && text.getText().equals("The atlas holds nothing under “nato”."))
                        .queryAll()
                        .size());
    }

    private static Button flag(FxRobot robot, String stateName) {
        return robot.lookup(".flag-button").<Button>queryAll().stream()
                .filter(button -> button.isVisible() && stateName.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(FxRobot robot) {
        return robot.lookup(".card-title").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private static long popups() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopOver && window.isShowing())
                .count();
    }
}
