package atlas.desk.kind;

import atlas.analysis.group.GroupStates;
import atlas.chart.overlap.UpSetCharts;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.control.ChoiceList;
import atlas.view.desk.DeskView;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;

/// How many states of the group are members of exactly which organizations.
final class UpSetKind implements DeskKind<DeskView.UpSet> {

    @Override
    public Class<DeskView.UpSet> type() {
        return DeskView.UpSet.class;
    }

    @Override
    public String id() {
        return "upset";
    }

    @Override
    public DeskView.UpSet first(DeskSubject subject) {
        return DeskView.UpSet.ALL;
    }

    @Override
    public DeskContent content(DeskView.UpSet view, DeskSubject subject) {
        return DeskContent.of(
                new UpSetCharts(subject.atlas(), subject.messages())
                        .upSet(view, Optional.of(subject.group()), subject.day()),
                subject);
    }

    @Override
    public List<Node> choices(DeskView.UpSet view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        return List.of(
                organizations(view, subject, choose),
                choices.oneOf(
                        "at-least",
                        List.of(0, 1, 2, 3, 5, 8),
                        view.atLeast(),
                        least -> subject.messages().get("desk.choice.at-least.some", least),
                        least -> choose.accept(new DeskView.UpSet(
                                view.organizations(),
                                least,
                                view.atMost().filter(most -> most >= least),
                                view.withState()))),
                choices.oneOf(
                        "at-most",
                        atMost(view.atLeast()),
                        view.atMost(),
                        most -> most.map(count -> subject.messages().get("desk.choice.at-most.some", count))
                                .orElseGet(() -> subject.messages().get("desk.choice.at-most.any")),
                        most -> choose.accept(
                                new DeskView.UpSet(view.organizations(), view.atLeast(), most, view.withState()))),
                choices.ofList("with-state", states(view, subject, choose)));
    }

    private static List<Optional<Integer>> atMost(int least) {
        return Stream.concat(
                        Stream.of(Optional.<Integer>empty()),
                        Stream.of(1, 2, 3, 5, 8, 12)
                                .filter(most -> most >= least)
                                .map(Optional::of))
                .toList();
    }

    /// Which organizations are looked at: any number of all.
    private static Node organizations(DeskView.UpSet view, DeskSubject subject, Consumer<DeskView> choose) {
        MenuButton menu = new MenuButton(subject.messages().get("desk.choice.organizations"));
        menu.setId("desk-choice-organizations");
        menu.getStyleClass().add("language-menu");
        CheckMenuItem all = new CheckMenuItem(subject.messages().get("desk.choice.organizations.all"));
        all.setSelected(view.organizations().isEmpty());
        all.setOnAction(_ -> choose.accept(withOrganizations(view, List.of())));
        menu.getItems().addAll(all, new SeparatorMenuItem());
        subject.atlas().organizations().values().forEach(organization -> {
            CheckMenuItem item =
                    new CheckMenuItem(organization.names().in(subject.messages().language()));
            item.setSelected(view.organizations().contains(organization.id()));
            item.setOnAction(_ -> {
                List<String> turned = new ArrayList<>(view.organizations());
                if (!turned.remove(organization.id())) {
                    turned.add(organization.id());
                }
                choose.accept(withOrganizations(view, turned));
            });
            menu.getItems().add(item);
        });
        return menu;
    }

    private static DeskView.UpSet withOrganizations(DeskView.UpSet view, List<String> organizations) {
        return new DeskView.UpSet(organizations, view.atLeast(), view.atMost(), view.withState());
    }

    private static DeskChoices.Listed states(DeskView.UpSet view, DeskSubject subject, Consumer<DeskView> choose) {
        Messages messages = subject.messages();
        Atlas then = subject.atlas().on(subject.day());
        String anybody = messages.get("desk.choice.with-state.any");
        Stream<ChoiceList.Choice> named = GroupStates.on(subject.atlas(), subject.group(), subject.day()).stream()
                .map(iso3 -> new ChoiceList.Choice(
                        "", nameOf(then, iso3, messages), () -> choose.accept(withState(view, Optional.of(iso3)))))
                .sorted(Comparator.comparing(
                        ChoiceList.Choice::name,
                        Collator.getInstance(messages.language().locale())));
        return new DeskChoices.Listed(
                view.withState()
                        .map(iso3 -> messages.get("desk.choice.with-state.one", nameOf(then, iso3, messages)))
                        .orElse(anybody),
                messages.get("desk.choice.find-state"),
                Stream.concat(
                                Stream.of(new ChoiceList.Choice(
                                        "", anybody, () -> choose.accept(withState(view, Optional.empty())))),
                                named)
                        .toList());
    }

    private static DeskView.UpSet withState(DeskView.UpSet view, Optional<String> iso3) {
        return new DeskView.UpSet(view.organizations(), view.atLeast(), view.atMost(), iso3);
    }

    private static String nameOf(Atlas atlas, String iso3, Messages messages) {
        return atlas.state(iso3)
                .map(state -> state.names().in(messages.language()))
                .orElse(iso3);
    }
}
