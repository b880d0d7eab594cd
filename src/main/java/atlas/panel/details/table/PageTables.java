package atlas.panel.details.table;

import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.place.State;
import atlas.domain.vote.RollCall;
import atlas.panel.details.block.PanelContext;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.OfferedTable.Place;
import atlas.records.ConflictTables;
import atlas.records.RecordTables;
import atlas.records.ReferenceTables;
import atlas.records.VoteTables;
import atlas.table.Cell;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The tables of states, conflicts, votes and terms that pages offer, limited to what a page shows.
public final class PageTables {

    private final PanelContext context;

    public PageTables(PanelContext context) {
        this.context = context;
    }

    /// A table with a file's name and a title of two parts: what it belongs to, and what it is of.
    OfferedTable offered(String name, String owner, String words, Supplier<Table> table) {
        return OfferedTable.of(
                        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                        context.word("table.of", owner, words),
                        table)
                .called(words);
    }

    /// The sources of the page.
    public OfferedTable sources(String owner) {
        List<String> numbered = context.sources().numbered();
        return offered(
                "sources",
                owner,
                context.word("table.sources"),
                () -> references().sources(numbered));
    }

    /// What a chart draws.
    public OfferedTable chart(String name, String owner, String words, Supplier<Table> data) {
        return offered(name, owner, words, data);
    }

    public OfferedTable state(State state) {
        return offered(
                        "state-" + state.iso3(),
                        name(state),
                        context.word("details.state"),
                        () -> references().states().where("iso3", is(state.iso3())))
                .at(Place.STATES);
    }

    /// All values of a state.
    public OfferedTable figures(State state) {
        return figures(state, "figures", context.word("details.figures"), _ -> true);
    }

    /// The values of one figure of a state.
    public OfferedTable figure(State state, String indicator, String words) {
        return figures(state, indicator, words, is(indicator));
    }

    private OfferedTable figures(State state, String name, String words, Predicate<Cell> indicators) {
        return offered(
                state.iso3() + "-" + name,
                name(state),
                words,
                () -> new RecordTables(context.atlas(), context.messages().language())
                        .figuresOf(state.iso3())
                        .where("indicator", indicators));
    }

    /// The conflicts to which a state is a party, on the day.
    public OfferedTable conflicts(State state, Collection<Conflict> shown) {
        Set<String> ids = Set.copyOf(shown.stream().map(Conflict::id).toList());
        LocalDate day = context.day();
        return offered(
                        state.iso3() + "-conflicts",
                        name(state),
                        context.word("details.conflicts"),
                        () -> conflictTables().conflicts(day).where("conflict", isOneOf(ids)))
                .on(day);
    }

    /// The years of the armed conflicts that concern a state.
    public OfferedTable armedConflicts(State state) {
        return offered(
                        state.iso3() + "-armed-conflicts",
                        name(state),
                        context.word("details.armed.of-state"),
                        () -> conflictTables()
                                .armedConflicts(Optional.empty())
                                .where(
                                        "states",
                                        list -> list instanceof Cell.Texts(List<String> states)
                                                && states.contains(state.iso3())))
                .at(Place.POINTS);
    }

    /// What a state did in some votes.
    public OfferedTable votes(State state, String words, List<RollCall> shown) {
        List<RollCall> rollCalls = List.copyOf(shown);
        return offered(
                state.iso3() + "-votes",
                name(state),
                words,
                () -> voteTables().votes(Optional.of(state.iso3()), rollCalls));
    }

    /// Who voted how in a roll call.
    public OfferedTable rollCall(RollCall rollCall) {
        return offered(
                        "vote-" + rollCall.id(),
                        rollCall.id(),
                        context.word("details.vote.by-name"),
                        () -> voteTables().votes(Optional.empty(), List.of(rollCall)))
                .at(Place.STATES);
    }

    public OfferedTable conflict(Conflict conflict) {
        LocalDate day = context.day();
        return offered(
                        "conflict-" + conflict.id(),
                        context.text(conflict.names()),
                        context.word("details.conflict"),
                        () -> conflictTables().conflicts(day).where("conflict", is(conflict.id())))
                .on(day);
    }

    public OfferedTable parties(Conflict conflict) {
        return of(conflict, "parties", context.word("details.parties"), ConflictTables::parties);
    }

    public OfferedTable phases(Conflict conflict) {
        return of(conflict, "phases", context.word("details.phases"), ConflictTables::phases);
    }

    public OfferedTable events(Conflict conflict) {
        return of(conflict, "events", context.word("details.events"), ConflictTables::events)
                .at(Place.POINTS);
    }

    public OfferedTable agreements(Conflict conflict) {
        return of(conflict, "agreements", context.word("details.agreements"), ConflictTables::agreements);
    }

    public OfferedTable resolutions(Conflict conflict) {
        return of(conflict, "resolutions", context.word("details.resolutions"), ConflictTables::resolutions);
    }

    private OfferedTable of(Conflict conflict, String name, String words, Function<ConflictTables, Table> table) {
        return offered(
                conflict.id() + "-" + name,
                context.text(conflict.names()),
                words,
                () -> table.apply(conflictTables()).where("conflict", is(conflict.id())));
    }

    /// The years in which an armed conflict was active.
    public OfferedTable years(ArmedConflict conflict) {
        return offered(
                        conflict.id() + "-years",
                        context.text(conflict.names()),
                        context.word("details.armed.strip"),
                        () -> conflictTables()
                                .armedConflicts(Optional.empty())
                                .where("armed_conflict", is(conflict.id())))
                .at(Place.POINTS);
    }

    /// Some terms of the glossary.
    public OfferedTable terms(String words, Collection<String> ids) {
        return offered(
                "glossary",
                context.word("details.glossary"),
                words,
                () -> references().glossary().where("term", isOneOf(Set.copyOf(ids))));
    }

    /// Some claims, and what their checks came to.
    public OfferedTable claims(String owner, String words, Collection<String> ids) {
        return offered("claims", owner, words, () -> references().claims().where("claim", isOneOf(Set.copyOf(ids))));
    }

    public OfferedTable figuresElsewhere(String owner) {
        return offered(
                "figures-elsewhere",
                owner,
                context.word("details.elsewhere"),
                () -> references().figuresElsewhere());
    }

    private String name(State state) {
        return context.stateName(state.iso3());
    }

    private ReferenceTables references() {
        return new ReferenceTables(context.atlas(), context.messages().language());
    }

    private ConflictTables conflictTables() {
        return new ConflictTables(context.atlas(), context.messages().language());
    }

    private VoteTables voteTables() {
        return new VoteTables(context.atlas(), context.messages().language());
    }

    static Predicate<Cell> is(String text) {
        return cell -> cell.text().equals(text);
    }

    private static Predicate<Cell> isOneOf(Set<String> texts) {
        return cell -> texts.contains(cell.text());
    }
}
