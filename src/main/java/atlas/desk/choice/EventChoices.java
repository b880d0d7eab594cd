package atlas.desk.choice;

import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import atlas.panel.control.ChoiceList;
import atlas.view.desk.EventFilter;
import atlas.view.desk.EventFilter.EventSubject;
import atlas.view.desk.EventFilter.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

/// The buttons by which the reader chooses which events are listed.
///
/// @param now    what is chosen
/// @param choose what takes another choice
public record EventChoices(DeskSubject subject, EventFilter now, Consumer<EventFilter> choose) {

    public List<Node> all() {
        return List.of(
                types(),
                about(),
                state(),
                new DeskChoices(subject).year("year-from", now.from(), this::from),
                new DeskChoices(subject).year("year-to", now.to(), this::to));
    }

    private Messages messages() {
        return subject.messages();
    }

    private Atlas atlas() {
        return subject.atlas();
    }

    private Node types() {
        String label = messages().get("desk.choice.event-types");
        MenuButton menu = new MenuButton(
                now.types().isEmpty()
                        ? messages().get("desk.choice.event-types.all")
                        : now.types().stream().sorted().map(this::name).collect(Collectors.joining(", ")));
        menu.setId("desk-choice-event-types");
        menu.getStyleClass().add("language-menu");
        menu.setMaxWidth(DeskChoices.WIDEST_PIXELS);
        menu.setTooltip(new Tooltip(label));
        menu.setAccessibleText(label + ": " + menu.getText());
        for (EventType type : EventType.values()) {
            CheckMenuItem item = new CheckMenuItem(name(type));
            item.setId("desk-choice-event-types-" + type.name());
            item.setSelected(now.types().contains(type));
            item.setOnAction(_ -> choose.accept(now.withTypes(turned(type))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Set<EventType> turned(EventType type) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        types.addAll(now.types());
        if (!types.remove(type)) {
            types.add(type);
        }
        return types;
    }

    private String name(EventType type) {
        return switch (type) {
            case MEMBERSHIP -> messages().get("desk.event.membership");
            case MEETING -> messages().get("desk.event.meeting");
            case MILESTONE -> messages().get("desk.event.milestone");
            case ARMED, AGREEMENT, RESOLUTION, DIPLOMATIC, HUMANITARIAN, POLITICAL ->
                messages().get("desk.event.of-conflict", messages().get("details.event." + type.name()));
        };
    }

    private Node about() {
        List<ChoiceList.Choice> all = new ArrayList<>();
        all.add(new ChoiceList.Choice(
                "",
                messages().get("desk.choice.event-about.all"),
                () -> choose.accept(now.withAbout(Optional.empty()))));
        all.addAll(sorted(
                messages().get("desk.choice.event-about.organizations"),
                atlas().organizations().keySet().stream().map(EventSubject.OfOrganization::new)));
        all.addAll(sorted(
                messages().get("desk.choice.event-about.conflicts"),
                atlas().conflicts().keySet().stream().map(EventSubject.OfConflict::new)));
        return new DeskChoices(subject)
                .ofList(
                        "event-about",
                        new DeskChoices.Listed(
                                now.about().map(this::name).orElse(messages().get("desk.choice.event-about.all")),
                                messages().get("desk.choice.event-about"),
                                all));
    }

    private List<ChoiceList.Choice> sorted(String head, Stream<? extends EventSubject> subjects) {
        return subjects.sorted(Comparator.comparing(this::name))
                .map(each ->
                        new ChoiceList.Choice(head, name(each), () -> choose.accept(now.withAbout(Optional.of(each)))))
                .toList();
    }

    private String name(EventSubject about) {
        return switch (about) {
            case EventSubject.OfOrganization(String id) ->
                atlas().organization(id)
                        .map(found -> found.shortNames().in(messages().language()))
                        .orElse(id);
            case EventSubject.OfConflict(String id) ->
                atlas().conflict(id)
                        .map(found -> found.names().in(messages().language()))
                        .orElse(id);
        };
    }

    private Node state() {
        List<ChoiceList.Choice> all = new ArrayList<>();
        all.add(new ChoiceList.Choice(
                "",
                messages().get("desk.choice.event-state.all"),
                () -> choose.accept(now.withState(Optional.empty()))));
        atlas().states().values().stream()
                .sorted(Comparator.comparing(this::name))
                .map(each -> new ChoiceList.Choice(
                        "", name(each), () -> choose.accept(now.withState(Optional.of(each.iso3())))))
                .forEach(all::add);
        return new DeskChoices(subject)
                .ofList(
                        "event-state",
                        new DeskChoices.Listed(
                                now.state()
                                        .flatMap(atlas()::state)
                                        .map(this::name)
                                        .orElse(messages().get("desk.choice.event-state.all")),
                                messages().get("desk.choice.event-state"),
                                all));
    }

    private String name(State state) {
        return state.names().in(messages().language());
    }

    private void from(Optional<Integer> year) {
        choose.accept(now.withFrom(year));
    }

    private void to(Optional<Integer> year) {
        choose.accept(now.withTo(year));
    }
}
