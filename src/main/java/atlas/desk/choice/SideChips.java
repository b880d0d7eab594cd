package atlas.desk.choice;

import atlas.analysis.group.GroupWords;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import atlas.panel.control.ChoiceList;
import atlas.panel.control.ChoiceList.Choice;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.Side;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What is compared, each in its colour with a button that takes it away, and a button that adds another from a list
/// which is searched by typing.
public final class SideChips {

    private static final double WIDEST_PIXELS = 150;

    private final DeskSubject subject;
    private final Messages messages;
    private final Compare view;
    private final Consumer<Compare> choose;

    public SideChips(DeskSubject subject, Compare view, Consumer<Compare> choose) {
        this.subject = subject;
        this.messages = subject.messages();
        this.view = view;
        this.choose = choose;
    }

    /// A chip each, and the button that adds one.
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        view.sides().forEach(side -> nodes.add(chip(side)));
        nodes.add(addition());
        return nodes;
    }

    private Node chip(Side side) {
        Region square = new Region();
        square.getStyleClass().addAll("side-colour", "side-colour-" + side.colour());
        String words = words(side.group());
        Label name = new Label(words);
        name.setMaxWidth(WIDEST_PIXELS);
        name.setTooltip(new Tooltip(words));
        HBox chip = new HBox(square, name);
        chip.getStyleClass().add("side-chip");
        if (view.canSpareOne()) {
            IconButton remove = new IconButton(
                    Icon.CLOSE,
                    messages.get("desk.compare.remove", words),
                    () -> choose.accept(view.without(side.group())));
            remove.setId("desk-compare-remove-" + view.sides().indexOf(side));
            remove.getStyleClass().add("side-remove");
            chip.getChildren().add(remove);
        }
        return chip;
    }

    private Node addition() {
        Button add = new Button(messages.get("desk.compare.add"));
        add.setId("desk-compare-add");
        add.getStyleClass().add("bar-button");
        add.setTooltip(new Tooltip(messages.get("desk.compare.find")));
        add.setDisable(!view.hasRoom());
        add.setOnAction(_ -> new ChoiceList(messages.get("desk.compare.find"), choices(), messages).openBelow(add));
        return add;
    }

    /// The desk's own group, organizations, states: all that are not compared yet.
    public List<Choice> choices() {
        Atlas atlas = subject.atlas().on(subject.day());
        Stream<Choice> own = choices("desk.compare.group", Stream.of(subject.group()));
        Stream<Choice> organizations = choices(
                "desk.compare.organizations",
                atlas.organizations().keySet().stream()
                        .<Group>map(Group.Participants::members)
                        .filter(group -> !group.equals(subject.group())));
        Stream<Choice> states = choices(
                "desk.compare.states",
                atlas.states().values().stream()
                        .map(State::iso3)
                        .<Group>map(iso3 -> Group.Picked.of(List.of(iso3)))
                        .sorted(Comparator.comparing(
                                this::words,
                                Collator.getInstance(messages.language().locale()))));
        return Stream.of(own, organizations, states).flatMap(each -> each).toList();
    }

    private Stream<Choice> choices(String head, Stream<Group> groups) {
        return groups.filter(group -> !view.groups().contains(group))
                .map(group -> new Choice(messages.get(head), listed(group), () -> choose.accept(view.with(group))));
    }

    /// An organization is found by its short name and by its name.
    private String listed(Group group) {
        String words = words(group);
        return group instanceof Group.Participants participants
                ? subject.atlas()
                        .organization(participants.organization())
                        .map(organization -> organization.names().in(messages.language()))
                        .filter(name -> !name.equals(words))
                        .map(name -> words + ", " + name)
                        .orElse(words)
                : words;
    }

    /// As in the charts.
    private String words(Group group) {
        return new GroupWords(subject.atlas().on(subject.day()), messages).inShort(group);
    }
}
