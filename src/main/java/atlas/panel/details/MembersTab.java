package atlas.panel.details;

import atlas.domain.Membership;
import atlas.domain.Membership.Status;
import atlas.domain.Organization;
import atlas.domain.Participation;
import atlas.panel.DateWords;
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

    Part part() {
        Column column = new Column();
        for (Status status : Status.values()) {
            List<Row> rows = rows(status);
            if (!rows.isEmpty()) {
                column.add(new Group(status, rows));
            }
        }
        return column;
    }

    private List<Row> rows(Status status) {
        Collator collator = Collator.getInstance(context.messages().language().locale());
        return organization.memberships().stream()
                .filter(membership -> membership.status() == status)
                .sorted(Comparator.comparing(membership -> context.stateName(membership.state()), collator))
                .map(membership -> new Row(membership))
                .toList();
    }

    /// Those who have one status.
    private final class Group implements Part {

        private final Status status;
        private final List<Row> rows;
        private final Label head = context.sectionHead("");
        private final Column column = new Column("row-group");

        Group(Status status, List<Row> rows) {
            this.status = status;
            this.rows = rows;
            column.add(head);
            rows.forEach(row -> column.add(row.box));
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
            for (Row row : rows) {
                Participation found = participation.get(row.membership.state());
                boolean isShown = found != null && found.membership().equals(row.membership);
                boolean isCertain = isShown && found != null && found.isCertain();
                row.show(isShown, isCertain);
                certain += isCertain ? 1 : 0;
                shown += isShown ? 1 : 0;
            }
            head.setText(context.capitals(context.word("details.count." + status.name(), certain)));
            column.node().setVisible(shown > 0);
            column.node().setManaged(shown > 0);
        }
    }

    /// A state in one status.
    private final class Row {

        private final Membership membership;
        private final HBox box;
        private final Label uncertain;

        Row(Membership membership) {
            this.membership = membership;
            uncertain = Rows.wrapped(context.word("status.uncertain"), "row-uncertain");
            List<Node> lines = new ArrayList<>();
            lines.add(new Prose()
                    .with(List.of(context.stateLink(membership.state())))
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
            box = Rows.flagged(context.flag(membership.state()), lines);
        }

        void show(boolean isShown, boolean isCertain) {
            box.setVisible(isShown);
            box.setManaged(isShown);
            uncertain.setVisible(!isCertain);
            uncertain.setManaged(!isCertain);
        }
    }
}
