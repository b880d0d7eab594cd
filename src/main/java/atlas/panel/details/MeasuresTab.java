package atlas.panel.details;

import atlas.domain.organization.Dimension;
import atlas.domain.organization.Organization;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.Card;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.table.OrganizationPageTables;
import java.util.List;
import javafx.scene.Node;

/// An organization's catalogue of confidence-building measures: its dimensions, their priority areas and who
/// coordinates them.
final class MeasuresTab {

    private final PanelContext context;
    private final Organization organization;

    MeasuresTab(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
    }

    DatedNode node() {
        BlockColumn column = new BlockColumn();
        for (Dimension dimension : organization.measures()) {
            BlockColumn group = context.section(
                    context.text(dimension.names()),
                    () -> new OrganizationPageTables(context).measures(organization, dimension));
            group.add(new Prose()
                    .say(context.text(dimension.text()))
                    .with(context.marks(dimension.sources()))
                    .flow());
            dimension.priorityAreas().forEach(priorityArea -> add(group, priorityArea));
            column.add(group);
        }
        return column;
    }

    private void add(BlockColumn group, Dimension.PriorityArea priorityArea) {
        Card card = new Card(context.text(priorityArea.names()));
        card.add(who("details.coordinators", priorityArea.coordinators(), priorityArea.sources()));
        if (!priorityArea.coCoordinators().isEmpty()) {
            card.add(who("details.co-coordinators", priorityArea.coCoordinators(), priorityArea.sources()));
        }
        priorityArea
                .note()
                .ifPresent(note -> card.add(
                        new Prose("row-small").quietly(context.text(note)).flow()));
        group.add((DatedNode) card);
    }

    /// @param sources of the area: they stand where no coordinator with sources of its own does
    private Node who(String word, List<Dimension.Coordinator> coordinators, List<String> sources) {
        Prose line = new Prose("row-line").quietly(context.word(word) + ": ");
        if (coordinators.isEmpty()) {
            return line.say(context.word("details.not-known"))
                    .with(context.marks(sources))
                    .flow();
        }
        String separator = "";
        for (Dimension.Coordinator coordinator : coordinators) {
            line.say(separator)
                    .with(List.of(context.stateLink(coordinator.state())))
                    .quietly(", " + context.dates().of(coordinator.period()))
                    .with(context.marks(coordinator.sources()));
            separator = "; ";
        }
        return line.flow();
    }
}
