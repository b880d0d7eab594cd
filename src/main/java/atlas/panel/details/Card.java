package atlas.panel.details;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A framed part with a heading, and at the heading's end a word or a number that may follow the date.
final class Card implements Part {

    private final Column column = new Column("details-card");
    private final Label heading = new Label();
    private final Label aside = new Label();
    private Consumer<LocalDate> onTravel = _ -> {};

    Card(String title) {
        heading.setText(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        aside.getStyleClass().add("card-aside");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(heading, aside);
        head.getStyleClass().add("card-head");
        column.add(head);
    }

    Card add(Node node) {
        column.add(node);
        return this;
    }

    Card add(Part part) {
        column.add(part);
        return this;
    }

    /// Sets what the card itself says anew on each day.
    Card onTravel(Consumer<LocalDate> told) {
        onTravel = told;
        return this;
    }

    void show(boolean isShown) {
        node().setVisible(isShown);
        node().setManaged(isShown);
    }

    void title(String title) {
        heading.setText(title);
    }

    void aside(String text) {
        aside.setText(text);
    }

    @Override
    public Region node() {
        return column.node();
    }

    @Override
    public void travelTo(LocalDate day) {
        onTravel.accept(day);
        column.travelTo(day);
    }
}
