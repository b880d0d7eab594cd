package atlas.desk.choice;

import atlas.analysis.group.GroupWords;
import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import atlas.panel.control.ChoiceList.Choice;
import atlas.view.desk.Scatter.PointColour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The button by which the reader chooses what the colours of the points of a scatter plot tell apart.
///
/// @param now    what they tell apart
/// @param choose what takes another choice
public record ColourMenu(DeskSubject subject, PointColour now, Consumer<PointColour> choose) {

    private Messages messages() {
        return subject.messages();
    }

    public Node node() {
        List<Choice> all = new ArrayList<>();
        all.add(choice("", new PointColour.One()));
        all.add(choice("", new PointColour.ByRegion()));
        subject.kept().all().stream()
                .map(group -> new Choice(
                        messages().get("desk.choice.colour.kept"),
                        group.name(),
                        () -> choose.accept(new PointColour.ByGroup(group.group()))))
                .forEach(all::add);
        organizations()
                .map(organization -> choice(
                        messages().get("desk.choice.colour.statuses"), new PointColour.ByStatus(organization.id())))
                .forEach(all::add);
        return new DeskChoices(subject)
                .ofList("colour", new DeskChoices.Listed(words(now), messages().get("desk.choice.colour"), all));
    }

    private Stream<Organization> organizations() {
        return subject.atlas().organizations().values().stream()
                .filter(organization -> !organization.memberships().isEmpty())
                .sorted(Comparator.comparing(this::nameOf));
    }

    private String nameOf(Organization organization) {
        return organization.shortNames().in(messages().language());
    }

    private Choice choice(String head, PointColour colour) {
        return new Choice(head, words(colour), () -> choose.accept(colour));
    }

    private String words(PointColour colour) {
        return switch (colour) {
            case PointColour.One() -> messages().get("desk.choice.colour.one");
            case PointColour.ByRegion() -> messages().get("desk.choice.colour.region");
            case PointColour.ByStatus(String id) ->
                messages()
                        .get(
                                "desk.choice.colour.status",
                                subject.atlas()
                                        .organization(id)
                                        .map(this::nameOf)
                                        .orElse(id));
            case PointColour.ByGroup(var group) ->
                messages()
                        .get(
                                "desk.choice.colour.group",
                                Optional.of(group)
                                        .flatMap(subject.kept()::nameOf)
                                        .orElseGet(() -> new GroupWords(subject.atlas(), messages()).of(group)));
        };
    }
}
