package atlas.desk;

import atlas.desk.choice.DeskSubject;
import atlas.desk.kind.DeskKind;
import atlas.desk.kind.DeskKinds;
import atlas.i18n.Messages;
import atlas.view.desk.DeskView;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Chooses which kind of view the desk shows.
final class KindMenu extends MenuButton {

    private final transient Messages messages;
    private final transient Consumer<DeskView> choose;

    /// @param choose what takes the first view of the kind that was chosen
    KindMenu(Messages messages, Consumer<DeskView> choose) {
        this.messages = messages;
        this.choose = choose;
        setId("desk-kind");
        getStyleClass().addAll("language-menu", "desk-kind");
        setTooltip(new Tooltip(messages.get("desk.kind")));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Says which kind is shown, and of whom another would be.
    void tell(DeskView shown, DeskSubject subject) {
        DeskKind<?> now = DeskKinds.of(shown);
        setText(words(now));
        setAccessibleText(messages.get("desk.kind") + ": " + getText());
        ToggleGroup one = new ToggleGroup();
        getItems()
                .setAll(DeskKinds.all().stream()
                        .map(kind -> {
                            RadioMenuItem item = new RadioMenuItem(words(kind));
                            item.setId("desk-kind-" + kind.id());
                            item.setToggleGroup(one);
                            item.setSelected(kind.equals(now));
                            item.setOnAction(_ -> choose.accept(kind.first(subject)));
                            return item;
                        })
                        .toList());
    }

    private String words(DeskKind<?> kind) {
        return messages.get("desk.kind." + kind.id());
    }
}
