package atlas.panel.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Chooses one of a few things that stand side by side; one of them is always chosen.
///
/// @param <T> compared by `equals`
public final class Segments<T> extends HBox {

    private final ObjectProperty<T> value;

    /// @param id     of this; each button has it too, with the name of its choice behind
    /// @param what   is chosen, for screen readers
    /// @param first  chosen at the beginning
    /// @param words  of a choice, in the reader's language
    public Segments(String id, String what, List<T> choices, T first, Function<T, String> words) {
        this.value = new SimpleObjectProperty<>(first);
        setId(id);
        getStyleClass().add("segments");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(what);
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setId(id + "-" + choice);
            button.getStyleClass().setAll("segment");
            button.setAccessibleText(what + ": " + words.apply(choice));
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            // The arrow keys select a button without firing it; a press of the chosen one would leave none chosen.
            button.selectedProperty().subscribe((_, isSelected) -> {
                if (isSelected) {
                    value.set(choice);
                } else if (group.getSelectedToggle() == null) {
                    button.setSelected(value.get().equals(choice));
                }
            });
            value.subscribe(chosen -> {
                if (chosen.equals(choice)) {
                    button.setSelected(true);
                }
            });
            getChildren().add(button);
        }
    }

    /// What is chosen.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T value() {
        return value.get();
    }
}
