package atlas.panel.details.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Facts as pairs of a label and what it says, side by side; one below the other where a word of a label would not fit,
/// as with large type.
public final class FactsGrid implements DatedNode {

    private final Grid grid = new Grid();
    private final List<DatedNode> nodes = new ArrayList<>();

    public FactsGrid add(String label, Node value) {
        grid.add(label, value);
        return this;
    }

    /// Adds a fact that follows the date, and whose label is gone while it tells nothing.
    public FactsGrid add(String label, DatedNode value) {
        nodes.add(value);
        grid.add(label, value.node());
        return this;
    }

    @Override
    public Region node() {
        return grid;
    }

    @Override
    public void travelTo(LocalDate day) {
        nodes.forEach(node -> node.travelTo(day));
    }

    private record Fact(Label label, Node value) {}

    private static final class Grid extends Region {

        private static final double LABEL_SHARE = 0.36;
        private static final double GAP = 12;
        private static final double ROW_GAP = 8;

        private final List<Fact> facts = new ArrayList<>();

        Grid() {
            getStyleClass().add("facts");
        }

        void add(String name, Node value) {
            Label label = new Label(name);
            label.getStyleClass().add("fact-label");
            label.setWrapText(true);
            label.visibleProperty().bind(value.visibleProperty());
            label.managedProperty().bind(value.managedProperty());
            facts.add(new Fact(label, value));
            getChildren().addAll(label, value);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return arrange(width < 0 ? getWidth() : width, false);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            arrange(getWidth(), true);
        }

        /// Goes through the facts from above; returns the height that they take.
        private double arrange(double width, boolean isFinal) {
            Insets insets = getInsets();
            double room = width - insets.getLeft() - insets.getRight();
            double left = insets.getLeft();
            double labelWidth = Math.floor(room * LABEL_SHARE);
            boolean isStacked = facts.stream().anyMatch(fact -> widestWord(fact.label()) > labelWidth);
            double y = insets.getTop();
            for (Fact fact : facts) {
                if (!fact.value().isManaged()) {
                    continue;
                }
                double valueX = isStacked ? left : left + labelWidth + GAP;
                double valueWidth = isStacked ? room : room - labelWidth - GAP;
                double labelHeight = fact.label().prefHeight(isStacked ? room : labelWidth);
                double valueHeight = fact.value().prefHeight(valueWidth);
                double valueY = isStacked ? y + labelHeight : y;
                if (isFinal) {
                    fact.label().resizeRelocate(left, y, isStacked ? room : labelWidth, labelHeight);
                    fact.value().resizeRelocate(valueX, valueY, valueWidth, valueHeight);
                }
                y += (isStacked ? labelHeight + valueHeight : Math.max(labelHeight, valueHeight)) + ROW_GAP;
            }
            return Math.ceil(y - ROW_GAP + insets.getBottom());
        }

        private static double widestWord(Label label) {
            return Arrays.stream(label.getText().split("[\\s-]+"))
                    .mapToDouble(word -> {
                        Text measured = new Text(word);
                        measured.setFont(label.getFont());
                        return Math.ceil(measured.getLayoutBounds().getWidth()) + 1;
                    })
                    .max()
                    .orElse(0);
        }
    }
}
