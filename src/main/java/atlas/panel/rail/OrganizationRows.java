package atlas.panel.rail;

import atlas.domain.organization.Organization;
import atlas.i18n.Messages;
import atlas.panel.control.RowButton;
import atlas.panel.control.ViewpointBinding;
import atlas.view.AtlasState;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The organizations whose participants can colour the map, with their members on the day. The first few, and the
/// others on request, by what sort of institution they are.
final class OrganizationRows extends VBox {

    private static final int AT_FIRST = 4;

    /// What the others stand under, in this order.
    private enum Group {
        ORGANIZATIONS,
        FORUMS,
        TREATIES;

        static Group of(Organization organization) {
            return switch (organization.organizationKind()) {
                case ORGANIZATION, ALLIANCE, ECONOMIC_UNION, UNITED_NATIONS, PARLIAMENTARY -> ORGANIZATIONS;
                case CONFERENCE, FORUM, PARTNERSHIP -> FORUMS;
                case TREATY -> TREATIES;
            };
        }
    }

    private final AtlasState state;
    private final Messages messages;
    private final Map<String, RowButton> rows = new LinkedHashMap<>();
    private final List<Label> heads = new ArrayList<>();
    private final Button more = new Button();
    private boolean showsAll;

    OrganizationRows(AtlasState state, Messages messages) {
        this.state = state;
        this.messages = messages;
        List<Organization> all = List.copyOf(state.atlas().organizations().values());
        all.stream().limit(AT_FIRST).forEach(this::add);
        for (Group group : Group.values()) {
            List<Organization> others = all.stream()
                    .skip(AT_FIRST)
                    .filter(organization -> Group.of(organization) == group)
                    .toList();
            if (!others.isEmpty()) {
                addHead(group);
                others.forEach(this::add);
            }
        }
        more.getStyleClass().setAll("rail-more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setOnAction(_ -> {
            List<RowButton> hidden =
                    rows.values().stream().filter(row -> !row.isVisible()).toList();
            showsAll = !showsAll;
            show(state.viewpoint().subject());
            if (showsAll && !hidden.isEmpty()) {
                hidden.getFirst().requestFocus();
            }
        });
        getChildren().add(more);
        ViewpointBinding.part(this, state, Viewpoint::subject, this::show);
    }

    private void addHead(Group group) {
        Label head = new Label(messages.get("rail.group." + group.name()));
        head.getStyleClass().add("rail-group");
        heads.add(head);
        getChildren().add(head);
    }

    private void add(Organization organization) {
        Region sign = new Region();
        sign.getStyleClass().add("rail-swatch");
        RowButton row = new RowButton(
                sign, organization.shortNames().in(messages.language()), () -> state.colourBy(organization.id()));
        row.setId("colour-by-" + organization.id());
        row.setTooltip(new Tooltip(organization.names().in(messages.language())));
        rows.put(organization.id(), row);
        getChildren().add(row);
    }

    private void show(Subject subject) {
        heads.forEach(head -> {
            head.setVisible(showsAll);
            head.setManaged(showsAll);
        });
        int place = 0;
        for (Map.Entry<String, RowButton> entry : rows.entrySet()) {
            RowButton row = entry.getValue();
            boolean isChosen = subject.theme() instanceof MapTheme.ParticipationTheme
                    && entry.getKey().equals(subject.organization());
            boolean isShown = showsAll || isChosen || place < AT_FIRST;
            row.setVisible(isShown);
            row.setManaged(isShown);
            if (isShown) {
                state.atlas().organization(entry.getKey()).ifPresent(organization -> {
                    int members = organization.membersOn(subject.date()).size();
                    row.show(
                            Integer.toString(members),
                            messages.get(
                                    isChosen ? "rail.organization.chosen" : "rail.organization",
                                    organization.names().in(messages.language()),
                                    members),
                            isChosen);
                });
            }
            place++;
        }
        long hidden = rows.values().stream().filter(row -> !row.isVisible()).count();
        more.setText(showsAll ? messages.get("rail.fewer") : messages.get("rail.more", hidden));
        boolean isNeeded = showsAll ? rows.size() > AT_FIRST : hidden > 0;
        more.setVisible(isNeeded);
        more.setManaged(isNeeded);
    }
}
