package atlas.panel.details;

import atlas.analysis.ArmedConflictWords;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Organization;
import atlas.domain.place.State;
import atlas.domain.place.StateHistory;
import atlas.domain.place.States;
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
import atlas.panel.details.flag.FlagView;
import atlas.panel.details.table.OrganizationPageTables;
import atlas.panel.details.table.PageTables;
import atlas.panel.details.vote.StateVotes;
import atlas.view.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A state: its capital, where it takes part on the date, its figures, the conflicts it is a party to, and its
/// votes in the General Assembly.
final class StatePage {

    private final PanelContext context;
    private final State state;
    private final PageTables tables;

    StatePage(PanelContext context, State state) {
        this.context = context;
        this.tables = new PageTables(context);
        this.state = state;
    }

    DatedNode node() {
        Head head = new Head();
        String name = context.stateName(state.iso3());
        head.node.offering(name, context.messages(), () -> tables.state(state), () -> tables.sources(name));
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
                    context.section(context.word("details.conflicts"), () -> tables.conflicts(state, conflicts));
            conflicts.forEach(conflict -> group.add(conflict(conflict)));
            column.add(group);
        }
        armedConflicts().ifPresent(column::add);
        new StateVotes(context, state).node().ifPresent(column::add);
        return new Page(head.node, new Scrolled(column.following(head), "below-head"));
    }

    /// Flag and name of the day.
    private final class Head implements DatedNode {

        private final FlagView flag = context.flag(state.iso3(), "flag-large");
        private final Label name = PageHead.title("");
        private final PageHead node = new PageHead(flag, name);

        Head() {
            travelTo(context.day());
        }

        @Override
        public Region node() {
            return node;
        }

        @Override
        public void travelTo(LocalDate day) {
            name.setText(context.stateName(state.iso3(), day));
            flag.showFlag(context.hasFlagOfToday(state.iso3(), day));
        }
    }

    /// What it was on a day: its form, its name, and the state that its area was a part of.
    private record Then(State form, String name, Optional<String> whole) {}

    private Then then(LocalDate day) {
        States states = context.atlas().on(day).states();
        Optional<String> whole = states.wholes().entrySet().stream()
                .filter(entry -> entry.getValue().contains(state.iso3()))
                .map(Map.Entry::getKey)
                .filter(other -> !other.equals(state.iso3()))
                .findFirst();
        return new Then(states.find(state.iso3()).orElse(state), context.stateName(state.iso3(), day), whole);
    }

    /// The armed conflicts that concern it as UCDP counts them, with their years; those of the day's year are marked.
    private Optional<DatedNode> armedConflicts() {
        ArmedConflicts all = context.atlas().armedConflicts();
        List<ArmedConflict> concerning = all.concerning(state.iso3());
        if (concerning.isEmpty()) {
            return Optional.empty();
        }
        BlockColumn group = context.section(
                context.word("details.armed.of-state"), () -> tables.armedConflicts(state), "armed-conflicts");
        concerning.forEach(conflict -> group.add(armedConflict(conflict)));
        group.add(new Prose("row-small")
                .quietly(context.word("details.armed.words"))
                .with(context.marks(concerning.getFirst().sources()))
                .flow());
        return Optional.of(group);
    }

    private DatedNode armedConflict(ArmedConflict conflict) {
        return new DatedContent<>(
                context.day(),
                day -> conflict.in(day.getYear()).map(ConflictYear::intensity),
                intensity -> List.of(Rows.spread(
                        new Prose()
                                .link(
                                        context.text(conflict.names()),
                                        () -> context.state().select(new Selection.OfArmedConflict(conflict.id())))
                                .quietly("\n" + ArmedConflictWords.years(conflict))
                                .flow(),
                        intensity
                                .map(found -> Rows.pill(
                                        context.word("armed.intensity." + found.name()),
                                        "armed-" + found.name().toLowerCase(Locale.ROOT)))
                                .orElseGet(() -> Rows.wrapped("")))));
    }

    private DatedNode facts() {
        return new DatedContent<>(
                context.day(), this::then, then -> List.of(facts(then).node()));
    }

    private FactsGrid facts(Then then) {
        FactsGrid facts = new FactsGrid();
        then.whole()
                .ifPresent(whole -> facts.add(
                        context.word("details.part-of"),
                        new Prose().with(List.of(context.stateLink(whole))).flow()));
        then.form().capital().filter(_ -> then.whole().isEmpty()).ifPresent(capital -> {
            Prose prose = new Prose().say(context.text(capital.names()));
            capital.note().ifPresent(note -> prose.quietly("\n" + context.text(note)));
            facts.add(
                    context.word(
                            state.stateKind() == State.StateKind.OTHER
                                    ? "details.seat-of-administration"
                                    : "details.capital"),
                    prose.with(context.marks(capital.sources())).flow());
        });
        then.form()
                .administeredBy()
                .ifPresent(administrator -> facts.add(
                        context.word("details.administered-by"),
                        new Prose()
                                .with(List.of(context.stateLink(administrator)))
                                .with(context.marks(state.sources()))
                                .flow()));
        state.existsFrom().ifPresent(from -> facts.add(context.word("details.exists-from"), dated(from)));
        state.existsTo().ifPresent(to -> facts.add(context.word("details.exists-to"), dated(to)));
        names(facts, then.name());
        links("details.successors", state.history().successors(), facts);
        links("details.predecessors", predecessors(), facts);
        return facts;
    }

    private Region dated(Edtf date) {
        return new Prose()
                .link(context.dates().of(date), () -> context.state().jumpTo(beforeEnd(date)))
                .with(context.marks(state.sources()))
                .flow();
    }

    /// The day that a date leads to: of an end, the last day before it.
    private LocalDate beforeEnd(Edtf date) {
        return state.existsTo().equals(Optional.of(date)) ? date.shownDay().minusDays(1) : date.shownDay();
    }

    /// The names before and after the one of the day, each with the day on which it changed.
    private void names(FactsGrid facts, String nameThen) {
        List<StateHistory.FormerName> former = state.history().formerNames();
        List<Prose> earlier = new ArrayList<>();
        List<Prose> later = new ArrayList<>();
        boolean isLater = false;
        for (int i = 0; i < former.size(); i++) {
            StateHistory.FormerName name = former.get(i);
            String borne = context.text(name.names());
            String next = context.text(i + 1 < former.size() ? former.get(i + 1).names() : state.names());
            isLater |= borne.equals(nameThen);
            if (!borne.equals(next)) {
                (isLater ? later : earlier)
                        .add(new Prose()
                                .say(context.word(
                                        "details.name-until",
                                        isLater ? next : borne,
                                        context.dates().of(name.until())))
                                .with(context.marks(name.sources())));
            }
        }
        earlier.forEach(name -> facts.add(context.word("details.former-names"), name.flow()));
        later.forEach(name -> facts.add(context.word("details.later-name"), name.flow()));
    }

    private List<String> predecessors() {
        return context.atlas().states().values().stream()
                .filter(other -> other.history().successors().contains(state.iso3()))
                .map(State::iso3)
                .toList();
    }

    private void links(String key, List<String> states, FactsGrid facts) {
        if (!states.isEmpty()) {
            Prose prose = new Prose();
            for (int i = 0; i < states.size(); i++) {
                String iso3 = states.get(i);
                prose.link(context.stateName(iso3), () -> context.state().select(new Selection.OfState(iso3)))
                        .quietly(i + 1 < states.size() ? ", " : "");
            }
            facts.add(context.word(key), prose.flow());
        }
    }

    private DatedNode organizations() {
        BlockColumn group = context.section(
                context.word("details.organizations"),
                () -> new OrganizationPageTables(context).memberships(state),
                "organizations");
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
                organization,
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
