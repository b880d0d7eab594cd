package atlas.app.window;

import atlas.app.action.BackgroundWork;
import atlas.app.action.FileDialogs;
import atlas.app.action.SystemFileDialogs;
import atlas.app.system.CliArguments;
import atlas.app.system.PictureSize;
import atlas.app.system.Settings;
import atlas.app.tiles.ReferenceTiles;
import atlas.app.tiles.TileDialogs;
import atlas.app.views.StartView;
import atlas.app.views.ViewFolder;
import atlas.app.views.ViewSession;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedWorld;
import atlas.assets.json.AssetProblem;
import atlas.cartography.Appearance;
import atlas.failure.Failure;
import atlas.failure.Failures;
import atlas.failure.Part;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.map.picture.FirstFrame;
import atlas.panel.details.DetailsPanel;
import atlas.panel.details.flag.Flags;
import atlas.panel.keys.KeyWords;
import atlas.panel.keys.Shortcut;
import atlas.panel.layout.WindowChoices;
import atlas.render.MapPainter;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window: its place, its language and its appearance. It opens empty, then shows the map, then the panels. What
/// is in it is built by [WindowContent], anew when language or appearance change; the viewpoint stays.
final class AtlasWindow {

    /// What was read at the start.
    record Datasets(LoadedAtlas atlas, LoadedWorld world) {

        List<AssetProblem> problems() {
            return Stream.concat(atlas.problems().stream(), world.problems().stream())
                    .toList();
        }
    }

    /// What a window is filled with.
    ///
    /// @param closeUps what is read last
    /// @param lookups needed by the panels only
    /// @param ahead   the first picture
    /// @param start   the viewpoint of it
    record Loaded(
            Datasets datasets,
            MapPainter painter,
            CloseUps closeUps,
            GlyphCache glyphs,
            CompletableFuture<WindowContent.Lookups> lookups,
            FirstFrame ahead,
            StartView.Shown start) {}

    /// So often it runs out before the map is given up.
    private static final int MEMORY_LIMIT = 3;

    private final Settings settings;
    private final WindowPlace place;
    private final Flags flags = new Flags();
    private final Stage stage = new Stage();
    private final Failures failures;
    private final OpeningFrame opening;
    private final StackPane layers;
    private final Scene scene;
    private Language language;
    private Appearance appearance;
    private final BooleanProperty reducedMotion;
    private final WindowChoices choices;
    private Optional<AtlasMap> map = Optional.empty();
    private Optional<WindowContent> content = Optional.empty();
    private final List<AssetProblem> problems = new ArrayList<>();
    private Optional<ReferenceTiles> tiles = Optional.empty();
    private Optional<BackgroundWork> work = Optional.empty();
    private Optional<ViewSession> views = Optional.empty();
    private Optional<FileDialogs> fileDialogs = Optional.empty();
    private Optional<Node> card = Optional.empty();
    private Runnable rebuild = () -> {};
    private boolean isPageShown;
    private int timesOutOfMemory;

    /// @param failures whatever nobody catches; this window tells the reader
    AtlasWindow(Settings settings, WindowPlace place, Failures failures) {
        this.settings = settings;
        this.place = place;
        this.failures = failures;
        this.language = settings.language();
        this.appearance = settings.appearance();
        this.reducedMotion = new SimpleBooleanProperty(
                settings.reducesMotion().orElse(Platform.getPreferences().isReducedMotion()));
        reducedMotion.subscribe((_, chosen) -> settings.rememberReducedMotion(chosen));
        this.opening = new OpeningFrame(place.panels());
        this.layers = new StackPane(opening);
        this.scene = new Scene(layers, 1280, 800);
        scene.setOnKeyPressed(this::press);
        failures.listen(failure -> Platform.runLater(() -> tell(failure)));
        this.choices = settings.windowChoices();
        choices.textPercentProperty().addListener(_ -> {
            applyStyles();
            notePlace();
        });
    }

    /// The typeface of all that the style sheets set.
    static void loadTypeface() {
        for (String cut : List.of("Regular", "Italic", "Medium", "SemiBold")) {
            Font.loadFont(AtlasWindow.class.getResourceAsStream("/atlas/typeface/Inter-" + cut + ".ttf"), 13);
        }
    }

