package atlas.chart.compare;

import atlas.analysis.DateWords;
import atlas.analysis.compare.OrganizationStandings;
import atlas.analysis.compare.OrganizationStandings.Standing;
import atlas.chart.ChartContent;
import atlas.chart.IncidencePlot;
import atlas.chart.IncidencePlot.CellMark;
import atlas.chart.IncidencePlot.CellWords;
import atlas.chart.IncidencePlot.IncidenceCell;
import atlas.chart.IncidencePlot.IncidenceRow;
import atlas.chart.IncidencePlot.IncidenceSection;
import atlas.domain.Atlas;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Participation;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// In which organizations states are, with status and since when, and how many states of groups are members.
final class MembershipComparison {

    private static final double HALF = 0.5;

    private final Atlas atlas;
    private final Messages messages;
    private final CompareWords words;

    MembershipComparison(Atlas atlas, Messages messages, CompareWords words) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = words;
    }

    ChartContent<IncidencePlot> of(Compared compared) {
        List<OrganizationStandings> all = OrganizationStandings.on(atlas, compared.groups(), compared.day());
        return new ChartContent<>(
                CompareWords.fileName("memberships", compared.sides()),
                messages.get("compare.title.memberships", CompareWords.names(compared.sides())),
                messages.get("compare.unit.memberships", messages.day(compared.day())),
                new IncidencePlot(compared.sides(), sections(all, compared)),
                notes(all, compared),
                OrganizationStandings.memberships(atlas, all, compared.groups(), compared.day())
                        .flatMap(membership -> membership.sources().stream())
                        .distinct()
                        .toList(),
                () -> table(all, compared));
    }

    private List<IncidenceSection> sections(List<OrganizationStandings> all, Compared compared) {
        int sides = compared.sides().size();
        List<IncidenceSection> sections = new ArrayList<>();
        add(sections, "compare.section.all", all, compared, count -> count == sides);
        add(sections, "compare.section.some", all, compared, count -> count > 1 && count < sides);
        add(sections, "compare.section.one", all, compared, count -> count == 1);
        return sections;
    }

    private void add(
            List<IncidenceSection> sections,
            String head,
            List<OrganizationStandings> all,
            Compared compared,
            IntPredicate isHere) {
        List<OrganizationStandings> here =
                all.stream().filter(found -> isHere.test(found.count())).toList();
        if (!here.isEmpty()) {
            sections.add(new IncidenceSection(
                    messages.get(head, here.size()),
                    here.stream().map(found -> row(found, compared)).toList()));
        }
    }

    private IncidenceRow row(OrganizationStandings found, Compared compared) {
        String name = words.organization(found.organization());
        return new IncidenceRow(
                new IncidencePlot.RowSubject.OfOrganization(found.organization()),
                name,
                IntStream.range(0, found.standings().size())
                        .mapToObj(place -> cell(
                                found.standings().get(place),
                                compared.sides().get(place).name(),
                                name))
                        .toList());
    }

    private IncidenceCell cell(Standing standing, String side, String organization) {
        return switch (standing) {
            case Standing.NoPart() -> IncidenceCell.none(messages.get("compare.cell.no-part", side, organization));
            case Standing.AsState(Participation participation) -> cell(participation, side, organization);
            case Standing.OfGroup(SortedSet<String> members, int _)
            when members.isEmpty() -> IncidenceCell.none(messages.get("compare.cell.no-members", side, organization));
            case Standing.OfGroup(SortedSet<String> members, int of) ->
                new IncidenceCell(
                        CellMark.SHARE,
                        (double) members.size() / of,
                        new CellWords(
                                messages.get("compare.cell.count", members.size(), of),
                                messages.number(members.size(), 0),
                                messages.get(
                                        "compare.cell.members",
                                        side,
                                        organization,
                                        members.size(),
                                        of,
                                        String.join(", ", words.states(members)))),
                        members);
        };
    }

    private IncidenceCell cell(Participation participation, String side, String organization) {
        Membership membership = participation.membership();
        boolean isMember = participation.isCertain() && participation.membershipStatus() == MembershipStatus.MEMBER;
        String year = CompareWords.year(membership.period().from());
        String status = status(participation);
        return new IncidenceCell(
                isMember ? CellMark.WHOLE : CellMark.OTHERWISE,
                isMember ? 1 : HALF,
                new CellWords(
                        isMember ? year : status + " " + year,
                        year,
                        messages.get(
                                "compare.cell.since",
                                side,
                                organization,
                                status,
                                new DateWords(messages)
                                        .since(membership.period().from()))),
                new TreeSet<>(Set.of(membership.state())));
    }

    private String status(Participation participation) {
        String status = messages.get(
                        "status." + participation.membershipStatus().name())
                .toLowerCase(messages.language().locale());
        return participation.isCertain() ? status : status + "?";
    }

    private List<String> notes(List<OrganizationStandings> all, Compared compared) {
        List<String> notes = new ArrayList<>();
        notes.add(messages.get(
                "compare.note.organizations", all.size(), atlas.organizations().size()));
        if (compared.hasGroups()) {
            notes.add(messages.get("compare.note.members-of-groups"));
        }
        if (all.stream()
                .flatMap(found -> found.standings().stream())
                .anyMatch(
                        standing -> standing instanceof Standing.AsState(Participation found) && !found.isCertain())) {
            notes.add(messages.get("compare.note.uncertain"));
        }
        return notes;
    }

    private record Row(OrganizationStandings of, int place, Standing standing) {

        Optional<Participation> participation() {
            return standing instanceof Standing.AsState(Participation found) ? Optional.of(found) : Optional.empty();
        }

        Optional<Standing.OfGroup> group() {
            return standing instanceof Standing.OfGroup group ? Optional.of(group) : Optional.empty();
        }
    }

    /// A row for each organization and side; a side without a part in it has an empty status.
    private Table table(List<OrganizationStandings> all, Compared compared) {
        List<Row> rows = all.stream()
                .flatMap(of -> IntStream.range(0, of.standings().size())
                        .mapToObj(place -> new Row(of, place, of.standings().get(place))))
                .toList();
        return new Columns<Row>()
                .text("organization", row -> row.of().organization())
                .text("organization_name", row -> words.organization(row.of().organization()))
                .text(
                        "compared",
                        row -> compared.sides().get(row.place()).group().text())
                .text("compared_name", row -> compared.sides().get(row.place()).name())
                .text("status", row -> row.participation().map(this::status).orElse(""))
                .date(
                        "since",
                        row -> row.participation()
                                .map(found -> found.membership().period().from().text())
                                .orElse(""))
                .wholeNumberIfKnown(
                        "members",
                        row -> row.group().map(group -> group.members().size()))
                .wholeNumberIfKnown("of", row -> row.group().map(Standing.OfGroup::of))
                .of(rows);
    }
}
