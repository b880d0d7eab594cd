package atlas.records;

import atlas.analysis.ClaimCheck;
import atlas.analysis.ClaimResult;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureElsewhere;
import atlas.domain.figure.Indicator;
import atlas.domain.place.City;
import atlas.domain.place.State;
import atlas.domain.place.StateHistory;
import atlas.domain.text.Source;
import atlas.domain.text.Term;
import atlas.domain.text.Text;
import atlas.i18n.Language;
import atlas.table.Cell;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the other records refer to, and what is said about them: states, cities, indicators, claims, terms, sources.
public final class ReferenceTables {

    private final Atlas atlas;
    private final Cells cells;

    /// A maker of tables.
    ///
    /// @param language of names and sentences
    public ReferenceTables(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.cells = new Cells(atlas, language);
    }

    public Table states() {
        return new Columns<State>()
                .text("iso3", State::iso3)
                .text("iso2", State::iso2)
                .text("name", it -> cells.text(it.names()))
                .text("kind", it -> Cells.word(it.stateKind()))
                .date("exists_from", it -> Cells.date(it.existsFrom()))
                .date("exists_to", it -> Cells.date(it.existsTo()))
                .list("parts", it -> it.history().parts())
                .list("successors", it -> it.history().successors())
                .list("former_names", it -> former(it.history().formerNames(), StateHistory.FormerName::names))
                .list(
                        "former_capitals",
                        it -> former(
                                it.history().formerCapitals(),
                                capital -> capital.capital().names()))
                .text("capital", it -> cells.text(it.capital().map(State.Capital::names)))
                .numberIfKnown("lon", it -> Cells.lon(it.capital().map(State.Capital::at)))
                .numberIfKnown("lat", it -> Cells.lat(it.capital().map(State.Capital::at)))
                .text("note", it -> cells.text(it.note()))
                .list("sources", State::sources)
                .of(atlas.states().values());
    }

    /// What held until a day, with that day, for instance `Almaty until 1997-12-10`.
    private <T extends StateHistory.Former> List<String> former(List<T> forms, Function<T, Text> text) {
        return forms.stream()
                .map(form ->
                        cells.text(text.apply(form)) + " until " + form.until().text())
                .toList();
    }

    /// A population that is not known leaves its cell empty.
    public Table cities() {
        return new Columns<City>()
                .text("city", City::id)
                .text("name", it -> cells.text(it.names()))
                .text("iso3", City::state)
                .text("state", it -> cells.nameOf(it.state()))
                .number("lon", it -> it.at().lonDegrees())
                .number("lat", it -> it.at().latDegrees())
                .wholeNumberIfKnown(
                        "population", it -> Optional.of(it.population()).filter(known -> known > 0))
                .list("also", City::also)
                .list("sources", City::sources)
                .of(atlas.cities());
    }

    /// What was said, and what its check against the data came to.
    public Table claims() {
        return new Columns<ClaimResult>()
                .text("claim", it -> it.claim().id())
                .date("date", it -> it.claim().date().text())
                .text("said_by", it -> cells.text(it.claim().saidBy()))
                .text("statement", it -> cells.text(it.claim().statement()))
                .text("verdict", it -> Cells.word(it.verdict()))
                .list("sources", it -> it.claim().sources())
                .of(new ClaimCheck(atlas).all());
    }

    public Table glossary() {
        return new Columns<Term>()
                .text("term", Term::id)
                .text("name", it -> cells.text(it.names()))
                .text("definition", it -> cells.text(it.definition()))
                .list("see", Term::see)
                .list("sources", Term::sources)
                .of(atlas.glossary());
    }

    public Table indicators() {
        return new Columns<Indicator>()
                .text("indicator", Indicator::id)
                .text("name", it -> cells.text(it.names()))
                .text("unit", it -> cells.text(it.unit()))
                .wholeNumber("decimals", Indicator::decimals)
                .text("kind", it -> Cells.word(it.indicatorKind()))
                .text("formula", it -> cells.text(it.formula()))
                .text("note", it -> it.notes().all().stream().map(cells::text).collect(Collectors.joining(" ")))
                .text("licence", Indicator::licence)
                .date("retrieved", Indicator::retrieved)
                .list("sources", it -> Stream.concat(it.sources().stream(), it.notes().sources().stream())
                        .distinct()
                        .toList())
                .of(atlas.indicators().values());
    }

    /// What the atlas may not pass on, why, and where it is.
    public Table figuresElsewhere() {
        return new Columns<FigureElsewhere>()
                .text("name", it -> cells.text(it.names()))
                .text("reason", it -> cells.text(it.reason()))
                .text("url", FigureElsewhere::url)
                .list("sources", FigureElsewhere::sources)
                .of(atlas.figuresElsewhere());
    }

    public Table sources() {
        return tableOf(atlas.sources().values());
    }

    /// The sources that a table cites, in their order; empty if it cites none.
    ///
    /// @param table has their ids in its column `sources`, if it has any
    public Optional<Table> sourcesOf(Table table) {
        int column = table.indexOf("sources");
        if (column < 0) {
            return Optional.empty();
        }
        Set<String> cited = table.rows().stream()
                .map(row -> row.get(column))
                .filter(Cell.Texts.class::isInstance)
                .map(Cell.Texts.class::cast)
                .flatMap(cell -> cell.texts().stream())
                .collect(Collectors.toSet());
        return Optional.of(tableOf(atlas.sources().values().stream()
                .filter(source -> cited.contains(source.id()))
                .toList()));
    }

    /// Some of the sources, in an order.
    ///
    /// @param ids those that the atlas does not hold have no row
    public Table sources(Collection<String> ids) {
        return tableOf(ids.stream()
                .flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                .toList());
    }

    private static Table tableOf(Collection<Source> sources) {
        return new Columns<Source>()
                .text("source", Source::id)
                .text("type", Source::type)
                .text("author", it -> it.author().orElse(""))
                .text("title", Source::title)
                .text("container", it -> it.container().orElse(""))
                .text("publisher", it -> it.publisher().orElse(""))
                .list("caveats", it -> it.caveats().stream().map(Cells::word).toList())
                .date("issued", it -> Cells.date(it.issued()))
                .text("url", it -> it.url().orElse(""))
                .date("accessed", it -> Cells.date(it.accessed()))
                .of(sources);
    }
}
