package atlas.panel.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.details.block.TextLink;
import atlas.panel.details.flag.Flags;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pages of the datasets of record, by whatever path a reader comes to them.
@ExtendWith(ApplicationExtension.class)
final class PageOfRecordTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final LocalDate SUMMIT = LocalDate.of(2022, 10, 13);
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final AtlasState state = new AtlasState(ATLAS, Viewpoint.home(SUMMIT));
    private final BorderPane root = new BorderPane();

    @Start
    void open(Stage stage) {
        root.setRight(newPanel());
        stage.setScene(new Scene(root, 900, 900));
        stage.show();
    }

    private DetailsPanel newPanel() {
        return new DetailsPanel(state, new Messages(Language.ENGLISH), new Flags(), _ -> {});
    }

    @Test
    void aSourceHasTheSameNumberByWhateverPathItIsCome(FxRobot robot) {
        Set<String> atOnce = marks(robot);
        assertTrue(atOnce.size() > 5, atOnce.toString());
        robot.interact(() -> {
            state.select(new Selection.OfState("KAZ"));
            state.travelTo(LocalDate.of(2005, 6, 1));
            state.select(new Selection.OfOrganization("cica"));
            state.travelTo(LocalDate.of(1999, 9, 14));
            state.travelTo(SUMMIT);
        });
        Set<String> afterwards = marks(robot);
        assertTrue(afterwards.containsAll(atOnce), () -> atOnce + " but then " + afterwards);
    }

    @Test
    void anOrganizationThatIsStillToComeSaysSoInPlaceOfMembers(FxRobot robot) {
        robot.interact(() -> {
            state.select(new Selection.OfOrganization("sco"));
            state.travelTo(LocalDate.of(1990, 6, 1));
        });
        robot.interact(() -> robot.lookup((Node node) ->
                        node instanceof ButtonBase tab && tab.getText().startsWith("Members"))
                .<ButtonBase>query()
                .fire());
        assertTrue(
                words(robot).anyMatch(text -> text.startsWith("Nobody takes part on this day: it was founded later")));
        robot.interact(() -> state.travelTo(SUMMIT));
        assertTrue(words(robot).noneMatch(text -> text.startsWith("Nobody takes part")));
    }

    private static Stream<String> words(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof Label && node.isVisible()).<Label>queryAll().stream()
                .map(Label::getText);
    }

    @Test
    void theFirstSourceOfAPageHasTheNumberOne(FxRobot robot) {
        assertTrue(
                marks(robot).stream().anyMatch(mark -> mark.startsWith("Source 1:")),
                marks(robot).toString());
    }

    @Test
    void onlyAConferenceOnItsWayToAnOrganizationTellsOfItsTransformation(FxRobot robot) {
        assertTrue(tabs(robot).contains("Transformation"), () -> tabs(robot).toString());
        robot.interact(() -> state.select(new Selection.OfOrganization("six-party-talks")));
        assertEquals(List.of("Overview", "Members", "Meetings", "Milestones"), tabs(robot));
    }

    private static List<String> tabs(FxRobot robot) {
        return robot.lookup(".details-tab").queryAllAs(ButtonBase.class).stream()
                .map(ButtonBase::getText)
                .toList();
    }

    @Test
    void aStatesPageTellsAllTimesForWhichItTookPart(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("UZB")));
        long spellsInCsto = ATLAS.organization("csto").orElseThrow().memberships().stream()
                .filter(membership -> membership.state().equals("UZB"))
                .count();
        assertEquals(3, spellsInCsto);
        long all = ATLAS.organizations().values().stream()
                .flatMap(organization -> organization.memberships().stream())
                .filter(membership -> membership.state().equals("UZB"))
                .count();
        assertEquals(all, robot.lookup(".spell").queryAll().size());
    }

    @Test
    void theTimeThatHoldsOnTheDayIsMarkedAndTheOthersAreNot(FxRobot robot) {
        robot.interact(() -> {
            state.select(new Selection.OfState("KOR"));
            state.travelTo(LocalDate.of(2005, 1, 1));
        });
        assertFalse(spells(robot, "since 17 June 2006").isEmpty());
        assertTrue(words(spells(robot, "since 17 June 2006")).noneMatch(word -> word.contains("on this day")));
        robot.interact(() -> state.travelTo(SUMMIT));
        List<Node> joined = spells(robot, "since 17 June 2006");
        assertTrue(
                words(joined).anyMatch(word -> word.contains("on this day")),
                () -> words(joined).toList().toString());
        assertTrue(joined.getFirst().getPseudoClassStates().contains(TODAY));
    }

    @Test
    void theNoteOfATimeBeginsBelowIt(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("UKR")));
        String note = ATLAS.organization("cis").orElseThrow().memberships().stream()
                .filter(membership -> membership.state().equals("UKR"))
                .flatMap(membership -> membership.note().stream())
                .findFirst()
                .orElseThrow()
                .english();
        assertTrue(words(List.copyOf(robot.lookup(".spell").queryAll()))
                .anyMatch(word -> word.startsWith(note.substring(0, 100))));
    }

    @Test
    void theArrowKeysLeadFromAnOrganizationToTheSourcesOfItsTimesAndTheTabKeyPassesThem(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("UZB")));
        Node first = robot.lookup(".spell .source-mark").query();
        assertTrue(robot.lookup(".spell .source-mark").queryAll().stream().noneMatch(Node::isFocusTraversable));
        Node name = robot.lookup(".row-name .text-link").query();
        robot.interact(name::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertTrue(first.isFocused(), () -> String.valueOf(first.getScene().getFocusOwner()));
    }

    @Test
    void inAChartTheArrowKeysGoFromPointToPointAndDoNotLeaveIt(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        Node sparkline = robot.lookup(".sparkline").query();
        robot.interact(sparkline::requestFocus);
        String atTheDay = sparkline.getAccessibleText();
        robot.type(KeyCode.LEFT);
        assertTrue(sparkline.isFocused());
        assertTrue(atTheDay.contains("2022: "), atTheDay);
        assertTrue(sparkline.getAccessibleText().startsWith("2021: "), sparkline.getAccessibleText());
    }

    @Test
    void aLongNoteIsShortenedUntilTheReaderAsksForAllOfIt(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("UZB")));
        String note = ATLAS.organization("csto").orElseThrow().memberships().stream()
                .filter(membership -> membership.state().equals("UZB"))
                .flatMap(membership -> membership.note().stream())
                .map(text -> text.english())
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        List<Node> spell = spells(robot, note.substring(0, 30));
        assertEquals(1, spell.size());
        assertTrue(words(spell).noneMatch(word -> word.contains(note)));
        TextLink more = robot.from(spell.getFirst()).lookup(".text-link").query();
        assertEquals("More", more.getText());
        robot.interact(() -> {
            more.requestFocus();
            more.executeAccessibleAction(AccessibleAction.FIRE);
        });
        assertTrue(words(spell).anyMatch(word -> word.contains(note)));
        assertTrue(more.isFocused(), "the focus stays where the reader is");
        robot.interact(() -> more.executeAccessibleAction(AccessibleAction.FIRE));
        assertTrue(words(spell).noneMatch(word -> word.contains(note)));
    }

    @Test
    void aStateIsCalledAsOnTheDay(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("TUR")));
        assertEquals("Türkiye", title(robot));
        robot.interact(() -> state.travelTo(LocalDate.of(1991, 6, 1)));
        assertEquals("Turkey", title(robot));
    }

    @Test
    void aNameOfTheDayIsNoFormerName(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("DEU")));
        assertTrue(labels(robot).contains("Formerly"), () -> labels(robot).toString());
        assertFalse(labels(robot).contains("Later name"));
        robot.interact(() -> state.travelTo(LocalDate.of(1990, 1, 1)));
        assertFalse(labels(robot).contains("Formerly"));
        assertTrue(labels(robot).contains("Later name"), () -> labels(robot).toString());
    }

    private static List<String> labels(FxRobot robot) {
        return robot.lookup(".fact-label").queryAllAs(Label.class).stream()
                .filter(label -> Stream.<Node>iterate(label, node -> node != null, Node::getParent)
                        .allMatch(Node::isVisible))
                .map(Label::getText)
                .toList();
    }

    @Test
    void aPartOfAFormerStateSaysWhatItWasAPartOf(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("UKR")));
        assertTrue(robot.lookup("Part of").tryQuery().isEmpty());
        robot.interact(() -> state.travelTo(LocalDate.of(1991, 6, 1)));
        assertEquals("Ukrainian Soviet Socialist Republic", title(robot));
        assertTrue(robot.lookup("Part of").tryQuery().filter(Node::isVisible).isPresent());
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".details-title").queryAs(Label.class).getText();
    }

    private static List<Node> spells(FxRobot robot, String words) {
        return robot.lookup(".spell").queryAll().stream()
                .filter(spell -> words(List.of(spell)).anyMatch(word -> word.contains(words)))
                .toList();
    }

    private static Stream<String> words(List<Node> spells) {
        return spells.stream()
                .flatMap(spell -> ((Parent) spell).getChildrenUnmodifiable().stream())
                .flatMap(flow -> ((TextFlow) flow).getChildren().stream())
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText().replace('\u00a0', ' '));
    }

    private static Set<String> marks(FxRobot robot) {
        return robot.lookup(".source-mark").queryAll().stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet());
    }
}
