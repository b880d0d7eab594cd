package atlas.panel.details;

import atlas.analysis.ClaimCheck;
import atlas.analysis.ClaimResult;
import atlas.analysis.MembersThroughTime;
import atlas.chart.ChartContent;
import atlas.chart.OrganizationCharts;
import atlas.chart.Plot.StepPlot;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.Card;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.chart.StepChart;
import atlas.panel.details.table.OrganizationPageTables;
import atlas.panel.details.table.PageTables;
import java.util.List;

/// An organization at a glance.
final class OrganizationOverview {

    private final PanelContext context;
    private final Organization organization;

    OrganizationOverview(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
    }

    DatedNode node() {
        BlockColumn column = new BlockColumn();
        column.add(new Prose("lead").say(context.text(organization.purpose())).flow());
        column.add(new OrganizationFacts(context, organization).node());
        organization
                .note()
                .ifPresent(note ->
                        column.add(new Prose().quietly(context.text(note)).flow()));
        List<ClaimResult> claimResults = new ClaimCheck(context.atlas()).about(organization);
        if (!claimResults.isEmpty()) {
            column.add(new ClaimsCard(context, organization, claimResults).node());
        }
        column.add(participants(MembershipStatus.MEMBER));
        for (MembershipStatus membershipStatus : MembershipStatus.values()) {
            if (membershipStatus != MembershipStatus.MEMBER && isEver(membershipStatus)) {
                column.add(participants(membershipStatus));
            }
        }
        if (isEver(MembershipStatus.MEMBER)) {
            column.add(membersThroughTime());
        }
        if (!organization.partners().isEmpty()) {
            column.add(new PartnersPart(context, organization).datedNode());
        }
        return column;
    }

    private boolean isEver(MembershipStatus membershipStatus) {
        return organization.memberships().stream()
                .anyMatch(membership -> membership.membershipStatus() == membershipStatus);
    }

    /// The flags of those who have a status, under their number; gone while there are none.
    private Card participants(MembershipStatus membershipStatus) {
        Card card = new Card("")
                .offering(
                        context.word("status." + membershipStatus.name()),
                        context.messages(),
                        () -> new OrganizationPageTables(context).participants(organization, membershipStatus));
        card.add(new FlagGrid(context, organization, membershipStatus));
        return card.onTravel(day -> {
            int count = organization.statesOn(day, membershipStatus).size();
            card.title(context.word("details.count." + membershipStatus.name(), count));
            card.show(membershipStatus == MembershipStatus.MEMBER || count > 0);
        });
    }

    private Card membersThroughTime() {
        ChartContent<StepPlot> content =
                new OrganizationCharts(context.atlas(), context.messages()).members(organization);
        MembersThroughTime members = content.plot().members();
        String sentence = context.word(
                "chart.members",
                context.text(organization.shortNames()),
                members.countFrom().firstEntry().getValue(),
                Integer.toString(members.countFrom().firstKey().getYear()),
                members.on(members.end()),
                Integer.toString(members.end().getYear()));
        String title = context.word("details.members-through-time");
        StepChart chart = new StepChart(content, context.messages(), sentence);
        Card card = new Card(title)
                .offering(
                        title,
                        context.messages(),
                        () -> new PageTables(context)
                                .chart(
                                        organization.id() + "-members-through-time",
                                        context.text(organization.shortNames()),
                                        title,
                                        chart::data));
        card.add((DatedNode) chart);
        return card.onTravel(day -> card.aside(Integer.toString(members.on(day))));
    }
}
