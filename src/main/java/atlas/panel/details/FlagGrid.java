package atlas.panel.details;

import atlas.domain.Membership.Status;
import atlas.domain.Organization;
import atlas.domain.Participation;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The flags of all who have a status on the date. Flags are made once and shown and hidden as the date moves; those of
/// whom the sources leave it open are pale.
final class FlagGrid implements Part {

    private static final PseudoClass UNCERTAIN = PseudoClass.getPseudoClass("uncertain");

    private final FlowPane pane = new FlowPane();
    private final Organization organization;
    private final Status status;
    private final Map<String, FlagButton> buttons = new LinkedHashMap<>();

    FlagGrid(PanelContext context, Organization organization, Status status) {
        this.organization = organization;
        this.status = status;
        pane.getStyleClass().add("flag-grid");
        Collator collator = Collator.getInstance(context.messages().language().locale());
        organization.memberships().stream()
                .filter(membership -> membership.status() == status)
                .map(membership -> membership.state())
                .distinct()
                .sorted(Comparator.comparing(context::stateName, collator))
                .forEach(state -> buttons.put(state, context.flagButton(state)));
        pane.getChildren().addAll(buttons.values());
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void travelTo(LocalDate day) {
        Map<String, Participation> participation = organization.participationOn(day);
        buttons.forEach((state, button) -> {
            Participation found = participation.get(state);
            boolean isShown = found != null && found.status() == status;
            button.setVisible(isShown);
            button.setManaged(isShown);
            button.pseudoClassStateChanged(UNCERTAIN, found != null && !found.isCertain());
        });
    }
}
