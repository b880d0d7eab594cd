package atlas.panel.details;

import atlas.analysis.DateWords;
import atlas.domain.organization.Chair;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Officer;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Seat;
import atlas.panel.details.block.DatedContent;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.FactsGrid;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// An organization's facts: kind, founding, and who and what it had on the date.
final class OrganizationFacts {

    /// How the id of the milestone ends with which an organization was proposed.
    private static final String PROPOSAL = "-proposal";

    private final PanelContext context;
    private final Organization organization;
    private final DateWords dates;

    OrganizationFacts(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
        this.dates = context.dates();
    }

    DatedNode node() {
        Organization.Founding founding = organization.founding();
        FactsGrid facts = new FactsGrid()
                .add(
                        context.word("details.kind"),
                        new Prose()
                                .say(context.word("organization.kind."
                                        + organization.organizationKind().name()))
                                .flow());
        organization.milestones().stream()
                .filter(milestone -> milestone.id().endsWith(PROPOSAL))
                .findFirst()
                .ifPresent(proposal -> facts.add(
                        context.word("details.proposed"),
                        new Prose()
                                .say(dates.of(proposal.date()))
                                .quietly("\n" + context.text(proposal.text()))
                                .with(context.marks(proposal.sources()))
                                .flow()));
        facts.add(
                context.word("details.founded"),
                new Prose()
                        .say(dates.of(founding.date()))
                        .quietly("\n" + context.text(founding.instrument()))
                        .with(context.marks(founding.sources()))
                        .flow());
        organization
                .dissolution()
                .ifPresent(end -> facts.add(
                        context.word("details.dissolved"),
                        new Prose()
                                .say(dates.of(end.date()))
                                .quietly("\n" + context.text(end.text()))
                                .with(context.marks(end.sources()))
                                .flow()));
        if (!organization.seats().isEmpty()) {
            facts.add(
                    context.word("details.seat"), new DatedContent<>(context.day(), organization::seatOn, this::seat));
        }
        if (!organization.chairs().isEmpty()) {
            facts.add(
                    context.word("details.chair"),
                    new DatedContent<>(context.day(), organization::chairOn, this::chair));
        }
        for (Officer.Title title : Officer.Title.values()) {
            if (organization.officers().stream().anyMatch(officer -> officer.title() == title)) {
                facts.add(
                        context.word("details.officer." + title.name()),
                        new DatedContent<>(
                                context.day(),
                                day -> organization.officerOn(day).filter(officer -> officer.title() == title),
                                this::officer));
            }
        }
        facts.add(
                context.word("details.website"),
                new Prose()
                        .link(
                                withoutScheme(organization.website()),
                                () -> context.sources().open(organization.website()))
                        .flow());
        facts.add(
                context.word("details.on-this-day"),
                new DatedContent<>(context.day(), this::happeningsOn, this::happenings));
        return facts;
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private List<Node> seat(Optional<Seat> seat) {
        return seat.<List<Node>>map(found -> List.of(new Prose()
                        .say(context.text(found.city()))
                        .quietly(", " + dates.of(found.period()))
                        .with(context.marks(found.sources()))
                        .flow()))
                .orElseGet(List::of);
    }

    private List<Node> chair(Optional<Chair> chair) {
        return chair.<List<Node>>map(found -> List.of(new Prose()
                        .with(List.of(context.stateLink(found.state())))
                        .quietly(", " + dates.of(found.period()))
                        .with(context.marks(found.sources()))
                        .flow()))
                .orElseGet(List::of);
    }

    private List<Node> officer(Optional<Officer> officer) {
        return officer.<List<Node>>map(found -> List.of(new Prose()
                        .say(context.text(found.name()))
                        .quietly(", " + dates.of(found.period()))
                        .with(context.marks(found.sources()))
                        .flow()))
                .orElseGet(List::of);
    }

    /// What happened on a day: its meetings, and those who joined in it.
    private record Happenings(List<Meeting> meetings, List<Membership> joined) {}

    private Happenings happeningsOn(LocalDate day) {
        return new Happenings(
                organization.meetings().stream()
                        .filter(meeting -> meeting.from().isExact()
                                && !meeting.from().earliest().isAfter(day)
                                && !meeting.to().orElse(meeting.from()).latest().isBefore(day))
                        .toList(),
                organization.memberships().stream()
                        .filter(membership -> membership.period().from().isExact()
                                && membership.period().from().earliest().equals(day))
                        .toList());
    }

    private List<Node> happenings(Happenings happenings) {
        List<Node> lines = new ArrayList<>();
        happenings
                .meetings()
                .forEach(meeting -> lines.add(new Prose()
                        .say(context.text(meeting.names()))
                        .with(context.marks(meeting.sources()))
                        .flow()));
        happenings
                .joined()
                .forEach(membership -> lines.add(new Prose()
                        .with(List.of(context.stateLink(membership.state())))
                        .say(": "
                                + context.word("status."
                                                + membership.membershipStatus().name())
                                        .toLowerCase(
                                                context.messages().language().locale()))
                        .with(context.marks(membership.sources()))
                        .flow()));
        return lines;
    }
}
