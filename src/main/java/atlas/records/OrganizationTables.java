package atlas.records;

import atlas.domain.Atlas;
import atlas.domain.organization.Body;
import atlas.domain.organization.Chair;
import atlas.domain.organization.Dimension;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.Milestone;
import atlas.domain.organization.Officer;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Participation;
import atlas.domain.organization.Partner;
import atlas.domain.organization.Seat;
import atlas.domain.organization.Stage;
import atlas.i18n.Language;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The records of organizations in the long form: one row a record, each with the ids of its sources. Dates are as the
/// datasets have them, in EDTF.
public final class OrganizationTables {

    private static final String ORGANIZATION = "organization";

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
        return new Columns<Organization>()
                .text(ORGANIZATION, Organization::id)
                .text("short", it -> cells.text(it.shortNames()))
                .text("name", it -> cells.text(it.names()))
                .text("kind", it -> Cells.word(it.organizationKind()))
                .text("purpose", it -> cells.text(it.purpose()))
                .date("founded", it -> it.founding().date().text())
                .text("instrument", it -> cells.text(it.founding().instrument()))
                .date(
                        "dissolved",
                        it -> it.dissolution().map(end -> end.date().text()).orElse(""))
                .text("website", Organization::website)
                .text("note", it -> cells.text(it.note()))
                .list("sources", it -> it.founding().sources())
                .of(organizations);
    }

    /// Who takes part in what: all records, or those of a day. A status that is not certain on the day carries a
    /// question mark, as an uncertain date does in EDTF.
    public Table memberships(Optional<LocalDate> day) {
        return new Columns<Participation>()
                .text("iso3", it -> it.membership().state())
                .text("name", it -> cells.nameOf(it.membership().state()))
                .text("status", it -> Cells.word(it.membership().membershipStatus()) + (it.isCertain() ? "" : "?"))
                .date("from", it -> Cells.from(it.membership().period()))
                .date("to", it -> Cells.to(it.membership().period()))
                .text("note", it -> cells.text(it.membership().note()))
                .list("sources", it -> it.membership().sources())
                .of(
                        ORGANIZATION,
                        byOrganization(one ->
                                day.map(limit -> participating(one, limit)).orElseGet(() -> recorded(one))));
    }

    private static List<Participation> participating(Organization organization, LocalDate day) {
        return organization.participationOn(day).values().stream()
                .sorted(Comparator.comparing(Participation::membershipStatus)
                        .thenComparing(it -> it.membership().state()))
                .toList();
    }

    private static List<Participation> recorded(Organization organization) {
        return organization.memberships().stream()
                .map(membership -> new Participation(membership, true))
                .toList();
    }

    public Table partners() {
        return new Columns<Partner>()
                .text("partner", it -> it.organization().orElse(""))
                .text("name", it -> cells.text(it.names()))
                .text("status", it -> Cells.word(it.partnerStatus()))
                .date("from", it -> Cells.from(it.period()))
                .date("to", it -> Cells.to(it.period()))
                .text("note", it -> cells.text(it.note()))
                .list("sources", Partner::sources)
                .of(ORGANIZATION, byOrganization(Organization::partners));
    }

    public Table meetings() {
        return new Columns<Meeting>()
                .text("meeting", Meeting::id)
                .text("kind", it -> Cells.word(it.meetingKind()))
                .wholeNumberIfKnown("number", Meeting::number)
                .date("from", it -> it.from().text())
                .date("to", it -> Cells.date(it.to()))
                .text("name", it -> cells.text(it.names()))
                .text("place", it -> cells.text(it.place()))
                .numberIfKnown("lon", it -> Cells.lon(it.at()))
                .numberIfKnown("lat", it -> Cells.lat(it.at()))
                .truth("planned", Meeting::isPlanned)
                .text("outcome", it -> cells.text(it.outcome()))
                .list(
                        "documents",
                        it -> it.documents().stream()
                                .map(document -> cells.text(document.title()))
                                .toList())
                .list("sources", Meeting::sources)
                .of(ORGANIZATION, byOrganization(Organization::meetings));
    }

    public Table chairs() {
        return new Columns<Chair>()
                .text("iso3", Chair::state)
                .text("name", it -> cells.nameOf(it.state()))
                .date("from", it -> Cells.from(it.period()))
                .date("to", it -> Cells.to(it.period()))
                .text("note", it -> cells.text(it.note()))
                .list("sources", Chair::sources)
                .of(ORGANIZATION, byOrganization(Organization::chairs));
    }

    public Table officers() {
        return new Columns<Officer>()
                .text("name", it -> cells.text(it.name()))
                .text("title", it -> Cells.word(it.title()))
                .date("from", it -> Cells.from(it.period()))
                .date("to", it -> Cells.to(it.period()))
                .text("note", it -> cells.text(it.note()))
                .list("sources", Officer::sources)
                .of(ORGANIZATION, byOrganization(Organization::officers));
    }

    public Table seats() {
        return new Columns<Seat>()
                .text("city", it -> cells.text(it.city()))
                .number("lon", it -> it.at().lonDegrees())
                .number("lat", it -> it.at().latDegrees())
                .date("from", it -> Cells.from(it.period()))
                .date("to", it -> Cells.to(it.period()))
                .list("sources", Seat::sources)
                .of(ORGANIZATION, byOrganization(Organization::seats));
    }

    public Table bodies() {
        return new Columns<Body>()
                .text("name", it -> cells.text(it.names()))
                .date("from", it -> Cells.from(it.period()))
                .date("to", it -> Cells.to(it.period()))
                .text("text", it -> cells.text(it.text()))
                .list("sources", Body::sources)
                .of(ORGANIZATION, byOrganization(Organization::bodies));
    }

    public Table milestones() {
        return new Columns<Milestone>()
                .text("milestone", Milestone::id)
                .date("date", it -> it.date().text())
                .text("title", it -> cells.text(it.title()))
                .text("text", it -> cells.text(it.text()))
                .truth("planned", Milestone::isPlanned)
                .list("sources", Milestone::sources)
                .of(ORGANIZATION, byOrganization(Organization::milestones));
    }

    /// The steps from conference to organization; without a date where one was not reached.
    public Table stages() {
        return new Columns<Stage>()
                .text("stage", it -> Cells.word(it.stageKind()))
                .date("date", it -> Cells.date(it.date()))
                .text("text", it -> cells.text(it.text()))
                .list("sources", Stage::sources)
                .of(ORGANIZATION, byOrganization(Organization::stages));
    }

    /// A priority area, and who coordinates it where that is known.
    private record Coordination(
            Dimension dimension,
            Dimension.PriorityArea priorityArea,
            String role,
            Optional<Dimension.Coordinator> coordinator) {}

    /// The priority areas of the catalogue of measures, a row for each coordinator; one without where none is known.
    public Table measures() {
        return new Columns<Coordination>()
                .text("dimension", it -> it.dimension().id())
                .text("area", it -> it.priorityArea().id())
                .text("name", it -> cells.text(it.priorityArea().names()))
                .text("role", Coordination::role)
                .text(
                        "iso3",
                        it -> it.coordinator().map(Dimension.Coordinator::state).orElse(""))
                .date(
                        "from",
                        it -> it.coordinator()
                                .map(found -> Cells.from(found.period()))
                                .orElse(""))
                .date(
                        "to",
                        it -> it.coordinator()
                                .map(found -> Cells.to(found.period()))
                                .orElse(""))
                .list(
                        "sources",
                        it -> it.coordinator()
                                .map(Dimension.Coordinator::sources)
                                .orElse(it.priorityArea().sources()))
                .of(ORGANIZATION, byOrganization(OrganizationTables::coordinations));
    }

    private static List<Coordination> coordinations(Organization organization) {
        List<Coordination> all = new ArrayList<>();
        for (Dimension dimension : organization.measures()) {
            for (Dimension.PriorityArea priorityArea : dimension.priorityAreas()) {
                if (priorityArea.coordinators().isEmpty()
                        && priorityArea.coCoordinators().isEmpty()) {
                    all.add(new Coordination(dimension, priorityArea, "", Optional.empty()));
                }
                priorityArea
                        .coordinators()
                        .forEach(it ->
                                all.add(new Coordination(dimension, priorityArea, "coordinator", Optional.of(it))));
                priorityArea
                        .coCoordinators()
                        .forEach(it ->
                                all.add(new Coordination(dimension, priorityArea, "co-coordinator", Optional.of(it))));
            }
        }
        return all;
    }

    private <R> Map<String, List<R>> byOrganization(Function<Organization, List<R>> records) {
        Map<String, List<R>> byId = new LinkedHashMap<>();
        organizations.forEach(one -> byId.put(one.id(), records.apply(one)));
        return byId;
    }
}
