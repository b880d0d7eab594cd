package atlas.panel.details;

import atlas.domain.Dimension;
import atlas.domain.Organization;
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

    Part part() {
        Column column = new Column();
        for (Dimension dimension : organization.measures()) {
            Column group = new Column("row-group");
            group.add(context.sectionHead(context.text(dimension.names())));
            group.add(new Prose()
                    .say(context.text(dimension.text()))
                    .with(context.marks(dimension.sources()))
                    .flow());
            dimension.areas().forEach(area -> add(group, area));
            column.add(group);
        }
        return column;
    }

    private void add(Column group, Dimension.Area area) {
        Card card = new Card(context.text(area.names()));
        card.add(who("details.coordinators", area.coordinators(), area.sources()));
        if (!area.coCoordinators().isEmpty()) {
            card.add(who("details.co-coordinators", area.coCoordinators(), area.sources()));
        }
        area.note()
                .ifPresent(note -> card.add(
                        new Prose("row-small").quietly(context.text(note)).flow()));
        group.add((Part) card);
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
