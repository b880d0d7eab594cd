package atlas.panel.details;

import atlas.analysis.DateWords;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Participation;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.block.TextLink;
import atlas.panel.details.flag.FlagView;
import atlas.panel.details.table.OrganizationPageTables;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// All who take part in an organization on the date, by status, with the day since when. Rows are made once, and shown
/// and hidden as the date moves.
final class MembersTab {

    private final PanelContext context;
    private final Organization organization;
    private final DateWords dates;

    MembersTab(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
        this.dates = context.dates();
    }

    DatedNode node() {
        BlockColumn column = new BlockColumn();
        for (MembershipStatus membershipStatus : MembershipStatus.values()) {
            List<MemberRow> memberRows = memberRows(membershipStatus);
            if (!memberRows.isEmpty()) {
                column.add(new StatusGroup(membershipStatus, memberRows));
            }
        }
        return column.add(new Nobody());
    }

    private List<MemberRow> memberRows(MembershipStatus membershipStatus) {
        Collator collator = Collator.getInstance(context.messages().language().locale());
        return organization.memberships().stream()
                .filter(membership -> membership.membershipStatus() == membershipStatus)
                .sorted(Comparator.comparing(membership -> context.stateName(membership.state()), collator))
                .map(membership -> new MemberRow(membership))
                .toList();
    }

    /// Says on days on which nobody takes part why that is so.
    private final class Nobody implements DatedNode {

        private final Label words = Rows.wrapped("", "row-small");

        @Override
        public Region node() {
            return words;
        }

        @Override
        public void travelTo(LocalDate day) {
            boolean isShown = organization.participationOn(day).isEmpty();
            boolean isToCome = day.isBefore(organization.founding().date().earliest());
            words.setText(
                    isToCome
                            ? context.word(
                                    "details.nobody.before",
                                    dates.of(organization.founding().date()))
                            : context.word("details.nobody"));
            words.setVisible(isShown);
            words.setManaged(isShown);
        }
    }

    /// Those who have one status.
    private final class StatusGroup implements DatedNode {

        private final MembershipStatus membershipStatus;
        private final List<MemberRow> memberRows;
        private final Label head = context.sectionHead("");
        private final BlockColumn column = new BlockColumn("row-group");

        StatusGroup(MembershipStatus membershipStatus, List<MemberRow> memberRows) {
            this.membershipStatus = membershipStatus;
            this.memberRows = memberRows;
            column.add(context.headOf(
                    column.node(),
                    head,
                    context.word("status." + membershipStatus.name()),
                    () -> new OrganizationPageTables(context).participants(organization, membershipStatus)));
            memberRows.forEach(memberRow -> column.add(memberRow.box));
        }

        @Override
        public Region node() {
            return column.node();
        }

        @Override
        public void travelTo(LocalDate day) {
            Map<String, Participation> participation = organization.participationOn(day);
            int certain = 0;
            int shown = 0;
            for (MemberRow memberRow : memberRows) {
                Participation found = participation.get(memberRow.membership.state());
                boolean isShown = found != null && found.membership().equals(memberRow.membership);
                boolean isCertain = isShown && found != null && found.isCertain();
                memberRow.show(isShown, isCertain, day);
                certain += isCertain ? 1 : 0;
                shown += isShown ? 1 : 0;
            }
            head.setText(context.capitals(context.word("details.count." + membershipStatus.name(), certain)));
            column.node().setVisible(shown > 0);
            column.node().setManaged(shown > 0);
        }
    }

    /// A state in one status.
    private final class MemberRow {

        private final Membership membership;
        private final HBox box;
        private final Label uncertain;
        private final TextLink name;
        private final FlagView flag;

        MemberRow(Membership membership) {
            this.membership = membership;
            uncertain = Rows.wrapped(context.word("status.uncertain"), "row-uncertain");
            name = context.stateLink(membership.state());
            flag = context.flag(membership.state());
            List<Node> lines = new ArrayList<>();
            lines.add(new Prose()
                    .with(List.of(name))
                    .with(context.marks(membership.sources()))
                    .flow());
            lines.add(new Prose("row-small")
                    .quietly(dates.of(membership.period()))
                    .flow());
            membership
                    .note()
                    .ifPresent(note -> lines.add(
                            new Prose("row-small").quietly(context.text(note)).flow()));
            lines.add(uncertain);
            box = Rows.flagged(flag, lines);
        }

        void show(boolean isShown, boolean isCertain, LocalDate day) {
            if (isShown) {
                name.say(context.stateName(membership.state(), day));
                flag.showFlag(context.hasFlagOfToday(membership.state(), day));
            }
            box.setVisible(isShown);
            box.setManaged(isShown);
            uncertain.setVisible(!isCertain);
            uncertain.setManaged(!isCertain);
        }
    }
}
