package atlas.export;

import atlas.domain.Atlas;
import atlas.domain.City;
import atlas.domain.Edtf;
import atlas.domain.Source;
import atlas.domain.State;
import atlas.i18n.Language;
import java.util.List;
import java.util.Optional;

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
        return new Table(
                List.of("iso3", "iso2", "name", "kind", "exists_from", "capital", "lon", "lat", "note", "sources"),
                atlas.states().values().stream().map(this::row).toList());
    }

    private List<String> row(State state) {
        Optional<State.Capital> capital = state.capital();
        return List.of(
                state.iso3(),
                state.iso2(),
                cells.text(state.names()),
                Cells.word(state.kind()),
                state.existsFrom().map(Edtf::text).orElse(""),
                capital.map(found -> cells.text(found.names())).orElse(""),
                Cells.lon(capital.map(State.Capital::at)),
                Cells.lat(capital.map(State.Capital::at)),
                cells.text(state.note()),
                Cells.ids(state.sources()));
    }

    public Table cities() {
        return new Table(
                List.of("city", "name", "iso3", "state", "lon", "lat", "population", "also", "sources"),
                atlas.cities().stream().map(this::row).toList());
    }

    /// A population that is not known leaves its cell empty.
    private List<String> row(City city) {
        return List.of(
                city.id(),
                cells.text(city.names()),
                city.state(),
                cells.nameOf(city.state()),
                Cells.lon(Optional.of(city.at())),
                Cells.lat(Optional.of(city.at())),
                city.population() == 0 ? "" : Integer.toString(city.population()),
                Cells.ids(city.also()),
                Cells.ids(city.sources()));
    }

    public Table claims() {
        return new Table(
                List.of("claim", "date", "said_by", "statement", "sources"),
                atlas.claims().stream()
                        .map(it -> List.of(
                                it.id(),
                                it.date().text(),
                                cells.text(it.saidBy()),
                                cells.text(it.statement()),
                                Cells.ids(it.sources())))
                        .toList());
    }

    public Table glossary() {
        return new Table(
                List.of("term", "name", "definition", "see", "sources"),
                atlas.glossary().stream()
                        .map(it -> List.of(
                                it.id(),
                                cells.text(it.names()),
                                cells.text(it.definition()),
                                Cells.ids(it.see()),
                                Cells.ids(it.sources())))
                        .toList());
    }

    public Table indicators() {
        return new Table(
                List.of(
                        "indicator",
                        "name",
                        "unit",
                        "decimals",
                        "kind",
                        "formula",
                        "note",
                        "licence",
                        "retrieved",
                        "sources"),
                atlas.indicators().values().stream()
                        .map(it -> List.of(
                                it.id(),
                                cells.text(it.names()),
                                cells.text(it.unit()),
                                Integer.toString(it.decimals()),
                                Cells.word(it.kind()),
                                cells.text(it.formula()),
                                cells.text(it.note()),
                                it.licence(),
                                it.retrieved(),
                                Cells.ids(it.sources())))
                        .toList());
    }

    public Table sources() {
        return new Table(
                List.of("source", "type", "author", "title", "container", "publisher", "issued", "url", "accessed"),
                atlas.sources().values().stream().map(ReferenceTables::row).toList());
    }

    private static List<String> row(Source source) {
        return List.of(
                source.id(),
                source.type(),
                source.author().orElse(""),
                source.title(),
                source.container().orElse(""),
                source.publisher().orElse(""),
                source.issued().map(Edtf::text).orElse(""),
                source.url().orElse(""),
                source.accessed().map(Edtf::text).orElse(""));
    }
}
