package atlas.export;

import atlas.domain.Atlas;
import atlas.domain.Dimension;
import atlas.domain.Edtf;
import atlas.domain.Organization;
import atlas.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The records of organizations in the long form: one row a record, each with the ids of its sources. Dates are as the
/// datasets have them, in EDTF.
public final class OrganizationTables {

    private final Cells cells;
    private final List<Organization> organizations;

    /// A maker of tables.
    ///
    /// @param language of names and sentences
    /// @param only     limits the tables to one organization
    public OrganizationTables(Atlas atlas, Language language, Optional<Organization> only) {
        this.cells = new Cells(atlas, language);
        this.organizations = only.map(List::of)
                .orElseGet(() -> List.copyOf(atlas.organizations().values()));
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
                                cells.text(one.shortNames()),
                                cells.text(one.names()),
                                Cells.word(one.kind()),
                                cells.text(one.purpose()),
                                one.founding().date().text(),
                                cells.text(one.founding().instrument()),
                                one.dissolution().map(end -> end.date().text()).orElse(""),
                                one.website(),
                                cells.text(one.note()),
                                Cells.ids(one.founding().sources())))
                        .toList());
    }

    /// Who takes part in what, with the organization in front.
    public Table memberships() {
        return ofOrganizations(
                List.of("iso3", "name", "status", "from", "to", "note", "sources"),
                Organization::memberships,
                it -> List.of(
                        it.state(),
                        cells.nameOf(it.state()),
                        Cells.word(it.status()),
                        Cells.from(it.period()),
                        Cells.to(it.period()),
                        cells.text(it.note()),
                        Cells.ids(it.sources())));
    }

    public Table partners() {
        return ofOrganizations(
                List.of("partner", "name", "status", "from", "to", "note", "sources"),
                Organization::partners,
                it -> List.of(
                        it.organization().orElse(""),
                        cells.text(it.names()),
                        Cells.word(it.status()),
                        Cells.from(it.period()),
                        Cells.to(it.period()),
                        cells.text(it.note()),
                        Cells.ids(it.sources())));
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
                        Cells.word(it.kind()),
                        it.number().map(number -> Integer.toString(number)).orElse(""),
                        it.from().text(),
                        it.to().map(Edtf::text).orElse(""),
                        cells.text(it.names()),
                        cells.text(it.place()),
                        Cells.lon(it.at()),
                        Cells.lat(it.at()),
                        Boolean.toString(it.isPlanned()),
                        cells.text(it.outcome()),
                        String.join(
                                "; ",
                                it.documents().stream()
                                        .map(document -> cells.text(document.title()))
                                        .toList()),
                        Cells.ids(it.sources())));
    }

    public Table chairs() {
        return ofOrganizations(
                List.of("iso3", "name", "from", "to", "note", "sources"),
                Organization::chairs,
                it -> List.of(
                        it.state(),
                        cells.nameOf(it.state()),
                        Cells.from(it.period()),
                        Cells.to(it.period()),
                        cells.text(it.note()),
                        Cells.ids(it.sources())));
    }

    public Table officers() {
        return ofOrganizations(
                List.of("name", "title", "from", "to", "note", "sources"),
                Organization::officers,
                it -> List.of(
                        cells.text(it.name()),
                        Cells.word(it.title()),
                        Cells.from(it.period()),
                        Cells.to(it.period()),
                        cells.text(it.note()),
                        Cells.ids(it.sources())));
    }

    public Table seats() {
        return ofOrganizations(
                List.of("city", "lon", "lat", "from", "to", "sources"),
                Organization::seats,
                it -> List.of(
                        cells.text(it.city()),
                        Cells.lon(Optional.of(it.at())),
                        Cells.lat(Optional.of(it.at())),
                        Cells.from(it.period()),
                        Cells.to(it.period()),
                        Cells.ids(it.sources())));
    }

    public Table bodies() {
        return ofOrganizations(
                List.of("name", "from", "text", "sources"),
                Organization::bodies,
                it -> List.of(
                        cells.text(it.names()), it.since().text(), cells.text(it.text()), Cells.ids(it.sources())));
    }

    public Table milestones() {
        return ofOrganizations(
                List.of("milestone", "date", "title", "text", "planned", "sources"),
                Organization::milestones,
                it -> List.of(
                        it.id(),
                        it.date().text(),
                        cells.text(it.title()),
                        cells.text(it.text()),
                        Boolean.toString(it.isPlanned()),
                        Cells.ids(it.sources())));
    }

    /// The steps from conference to organization; without a date where one was not reached.
    public Table stages() {
        return ofOrganizations(
                List.of("stage", "date", "text", "sources"),
                Organization::stages,
                it -> List.of(
                        Cells.word(it.kind()),
                        it.date().map(Edtf::text).orElse(""),
                        cells.text(it.text()),
                        Cells.ids(it.sources())));
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
                    one.id(),
                    dimension.id(),
                    area.id(),
                    cells.text(area.names()),
                    "",
                    "",
                    "",
                    "",
                    Cells.ids(area.sources())));
        }
        addCoordinators(
                rows,
                List.of(one.id(), dimension.id(), area.id(), cells.text(area.names()), "coordinator"),
                area.coordinators());
        addCoordinators(
                rows,
                List.of(one.id(), dimension.id(), area.id(), cells.text(area.names()), "co-coordinator"),
                area.coCoordinators());
    }

    private static void addCoordinators(
            List<List<String>> rows, List<String> before, List<Dimension.Coordinator> coordinators) {
        for (Dimension.Coordinator it : coordinators) {
            List<String> row = new ArrayList<>(before);
            row.addAll(List.of(it.state(), Cells.from(it.period()), Cells.to(it.period()), Cells.ids(it.sources())));
            rows.add(row);
        }
    }

    private <T> Table ofOrganizations(
            List<String> columns, Function<Organization, List<T>> records, Function<T, List<String>> row) {
        List<List<String>> rows = new ArrayList<>();
        for (Organization one : organizations) {
            records.apply(one).forEach(it -> rows.add(Cells.after(one.id(), row.apply(it))));
        }
        return new Table(Cells.after("organization", columns), rows);
    }
}
