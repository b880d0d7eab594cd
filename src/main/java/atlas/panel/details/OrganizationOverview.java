package atlas.panel.details;

import atlas.analysis.ClaimCheck;
import atlas.analysis.Finding;
import atlas.analysis.MembersThroughTime;
import atlas.domain.Membership.Status;
import atlas.domain.Organization;
import java.util.List;

/// An organization at a glance.
final class OrganizationOverview {

    private final PanelContext context;
    private final Organization organization;

    OrganizationOverview(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
    }

    Part part() {
        Column column = new Column();
        column.add(new Prose("lead").say(context.text(organization.purpose())).flow());
        column.add(new OrganizationFacts(context, organization).part());
        organization
                .note()
                .ifPresent(note ->
                        column.add(new Prose().quietly(context.text(note)).flow()));
        List<Finding> findings = new ClaimCheck(context.atlas()).about(organization);
        if (!findings.isEmpty()) {
            column.add(new ClaimsCard(context, findings).node());
        }
        column.add(participants(Status.MEMBER));
        for (Status status : Status.values()) {
            if (status != Status.MEMBER && isEver(status)) {
                column.add(participants(status));
            }
        }
        if (isEver(Status.MEMBER)) {
            column.add(membersThroughTime());
        }
        if (!organization.partners().isEmpty()) {
            column.add(new PartnersPart(context, organization).part());
        }
        return column;
    }

    private boolean isEver(Status status) {
        return organization.memberships().stream().anyMatch(membership -> membership.status() == status);
    }

    /// The flags of those who have a status, under their number; gone while there are none.
    private Card participants(Status status) {
        Card card = new Card("");
        card.add(new FlagGrid(context, organization, status));
        return card.onTravel(day -> {
            int count = organization.statesOn(day, status).size();
            card.title(context.word("details.count." + status.name(), count));
            card.show(status == Status.MEMBER || count > 0);
        });
    }

    private Card membersThroughTime() {
        MembersThroughTime members =
                MembersThroughTime.of(organization, context.atlas().asOf());
        String sentence = context.word(
                "chart.members",
                context.text(organization.shortNames()),
                members.countFrom().firstEntry().getValue(),
                Integer.toString(members.countFrom().firstKey().getYear()),
                members.on(members.end()),
                Integer.toString(members.end().getYear()));
        Card card = new Card(context.word("details.members-through-time"));
        card.add((Part) new StepChart(members, sentence));
        return card.onTravel(day -> card.aside(Integer.toString(members.on(day))));
    }
}
