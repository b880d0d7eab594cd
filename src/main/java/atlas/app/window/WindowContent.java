package atlas.app.window;

import atlas.analysis.Chronicle;
import atlas.app.action.BackgroundWork;
import atlas.app.action.CitationCommands;
import atlas.app.action.ContextMenus;
import atlas.app.action.DroppedFiles;
import atlas.app.action.FileDialogs;
import atlas.app.action.GroupsBesideViews;
import atlas.app.action.HelpCommands;
import atlas.app.action.MapCommands;
import atlas.app.action.SettingsCommands;
import atlas.app.action.TableCommands;
import atlas.app.action.ViewCommands;
import atlas.app.present.StorySession;
import atlas.app.system.Browser;
import atlas.app.system.Settings;
import atlas.app.system.Version;
import atlas.app.tiles.ReferenceTiles;
import atlas.app.views.StartView;
import atlas.app.views.ViewSession;
import atlas.cartography.Appearance;
import atlas.citation.CslItem;
import atlas.desk.DeskPane;
import atlas.desk.MapAndDesk;
import atlas.domain.Atlas;
import atlas.export.spatial.StateAreas;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.panel.bar.ProblemsBar;
import atlas.panel.bar.SaidCard;
import atlas.panel.bar.StatusBar;
import atlas.panel.bar.TopBar;
import atlas.panel.bar.UnopenedAddressCard;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.CommandMenu;
import atlas.panel.command.CommandPalette;
import atlas.panel.command.Commands;
import atlas.panel.command.ContextActions;
import atlas.panel.control.FocusRing;
import atlas.panel.control.ViewpointBinding;
import atlas.panel.details.DetailsPanel;
import atlas.panel.details.flag.Flags;
import atlas.panel.keys.KeysOverview;
import atlas.panel.keys.Shortcut;
import atlas.panel.layout.WindowChoices;
import atlas.panel.legend.LegendCard;
import atlas.panel.rail.Rail;
import atlas.panel.search.Finding;
import atlas.panel.timeline.Timeline;
import atlas.render.text.GlyphCache;
import atlas.view.AtlasState;
import atlas.view.desk.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is in the window, wired.
final class WindowContent {

    /// How things are found.
    ///
    /// @param sources with what only citations need, by id
    /// @param stories those at hand, and the one that is told
    record Lookups(Chronicle chronicle, Finding finding, Supplier<Map<String, CslItem>> sources, StorySession stories) {

        /// Without stories.
        Lookups(Chronicle chronicle, Finding finding, Supplier<Map<String, CslItem>> sources) {
            this(chronicle, finding, sources, new StorySession(List::of));
        }

        /// Finds nothing: for panels where this could not be worked out.
        static Lookups none(LocalDate asOf) {
            Atlas empty = Atlas.upTo(asOf).build();
            return new Lookups(new Chronicle(List.of()), Finding.in(empty), Map::of);
        }
    }

    /// The map of the window, what it is drawn from, and what may lie below it.
    record Maps(AtlasMap map, World world, ReferenceTiles tiles) {}

    /// How the window looks, and what to do when the reader wants it otherwise.
    record WindowOptions(
            Appearance appearance,
            Flags flags,
            Consumer<Language> onLanguage,
            Consumer<Appearance> onAppearance,
            BooleanProperty reducedMotion,
            WindowChoices choices,
            BackgroundWork work,
            ViewSession views,
            Supplier<FileDialogs> fileDialogs,
            Settings settings,
            GlyphCache glyphs,
            Runnable onFullScreen,
            Runnable onClose) {}

    private final AtlasState state;
    private final AtlasMap map;
    private final Rail rail;
    private final TopBar bar;
    private final DetailsPanel details;
    private @Nullable KeysOverview overview;
    private @Nullable CommandPalette palette;
    private final Commands commands = new Commands();
    private final SaidCard said;
    private final ViewCommands views;
    private final DroppedFiles dropped;
    private final WindowKeys keys;
    private final MapStack stack;
    private final DeskPane desk;
    private final PictureWiring pictures;
    private final Timeline timeline;
    private final Messages messages;
    private final VBox top = new VBox();
    private final BorderPane root = new BorderPane();

