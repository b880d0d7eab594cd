package atlas.export;

import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.Dimension;
import atlas.domain.Edtf;
import atlas.domain.Organization;
import atlas.domain.Period;
import atlas.domain.Resolution;
import atlas.domain.Resolution.Ballot;
import atlas.domain.Resolution.Tally;
import atlas.domain.Source;
import atlas.domain.State;
import atlas.domain.Text;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// The records of an atlas in the long form: one row a record, each with the ids of its sources. Dates are as the
/// datasets have them, in EDTF.
public final class RecordTables {

    private final Atlas atlas;
    private final Language language;
    private final List<Organization> organizations;
    private final Collection<Conflict> conflicts;

    /// A maker of tables.
    ///
    /// @param language of names and sentences
    /// @param only     limits what is about organizations to one
    public RecordTables(Atlas atlas, Language language, Optional<Organization> only) {
        this.atlas = atlas;
        this.language = language;
        this.organizations = only.map(List::of)
                .orElseGet(() -> List.copyOf(atlas.organizations().values()));
        this.conflicts = atlas.conflicts().values();
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
                text(state.names()),
                word(state.kind()),
                state.existsFrom().map(Edtf::text).orElse(""),
                capital.map(found -> text(found.names())).orElse(""),
                lon(capital.map(State.Capital::at)),
                lat(capital.map(State.Capital::at)),
                text(state.note()),
                ids(state.sources()));
    }

    public Table organizations() {
        return new Table(
                List.of(
                        "organization",
                        "short",
                        "name",
                        "kind",
                        "purpose",
                        "founded",
                        "instrument",
                        "dissolved",
                        "website",
                        "note",
                        "sources"),
                organizations.stream()
                        .map(one -> List.of(
                                one.id(),
                                text(one.shortNames()),
                                text(one.names()),
                                word(one.kind()),
                                text(one.purpose()),
                                one.founding().date().text(),
                                text(one.founding().instrument()),
                                one.dissolution().map(end -> end.date().text()).orElse(""),
                                one.website(),
                                text(one.note()),
                                ids(one.founding().sources())))
                        .toList());
    }

    /// Who takes part in what, with the organization in front.
    public Table memberships() {
        return ofOrganizations(
                List.of("iso3", "name", "status", "from", "to", "note", "sources"),
                Organization::memberships,
                it -> List.of(
                        it.state(),
                        nameOf(it.state()),
                        word(it.status()),
                        from(it.period()),
                        to(it.period()),
                        text(it.note()),
                        ids(it.sources())));
    }

    public Table partners() {
        return ofOrganizations(
                List.of("partner", "name", "status", "from", "to", "note", "sources"),
                Organization::partners,
                it -> List.of(
                        it.organization().orElse(""),
                        text(it.names()),
                        word(it.status()),
                        from(it.period()),
                        to(it.period()),
                        text(it.note()),
                        ids(it.sources())));
    }

    public Table meetings() {
        return ofOrganizations(
                List.of(
                        "meeting",
                        "kind",
                        "number",
                        "from",
                        "to",
                        "name",
                        "place",
                        "lon",
                        "lat",
                        "planned",
                        "outcome",
                        "documents",
                        "sources"),
                Organization::meetings,
                it -> List.of(
                        it.id(),
                        word(it.kind()),
                        it.number().map(number -> Integer.toString(number)).orElse(""),
                        it.from().text(),
                        it.to().map(Edtf::text).orElse(""),
                        text(it.names()),
                        text(it.place()),
                        lon(it.at()),
                        lat(it.at()),
                        Boolean.toString(it.isPlanned()),
                        text(it.outcome()),
                        String.join(
                                "; ",
                                it.documents().stream()
                                        .map(document -> text(document.title()))
                                        .toList()),
                        ids(it.sources())));
    }

    public Table chairs() {
        return ofOrganizations(
                List.of("iso3", "name", "from", "to", "note", "sources"),
                Organization::chairs,
                it -> List.of(
                        it.state(),
                        nameOf(it.state()),
                        from(it.period()),
                        to(it.period()),
                        text(it.note()),
                        ids(it.sources())));
    }

    public Table officers() {
        return ofOrganizations(
                List.of("name", "title", "from", "to", "note", "sources"),
                Organization::officers,
                it -> List.of(
                        text(it.name()),
                        word(it.title()),
                        from(it.period()),
                        to(it.period()),
                        text(it.note()),
                        ids(it.sources())));
    }

    public Table seats() {
        return ofOrganizations(
                List.of("city", "lon", "lat", "from", "to", "sources"),
                Organization::seats,
                it -> List.of(
                        text(it.city()),
                        lon(Optional.of(it.at())),
                        lat(Optional.of(it.at())),
                        from(it.period()),
                        to(it.period()),
                        ids(it.sources())));
    }

    public Table bodies() {
        return ofOrganizations(
                List.of("name", "from", "text", "sources"),
                Organization::bodies,
                it -> List.of(text(it.names()), it.since().text(), text(it.text()), ids(it.sources())));
    }

    public Table milestones() {
        return ofOrganizations(
                List.of("milestone", "date", "title", "text", "planned", "sources"),
                Organization::milestones,
                it -> List.of(
                        it.id(),
                        it.date().text(),
                        text(it.title()),
                        text(it.text()),
                        Boolean.toString(it.isPlanned()),
                        ids(it.sources())));
    }

    /// The steps from conference to organization; without a date where one was not reached.
    public Table stages() {
        return ofOrganizations(
                List.of("stage", "date", "text", "sources"),
                Organization::stages,
                it -> List.of(
                        word(it.kind()), it.date().map(Edtf::text).orElse(""), text(it.text()), ids(it.sources())));
    }

    /// The priority areas of the catalogue of measures, a row for each coordinator; one without where none is known.
    public Table measures() {
        List<List<String>> rows = new ArrayList<>();
        for (Organization one : organizations) {
            for (Dimension dimension : one.measures()) {
                dimension.areas().forEach(area -> addArea(rows, one, dimension, area));
            }
        }
        return new Table(
                List.of("organization", "dimension", "area", "name", "role", "iso3", "from", "to", "sources"), rows);
    }

    private void addArea(List<List<String>> rows, Organization one, Dimension dimension, Dimension.Area area) {
        if (area.coordinators().isEmpty() && area.coCoordinators().isEmpty()) {
            rows.add(List.of(
                    one.id(), dimension.id(), area.id(), text(area.names()), "", "", "", "", ids(area.sources())));
        }
        addCoordinators(
                rows,
                List.of(one.id(), dimension.id(), area.id(), text(area.names()), "coordinator"),
                area.coordinators());
        addCoordinators(
                rows,
                List.of(one.id(), dimension.id(), area.id(), text(area.names()), "co-coordinator"),
                area.coCoordinators());
    }

    private static void addCoordinators(
            List<List<String>> rows, List<String> before, List<Dimension.Coordinator> coordinators) {
        for (Dimension.Coordinator it : coordinators) {
            List<String> row = new ArrayList<>(before);
            row.addAll(List.of(it.state(), from(it.period()), to(it.period()), ids(it.sources())));
            rows.add(row);
        }
    }

    public Table agreements() {
        return ofConflicts(
                List.of("agreement", "date", "name", "parties", "text", "url", "sources"),
                Conflict::agreements,
                it -> List.of(
                        it.id(),
                        it.date().text(),
                        text(it.names()),
                        ids(it.parties()),
                        text(it.text()),
                        it.url().orElse(""),
                        ids(it.sources())));
    }

    public Table resolutions() {
        return ofConflicts(
                List.of("symbol", "body", "date", "text", "yes", "no", "abstaining", "absent", "url", "sources"),
                Conflict::resolutions,
                it -> List.of(
                        it.symbol(),
                        word(it.body()),
                        it.day().toString(),
                        text(it.text()),
                        it.tally().map(Tally::yes).map(String::valueOf).orElse(""),
                        it.tally().map(Tally::no).map(String::valueOf).orElse(""),
                        it.tally().map(Tally::abstaining).map(String::valueOf).orElse(""),
                        it.tally().flatMap(Tally::absent).map(String::valueOf).orElse(""),
                        it.url(),
                        ids(it.sources())));
    }

    /// How states voted in the roll calls that the atlas holds.
    public Table votes() {
        List<List<String>> rows = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            for (Resolution resolution : conflict.resolutions()) {
                Map<String, Ballot> ballots = new TreeMap<>(resolution.ballots());
                ballots.forEach((state, ballot) -> rows.add(List.of(
                        resolution.symbol(),
                        resolution.day().toString(),
                        state,
                        nameOf(state),
                        word(ballot),
                        ids(resolution.sources()))));
            }
        }
        return new Table(List.of("resolution", "date", "iso3", "name", "vote", "sources"), rows);
    }

    public Table claims() {
        return new Table(
                List.of("claim", "date", "said_by", "statement", "sources"),
                atlas.claims().stream()
                        .map(it -> List.of(
                                it.id(), it.date().text(), text(it.saidBy()), text(it.statement()), ids(it.sources())))
                        .toList());
    }

    public Table glossary() {
        return new Table(
                List.of("term", "name", "definition", "see", "sources"),
                atlas.glossary().stream()
                        .map(it -> List.of(
                                it.id(), text(it.names()), text(it.definition()), ids(it.see()), ids(it.sources())))
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
                                text(it.names()),
                                text(it.unit()),
                                Integer.toString(it.decimals()),
                                word(it.kind()),
                                text(it.formula()),
                                text(it.note()),
                                it.licence(),
                                it.retrieved(),
                                ids(it.sources())))
                        .toList());
    }

    public Table sources() {
        return new Table(
                List.of("source", "type", "author", "title", "container", "publisher", "issued", "url", "accessed"),
                atlas.sources().values().stream().map(RecordTables::row).toList());
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

    private <T> Table ofOrganizations(
            List<String> columns, Function<Organization, List<T>> records, Function<T, List<String>> row) {
        List<List<String>> rows = new ArrayList<>();
        for (Organization one : organizations) {
            records.apply(one).forEach(it -> rows.add(after(one.id(), row.apply(it))));
        }
        return new Table(after("organization", columns), rows);
    }

    private <T> Table ofConflicts(
            List<String> columns, Function<Conflict, List<T>> records, Function<T, List<String>> row) {
        List<List<String>> rows = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            records.apply(conflict).forEach(it -> rows.add(after(conflict.id(), row.apply(it))));
        }
        return new Table(after("conflict", columns), rows);
    }

    private static List<String> after(String first, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.addFirst(first);
        return all;
    }

    private String nameOf(String iso3) {
        return atlas.state(iso3).map(state -> text(state.names())).orElse(iso3);
    }

    private String text(Text text) {
        return text.in(language);
    }

    private String text(Optional<Text> text) {
        return text.map(this::text).orElse("");
    }

    private static String from(Period period) {
        return period.from().text();
    }

    private static String to(Period period) {
        return period.to().map(Edtf::text).orElse("");
    }

    private static String lon(Optional<LonLat> place) {
        return place.map(at -> Double.toString(at.lonDegrees())).orElse("");
    }

    private static String lat(Optional<LonLat> place) {
        return place.map(at -> Double.toString(at.latDegrees())).orElse("");
    }

    private static String ids(List<String> ids) {
        return String.join(";", ids);
    }

    /// A constant as the datasets write it.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
