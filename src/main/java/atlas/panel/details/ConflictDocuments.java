package atlas.panel.details;

import atlas.domain.conflict.Agreement;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Resolution;
import atlas.domain.conflict.Resolution.AdoptingBody;
import atlas.domain.date.Edtf;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.DatedRow;
import atlas.panel.details.block.FoldedYears;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.table.PageTables;
import atlas.panel.details.vote.ResolutionVotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// A conflict's agreements and the resolutions of the United Nations on it, with the votes.
final class ConflictDocuments {

    private final PanelContext context;
    private final Conflict conflict;
    private final ResolutionVotes votes;

    ConflictDocuments(PanelContext context, Conflict conflict) {
        this.context = context;
        this.conflict = conflict;
        this.votes = new ResolutionVotes(context);
    }

    Optional<DatedNode> agreements() {
        if (conflict.agreements().isEmpty()) {
            return Optional.empty();
        }
        BlockColumn group =
                context.section(context.word("details.agreements"), () -> new PageTables(context).agreements(conflict));
        return Optional.of(group.add(FoldedYears.of(
                context.messages(),
                conflict.agreements(),
                agreement -> agreement.date().shownDay(),
                this::row)));
    }

    Optional<DatedNode> resolutions() {
        if (conflict.resolutions().isEmpty()) {
            return Optional.empty();
        }
        BlockColumn group = context.section(
                context.word("details.resolutions"), () -> new PageTables(context).resolutions(conflict));
        return Optional.of(
                group.add(FoldedYears.of(context.messages(), conflict.resolutions(), Resolution::day, this::row)));
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
        context.atlas()
                .rollCalls()
                .rollCall(resolution.symbol())
                .filter(rollCall -> rollCall.ballots().isAnyKnown())
                .ifPresentOrElse(rollCall -> lines.addAll(votes.of(rollCall, resolution.day())), () -> {
                    if (resolution.adoptingBody() == AdoptingBody.GENERAL_ASSEMBLY
                            && resolution.tally().isPresent()) {
                        lines.add(new Prose("row-small")
                                .quietly(context.word("details.vote.unknown"))
                                .flow());
                    }
                });
        Edtf date = Edtf.on(resolution.day());
        return new DatedRow(date, date, false, lines.toArray(Node[]::new));
    }
}
