package atlas.panel.details;

import atlas.domain.organization.Milestone;
import atlas.domain.organization.Organization;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.DatedRow;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.PlannedNote;
import atlas.panel.details.block.Prose;
import atlas.panel.details.table.OrganizationPageTables;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// An organization's way from the proposal to what it is, on a vertical line.
final class MilestonesTab {

    private final PanelContext context;
    private final Organization organization;

    MilestonesTab(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
    }

    DatedNode node() {
        BlockColumn column = new BlockColumn();
        if (organization.milestones().isEmpty()) {
            return column.add(
                    new Prose().quietly(context.word("details.milestones.none")).flow());
        }
        BlockColumn rows = new BlockColumn("dated-rows");
        organization.milestones().forEach(milestone -> rows.add(row(milestone)));
        if (!organization.stages().isEmpty()) {
            column.add(new StagesPart(context, organization).node());
        }
        return column.add((DatedNode) context.section(
                        context.word("details.tab.milestones"),
                        () -> new OrganizationPageTables(context).milestones(organization))
                .add((DatedNode) rows));
    }

    private DatedRow row(Milestone milestone) {
        List<Node> lines = new ArrayList<>();
        lines.add(new Prose("row-small")
                .quietly(context.dates().of(milestone.date()))
                .flow());
        lines.add(new Prose("row-title")
                .link(
                        context.text(milestone.title()),
                        () -> context.state().jumpTo(milestone.date().shownDay()))
                .flow());
        if (milestone.isPlanned()) {
            lines.addAll(PlannedNote.nodes(milestone.date(), context));
        }
        lines.add(new Prose()
                .say(context.text(milestone.text()))
                .with(context.marks(milestone.sources()))
                .flow());
        return new DatedRow(milestone.date(), milestone.date(), milestone.isPlanned(), lines.toArray(Node[]::new));
    }
}