    WindowContent(
            AtlasState state,
            Messages messages,
            Maps maps,
            List<String> problems,
            Lookups lookups,
            WindowOptions windowOptions) {
        this.map = maps.map();
        this.state = state;
        this.messages = messages;
        this.rail = new Rail(state, messages);
        this.timeline = new Timeline(state, messages, lookups.chronicle(), windowOptions.choices());
        StatusBar statusBar = new StatusBar(state, messages);
        UnopenedAddressCard unopened = new UnopenedAddressCard(messages);
        this.said = new SaidCard(messages);
        BackgroundWork work = windowOptions.work();
        work.speakThrough(said, messages);
        Browser browser = new Browser(unopened::show);
        map.reducedMotionProperty().bind(windowOptions.reducedMotion());
        TableCommands tables = new TableCommands(
                state,
                messages,
                map.painter().colourer(),
                () -> new StateAreas(
                        maps.world().overview().states(),
                        () -> maps.world().at(0).states()),
                work,
                windowOptions.fileDialogs());
        this.stack = new MapStack(
                state, messages, maps, windowOptions, new MapStack.Surroundings(tables, browser, unopened, said));
        stack.tellScale(statusBar);
        new TilesWiring(state, maps, browser).connect(stack.foot(), statusBar);
        ClassDress.DeskText deskText = new ClassDress.DeskText(
                new SimpleIntegerProperty(), windowOptions.choices().textPercentProperty());
        this.desk = new DeskPane(
                state,
                messages,
                new DeskPane.Look(windowOptions.appearance(), deskText.percent(), Version.number()),
                new GroupsBesideViews(windowOptions.views(), state.atlas(), messages, said));
        desk.liftedProperty().subscribe(stack::lift);
        map.pointedAtProperty().subscribe(iso3 -> desk.pointAt(iso3.map(Set::of).orElse(Set.of())));
        stack.legends().forEach(legend -> legend.liftedProperty().subscribe(desk::pointAt));
        MapAndDesk room = new MapAndDesk(state, messages, stack, desk);
        VBox.setVgrow(room, Priority.ALWAYS);
        timeline.setMinHeight(Region.USE_PREF_SIZE);
        VBox middle = new VBox(room, timeline);
        this.bar = new TopBar(state, messages, lookups.finding(), commands, windowOptions.onLanguage());
        top.getChildren().add(bar);
        tell(problems);
        this.details = new DetailsPanel(state, messages, windowOptions.flags(), browser::open);
        this.views = new ViewCommands(
                state,
                messages,
                windowOptions.views(),
                new ViewCommands.Window(
                        root,
                        said,
                        windowOptions.fileDialogs(),
                        () -> details.place().tab(),
                        this::openTab));
        views.addTo(commands);
        this.dropped = new DroppedFiles(views, messages, stack);
        dropped.takeOn(root);
        WindowColumns columns = new WindowColumns(root, rail, details, windowOptions.choices(), messages);
        ViewpointBinding.part(
                root, state, viewpoint -> viewpoint.desk().layout() == Desk.DeskLayout.MAP_AND_DESK, columns::tellDesk);
        bar.turnColumnsWith(columns::turnRail, columns::turnPanel);
        bar.onSearchLeft(map::requestFocus);
        bar.search().findAreasBy(area -> maps.world().boundsOf(area.regions()));
        if (!CommandMenu.fillSystemBar(top, commands, messages)) {
            bar.showMenuButton();
        }
        root.setTop(top);
        root.setCenter(middle);
        root.setBottom(statusBar);
        root.getStyleClass().add("atlas-window");
        ContextMenus menus = new ContextMenus(state, commands, messages);
        menus.giveTo(map);
        stack.legends().forEach(menus::giveTo);
        menus.giveTo(timeline);
        CitationCommands citations = new CitationCommands(
                state,
                messages,
                lookups.sources(),
                windowOptions.choices().citationStyleProperty(),
                new CitationCommands.Surroundings(root, work, windowOptions.fileDialogs()));
        this.pictures =
                new PictureWiring(state, new PictureWiring.Parts(map, desk, details), root, messages, windowOptions);
        this.keys = keys(columns, stack.legends(), windowOptions);
        tables.addTo(commands, root);
        pictures.addCopyTo(commands);
        commands.separate(CommandGroup.FILE);
        citations.addTo(commands);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                FocusRing.showIn(scene);
            }
        });
        keepFocusAfterEachAct();
        ClassDress dress = new ClassDress(
                root, new ClassDress.Parts(stack, desk, middle, columns, List.of(timeline, statusBar)), top, deskText);
        new StoryWiring(state, messages, lookups.stories(), windowOptions, dress)
                .connect(new StoryWiring.Around(stack, rail, views, bar, browser), commands);
    }

    Parent root() {
        return root;
    }

    /// Says what is wrong with the datasets, in place of what was said before.
    void tell(List<String> problems) {
        top.getChildren().removeIf(ProblemsBar.class::isInstance);
        if (!problems.isEmpty()) {
            top.getChildren().add(new ProblemsBar(List.copyOf(problems), messages));
        }
    }

    /// Keys that hold wherever the focus is.
    void key(KeyEvent event) {
        keys.press(event);
        keepFocus();
    }

    /// What the window can be asked to do.
    Commands commands() {
        return commands;
    }

    /// Where the reader is in the panel.
    DetailsPanel.Place place() {
        return details.place();
    }

    /// Takes the reader to a place of the panel.
    void goTo(DetailsPanel.Place place) {
        details.goTo(place);
    }

    private void openTab(String tab) {
        details.goTo(new DetailsPanel.Place(tab, 0));
    }

    /// What takes files that are dragged here.
    DroppedFiles dropped() {
        return dropped;
    }

    /// Says what became of the view with which the window began.
    void tellStart(StartView.Shown start) {
        views.tellStart(start);
    }

    private WindowKeys keys(WindowColumns columns, List<LegendCard> legends, WindowOptions options) {
        FocusRound round = new FocusRound(List.of(
                new FocusRound.Stop(bar, () -> Optional.of(bar.search())),
                new FocusRound.Stop(rail, rail::firstFocused),
                new FocusRound.Stop(stack, () -> Optional.of(map)),
                new FocusRound.Stop(desk, () -> Optional.of(desk.firstFocused())),
                new FocusRound.Stop(timeline, () -> Optional.of(timeline.axis())),
                new FocusRound.Stop(columns.panel(), details::firstFocused)));
        addCommands(columns, legends, options);
        return new WindowKeys(commands)
                .on(Shortcut.NEXT_PART, () -> round.go(1))
                .on(Shortcut.PREVIOUS_PART, () -> round.go(-1))
                .on(Shortcut.MENU, bar::openMenu)
                .on(
                        Shortcut.CONTEXT_MENU,
                        () -> Optional.ofNullable(root.getScene()).ifPresent(ContextActions::askAtFocus))
                .on(Shortcut.BACK, () -> WindowKeys.goBack(state));
    }

    private void addCommands(WindowColumns columns, List<LegendCard> legends, WindowOptions options) {
        commands.addLast(Command.of("quit", CommandGroup.FILE, Shortcut.QUIT, options.onClose()))
                .add(Command.of("undo", CommandGroup.EDIT, Shortcut.UNDO, state::undo)
                        .when(state.canUndoProperty()))
                .add(Command.of("redo", CommandGroup.EDIT, Shortcut.REDO, state::redo)
                        .when(state.canRedoProperty()))
                .separate(CommandGroup.EDIT)
                .add(Command.of("search", CommandGroup.EDIT, Shortcut.SEARCH, bar::focusSearch))
                .add(Command.of("palette", CommandGroup.EDIT, Shortcut.PALETTE, this::showPalette))
                .addLast(Command.of("settings", CommandGroup.EDIT, Shortcut.SETTINGS, bar::openSettings));
        new MapCommands(state, map, messages).addTo(commands);
        commands.separate(CommandGroup.VIEW)
                .add(layout("map-alone", Shortcut.MAP_ALONE, Desk.DeskLayout.MAP))
                .add(layout("map-and-desk", Shortcut.MAP_AND_DESK, Desk.DeskLayout.MAP_AND_DESK))
                .add(layout("desk-alone", Shortcut.DESK_ALONE, Desk.DeskLayout.DESK))
                .separate(CommandGroup.VIEW)
                .add(Command.of("compare", CommandGroup.VIEW, Shortcut.COMPARE, stack.compare()::open))
                .add(Command.of("legend", CommandGroup.VIEW, Shortcut.LEGEND, () -> legends.forEach(LegendCard::turn)))
                .separate(CommandGroup.VIEW)
                .add(Command.of("date", CommandGroup.VIEW, bar::chooseDay))
                .add(Command.of("first-day", CommandGroup.VIEW, () -> state.jumpTo(Atlas.FIRST_DAY)))
                .add(Command.of(
                        "last-day",
                        CommandGroup.VIEW,
                        () -> state.jumpTo(state.atlas().asOf())))
                .add(Command.of(
                        "previous-event", CommandGroup.VIEW, Shortcut.PREVIOUS_EVENT, timeline::goToPreviousEvent))
                .add(Command.of("next-event", CommandGroup.VIEW, Shortcut.NEXT_EVENT, timeline::goToNextEvent))
                .add(Command.of("play", CommandGroup.VIEW, Shortcut.PLAY, timeline::playOrPause))
                .separate(CommandGroup.VIEW)
                .add(Command.of("rail", CommandGroup.VIEW, Shortcut.RAIL, columns::turnRail))
                .add(Command.of("panel", CommandGroup.VIEW, Shortcut.PANEL, columns::turnPanel))
                .add(Command.of("full-screen", CommandGroup.VIEW, Shortcut.FULL_SCREEN, options.onFullScreen()))
                .add(Command.of("keys", CommandGroup.HELP, Shortcut.KEYS, this::showKeys));
        commands.separate(CommandGroup.FILE);
        pictures.addTo(commands);
        pictures.offerCharts();
        new HelpCommands(state.atlas(), messages, said, root).addTo(commands);
        SettingsCommands.Set set = new SettingsCommands.Set(
                options.appearance(),
                options.choices().textPercentProperty(),
                options.reducedMotion(),
                options.onLanguage(),
                options.onAppearance());
        new SettingsCommands(messages, set).addTo(commands);
    }

    private Command layout(String id, Shortcut shortcut, Desk.DeskLayout layout) {
        return Command.of(id, CommandGroup.VIEW, shortcut, () -> state.lay(layout))
                .chosenWhile(() -> state.viewpoint().desk().layout() == layout);
    }

    /// Made when it is asked for: the window opens sooner without it.
    private void showPalette() {
        CommandPalette made = palette == null ? new CommandPalette(commands, messages) : palette;
        palette = made;
        made.openOver(root);
    }

    private void showKeys() {
        KeysOverview made = overview == null ? new KeysOverview(WindowKeys.overview(messages), messages) : overview;
        overview = made;
        made.openOver(root);
    }

    /// What has the focus may be hidden by what it brought about: then the map has the focus.
    private void keepFocus() {
        Scene scene = root.getScene();
        if (scene != null && (scene.getFocusOwner() == null || !FocusRound.isShown(scene.getFocusOwner()))) {
            map.requestFocus();
        }
    }

    /// Looks after the focus when a key or a press of the mouse has done what it does.
    private void keepFocusAfterEachAct() {
        EventDispatcher usual = root.getEventDispatcher();
        root.setEventDispatcher((event, tail) -> {
            Event left = usual.dispatchEvent(event, tail);
            if (event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_RELEASED) {
                keepFocus();
            }
            return left;
        });
    }
}
