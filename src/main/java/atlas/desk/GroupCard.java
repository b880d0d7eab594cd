package atlas.desk;

import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import atlas.domain.group.NamedGroups;
import atlas.domain.group.NamedGroups.NamedGroup;
import atlas.i18n.Messages;
import atlas.i18n.WrongValue;
import atlas.panel.control.DropDown;
import atlas.panel.control.TextMenu;
import atlas.view.AtlasState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lets the reader choose whom the desk is about: by typing a rule, which is checked as it is typed, by a group that he
/// has kept under a name, or from a list.
final class GroupCard extends DropDown {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double CARD_PIXELS = 420;

    private final AtlasState state;
    private final Messages messages;
    private final TextField typed = new TextField();
    private final TextField name = new TextField();
    private final Label said = new Label();
    private final Button apply;
    private final Button keep;
    private final SavedGroupRows saved;
    private NamedGroups groups = NamedGroups.NONE;

    /// @param openList opens the list of organizations and regions
    /// @param onChange told the groups that the reader keeps, whenever they are read or changed
    GroupCard(AtlasState state, Messages messages, KeptGroups kept, Runnable openList, Consumer<NamedGroups> onChange) {
        this.state = state;
        this.messages = messages;
        apply = button("desk-group-apply", "desk.group.apply", this::choose);
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        keep = button("desk-group-keep", "desk.groups.keep", this::keep);
        saved = new SavedGroupRows(kept, messages, this::take, changed -> {
            groups = changed;
            onChange.accept(changed);
            suggestName();
        });
        typed.setId("desk-group-text");
        typed.setAccessibleText(messages.get("desk.group.rule"));
        typed.setText(state.viewpoint().group().text());
        typed.setOnAction(_ -> choose());
        TextMenu.giveTo(typed, messages);
        said.getStyleClass().add("hint");
        said.setWrapText(true);
        said.setMinHeight(said.getFont().getSize() * 4);
        typed.textProperty().subscribe(_ -> tell());
        name.textProperty().subscribe(_ -> tellKeep());
        Button list = button("desk-group-list", "desk.group.list", openList);
        Button ofMap = button("desk-group-of-map", "desk.group.of-map", () -> {
            hide();
            state.chooseGroup(Optional.empty());
        });
        Label help = new Label(messages.get("desk.group.help"));
        help.getStyleClass().add("hint");
        help.setWrapText(true);
        VBox box = new VBox(
                new Label(messages.get("desk.group.rule")), typed, said, line(apply, list, ofMap), help, kept(), saved);
        box.getStyleClass().addAll("search-results", "desk-group-card");
        box.setPrefWidth(CARD_PIXELS);
        getContent().add(box);
        setOnShown(_ -> {
            typed.requestFocus();
            typed.selectAll();
        });
        saved.read();
    }

    private static HBox line(Button... buttons) {
        HBox line = new HBox(buttons);
        line.getStyleClass().add("desk-group-buttons");
        return line;
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.getStyleClass().add("bar-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// The name under which the rule is kept.
    private HBox kept() {
        name.setId("desk-group-name");
        name.setPromptText(messages.get("desk.groups.name"));
        name.setAccessibleText(messages.get("desk.groups.name"));
        name.setOnAction(_ -> keep());
        TextMenu.giveTo(name, messages);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, keep);
        line.getStyleClass().add("desk-group-buttons");
        return line;
    }

    private void choose() {
        rule().ifPresent(group -> {
            hide();
            state.chooseGroup(Optional.of(group));
        });
    }

    private void take(NamedGroup group) {
        typed.setText(group.group().text());
        typed.requestFocus();
        typed.end();
        suggestName();
    }

    private void keep() {
        if (!keep.isDisabled()) {
            rule().ifPresent(group -> saved.keep(new NamedGroup(name.getText(), group)));
        }
    }

    private void suggestName() {
        rule().flatMap(groups::nameOf).ifPresent(name::setText);
    }

    /// What is typed, if it is a rule about what the atlas has.
    private Optional<Group> rule() {
        try {
            return Optional.of(GroupText.read(typed.getText()))
                    .filter(group -> unknown(group).isEmpty());
        } catch (WrongValue e) {
            return Optional.empty();
        }
    }

    private List<String> unknown(Group group) {
        Atlas atlas = state.atlas();
        List<String> unknown = new ArrayList<>(group.organizations());
        unknown.removeAll(atlas.organizations().keySet());
        group.pickedStates().stream()
                .filter(iso3 -> atlas.state(iso3).isEmpty())
                .forEach(unknown::add);
        return unknown;
    }

    /// Says what the rule means, or what is wrong with it.
    private void tell() {
        said.setText(words());
        boolean isGood = rule().isPresent();
        said.pseudoClassStateChanged(DANGER, !isGood);
        typed.pseudoClassStateChanged(DANGER, !isGood);
        apply.setDisable(!isGood);
        tellKeep();
    }

    private void tellKeep() {
        keep.setDisable(name.getText().isBlank() || rule().isEmpty());
    }

    private String words() {
        Atlas atlas = state.atlas();
        try {
            Group group = GroupText.read(typed.getText());
            List<String> unknown = unknown(group);
            if (!unknown.isEmpty()) {
                return messages.get("desk.group.unknown", String.join(", ", unknown));
            }
            int count = GroupStates.on(atlas, group, state.viewpoint().date()).size();
            return new GroupWords(atlas, messages).asTitle(group) + ": " + messages.get("desk.group.count", count);
        } catch (WrongValue e) {
            return e.sentence().in(messages);
        }
    }
}
