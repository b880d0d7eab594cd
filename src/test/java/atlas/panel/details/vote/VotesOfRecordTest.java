package atlas.panel.details.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.details.DetailsPanel;
import atlas.panel.details.flag.Flags;
import atlas.view.AtlasState;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The votes of the datasets of record, on the pages of states and conflicts.
@ExtendWith(ApplicationExtension.class)
final class VotesOfRecordTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();

    private final AtlasState state = new AtlasState(ATLAS, Viewpoint.home(LocalDate.of(2022, 10, 13)));

    @Start
    void open(Stage stage) {
        BorderPane root = new BorderPane();
        root.setRight(new DetailsPanel(state, new Messages(Language.ENGLISH), new Flags(), _ -> {}));
        stage.setScene(new Scene(root, 900, 900));
        stage.show();
    }

    @Test
    void theFullRollCallsAddUp() {
        List<String> full = List.of(
                "A/RES/62/243",
                "A/RES/68/262",
                "A/RES/72/190",
                "A/RES/73/194",
                "A/RES/73/263",
                "A/RES/74/17",
                "A/RES/74/168",
                "A/RES/ES-11/1",
                "A/RES/ES-11/4");
        for (String id : full) {
            RollCall rollCall = ATLAS.rollCalls().rollCall(id).orElseThrow();
            for (Ballot ballot : List.of(Ballot.YES, Ballot.NO, Ballot.ABSTAIN)) {
                assertEquals(
                        rollCall.tally().of(ballot),
                        Optional.of(rollCall.ballots().count(ballot)),
                        id + " " + ballot);
            }
            assertEquals(0, rollCall.ballots().count(Ballot.NOT_KNOWN), id);
        }
        assertTrue(ATLAS.rollCalls().all().size() > 2_600);
    }

    @Test
    void aVoteThatColoursTheMapIsShownOnItsDay() {
        AtlasState before = new AtlasState(ATLAS, Viewpoint.home(LocalDate.of(1991, 6, 1)));
        before.colourBy(new MapTheme.RollCallTheme("A/RES/68/262"));
        assertEquals(LocalDate.of(2014, 3, 27), before.viewpoint().date());
        before.undo();
        assertEquals(LocalDate.of(1991, 6, 1), before.viewpoint().date());
    }

    @Test
    void whoWasAdmittedLaterIsNotSaidToHaveStayedAway() {
        RollCall first = ATLAS.rollCalls().all().iterator().next();
        assertEquals(Optional.empty(), first.ballots().of("KAZ"));
        assertEquals(Optional.empty(), first.ballots().of("RUS"));
        assertEquals(Optional.of(Ballot.YES), first.ballots().of("SUN"));
        assertEquals(Optional.of(Ballot.NOT_KNOWN), first.ballots().of("YUG"));
    }

    @Test
    @SuppressWarnings("unchecked") // The list is of roll calls.
    void aStatesVotesAreSearchedAndOnlySomeCellsAreMade(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        ListView<RollCall> list = robot.lookup(".vote-list > .list-view").queryAs(ListView.class);
        assertTrue(list.getItems().size() > 2_000, list.getItems().size() + " votes");
        Set<Node> cells = robot.lookup(".vote-row").queryAll();
        assertTrue(cells.size() < 30, cells.size() + " cells");
        robot.interact(() -> {
            robot.lookup(".vote-tools .choice-field").queryAs(TextField.class).setText("crimea");
            robot.lookup(".vote-tools .combo-box").queryAs(ComboBox.class).setValue("2018");
        });
        assertEquals(
                List.of("A/RES/73/263", "A/RES/73/194"),
                list.getItems().stream().map(RollCall::id).toList());
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        assertEquals(
                new MapTheme.RollCallTheme("A/RES/73/263"),
                state.viewpoint().subject().theme());
    }

    @Test
    void theVotesOnTheConflictsComeFirst(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("KAZ")));
        List<String> pills = robot.lookup(".votes > .row-spread > .pill").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        long onConflicts = ATLAS.conflicts().values().stream()
                .flatMap(conflict -> conflict.resolutions().stream())
                .filter(resolution ->
                        ATLAS.rollCalls().rollCall(resolution.symbol()).isPresent())
                .count();
        assertEquals(onConflicts, pills.size());
        assertTrue(pills.containsAll(List.of("Abstained", "Against", "Not known")), pills.toString());
    }

    @Test
    void whoNeverVotedHasNoVotes(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfState("PSE")));
        assertFalse(robot.lookup(".vote-list").tryQuery().isPresent());
    }

    @Test
    void namesAreOpenedByKeyboardAndTheVoteIsShownOnTheMap(FxRobot robot) {
        robot.interact(() -> state.select(new Selection.OfConflict("karabakh")));
        ToggleButton against = robot.lookup(".ballot-button.ballot-no").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals("Against 7"))
                .findFirst()
                .orElseThrow();
        robot.interact(against::requestFocus);
        robot.type(KeyCode.SPACE);
        assertTrue(against.isSelected());
        assertTrue(words(robot).contains("Vanuatu"));
        robot.type(KeyCode.SPACE);
        assertFalse(against.isSelected());
        Text show = robot
                .lookup((Node node) ->
                        node instanceof Text text && text.getText().equals("Show the vote on the map"))
                .queryAllAs(Text.class)
                .stream()
                .reduce((_, last) -> last)
                .orElseThrow();
        robot.interact(show::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(
                new MapTheme.RollCallTheme("A/RES/62/243"),
                state.viewpoint().subject().theme());
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof Text && isShown(node)).queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
