package atlas.desk.choice;

import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.text.Text;
import atlas.i18n.Messages;
import atlas.panel.control.ChoiceList.Choice;
import atlas.view.desk.TrendBands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The buttons by which the reader chooses what is shown behind the values of a trend.
///
/// @param now    what is shown
/// @param choose what takes another choice
public record BandChoices(DeskSubject subject, TrendBands now, Consumer<TrendBands> choose) {

    public List<Node> all() {
        return List.of(conflict(), accessions());
    }

    private Messages messages() {
        return subject.messages();
    }

    private String in(Text text) {
        return text.in(messages().language());
    }

    /// The conflicts that the atlas tells, and those of UCDP that concern a state of the group.
    private Node conflict() {
        Set<String> states = subject.figureGroup().areas();
        Collection<Conflict> told = subject.atlas().conflicts().values();
        List<ArmedConflict> counted = subject.atlas().armedConflicts().byId().values().stream()
                .filter(conflict -> conflict.states().stream().anyMatch(states::contains))
                .toList();
        List<Choice> all = new ArrayList<>(List.of(none("trend-conflict", conflict(Optional.empty()))));
        all.addAll(sorted(told.stream()
                .map(conflict -> new Choice(
                        messages().get("desk.choice.trend-conflict.told"),
                        in(conflict.names()),
                        conflict(Optional.of(conflict.id()))))));
        all.addAll(sorted(counted.stream()
                .map(conflict -> new Choice(
                        messages().get("desk.choice.trend-conflict.counted"),
                        in(conflict.names()),
                        conflict(Optional.of(conflict.id()))))));
        return listed(
                "trend-conflict",
                now.conflict()
                        .flatMap(id -> subject.atlas()
                                .conflict(id)
                                .map(Conflict::names)
                                .or(() -> subject.atlas()
                                        .armedConflicts()
                                        .find(id)
                                        .map(ArmedConflict::names))),
                all);
    }

    private Runnable conflict(Optional<String> id) {
        return () -> choose.accept(new TrendBands(id, now.accessions()));
    }

    private Node accessions() {
        List<Choice> all = new ArrayList<>(List.of(none("trend-accessions", accessions(Optional.empty()))));
        all.addAll(sorted(subject.atlas().organizations().values().stream()
                .filter(organization -> organization.memberships().stream()
                        .anyMatch(membership -> membership.membershipStatus() == MembershipStatus.MEMBER))
                .map(organization ->
                        new Choice("", in(organization.shortNames()), accessions(Optional.of(organization.id()))))));
        return listed(
                "trend-accessions",
                now.accessions().flatMap(subject.atlas()::organization).map(Organization::shortNames),
                all);
    }

    private Runnable accessions(Optional<String> id) {
        return () -> choose.accept(new TrendBands(now.conflict(), id));
    }

    private Choice none(String what, Runnable action) {
        return new Choice("", messages().get("desk.choice." + what + ".none"), action);
    }

    private static List<Choice> sorted(Stream<Choice> choices) {
        return choices.sorted(Comparator.comparing(Choice::name)).toList();
    }

    private Node listed(String what, Optional<Text> chosen, List<Choice> all) {
        return new DeskChoices(subject)
                .ofList(
                        what,
                        new DeskChoices.Listed(
                                chosen.map(name -> messages().get("desk.choice." + what + ".chosen", in(name)))
                                        .orElseGet(() -> messages().get("desk.choice." + what + ".none")),
                                messages().get("desk.choice." + what),
                                all));
    }
}
