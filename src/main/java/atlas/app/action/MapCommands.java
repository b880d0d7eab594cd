package atlas.app.action;

import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.map.input.MapKey;
import atlas.panel.choice.ThemeChoice;
import atlas.panel.choice.ThemeList;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.Commands;
import atlas.panel.control.ChoiceList;
import atlas.projection.MapProjection;
import atlas.theme.SubjectWords;
import atlas.theme.ThemeKind;
import atlas.theme.ThemeKinds;
import atlas.theme.ThemeMenu;
import atlas.theme.ThemeWords;
import atlas.view.AtlasState;
import atlas.view.BoundaryView;
import atlas.view.Layer;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.util.Locale;
import java.util.Optional;

/// What the map can be asked to show: nearer or farther, in which projection, with which layers and boundaries,
/// coloured
/// by what.
public final class MapCommands {

    private final AtlasState state;
    private final AtlasMap map;
    private final Messages messages;

    public MapCommands(AtlasState state, AtlasMap map, Messages messages) {
        this.state = state;
        this.map = map;
        this.messages = messages;
    }

    public void addTo(Commands commands) {
        commands.add(Command.of("zoom-in", CommandGroup.VIEW, map::zoomIn).shownWith(MapKey.NEARER.keys()))
                .add(Command.of("zoom-out", CommandGroup.VIEW, map::zoomOut).shownWith(MapKey.FARTHER.keys()))
                .add(Command.of("home", CommandGroup.VIEW, state::lookHome).shownWith(MapKey.HOME.keys()))
                .separate(CommandGroup.VIEW);
        commands.add(Command.of("colour-by-organization", CommandGroup.VIEW, this::chooseOrganization)
                .in("colour-by")
                .chosenWhile(() -> state.viewpoint().subject().theme() instanceof MapTheme.ParticipationTheme));
        for (ThemeKind<?> kind : ThemeKinds.all()) {
            menuOf(kind, messages).ifPresent(menu -> commands.add(colourBy(kind, menu)));
        }
        for (Layer layer : Layer.values()) {
            commands.add(Command.of(id("layer", layer), CommandGroup.VIEW, () -> state.toggle(layer))
                    .called(in -> in.get("layer." + layer.name()))
                    .in("layers")
                    .checkedWhile(() -> state.viewpoint().shows(layer)));
        }
        for (BoundaryView view : BoundaryView.values()) {
            commands.add(Command.of(id("boundaries", view), CommandGroup.VIEW, () -> showBoundaries(view))
                    .called(in -> new SubjectWords(state.atlas(), in).name(view))
                    .in("boundaries")
                    .chosenWhile(() -> state.viewpoint().boundaryView() == view));
        }
        for (MapProjection projection : MapProjection.values()) {
            commands.add(Command.of(id("projection", projection), CommandGroup.VIEW, () -> showIn(projection))
                    .called(in -> in.get("projection." + projection.name()) + " · "
                            + in.get("projection.name." + projection.name()))
                    .in("projection")
                    .chosenWhile(() -> state.viewpoint().projection() == projection));
        }
    }

    private static String id(String kind, Enum<?> constant) {
        return kind + "-" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void showBoundaries(BoundaryView view) {
        state.turnTo(state.viewpoint().subject().withBoundaryView(view));
    }

    private void showIn(MapProjection projection) {
        if (state.viewpoint().projection() != projection) {
            state.showIn(projection);
        }
    }

    private Command colourBy(ThemeKind<?> kind, ThemeMenu menu) {
        return Command.of("colour-by-" + menu.id(), CommandGroup.VIEW, () -> choose(kind))
                .called(in -> menuOf(kind, in).map(ThemeMenu::words).orElse(menu.id()))
                .in("colour-by")
                .chosenWhile(() ->
                        kind.themes().isInstance(state.viewpoint().subject().theme()));
    }

    private void chooseOrganization() {
        new ChoiceList(
                        messages.get("rail.find-organization"),
                        state.atlas().organizations().values().stream()
                                .map(organization -> new ChoiceList.Choice(
                                        "",
                                        organization.shortNames().in(messages.language())
                                                + ThemeWords.BETWEEN
                                                + organization.names().in(messages.language()),
                                        () -> state.colourBy(organization.id())))
                                .toList(),
                        messages)
                .openInMiddleOf(map);
    }

    private void choose(ThemeKind<?> kind) {
        Optional<ThemeMenu> menu = menuOf(kind, messages);
        Optional<MapTheme> atOnce = menu.flatMap(ThemeMenu::atOnce);
        ThemeChoice choice = ThemeChoice.ofLeft(state);
        if (atOnce.isPresent()) {
            choice.choose().accept(atOnce.get());
        } else {
            menu.ifPresent(list -> ThemeList.of(list, choice, messages).openInMiddleOf(map));
        }
    }

    private Optional<ThemeMenu> menuOf(ThemeKind<?> kind, Messages in) {
        Viewpoint now = state.viewpoint();
        Atlas atlas = state.atlas();
        return kind.menu(now.subject(), now.selection(), new ThemeWords(atlas, in));
    }
}
