package atlas.desk;

import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.place.WorldRegion;
import atlas.i18n.Messages;
import atlas.i18n.WrongValue;
import atlas.panel.control.ChoiceList;
import atlas.panel.control.DropDown;
import atlas.panel.control.TextMenu;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Says whom the desk is about, and lets the reader choose others: by typing a rule, which is checked as it is typed,
/// or from the organizations.
final class GroupButton extends Button {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double CARD_PIXELS = 420;

    private final AtlasState state;
    private final Messages messages;

    GroupButton(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        setId("desk-group");
        getStyleClass().add("bar-button");
        setTooltip(new Tooltip(messages.get("desk.group.choose")));
        setOnAction(_ -> open());
    }

    /// Names the group of a viewpoint.
    void tell(Viewpoint viewpoint) {
        Atlas atlas = state.atlas();
        Group group = viewpoint.group();
        String words = new GroupWords(atlas, messages).asTitle(group);
        setText(words + " · " + GroupStates.on(atlas, group, viewpoint.date()).size());
        setAccessibleText(messages.get("desk.group.choose") + ": " + words);
    }

    private void open() {
        DropDown card = new DropDown();
        TextField typed = new TextField(state.viewpoint().group().text());
        typed.setId("desk-group-text");
        typed.setAccessibleText(messages.get("desk.group.rule"));
        TextMenu.giveTo(typed, messages);
        Label said = new Label();
        said.getStyleClass().add("hint");
        said.setWrapText(true);
        said.setMinHeight(said.getFont().getSize() * 4);
        Button apply = new Button(messages.get("desk.group.apply"));
        apply.setId("desk-group-apply");
        apply.getStyleClass().addAll("bar-button", "accent");
        apply.setDefaultButton(true);
        typed.textProperty().subscribe(text -> {
            boolean isGood = check(text, said);
            apply.setDisable(!isGood);
            typed.pseudoClassStateChanged(DANGER, !isGood);
        });
        Runnable choose = () -> {
            if (!apply.isDisabled()) {
                card.hide();
                state.chooseGroup(Optional.of(GroupText.read(typed.getText())));
            }
        };
        typed.setOnAction(_ -> choose.run());
        apply.setOnAction(_ -> choose.run());
        Button list = new Button(messages.get("desk.group.list"));
        list.getStyleClass().add("bar-button");
        list.setOnAction(_ -> choices().openBelow(this));
        Button ofMap = new Button(messages.get("desk.group.of-map"));
        ofMap.getStyleClass().add("bar-button");
        ofMap.setOnAction(_ -> {
            card.hide();
            state.chooseGroup(Optional.empty());
        });
        HBox buttons = new HBox(apply, list, ofMap);
        buttons.getStyleClass().add("desk-group-buttons");
        HBox.setHgrow(said, Priority.ALWAYS);
        Label help = new Label(messages.get("desk.group.help"));
        help.getStyleClass().add("hint");
        help.setWrapText(true);
        VBox box = new VBox(new Label(messages.get("desk.group.rule")), typed, said, buttons, help);
        box.getStyleClass().addAll("search-results", "desk-group-card");
        box.setPrefWidth(CARD_PIXELS);
        card.getContent().add(box);
        card.setOnShown(_ -> {
            typed.requestFocus();
            typed.selectAll();
        });
        card.openBelow(this);
    }

    /// Says what a rule means, or what is wrong with it.
    private boolean check(String text, Label said) {
        Atlas atlas = state.atlas();
        try {
            Group group = GroupText.read(text);
            List<String> unknown = new ArrayList<>(group.organizations());
            unknown.removeAll(atlas.organizations().keySet());
            group.pickedStates().stream()
                    .filter(iso3 -> atlas.state(iso3).isEmpty())
                    .forEach(unknown::add);
            said.pseudoClassStateChanged(DANGER, !unknown.isEmpty());
            if (unknown.isEmpty()) {
                int count =
                        GroupStates.on(atlas, group, state.viewpoint().date()).size();
                said.setText(new GroupWords(atlas, messages).asTitle(group) + ": "
                        + messages.get("desk.group.count", count));
            } else {
                said.setText(messages.get("desk.group.unknown", String.join(", ", unknown)));
            }
            return unknown.isEmpty();
        } catch (WrongValue e) {
            said.pseudoClassStateChanged(DANGER, true);
            said.setText(e.sentence().in(messages));
            return false;
        }
    }

    private ChoiceList choices() {
        GroupWords words = new GroupWords(state.atlas(), messages);
        List<ChoiceList.Choice> all = new ArrayList<>();
        for (MembershipStatus status : Arrays.asList(MembershipStatus.values())) {
            for (Organization organization : state.atlas().organizations().values()) {
                boolean everHad = organization.memberships().stream()
                        .anyMatch(membership -> membership.membershipStatus() == status);
                if (everHad) {
                    Group group = new Group.Participants(organization.id(), Optional.of(status));
                    all.add(new ChoiceList.Choice(
                            messages.get("status." + status.name()),
                            words.asTitle(group),
                            () -> state.chooseGroup(Optional.of(group))));
                }
            }
        }
        for (WorldRegion region : WorldRegion.values()) {
            Group group = new Group.InRegion(region);
            all.add(new ChoiceList.Choice(
                    messages.get("desk.group.region"),
                    words.asTitle(group),
                    () -> state.chooseGroup(Optional.of(group))));
        }
        return new ChoiceList(messages.get("desk.group.find"), all, messages);
    }
}
