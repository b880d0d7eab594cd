package atlas.panel.details.block;

import atlas.domain.Atlas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Parts of which one is shown, each under a title of its own. A part is built when it is first shown, and follows the
/// date only while it is.
public final class Tabs implements DatedNode {

    /// A part under a title.
    ///
    /// @param id stays the same in all languages
    public record Tab(String id, String title, Supplier<DatedNode> content) {}

    private final BorderPane pane = new BorderPane();
    private final List<OpenedTab> openedTab = new ArrayList<>();
    private @Nullable OpenedTab chosen;
    private LocalDate day = Atlas.FIRST_DAY;

    /// @param first    id of the tab to show first; the first tab of all if there is no such tab
    /// @param others   names the menu of the tabs that find no room in a narrow panel
    /// @param onChosen is told the id of each tab that the reader chooses
    public Tabs(List<Tab> tabs, String first, String others, Consumer<String> onChosen) {
        ToggleGroup group = new ToggleGroup();
        TabBar bar = new TabBar(group, others);
        for (Tab tab : tabs) {
            OpenedTab candidate = new OpenedTab(tab, button(tab));
            openedTab.add(candidate);
            bar.add(candidate.button);
        }
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                openedTab.stream()
                        .filter(tab -> tab.button.equals(now))
                        .findFirst()
                        .ifPresent(tab -> {
                            choose(tab);
                            onChosen.accept(tab.tab.id());
                        });
            }
        });
        pane.setTop(bar);
        OpenedTab start = openedTab.stream()
                .filter(tab -> tab.tab.id().equals(first))
                .findFirst()
                .orElse(openedTab.getFirst());
        group.selectToggle(start.button);
    }

    private static ToggleButton button(Tab tab) {
        ToggleButton button = new ToggleButton(tab.title());
        button.getStyleClass().setAll("details-tab");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        return button;
    }

    private void choose(OpenedTab tab) {
        chosen = tab;
        DatedNode node = tab.node();
        node.travelTo(day);
        pane.setCenter(node.node());
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void travelTo(LocalDate date) {
        day = date;
        if (chosen != null) {
            chosen.node().travelTo(date);
        }
    }

    /// A tab's button, and its part once it was shown.
    private static final class OpenedTab {

        private final Tab tab;
        private final ToggleButton button;
        private @Nullable DatedNode node;

        OpenedTab(Tab tab, ToggleButton button) {
            this.tab = tab;
            this.button = button;
        }

        DatedNode node() {
            DatedNode built = node == null ? new Scrolled(tab.content().get()) : node;
            node = built;
            return built;
        }
    }
}
