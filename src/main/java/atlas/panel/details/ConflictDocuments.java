package atlas.panel.details;

import atlas.domain.Agreement;
import atlas.domain.Conflict;
import atlas.domain.Edtf;
import atlas.domain.Membership.Status;
import atlas.domain.Organization;
import atlas.domain.Resolution;
import atlas.domain.Resolution.Ballot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// A conflict's agreements and the resolutions of the United Nations on it, with the votes.
final class ConflictDocuments {

    private final PanelContext context;
    private final Conflict conflict;

    ConflictDocuments(PanelContext context, Conflict conflict) {
        this.context = context;
        this.conflict = conflict;
    }

    Optional<Part> agreements() {
        if (conflict.agreements().isEmpty()) {
            return Optional.empty();
        }
        Column group = new Column("row-group").add(context.sectionHead(context.word("details.agreements")));
        Column rows = new Column("dated-rows");
        conflict.agreements().forEach(agreement -> rows.add(row(agreement)));
        return Optional.of(group.add(rows));
    }

    Optional<Part> resolutions() {
        if (conflict.resolutions().isEmpty()) {
            return Optional.empty();
        }
        Column group = new Column("row-group").add(context.sectionHead(context.word("details.resolutions")));
        Column rows = new Column("dated-rows");
        conflict.resolutions().forEach(resolution -> rows.add(row(resolution)));
        return Optional.of(group.add(rows));
    }

    private DatedRow row(Agreement agreement) {
        List<Node> lines = new ArrayList<>();
        lines.add(new Prose("row-small")
                .quietly(context.dates().of(agreement.date()))
                .flow());
        Prose title = new Prose("row-title");
        String name = context.text(agreement.names());
        agreement
                .url()
                .ifPresentOrElse(url -> title.link(name, () -> context.sources().open(url)), () -> title.say(name));
        lines.add(title.flow());
        lines.add(new Prose()
                .say(context.text(agreement.text()))
                .with(context.marks(agreement.sources()))
                .flow());
        return new DatedRow(agreement.date(), agreement.date(), false, lines.toArray(Node[]::new));
    }

    private DatedRow row(Resolution resolution) {
        List<Node> lines = new ArrayList<>();
        lines.add(new Prose("row-small")
                .quietly(context.dates().of(resolution.day()))
                .flow());
        lines.add(new Prose("row-title")
                .link(resolution.symbol(), () -> context.sources().open(resolution.url()))
                .flow());
        lines.add(new Prose()
                .say(context.text(resolution.text()))
                .with(context.marks(resolution.sources()))
                .flow());
        resolution
                .tally()
                .ifPresent(tally -> lines.add(new Prose("row-small")
                        .quietly(context.word("details.vote", tally.yes(), tally.no(), tally.abstaining()))
                        .flow()));
        if (!resolution.ballots().isEmpty()) {
            context.atlas()
                    .organization(context.state().viewpoint().organization())
                    .ifPresent(organization -> lines.addAll(votesOf(organization, resolution)));
        }
        Edtf date = Edtf.on(resolution.day());
        return new DatedRow(date, date, false, lines.toArray(Node[]::new));
    }

    /// How those voted who took part in an organization on the day of the vote.
    private List<Node> votesOf(Organization organization, Resolution resolution) {
        List<Node> lines = new ArrayList<>();
        for (Status status : List.of(Status.MEMBER, Status.OBSERVER)) {
            List<String> states = organization.statesOn(resolution.day(), status);
            if (states.stream().anyMatch(resolution.ballots()::containsKey)) {
                lines.add(new Prose("row-small")
                        .say(context.word("details.vote-of." + status.name(), context.text(organization.shortNames())))
                        .quietly(" "
                                + context.word(
                                        "details.vote-with-absent",
                                        resolution.count(states, Ballot.YES),
                                        resolution.count(states, Ballot.NO),
                                        resolution.count(states, Ballot.ABSTAIN),
                                        resolution.count(states, Ballot.ABSENT)))
                        .flow());
            }
        }
        return lines;
    }
}
