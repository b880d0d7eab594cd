package atlas.chart.transformation;

import atlas.analysis.transformation.AreaOnDay;
import atlas.analysis.transformation.AreaOnDay.AreaCoordinator;
import atlas.analysis.transformation.CriterionOnDay;
import atlas.analysis.transformation.StageOnDay;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.organization.CriterionFinding;
import atlas.domain.organization.InstitutionalLadder;
import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The way to an organization as tables, a row for each organization and step or criterion.
public final class TransformationTable {

    private static final int HUNDREDTHS = 100;

    private TransformationTable() {}

    /// A step or a criterion of an organization.
    ///
    /// @param aspect `stage` or `criterion`
    /// @param item   its id
    /// @param title  its name in the reader's language
    /// @param status the standing in the reader's words
    /// @param years  from the founding document to the date
    private record Row(
            String aspect,
            String organization,
            String item,
            String title,
            String standing,
            String status,
            Optional<Edtf> date,
            Optional<Double> years,
            String text,
            List<String> sources) {}

    /// Steps and criteria of all organizations of which some are told, or of one.
    ///
    /// @param only the one
    public static Table of(Atlas atlas, Optional<Organization> only, LocalDate day, Messages messages) {
        List<Organization> organizations = atlas.organizations().values().stream()
                .filter(one -> only.isEmpty() || only.get().id().equals(one.id()))
                .toList();
        List<Row> rows = organizations.stream()
                .flatMap(organization -> Stream.concat(
                        stageRows(organization, day, messages),
                        criterionRows(atlas.ladder(), organization, day, messages)
                                .filter(row -> !row.sources().isEmpty())))
                .toList();
        return columns(new Columns<Row>().text("aspect", Row::aspect)).of(rows);
    }

    static Table stages(Collection<Organization> organizations, LocalDate day, Messages messages) {
        return columns(new Columns<>())
                .of(organizations.stream()
                        .flatMap(organization -> stageRows(organization, day, messages))
                        .toList());
    }

    static Table ladder(
            InstitutionalLadder ladder, Collection<Organization> organizations, LocalDate day, Messages messages) {
        return columns(new Columns<>())
                .of(organizations.stream()
                        .flatMap(organization -> criterionRows(ladder, organization, day, messages))
                        .toList());
    }

    private static Columns<Row> columns(Columns<Row> columns) {
        return columns.text("organization", Row::organization)
                .text("item", Row::item)
                .text("title", Row::title)
                .text("standing", Row::standing)
                .text("status", Row::status)
                .date("date", row -> row.date().map(Edtf::text).orElse(""))
                .numberIfKnown("years", Row::years)
                .text("text", Row::text)
                .list("sources", Row::sources);
    }

    private static Stream<Row> stageRows(Organization organization, LocalDate day, Messages messages) {
        return StageOnDay.of(organization, day).stream()
                .map(stage -> new Row(
                        "stage",
                        organization.id(),
                        word(stage.stageKind()),
                        messages.get("stage." + stage.stageKind().name()),
                        word(stage.standing()),
                        messages.get("transformation.standing." + stage.standing().name()),
                        stage.date(),
                        stage.years().isPresent()
                                ? Optional.of(rounded(stage.years().getAsDouble()))
                                : Optional.empty(),
                        stage.text().in(messages.language()),
                        stage.sources()));
    }

    private static Stream<Row> criterionRows(
            InstitutionalLadder ladder, Organization organization, LocalDate day, Messages messages) {
        return ladder.criteria().stream()
                .map(criterion -> CriterionOnDay.of(ladder, criterion, organization.id(), day))
                .map(found -> new Row(
                        "criterion",
                        organization.id(),
                        found.criterion().id(),
                        found.criterion().names().in(messages.language()),
                        word(found.standing()),
                        messages.get("transformation.standing." + found.standing().name()),
                        found.since(),
                        found.since()
                                .map(since ->
                                        rounded(StageOnDay.yearsSinceFounding(organization, since.shownDay()))),
                        found.finding()
                                .map(finding -> finding.text().in(messages.language()))
                                .orElse(""),
                        found.finding().map(CriterionFinding::sources).orElse(List.of())));
    }

    private static double rounded(double years) {
        return (double) Math.round(years * HUNDREDTHS) / HUNDREDTHS;
    }

    /// The first of some organizations that has a catalogue of measures, else the first of the atlas.
    static Optional<Organization> withCatalogue(Atlas atlas, Collection<String> ids) {
        return Stream.concat(
                        ids.stream().flatMap(id -> atlas.organization(id).stream()),
                        atlas.organizations().values().stream())
                .filter(organization -> !organization.measures().isEmpty())
                .findFirst();
    }

    /// A coordinator of an area, or the area without one.
    private record Coordination(AreaOnDay area, String role, Optional<AreaCoordinator> coordinator) {}

    /// The areas of a catalogue, a row for each coordinator; one without where none is known.
    static Table measures(List<AreaOnDay> areas, Atlas atlas, Messages messages) {
        return new Columns<Coordination>()
                .text("dimension", row -> row.area().dimension().names().in(messages.language()))
                .text("area", row -> row.area().area().names().in(messages.language()))
                .text("role", Coordination::role)
                .text(
                        "iso3",
                        row -> row.coordinator()
                                .map(one -> one.coordinator().state())
                                .orElse(""))
                .text(
                        "name",
                        row -> row.coordinator()
                                .flatMap(one -> atlas.state(one.coordinator().state()))
                                .map(state -> state.nameOnMap(messages.language()))
                                .orElse(""))
                .date(
                        "date",
                        row -> row.coordinator()
                                .map(one -> one.coordinator().period().from().text())
                                .orElse(""))
                .list(
                        "sources",
                        row -> row.coordinator()
                                .map(one -> one.coordinator().sources())
                                .orElse(row.area().area().sources()))
                .of(areas.stream()
                        .flatMap(area -> coordinations(area, messages))
                        .toList());
    }

    private static Stream<Coordination> coordinations(AreaOnDay area, Messages messages) {
        String first = messages.get("transformation.column.coordinator");
        Stream<Coordination> coordinators = area.coordinators().isEmpty()
                ? Stream.of(new Coordination(area, first, Optional.empty()))
                : area.coordinators().stream().map(one -> new Coordination(area, first, Optional.of(one)));
        String second = messages.get("transformation.column.co-coordinators");
        return Stream.concat(
                coordinators,
                area.coCoordinators().stream().map(one -> new Coordination(area, second, Optional.of(one))));
    }

    /// A constant as the datasets write it.
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
