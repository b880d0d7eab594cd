package atlas.desk;

import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.group.NamedGroups;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.domain.place.WorldRegion;
import atlas.i18n.Messages;
import atlas.panel.control.ChoiceList;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// Says whom the desk is about, by the reader's own name if he has kept the group under one, and lets him choose
/// others.
final class GroupButton extends Button {

    private final AtlasState state;
    private final Messages messages;
    private final KeptGroups kept;
    private final ReadOnlyObjectWrapper<NamedGroups> groups = new ReadOnlyObjectWrapper<>(NamedGroups.NONE);

    GroupButton(AtlasState state, Messages messages, KeptGroups kept) {
        this.state = state;
        this.messages = messages;
        this.kept = kept;
        setId("desk-group");
        getStyleClass().add("bar-button");
        setTooltip(new Tooltip(messages.get("desk.group.choose")));
        setOnAction(_ -> open());
    }

    /// Names the group of a viewpoint.
    void tell(Viewpoint viewpoint) {
        Atlas atlas = state.atlas();
        Group group = viewpoint.group();
        String words = new GroupWords(atlas, messages).asTitle(group);
        setText(groups.get().nameOf(group).orElse(words) + " · "
                + GroupStates.on(atlas, group, viewpoint.date()).size());
        setAccessibleText(messages.get("desk.group.choose") + ": " + words);
    }

    /// The groups that the reader keeps, as they were read last.
    ReadOnlyObjectProperty<NamedGroups> keptProperty() {
        return groups.getReadOnlyProperty();
    }

    /// Reads the groups that the reader keeps, whose names stand for their rules.
    void readKept() {
        kept.read(found -> {
            groups.set(found);
            tell(state.viewpoint());
        });
    }

    private void open() {
        new GroupCard(state, messages, kept, () -> choices().openBelow(this), changed -> {
                    groups.set(changed);
                    tell(state.viewpoint());
                })
                .openBelow(this);
    }

    private ChoiceList choices() {
        GroupWords words = new GroupWords(state.atlas(), messages);
        List<ChoiceList.Choice> all = new ArrayList<>();
        for (MembershipStatus status : Arrays.asList(MembershipStatus.values())) {
            for (Organization organization : state.atlas().organizations().values()) {
                boolean everHad = organization.memberships().stream()
                        .anyMatch(membership -> membership.membershipStatus() == status);
                if (everHad) {
                    Group group = new Group.Participants(organization.id(), Optional.of(status));
                    all.add(new ChoiceList.Choice(
                            messages.get("status." + status.name()),
                            words.asTitle(group),
                            () -> state.chooseGroup(Optional.of(group))));
                }
            }
        }
        for (WorldRegion region : WorldRegion.values()) {
            Group group = new Group.InRegion(region);
            all.add(new ChoiceList.Choice(
                    messages.get("desk.group.region"),
                    words.asTitle(group),
                    () -> state.chooseGroup(Optional.of(group))));
        }
        return new ChoiceList(messages.get("desk.group.find"), all, messages);
    }
}
