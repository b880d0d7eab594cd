package atlas.panel.details.block;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Tabs in one row. In a narrow panel they stand closer; the last ones that still find no room are in a menu, but for
/// the chosen one, which is always seen.
final class TabBar extends Region {

    private static final double GAP = 11;
    private static final double NARROW_GAP = 7;

    private final ToggleGroup group;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final MenuButton more = new MenuButton("…");

    /// @param others names the menu of the tabs that find no room
    TabBar(ToggleGroup group, String others) {
        this.group = group;
        getStyleClass().add("details-tabs");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        more.setId("more-tabs");
        more.getStyleClass().setAll("details-more-tabs");
        more.setAccessibleText(others);
        more.setTooltip(new Tooltip(others));
        more.setVisible(false);
        more.setOnShowing(_ -> fill());
        getChildren().add(more);
        // At once: a tab that is chosen with the arrow keys is to take the focus.
        group.selectedToggleProperty().addListener(_ -> layoutChildren());
    }

    void add(ToggleButton tab) {
        tab.setToggleGroup(group);
        tabs.add(tab);
        getChildren().add(getChildren().size() - 1, tab);
    }

    private void fill() {
        more.getItems().clear();
        for (ToggleButton tab : tabs) {
            if (!tab.isVisible()) {
                RadioMenuItem item = new RadioMenuItem(tab.getText());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> {
                    group.selectToggle(tab);
                    tab.requestFocus();
                });
                more.getItems().add(item);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (room <= 0) {
            return;
        }
        List<ToggleButton> seen = seen(room);
        double free = room - width(seen, 0) - (seen.size() < tabs.size() ? width(more) : 0);
        int gaps = seen.size() - (seen.size() < tabs.size() ? 0 : 1);
        double gap = snapSpaceX(gaps <= 0 ? 0 : Math.clamp(Math.floor(free / gaps), NARROW_GAP, GAP));
        double x = snappedLeftInset();
        for (ToggleButton tab : tabs) {
            tab.setVisible(seen.contains(tab));
            if (tab.isVisible()) {
                x = place(tab, x) + gap;
            }
        }
        more.setVisible(seen.size() < tabs.size());
        place(more, x);
    }

    private double place(Region part, double x) {
        double width = width(part);
        part.resizeRelocate(x, snappedTopInset(), width, getHeight() - snappedTopInset() - snappedBottomInset());
        return x + width;
    }

    /// The tabs that find room, among them the chosen one.
    private List<ToggleButton> seen(double room) {
        if (width(tabs, NARROW_GAP) <= room) {
            return tabs;
        }
        List<ToggleButton> seen = new ArrayList<>(tabs);
        while (seen.size() > 1 && width(seen, NARROW_GAP) + NARROW_GAP + width(more) > room) {
            ToggleButton last = seen.getLast();
            seen.remove(last.isSelected() ? seen.get(seen.size() - 2) : last);
        }
        return seen;
    }

    private double width(List<ToggleButton> row, double gap) {
        return row.stream().mapToDouble(this::width).sum() + gap * Math.max(0, row.size() - 1);
    }

    private double width(Region part) {
        return snapSizeX(part.prefWidth(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + width(tabs, GAP) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + snapSizeY(tabs.stream()
                        .mapToDouble(tab -> tab.prefHeight(-1))
                        .max()
                        .orElse(0))
                + snappedBottomInset();
    }
}
