package atlas.panel.details;

import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Participation;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.flag.FlagButton;
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
final class FlagGrid implements DatedNode {

    private static final PseudoClass UNCERTAIN = PseudoClass.getPseudoClass("uncertain");

    private final FlowPane pane = new FlowPane();
    private final PanelContext context;
    private final Organization organization;
    private final MembershipStatus membershipStatus;
    private final Map<String, FlagButton> buttons = new LinkedHashMap<>();

    FlagGrid(PanelContext context, Organization organization, MembershipStatus membershipStatus) {
        this.context = context;
        this.organization = organization;
        this.membershipStatus = membershipStatus;
        pane.getStyleClass().add("flag-grid");
        Collator collator = Collator.getInstance(context.messages().language().locale());
        organization.memberships().stream()
                .filter(membership -> membership.membershipStatus() == membershipStatus)
                .map(membership -> membership.state())
                .distinct()
                .sorted(Comparator.comparing((String state) -> context.stateName(state), collator))
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
            boolean isShown = found != null && found.membershipStatus() == membershipStatus;
            button.setVisible(isShown);
            button.setManaged(isShown);
            if (isShown) {
                button.travelTo(context.stateName(state, day), context.hasFlagOfToday(state, day));
            }
            button.pseudoClassStateChanged(UNCERTAIN, found != null && !found.isCertain());
        });
    }
}
