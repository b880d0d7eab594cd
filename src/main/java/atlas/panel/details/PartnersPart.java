package atlas.panel.details;

import atlas.domain.Organization;
import atlas.domain.Partner;
import atlas.domain.Period.Certainty;
import atlas.view.Selection;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The organizations that stand in a relation to one on the date. Lines are made once, and shown and hidden.
final class PartnersPart {

    private final PanelContext context;
    private final Organization organization;

    PartnersPart(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
    }

    Part part() {
        Column column = new Column("partners");
        for (Partner.Status status : Partner.Status.values()) {
            List<Line> lines = organization.partners().stream()
                    .filter(partner -> partner.status() == status)
                    .map(partner -> new Line(partner, node(partner)))
                    .toList();
            if (!lines.isEmpty()) {
                column.add(new Group(context.sectionHead(context.word("details.partner." + status.name())), lines));
            }
        }
        return column;
    }

    private Node node(Partner partner) {
        Prose prose = new Prose("row-line");
        String name = context.text(partner.names());
        partner.organization()
                .filter(id -> context.atlas().organization(id).isPresent())
                .ifPresentOrElse(
                        id -> prose.link(name, () -> context.state().select(new Selection.OfOrganization(id))),
                        () -> prose.say(name));
        prose.quietly(", " + context.dates().of(partner.period())).with(context.marks(partner.sources()));
        return prose.flow();
    }

    private record Line(Partner partner, Node node) {}

    /// Those in one relation; gone while there are none.
    private static final class Group implements Part {

        private final VBox box = new VBox();
        private final List<Line> lines;

        Group(Node head, List<Line> lines) {
            this.lines = lines;
            box.getStyleClass().add("row-group");
            box.getChildren().add(head);
            lines.forEach(line -> box.getChildren().add(line.node()));
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public void travelTo(LocalDate day) {
            boolean hasAny = false;
            for (Line line : lines) {
                boolean isShown = line.partner().period().on(day) != Certainty.NO;
                line.node().setVisible(isShown);
                line.node().setManaged(isShown);
                hasAny |= isShown;
            }
            box.setVisible(hasAny);
            box.setManaged(hasAny);
        }
    }
}
