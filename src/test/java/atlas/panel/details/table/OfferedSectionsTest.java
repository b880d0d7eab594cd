package atlas.panel.details.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.control.IconButton;
import atlas.panel.details.DetailsPanel;
import atlas.panel.details.chart.Chart;
import atlas.panel.details.flag.Flags;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.TableOffer;
import atlas.view.AtlasState;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every section of every kind of page offers its table.
@ExtendWith(ApplicationExtension.class)
final class OfferedSectionsTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();

    private final AtlasState state = new AtlasState(ATLAS, Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private final BorderPane root = new BorderPane();
    private DetailsPanel panel;

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(root, 900, 900));
        stage.show();
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        panel = new DetailsPanel(state, new Messages(Language.ENGLISH), new Flags(), _ -> {});
        robot.interact(() -> root.setRight(panel));
    }

    private static List<Node> all(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(all(child)));
        }
        return nodes;
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /// The heads of the page's sections that are seen, with the rows of what each offers. A section or chart without an
    /// offer fails.
    private Map<String, Integer> rowsByHead() {
        Map<String, Integer> rows = new TreeMap<>();
        for (Node node : all(panel)) {
            boolean isHead = node instanceof Label
                    && (node.getStyleClass().contains("details-section-head")
                            || node.getStyleClass().contains("card-title")
                            || node.getStyleClass().contains("details-title"));
            if (isSeen(node) && (isHead || node instanceof Chart)) {
                String words = node instanceof Label label
                        ? label.getText()
                        : node.getClass().getSimpleName();
                Optional<OfferedTable> offered = TableOffer.at(node);
                assertTrue(offered.isPresent(), words + " offers nothing");
                rows.put(words, offered.orElseThrow().table().get().rows().size());
            }
        }
        return rows;
    }

    private Map<String, Integer> shown(FxRobot robot, Selection selection) {
        robot.interact(() -> state.select(selection));
        return rowsByHead();
    }

    private Map<String, Integer> shown(FxRobot robot, String tab) {
        robot.interact(() -> panel.goTo(new DetailsPanel.Place(tab, 0)));
        return rowsByHead();
    }

    private static void assertFull(Map<String, Integer> rows) {
        assertTrue(rows.values().stream().allMatch(count -> count > 0), rows.toString());
    }

    @Test
    void anOrganization(FxRobot robot) {
        Map<String, Integer> overview = shown(robot, new Selection.OfOrganization("cica"));
        assertFull(overview);
        assertEquals(28, overview.get("28 members"));
        assertEquals(9, overview.get("9 observers"));
        Map<String, Integer> members = shown(robot, "members");
        assertFull(members);
        assertEquals(28, members.get("28 MEMBERS"));
        Map<String, Integer> meetings = shown(robot, "meetings");
        assertFull(meetings);
        assertEquals(ATLAS.organization("cica").orElseThrow().meetings().size(), meetings.get("MEETINGS"));
        assertEquals(ATLAS.organization("cica").orElseThrow().chairs().size(), meetings.get("CHAIRS"));
        assertFull(shown(robot, "milestones"));
        Map<String, Integer> measures = shown(robot, "measures");
        assertFull(measures);
        assertTrue(measures.size() > 5);
    }

    @Test
    void aState(FxRobot robot) {
        Map<String, Integer> rows = shown(robot, new Selection.OfState("KAZ"));
        assertFull(rows);
        assertEquals(1, rows.get("Kazakhstan"));
        assertEquals(
                ATLAS.rollCalls().all().stream()
                        .filter(rollCall -> rollCall.ballots().of("KAZ").isPresent())
                        .count(),
                rows.getOrDefault("VOTES IN THE GENERAL ASSEMBLY", -1).longValue());
    }

    @Test
    void aConflict(FxRobot robot) {
        Map<String, Integer> rows = shown(robot, new Selection.OfConflict("karabakh"));
        assertFull(rows);
        assertEquals(ATLAS.conflict("karabakh").orElseThrow().events().size(), rows.get("EVENTS"));
        assertEquals(ATLAS.conflict("karabakh").orElseThrow().phases().size(), rows.get("PHASES"));
    }

    @Test
    void anArmedConflictTheStatisticsAndTheGlossary(FxRobot robot) {
        assertFull(shown(
                robot,
                new Selection.OfArmedConflict(
                        ATLAS.armedConflicts().byId().keySet().iterator().next())));
        assertFull(shown(robot, new Selection.OfStatistics()));
        assertFull(shown(robot, new Selection.OfTerm(ATLAS.glossary().getFirst().id())));
    }

    @Test
    void theMenuOfAPageNamesItsSourcesOnce(FxRobot robot) {
        shown(robot, new Selection.OfOrganization("cica"));
        IconButton button = (IconButton) all(panel).stream()
                .filter(node -> node.getStyleClass().contains("table-button"))
                .findFirst()
                .orElseThrow();
        robot.interact(button::fire);
        List<String> words = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .toList();
        assertEquals(
                List.of(
                        "Copy as table",
                        "Save table…",
                        "Cite table…",
                        "Copy as table: Sources of this page",
                        "Save table: Sources of this page…",
                        "Cite table: Sources of this page…"),
                words);
    }

    @Test
    void eachHeadHasAButtonThatNamesWhatItOffers(FxRobot robot) {
        shown(robot, new Selection.OfConflict("karabakh"));
        List<String> words = all(panel).stream()
                .filter(node -> node.getStyleClass().contains("table-button"))
                .filter(OfferedSectionsTest::isSeen)
                .map(Node::getAccessibleText)
                .toList();
        assertTrue(words.size() >= 7, words.toString());
        assertTrue(words.contains("Copy, save or cite the table: Events"), words.toString());
    }
}
