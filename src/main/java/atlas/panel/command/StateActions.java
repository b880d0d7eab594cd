package atlas.panel.command;

import atlas.domain.place.State;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.MapTheme;
import atlas.view.Selection;

/// What a context menu offers of a state, wherever it is pointed at: on the map, in a row, at its flag.
public final class StateActions {

    private StateActions() {}

    /// Adds what is offered of a state.
    ///
    /// @param shown the state as it is called on the day that is shown
    public static void offer(ContextItems items, State shown, AtlasState state, Messages messages) {
        String name = shown.names().in(messages.language());
        items.separate()
                .add(messages.get("context.state.show", name), () -> state.select(new Selection.OfState(shown.iso3())))
                .add(
                        messages.get("context.state.shared", name),
                        () -> state.colourBy(new MapTheme.SharedOrganizationsTheme(shown.iso3())))
                .addCopy(messages.get("context.state.copy"), () -> name);
    }
}
