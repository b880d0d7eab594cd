package atlas.panel.details;

import atlas.domain.date.Period.Certainty;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Partner;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.table.OrganizationPageTables;
import atlas.view.Selection;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The organizations that stand in a relation to one on the date. Lines are made once, and shown and hidden.
final class PartnersPart {

    private final PanelContext context;
    private final Organization organization;

    PartnersPart(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
    }

    DatedNode datedNode() {
        BlockColumn column = new BlockColumn("partners");
        for (Partner.PartnerStatus partnerStatus : Partner.PartnerStatus.values()) {
            List<PartnerLine> partnerLines = organization.partners().stream()
                    .filter(partner -> partner.partnerStatus() == partnerStatus)
                    .map(partner -> new PartnerLine(partner, node(partner)))
                    .toList();
            if (!partnerLines.isEmpty()) {
                column.add(new RelationGroup(
                        context.section(
                                context.word("details.partner." + partnerStatus.name()),
                                () -> new OrganizationPageTables(context).partners(organization, partnerStatus)),
                        partnerLines));
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
        String note = partner.note().map(text -> "\n" + context.text(text)).orElse("");
        prose.quietly(", " + context.dates().of(partner.period()) + note).with(context.marks(partner.sources()));
        return prose.flow();
    }

    private record PartnerLine(Partner partner, Node node) {}

    /// Those in one relation; gone while there are none.
    private static final class RelationGroup implements DatedNode {

        private final Region box;
        private final List<PartnerLine> partnerLines;

        RelationGroup(BlockColumn section, List<PartnerLine> partnerLines) {
            this.partnerLines = partnerLines;
            this.box = section.node();
            partnerLines.forEach(partnerLine -> section.add(partnerLine.node()));
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public void travelTo(LocalDate day) {
            boolean hasAny = false;
            for (PartnerLine partnerLine : partnerLines) {
                boolean isShown = partnerLine.partner().period().on(day) != Certainty.NO;
                partnerLine.node().setVisible(isShown);
                partnerLine.node().setManaged(isShown);
                hasAny |= isShown;
            }
            box.setVisible(hasAny);
            box.setManaged(hasAny);
        }
    }
}
