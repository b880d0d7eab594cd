package atlas.desk.choice;

import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.vote.RollCallSubject;
import atlas.domain.vote.RollCallTopic;
import atlas.panel.citation.FigureCitation;
import atlas.panel.control.ChoiceList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// The buttons by which the reader chooses what a view of the desk shows.
///
/// @param subject in whose language
public record DeskChoices(DeskSubject subject) {

    public static final double WIDEST_PIXELS = 230;

    /// Chooses a figure from a list that is searched by typing.
    ///
    /// @param what the figure is for: its words are `desk.choice.<what>`
    public Node figure(String what, Optional<String> now, Consumer<String> choose) {
        return ofList(
                what,
                new Listed(
                        now.flatMap(subject.atlas()::indicator)
                                .map(this::nameOf)
                                .orElseGet(() -> subject.messages().get("desk.choice." + what)),
                        subject.messages().get("desk.choice.find-figure"),
                        figures(choose)));
    }

    /// What is chosen from a long list.
    ///
    /// @param now    the words of what is chosen
    /// @param prompt of the field in which it is sought
    public record Listed(String now, String prompt, List<ChoiceList.Choice> all) {}

    /// Chooses from a list that is searched by typing.
    ///
    /// @param what is chosen: its words are `desk.choice.<what>`
    public Node ofList(String what, Listed listed) {
        String label = subject.messages().get("desk.choice." + what);
        return button(
                "desk-choice-" + what,
                label,
                listed.now(),
                button -> new ChoiceList(listed.prompt(), listed.all(), subject.messages()).openBelow(button));
    }

    /// A button that opens something below itself.
    ///
    /// @param label what is chosen
    /// @param now   what is chosen now
    public Button button(String id, String label, String now, Consumer<Button> open) {
        Button button = new Button(now);
        button.setId(id);
        button.getStyleClass().add("bar-button");
        button.setMaxWidth(WIDEST_PIXELS);
        button.setTooltip(new Tooltip(label));
        button.setAccessibleText(label + ": " + now);
        button.setOnAction(_ -> open.accept(button));
        return button;
    }

    /// Chooses figures, in the order in which they are chosen.
    ///
    /// @param what they are for: its words are `desk.choice.<what>`
    public Node figures(String what, List<String> now, Consumer<List<String>> choose) {
        MenuButton menu = new MenuButton(subject.messages().get("desk.choice." + what));
        menu.setId("desk-choice-" + what);
        menu.getStyleClass().add("language-menu");
        subject.atlas().indicators().values().forEach(figure -> {
            CheckMenuItem item = new CheckMenuItem(nameOf(figure));
            item.setSelected(now.contains(figure.id()));
            item.setOnAction(_ -> choose.accept(turned(now, figure.id())));
            menu.getItems().add(item);
        });
        return menu;
    }

    private static List<String> turned(List<String> figures, String figure) {
        List<String> turned = new ArrayList<>(figures);
        if (!turned.remove(figure)) {
            turned.add(figure);
        }
        return turned;
    }

    private List<ChoiceList.Choice> figures(Consumer<String> choose) {
        return subject.atlas().indicators().values().stream()
                .sorted(Comparator.comparing(this::nameOf))
                .map(figure -> new ChoiceList.Choice(
                        "",
                        nameOf(figure),
                        () -> choose.accept(figure.id()),
                        Optional.of(FigureCitation.offered(figure.id(), subject.messages()))))
                .toList();
    }

    private String nameOf(Indicator figure) {
        return figure.names().in(subject.messages().language());
    }

    /// Chooses one of a few things from a menu.
    ///
    /// @param what they are: its words are `desk.choice.<what>`
    public <T> Node oneOf(String what, List<T> all, T now, Function<T, String> words, Consumer<T> choose) {
        String label = subject.messages().get("desk.choice." + what);
        MenuButton menu = new MenuButton(words.apply(now));
        menu.setId("desk-choice-" + what);
        menu.getStyleClass().add("language-menu");
        menu.setTooltip(new Tooltip(label));
        menu.setAccessibleText(label + ": " + menu.getText());
        ToggleGroup group = new ToggleGroup();
        for (T each : all) {
            RadioMenuItem item = new RadioMenuItem(words.apply(each));
            item.setId("desk-choice-" + what + "-" + menu.getItems().size());
            item.setToggleGroup(group);
            item.setSelected(each.equals(now));
            item.setOnAction(_ -> choose.accept(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Chooses a constant; its words are `desk.choice.<what>.<constant>`.
    public <E extends Enum<E>> Node oneOf(String what, List<E> all, E now, Consumer<E> choose) {
        return oneOf(what, all, now, each -> subject.messages().get("desk.choice." + what + "." + each.name()), choose);
    }

    /// Chooses a year of the atlas, or none.
    ///
    /// @param what it is for: its words are `desk.choice.<what>`, with `.year` and `.any`
    public Node year(String what, Optional<Integer> now, Consumer<Optional<Integer>> choose) {
        List<Optional<Integer>> years = Stream.concat(
                        Stream.of(Optional.<Integer>empty()),
                        IntStream.rangeClosed(
                                        Atlas.FIRST_DAY.getYear(),
                                        subject.atlas().asOf().getYear())
                                .boxed()
                                .map(Optional::of))
                .toList();
        return oneOf(
                what,
                years,
                now,
                each -> each.map(
                                year -> subject.messages().get("desk.choice." + what + ".year", Integer.toString(year)))
                        .orElseGet(() -> subject.messages().get("desk.choice." + what + ".any")),
                choose);
    }

    /// Chooses any of several things from a menu.
    ///
    /// @param what they are: its words are `desk.choice.<what>`
    public <T> Node several(
            String what, List<T> all, Function<T, String> words, Predicate<T> isChosen, Consumer<T> turn) {
        String label = subject.messages().get("desk.choice." + what);
        MenuButton menu = new MenuButton(label);
        menu.setId("desk-choice-" + what);
        menu.getStyleClass().add("language-menu");
        for (T each : all) {
            CheckMenuItem item = new CheckMenuItem(words.apply(each));
            item.setMnemonicParsing(false);
            item.setSelected(isChosen.test(each));
            item.setOnAction(_ -> turn.accept(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// Chooses what votes are about: anything, a subject, or a conflict.
    public Node topic(RollCallTopic now, Consumer<RollCallTopic> choose) {
        List<RollCallTopic> all = new ArrayList<>(List.of(new RollCallTopic.Everything()));
        Arrays.stream(RollCallSubject.values()).map(RollCallTopic.About::new).forEach(all::add);
        subject.atlas().conflicts().keySet().stream()
                .map(RollCallTopic.OnConflict::new)
                .forEach(all::add);
        return oneOf("topic", all, now, this::words, choose);
    }

    private String words(RollCallTopic topic) {
        return switch (topic) {
            case RollCallTopic.Everything() -> subject.messages().get("desk.choice.topic.all");
            case RollCallTopic.About(RollCallSubject about) ->
                subject.messages().get("votes.subject." + about.name());
            case RollCallTopic.OnConflict(String id) ->
                subject.atlas()
                        .conflict(id)
                        .map(conflict -> conflict.names().in(subject.messages().language()))
                        .orElse(id);
        };
    }
}
