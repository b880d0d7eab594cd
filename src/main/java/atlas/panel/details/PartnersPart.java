package atlas.panel.details;

import atlas.domain.Organization;
import atlas.domain.Partner;
import atlas.domain.Period.Certainty;
import atlas.view.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// The organizations that stand in a relation to one on the date.
final class PartnersPart {

    private final PanelContext context;
    private final Organization organization;

    PartnersPart(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
    }

    Part part() {
        return new Following<>(this::partnersOn, this::lines);
    }

    private List<Partner> partnersOn(LocalDate day) {
        return organization.partners().stream()
                .filter(partner -> partner.period().on(day) != Certainty.NO)
                .toList();
    }

    private List<Node> lines(List<Partner> partners) {
        List<Node> lines = new ArrayList<>();
        for (Partner.Status status : Partner.Status.values()) {
            List<Partner> these = partners.stream()
                    .filter(partner -> partner.status() == status)
                    .toList();
            if (!these.isEmpty()) {
                lines.add(Rows.sectionHead(context.word("details.partner." + status.name())));
                these.forEach(partner -> lines.add(line(partner)));
            }
        }
        return lines;
    }

    private Node line(Partner partner) {
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
}
