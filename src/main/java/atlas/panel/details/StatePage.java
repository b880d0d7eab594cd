package atlas.panel.details;

import atlas.domain.conflict.Conflict;
import atlas.domain.organization.Organization;
import atlas.domain.place.State;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedContent;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.FactsGrid;
import atlas.panel.details.block.Page;
import atlas.panel.details.block.PageHead;
import atlas.panel.details.block.Pair;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.block.Scrolled;
import atlas.panel.details.block.TextLink;
import atlas.view.Selection;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// A state: its capital, where it takes part on the date, its figures, and the conflicts it is a party to.
final class StatePage {

    private final PanelContext context;
    private final State state;

    StatePage(PanelContext context, State state) {
        this.context = context;
        this.state = state;
    }

    DatedNode node() {
        PageHead head = new PageHead(context.flag(state.iso3(), "flag-large"), context.text(state.names()));
        BlockColumn column = new BlockColumn();
        column.add(facts());
        state.note()
                .ifPresent(note ->
                        column.add(new Prose().quietly(context.text(note)).flow()));
        column.add(organizations());
        new StateFigures(context, state).node().ifPresent(column::add);
        List<Conflict> conflicts = context.atlas().conflicts().values().stream()
                .filter(conflict -> conflict.parties().stream()
                        .anyMatch(party -> party.state().equals(Optional.of(state.iso3()))))
                .toList();
        if (!conflicts.isEmpty()) {
            BlockColumn group =
                    new BlockColumn("row-group").add(context.sectionHead(context.word("details.conflicts")));
            conflicts.forEach(conflict -> group.add(conflict(conflict)));
            column.add(group);
        }
        return new Page(head, new Scrolled(column, "below-head"));
    }

    private DatedNode facts() {
        FactsGrid facts = new FactsGrid();
        state.capital().ifPresent(capital -> {
            Prose prose = new Prose().say(context.text(capital.names()));
            capital.note().ifPresent(note -> prose.quietly("\n" + context.text(note)));
            facts.add(
                    context.word("details.capital"),
                    prose.with(context.marks(capital.sources())).flow());
        });
        state.administeredBy()
                .ifPresent(administrator -> facts.add(
                        context.word("details.administered-by"),
                        new Prose()
                                .with(List.of(context.stateLink(administrator)))
                                .with(context.marks(state.sources()))
                                .flow()));
        state.existsFrom()
                .ifPresent(from -> facts.add(
                        context.word("details.exists-from"),
                        new Prose()
                                .say(context.dates().of(from))
                                .with(context.marks(state.sources()))
                                .flow()));
        return facts;
    }

    private DatedNode organizations() {
        BlockColumn group = new BlockColumn("row-group", "organizations")
                .add(context.sectionHead(context.word("details.organizations")));
        context.atlas().organizations().values().stream()
                .filter(organization -> organization.memberships().stream()
                        .anyMatch(membership -> membership.state().equals(state.iso3())))
                .forEach(organization -> group.add(taking(organization)));
        List<Organization> never = context.atlas().organizations().values().stream()
                .filter(organization -> organization.memberships().stream()
                        .noneMatch(membership -> membership.state().equals(state.iso3())))
                .toList();
        if (!never.isEmpty()) {
            Prose prose = new Prose("row-small").quietly(context.word("details.never-in") + " ");
            for (int i = 0; i < never.size(); i++) {
                Organization organization = never.get(i);
                prose.with(List.of(link(organization))).quietly(i + 1 < never.size() ? ", " : "");
            }
            group.add(prose.flow());
        }
        return group;
    }

    private DatedNode taking(Organization organization) {
        MembershipSpells spells = new MembershipSpells(
                context,
                organization.memberships().stream()
                        .filter(membership -> membership.state().equals(state.iso3())));
        Region name = new Prose("row-name").with(List.of(link(organization))).flow();
        return new BlockColumn().add(new Pair(name, spells.node())).following(spells);
    }

    private TextLink link(Organization organization) {
        return new TextLink(
                context.text(organization.shortNames()),
                () -> context.state().select(new Selection.OfOrganization(organization.id())));
    }

    private DatedNode conflict(Conflict conflict) {
        return new DatedContent<>(
                context.day(),
                day -> ConflictPage.statusesOn(conflict, day),
                possible -> List.of(Rows.spread(
                        new Prose()
                                .link(
                                        context.text(conflict.names()),
                                        () -> context.state().select(new Selection.OfConflict(conflict.id())))
                                .flow(),
                        ConflictPage.pills(context, possible))));
    }
}
