package atlas.panel.search;

import atlas.panel.control.Icon;
import javafx.scene.control.Label;

/// A question that could be asked, to be put into the field.
final class ExampleRow extends ResultRow {

    ExampleRow(String question, Runnable choice) {
        super(choice);
        getChildren().addAll(Icon.SEARCH.draw(), new Label(question));
        setAccessibleText(question);
    }
}
