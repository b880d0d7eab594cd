package atlas.app.action;

import atlas.geo.LonLat;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.panel.citation.CitationRequest;
import atlas.panel.command.Commands;
import atlas.panel.command.ContextActions;
import atlas.panel.command.ContextItems;
import atlas.panel.command.StateActions;
import atlas.panel.legend.LegendCard;
import atlas.panel.timeline.Timeline;
import atlas.view.AtlasState;
import atlas.view.Camera;
import atlas.view.MapTheme;
import atlas.view.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.ContextMenuEvent;

/// The context menus of the map, the legends and the timeline.
public final class ContextMenus {

    /// What is done with the map as it is seen, where the window can do it.
    private static final List<String> WITH_THE_MAP =
            List.of("compare", "home", "save-view", "save-picture", "copy-picture", "save-table", "cite-view");

    private static final List<String> WITH_A_LEGEND = List.of("legend", "save-legend", "copy-legend");
    private static final List<String> WITH_TIME =
            List.of("previous-event", "next-event", "play", "first-day", "last-day");

    private final AtlasState state;
    private final Commands commands;
    private final Messages messages;

    /// @param commands asked for when a menu opens
    public ContextMenus(AtlasState state, Commands commands, Messages messages) {
        this.state = state;
        this.commands = commands;
        this.messages = messages;
    }

    /// Gives the map its menu.
    public void giveTo(AtlasMap map) {
        ContextActions.giveTo(map, messages, (items, asked) -> {
            if (asked.isKeyboardTrigger()) {
                if (state.viewpoint().selection() instanceof Selection.OfState(String iso3)) {
                    state.atlas()
                            .on(state.viewpoint().date())
                            .state(iso3)
                            .ifPresent(chosen -> StateActions.offer(items, chosen, state, messages));
                }
                offer(items, map.placeAt(map.getWidth() / 2, map.getHeight() / 2));
            } else {
                map.stateAt(asked.getX(), asked.getY())
                        .ifPresent(under -> StateActions.offer(items, under, state, messages));
                offer(items, map.placeAt(asked.getX(), asked.getY()));
            }
            addAll(items, WITH_THE_MAP);
        });
    }

    private void offer(ContextItems items, Optional<LonLat> place) {
        items.separate();
        place.ifPresent(there -> {
            Camera now = state.viewpoint().camera();
            Camera nearer = new Camera(there, Math.max(Camera.MIN_SPAN_KM, now.spanKm() / 2));
            items.add(messages.get("context.map.nearer"), () -> state.goTo(nearer))
                    .addCopy(messages.get("context.map.copy", words(there)), () -> words(there));
        });
    }

    /// As maps of the web take it: latitude first, decimal degrees.
    private static String words(LonLat place) {
        return String.format(Locale.ROOT, "%.4f, %.4f", place.latDegrees(), place.lonDegrees());
    }

    /// Gives a legend its menu.
    public void giveTo(LegendCard legend) {
        ContextActions.giveTo(legend, messages, items -> {
            items.addCopy(messages.get("context.legend.copy"), legend::words);
            if (state.viewpoint().subject().theme() instanceof MapTheme.FigureTheme figure) {
                items.add(
                        messages.get("cite.figure"),
                        () -> legend.fireEvent(CitationRequest.ofFigure(figure.indicator())));
            }
            addAll(items, WITH_A_LEGEND);
        });
    }

    /// Gives the timeline its menu.
    public void giveTo(Timeline timeline) {
        ContextActions.giveTo(timeline.axis(), messages, (items, asked) -> {
            LocalDate day = dayAt(timeline, asked);
            items.add(messages.get("context.day.go", messages.day(day)), () -> state.jumpTo(day))
                    .add(messages.get("context.day.compare", messages.day(day)), () -> state.compareDay(day))
                    .addCopy(messages.get("context.day.copy"), day::toString);
            addAll(items, WITH_TIME);
        });
    }

    private LocalDate dayAt(Timeline timeline, ContextMenuEvent asked) {
        return asked.isKeyboardTrigger() ? state.viewpoint().date() : timeline.dayAt(asked.getX());
    }

    private void addAll(ContextItems items, List<String> ids) {
        items.separate();
        ids.forEach(id -> items.add(commands.find(id)));
    }
}
