package atlas.panel.details.block;

import atlas.i18n.Messages;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.TableOffer;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A framed part with a heading, and at the heading's end a word or a number that may follow the date.
public final class Card implements DatedNode {

    private final BlockColumn column = new BlockColumn("details-card");
    private final Label heading = new Label();
    private final Label aside = new Label();
    private final HBox head = new HBox(heading, aside);
    private Consumer<LocalDate> onTravel = _ -> {};

    public Card(String title) {
        heading.setText(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        aside.getStyleClass().add("card-aside");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        head.getStyleClass().add("card-head");
        column.add(head);
    }

    public Card add(Node node) {
        column.add(node);
        return this;
    }

    public Card add(DatedNode datedNode) {
        column.add(datedNode);
        return this;
    }

    /// Lets the reader copy or save a table.
    ///
    /// @param words   what the card shows
    /// @param offered made when it is asked for
    public Card offering(String words, Messages messages, Supplier<OfferedTable> offered) {
        TableOffer.giveTo(node(), messages, offered);
        head.getChildren().add(TableOffer.button(node(), words, messages));
        return this;
    }

    /// Sets what the card itself says anew on each day.
    public Card onTravel(Consumer<LocalDate> told) {
        onTravel = told;
        return this;
    }

    public void show(boolean isShown) {
        node().setVisible(isShown);
        node().setManaged(isShown);
    }

    public void title(String title) {
        heading.setText(title);
    }

    public void aside(String text) {
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
