package atlas.panel.details;

import atlas.analysis.DateWords;
import atlas.domain.date.Period;
import atlas.domain.organization.Chair;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.Officer;
import atlas.domain.organization.Organization;
import atlas.domain.text.Text;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.DatedRow;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.PlannedNote;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.table.OrganizationPageTables;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// When an organization met and what came of it; its chairs, its officers and its bodies.
final class MeetingsTab {

    private final PanelContext context;
    private final Organization organization;
    private final DateWords dates;
    private final OrganizationPageTables tables;

    MeetingsTab(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
        this.dates = context.dates();
        this.tables = new OrganizationPageTables(context);
    }

    DatedNode node() {
        BlockColumn column = new BlockColumn();
        if (organization.meetings().isEmpty()) {
            column.add(
                    new Prose().quietly(context.word("details.meetings.none")).flow());
        } else {
            BlockColumn section =
                    context.section(context.word("details.tab.meetings"), () -> tables.meetings(organization));
            BlockColumn meetings = new BlockColumn("dated-rows");
            organization.meetings().forEach(meeting -> meetings.add(row(meeting)));
            column.add(section.add((DatedNode) meetings));
        }
        chairs(column);
        officers(column);
        bodies(column);
        return column;
    }

    private DatedRow row(Meeting meeting) {
        List<Node> lines = new ArrayList<>();
        Prose title = new Prose("row-title");
        title.link(
                context.text(meeting.names()),
                () -> context.state().jumpTo(meeting.from().shownDay()));
        title.with(context.marks(meeting.sources()));
        lines.add(title.flow());
        String when = dates.days(meeting.from(), meeting.to());
        lines.add(new Prose("row-small")
                .quietly(meeting.place()
                        .map(place -> context.word("details.place-and-date", context.text(place), when))
                        .orElse(when))
                .flow());
        if (meeting.isPlanned()) {
            lines.addAll(PlannedNote.nodes(meeting.to().orElse(meeting.from()), context));
        }
        meeting.outcome()
                .ifPresent(outcome ->
                        lines.add(new Prose().say(context.text(outcome)).flow()));
        for (Meeting.Document document : meeting.documents()) {
            Prose line = new Prose("row-document");
            document.url()
                    .ifPresentOrElse(
                            url -> line.link(
                                    context.text(document.title()),
                                    () -> context.sources().open(url)),
                            () -> line.say(context.text(document.title())));
            lines.add(line.flow());
        }
        return new DatedRow(
                meeting.from(), meeting.to().orElse(meeting.from()), meeting.isPlanned(), lines.toArray(Node[]::new));
    }

    private void chairs(BlockColumn column) {
        if (!organization.chairs().isEmpty()) {
            BlockColumn group = context.section(context.word("details.chairs"), () -> tables.chairs(organization));
            if (beginsLater(organization.chairs().getFirst().period())) {
                group.add(new Prose("row-small")
                        .quietly(context.word("details.chairs.begin-later"))
                        .flow());
            }
            for (Chair chair : organization.chairs()) {
                List<Node> lines = new ArrayList<>();
                lines.add(new Prose()
                        .with(List.of(context.stateLink(chair.state())))
                        .with(context.marks(chair.sources()))
                        .flow());
                lines.add(
                        new Prose("row-small").quietly(dates.of(chair.period())).flow());
                chair.note().ifPresent(note -> lines.add(note(note)));
                group.add(Rows.flagged(context.flag(chair.state()), lines));
            }
            column.add(group);
        }
    }

    /// Whether a list that begins with this period leaves out the first time of the organization.
    private boolean beginsLater(Period first) {
        return first.from().earliest().isAfter(organization.founding().date().latest());
    }

    private Node note(Text note) {
        return new Prose("row-small").quietly(context.text(note)).flow();
    }

    private void officers(BlockColumn column) {
        if (!organization.officers().isEmpty()) {
            BlockColumn group = context.section(context.word("details.officers"), () -> tables.officers(organization));
            for (Officer officer : organization.officers()) {
                group.add(new Prose()
                        .say(context.text(officer.name()))
                        .with(context.marks(officer.sources()))
                        .flow());
                group.add(new Prose("row-small")
                        .quietly(context.word(
                                        "details.officer." + officer.title().name())
                                + ", "
                                + dates.of(officer.period()))
                        .flow());
                officer.note().ifPresent(note -> group.add(note(note)));
            }
            column.add(group);
        }
    }

    private void bodies(BlockColumn column) {
        if (!organization.bodies().isEmpty()) {
            BlockColumn group = context.section(context.word("details.bodies"), () -> tables.bodies(organization));
            organization
                    .bodies()
                    .forEach(body -> group.add(new Prose()
                            .say(context.text(body.names()))
                            .quietly(", " + dates.of(body.period()) + "\n" + context.text(body.text()))
                            .with(context.marks(body.sources()))
                            .flow()));
            column.add(group);
        }
    }
}
