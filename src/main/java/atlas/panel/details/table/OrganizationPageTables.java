package atlas.panel.details.table;

import atlas.domain.date.Period.Certainty;
import atlas.domain.organization.Dimension;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Partner;
import atlas.domain.organization.Partner.PartnerStatus;
import atlas.domain.place.State;
import atlas.panel.details.block.PanelContext;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.OfferedTable.Place;
import atlas.records.OrganizationTables;
import atlas.records.RecordTables;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tables of organizations that pages offer, limited to what a page shows.
public final class OrganizationPageTables {

    private final PanelContext context;
    private final PageTables pages;

    public OrganizationPageTables(PanelContext context) {
        this.context = context;
        this.pages = new PageTables(context);
    }

    public OfferedTable organization(Organization organization) {
        return of(
                organization,
                "organization",
                context.word(
                        "organization.kind." + organization.organizationKind().name()),
                OrganizationTables::organizations);
    }

    /// Who takes part on the day with a status.
    public OfferedTable participants(Organization organization, MembershipStatus membershipStatus) {
        String status = small(membershipStatus);
        LocalDate day = context.day();
        return of(
                        organization,
                        status + "s",
                        context.word("status." + membershipStatus.name()),
                        tables -> tables.memberships(Optional.of(day))
                                .where(
                                        "status",
                                        cell -> cell.text().equals(status)
                                                || cell.text().equals(status + "?")))
                .on(day)
                .at(Place.STATES);
    }

    /// The organizations that stand in a relation to one on the day.
    public OfferedTable partners(Organization organization, PartnerStatus partnerStatus) {
        List<Partner> shown = organization.partners().stream()
                .filter(partner -> partner.partnerStatus() == partnerStatus)
                .filter(partner -> partner.period().on(context.day()) != Certainty.NO)
                .toList();
        Set<String> names =
                shown.stream().map(partner -> context.text(partner.names())).collect(Collectors.toSet());
        Set<String> beginnings =
                shown.stream().map(partner -> partner.period().from().text()).collect(Collectors.toSet());
        return of(
                        organization,
                        small(partnerStatus) + "-organizations",
                        context.word("details.partner." + partnerStatus.name()),
                        tables -> tables.partners()
                                .where("status", PageTables.is(small(partnerStatus)))
                                .where("name", cell -> names.contains(cell.text()))
                                .where("from", cell -> beginnings.contains(cell.text())))
                .on(context.day());
    }

    public OfferedTable meetings(Organization organization) {
        return of(organization, "meetings", context.word("details.tab.meetings"), OrganizationTables::meetings)
                .at(Place.POINTS);
    }

    public OfferedTable chairs(Organization organization) {
        return of(organization, "chairs", context.word("details.chairs"), OrganizationTables::chairs)
                .at(Place.STATES);
    }

    public OfferedTable officers(Organization organization) {
        return of(organization, "officers", context.word("details.officers"), OrganizationTables::officers);
    }

    public OfferedTable bodies(Organization organization) {
        return of(organization, "bodies", context.word("details.bodies"), OrganizationTables::bodies);
    }

    public OfferedTable milestones(Organization organization) {
        return of(organization, "milestones", context.word("details.tab.milestones"), OrganizationTables::milestones);
    }

    /// The steps of several organizations.
    public OfferedTable stages(Organization first, Collection<Organization> all) {
        Set<String> ids = Set.copyOf(all.stream().map(Organization::id).toList());
        return pages.offered(
                first.id() + "-stages",
                context.text(first.shortNames()),
                context.word("details.stages"),
                () -> tables(Optional.empty()).stages().where("organization", cell -> ids.contains(cell.text())));
    }

    public OfferedTable measures(Organization organization, Dimension dimension) {
        return of(
                organization,
                "measures-" + dimension.id(),
                context.text(dimension.names()),
                tables -> tables.measures().where("dimension", PageTables.is(dimension.id())));
    }

    /// What the members hold of the world on the day.
    public OfferedTable shares(Organization organization) {
        LocalDate day = context.day();
        return pages.offered(
                        organization.id() + "-shares-of-world",
                        context.text(organization.shortNames()),
                        context.word("details.statistics"),
                        () -> new RecordTables(
                                        context.atlas(), context.messages().language())
                                .shares(organization, day))
                .on(day);
    }

    /// When a state took part in which organizations.
    public OfferedTable memberships(State state) {
        return pages.offered(
                state.iso3() + "-memberships",
                context.stateName(state.iso3()),
                context.word("details.organizations"),
                () -> tables(Optional.empty())
                        .memberships(Optional.empty())
                        .where("iso3", PageTables.is(state.iso3())));
    }

    private OfferedTable of(
            Organization organization, String name, String words, Function<OrganizationTables, Table> table) {
        return pages.offered(
                organization.id() + "-" + name,
                context.text(organization.shortNames()),
                words,
                () -> table.apply(tables(Optional.of(organization))));
    }

    private OrganizationTables tables(Optional<Organization> only) {
        return new OrganizationTables(context.atlas(), context.messages().language(), only);
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