    /// Shows the window, still empty.
    ///
    /// @param onClosed called after it was closed
    void open(Optional<PictureSize> size, Runnable onClosed) {
        loadTypeface();
        applyStyles();
        stage.setScene(scene);
        stage.setMinWidth(WindowPlace.MIN_WIDTH);
        stage.setMinHeight(WindowPlace.MIN_HEIGHT);
        for (int pixels : new int[] {32, 64, 256}) {
            stage.getIcons()
                    .add(new Image(String.valueOf(AtlasWindow.class.getResource("/atlas/icon-" + pixels + ".png"))));
        }
        size.ifPresentOrElse(this::place, () -> place.applyTo(stage));
        Stream.<ObservableValue<?>>of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty())
                .forEach(each -> each.subscribe(value -> notePlace()));
        stage.setOnHidden(event -> {
            // Whatever fails while it closes, the program has to end.
            try {
                rememberPlace();
                map.ifPresent(AtlasMap::close);
                tiles.ifPresent(ReferenceTiles::close);
                work.ifPresent(BackgroundWork::close);
                views.ifPresent(ViewSession::close);
            } finally {
                onClosed.run();
            }
        });
        stage.show();
        // The screen may have had less room than was wanted.
        opening.leave(WindowPlace.panelsIn(scene.getWidth(), settings));
    }

    /// Shows the map, and when it is painted builds the panels around it.
    void fill(Loaded loaded) {
        if (!stage.isShowing()) {
            return;
        }
        AtlasState state = new AtlasState(loaded.datasets().atlas().atlas(), Viewpoint.home(CliArguments.FIRST_SHOWN));
        // As a step: undoing it leads home.
        state.show(loaded.start().viewpoint());
        AtlasMap first = newMap(state, loaded, new Messages(language));
        first.expect(loaded.ahead());
        opening.show(first);
        first.requestFocus();
        var _ = loaded.ahead().done().whenComplete((_, failure) -> {
            // The map orders another picture then.
            tellIfAny(failure);
            Platform.runLater(() -> new AfterFrames(() -> awaitFinding(state, loaded, first)).start());
        });
    }

    private void awaitFinding(AtlasState state, Loaded loaded, AtlasMap first) {
        var _ = loaded.lookups().whenComplete((found, failure) -> {
            tellIfAny(failure);
            WindowContent.Lookups lookups = failure == null
                    ? found
                    : WindowContent.Lookups.none(state.atlas().asOf());
            Platform.runLater(() -> {
                problems.addAll(problemsOf(loaded.datasets()));
                buildPanels(state, loaded, lookups, first);
                content.ifPresent(made -> made.tellStart(loaded.start()));
                new AfterFrames(() -> {
                            failures.openLog();
                            readCloseUps(loaded.closeUps());
                        })
                        .start();
            });
        });
    }

    private static void tellIfAny(@Nullable Throwable failure) {
        if (failure != null) {
            Failures.tell(failure);
        }
    }

    private static List<AssetProblem> problemsOf(Datasets datasets) {
        try {
            return datasets.problems();
        } catch (RuntimeException | Error e) {
            Failures.tell(e);
            return List.of();
        }
    }

    /// Says in the empty window that nothing can be shown in it.
    void tellFailedStart(Throwable problem) {
        Failure failure = Failure.of(problem, Thread.currentThread());
        Messages messages = new Messages(language);
        show(FailurePage.ofStart(failure, messages, failures.logFolder(), stage::close));
    }

    /// Tells the reader what nobody caught. Where memory runs out again and again, the map is given up for a page that
    /// needs next to none.
    private void tell(Failure failure) {
        if (!stage.isShowing() || isPageShown) {
            return;
        }
        Messages messages = new Messages(language);
        if (failure.part() == Part.MEMORY && ++timesOutOfMemory == MEMORY_LIMIT) {
            map.ifPresent(AtlasMap::close);
            map = Optional.empty();
            content = Optional.empty();
            show(FailurePage.ofMemory(failure, messages, failures.logFolder(), rebuild, stage::close));
        } else {
            card.ifPresent(layers.getChildren()::remove);
            FailureCard made = new FailureCard(failure, messages, failures.logFolder(), this::dismissCard);
            card = Optional.of(made);
            StackPane.setAlignment(made, Pos.TOP_CENTER);
            layers.getChildren().add(made);
        }
    }

    private void dismissCard() {
        map.filter(_ -> card.isPresent()).ifPresent(AtlasMap::requestFocus);
        card.ifPresent(layers.getChildren()::remove);
        card = Optional.empty();
    }

    private void show(FailurePage page) {
        isPageShown = true;
        layers.getChildren().setAll(page);
        page.requestFocus();
    }

    private AtlasMap newMap(AtlasState state, Loaded loaded, Messages messages) {
        AtlasMap made = new AtlasMap(
                state,
                new AtlasMap.Parts(
                        loaded.painter(),
                        loaded.datasets().world().world(),
                        new MapStyle(appearance, language),
                        messages));
        map = Optional.of(made);
        return made;
    }

    private void buildPanels(AtlasState state, Loaded loaded, WindowContent.Lookups lookups, AtlasMap around) {
        if (!stage.isShowing()) {
            // Closed before the panels were due.
            return;
        }
        Messages messages = new Messages(language);
        WindowContent made = new WindowContent(
                state,
                messages,
                new WindowContent.Maps(around, loaded.datasets().world().world(), tilesOf(state)),
                problemsIn(messages),
                lookups,
                new WindowContent.WindowOptions(
                        appearance,
                        flags,
                        this::setLanguage,
                        this::setAppearance,
                        reducedMotion,
                        choices,
                        workBeside(),
                        viewsOf(state, loaded.start()),
                        this::fileDialogs,
                        settings,
                        loaded.glyphs(),
                        this::turnFullScreen,
                        stage::close));
        content = Optional.of(made);
        rebuild = () -> rebuild(state, loaded, lookups);
        layers.getChildren().setAll(made.root());
        card.ifPresent(layers.getChildren()::add);
        around.layoutBoundsProperty().subscribe(bounds -> notePlace());
        around.requestFocus();
    }

    /// Keys that hold in the window whatever it shows, a failed start too; the others are its content's.
    private void press(KeyEvent event) {
        Optional<Shortcut> shortcut = Shortcut.of(event, Shortcut.Where.EVERYWHERE);
        if (shortcut.equals(Optional.of(Shortcut.QUIT))) {
            stage.close();
        } else if (shortcut.equals(Optional.of(Shortcut.FULL_SCREEN))) {
            turnFullScreen();
        } else {
            content.filter(_ -> !isPageShown).ifPresent(shown -> shown.key(event));
            return;
        }
        event.consume();
    }

    private List<String> problemsIn(Messages messages) {
        return problems.stream().map(problem -> problem.in(messages)).toList();
    }

    private void turnFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    private void readCloseUps(CloseUps closeUps) {
        closeUps.read(found -> Platform.runLater(() -> {
            problems.addAll(found);
            content.ifPresent(shown -> shown.tell(problemsIn(new Messages(language))));
            map.ifPresent(AtlasMap::paintCloseUpAnew);
        }));
    }

    private ReferenceTiles tilesOf(AtlasState state) {
        ReferenceTiles made = tiles.orElseGet(() -> new ReferenceTiles(
                state, settings, new TileDialogs(stage, () -> new Messages(language)), ReferenceTiles.Network.usual()));
        tiles = Optional.of(made);
        return made;
    }

    /// Goes on while the window is built anew.
    private BackgroundWork workBeside() {
        BackgroundWork made = work.orElseGet(BackgroundWork::new);
        work = Optional.of(made);
        return made;
    }

    /// Stays while the window is built anew.
    private ViewSession viewsOf(AtlasState state, StartView.Shown start) {
        ViewSession made = views.orElseGet(() -> new ViewSession(state, settings, ViewFolder.usual(), start.last()));
        views = Optional.of(made);
        return made;
    }

    private FileDialogs fileDialogs() {
        FileDialogs made = fileDialogs.orElseGet(() -> new SystemFileDialogs(stage));
        fileDialogs = Optional.of(made);
        return made;
    }

    private void setLanguage(Language chosen) {
        language = chosen;
        rebuild.run();
    }

    private void setAppearance(Appearance chosen) {
        appearance = chosen;
        rebuild.run();
    }

    private void rebuild(AtlasState state, Loaded loaded, WindowContent.Lookups lookups) {
        map.ifPresent(AtlasMap::close);
        isPageShown = false;
        timesOutOfMemory = 0;
        dismissCard();
        Optional<DetailsPanel.Place> placeInPanel = content.map(WindowContent::place);
        Optional<String> focused = Optional.ofNullable(scene.getFocusOwner()).map(Node::getId);
        applyStyles();
        buildPanels(state, loaded, lookups, newMap(state, loaded, new Messages(language)));
        placeInPanel.ifPresent(there -> content.ifPresent(made -> made.goTo(there)));
        focused.map(id -> scene.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private void applyStyles() {
        WindowStyles.apply(appearance, choices.textPercentProperty().get(), scene);
        Messages messages = new Messages(language);
        stage.setTitle(messages.get("app.title"));
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint(
                messages.get("full-screen.hint", new KeyWords(messages).of(Shortcut.FULL_SCREEN.keys())));
    }

    private void place(PictureSize size) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(size.width());
        stage.setHeight(size.height());
    }

    /// Keeps the window's place where the system ends the program, for instance because the computer is shut down. Can
    /// be called on any thread.
    void rememberBeforeTheEnd() {
        views.ifPresent(ViewSession::keepLast);
        save();
    }

    private void rememberPlace() {
        notePlace();
        save();
    }

    /// Done whenever it changes, because nobody asks the window any longer when the system ends the program.
    private void notePlace() {
        settings.remember(language, appearance);
        settings.remember(choices);
        WindowPlace.remember(stage, settings);
        // Before there are panels the map is not where it is going to be.
        if (content.isPresent()) {
            map.map(shown -> shown.localToScene(shown.getLayoutBounds()))
                    .filter(bounds -> bounds.getWidth() > 0 && bounds.getHeight() > 0)
                    .ifPresent(bounds -> WindowPlace.remember(bounds, scene, settings));
        }
    }

    private void save() {
        try {
            settings.save();
        } catch (IOException e) {
            System.err.println("The window's place could not be remembered: " + CliArguments.reason(e) + ".");
        }
    }
}
