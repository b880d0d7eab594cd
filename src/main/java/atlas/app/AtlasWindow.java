package atlas.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlas.assets.AssetProblem;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedWorld;
import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.map.PictureAhead;
import atlas.panel.details.Flags;
import atlas.render.Letterings;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// The window: its place, its language and its appearance. It opens empty, then shows the map, then the panels. What
/// is in it is built by [WindowContent], anew when language or appearance change; the viewpoint stays.
final class AtlasWindow {

    /// What was read at the start.
    record Datasets(LoadedAtlas atlas, LoadedWorld world) {

        List<String> problems() {
            return Stream.concat(atlas.problems().stream(), world.problems().stream())
                    .map(AssetProblem::toString)
                    .toList();
        }
    }

    /// What a window is filled with.
    ///
    /// @param closeUps what is read last
    /// @param finding needed by the panels only
    /// @param ahead   the first picture
    record Loaded(
            Datasets datasets,
            MapPainter painter,
            CloseUps closeUps,
            Letterings letterings,
            CompletableFuture<WindowContent.Finding> finding,
            PictureAhead ahead) {}

    private static final KeyCombination QUIT = new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);

    private final Settings settings;
    private final WindowPlace place;
    private final Flags flags = new Flags();
    private final Stage stage = new Stage();
    private final OpeningFrame opening;
    private final Scene scene;
    private Language language;
    private Appearance appearance;
    private final BooleanProperty reducedMotion;
    private Optional<AtlasMap> map = Optional.empty();
    private Optional<WindowContent> content = Optional.empty();
    private final List<String> problems = new ArrayList<>();
    private Optional<ReferenceTiles> tiles = Optional.empty();

    AtlasWindow(Settings settings, WindowPlace place) {
        this.settings = settings;
        this.place = place;
        this.language = settings.language();
        this.appearance = settings.appearance();
        this.reducedMotion = new SimpleBooleanProperty(
                settings.reducesMotion().orElse(Platform.getPreferences().isReducedMotion()));
        reducedMotion.subscribe((_, chosen) -> settings.rememberReducedMotion(chosen));
        this.opening = new OpeningFrame(place.panels());
        this.scene = new Scene(opening, 1280, 800);
        scene.getAccelerators().put(QUIT, stage::close);
    }

    /// Shows the window, still empty.
    ///
    /// @param onClosed called after it was closed
    void open(Optional<PictureSize> size, Runnable onClosed) {
        for (String cut : List.of("Regular", "Italic", "Medium", "SemiBold")) {
            Font.loadFont(AtlasWindow.class.getResourceAsStream("/atlas/typeface/Inter-" + cut + ".ttf"), 13);
        }
        dress();
        stage.setScene(scene);
        stage.setMinWidth(WindowPlace.MIN_WIDTH);
        stage.setMinHeight(WindowPlace.MIN_HEIGHT);
        for (int pixels : new int[] {32, 64, 256}) {
            stage.getIcons()
                    .add(new Image(String.valueOf(AtlasWindow.class.getResource("/atlas/icon-" + pixels + ".png"))));
        }
        size.ifPresentOrElse(this::place, () -> place.applyTo(stage));
        stage.setOnHidden(event -> {
            rememberPlace();
            map.ifPresent(AtlasMap::close);
            tiles.ifPresent(ReferenceTiles::close);
            onClosed.run();
        });
        stage.show();
    }

    /// Shows the map, and when it is painted builds the panels around it.
    void fill(Loaded loaded) {
        if (!stage.isShowing()) {
            return;
        }
        AtlasState state = new AtlasState(loaded.datasets().atlas().atlas(), Viewpoint.home(Words.FIRST_SHOWN));
        AtlasMap first = newMap(state, loaded, new Messages(language));
        first.expect(loaded.ahead());
        opening.show(first);
        first.requestFocus();
        var _ = loaded.ahead()
                .done()
                .whenComplete((picture, failure) -> Platform.runLater(() -> new AfterFrames(() -> {
                            problems.addAll(loaded.datasets().problems());
                            furnish(state, loaded, first);
                            new AfterFrames(() -> readCloseUps(loaded.closeUps())).start();
                        })
                        .start()));
    }

    void close() {
        stage.close();
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

    private void furnish(AtlasState state, Loaded loaded, AtlasMap around) {
        if (!stage.isShowing()) {
            // Closed before the panels were due.
            return;
        }
        WindowContent made = new WindowContent(
                state,
                new Messages(language),
                new WindowContent.Maps(around, tilesOf(state)),
                problems,
                loaded.finding().join(),
                new WindowContent.Look(
                        appearance,
                        flags,
                        chosen -> speak(chosen, state, loaded),
                        chosen -> appear(chosen, state, loaded),
                        reducedMotion));
        content = Optional.of(made);
        scene.setRoot(made.root());
        scene.setOnKeyPressed(made::key);
        around.requestFocus();
    }

    private void readCloseUps(CloseUps closeUps) {
        closeUps.read(found -> Platform.runLater(() -> {
            found.forEach(problem -> problems.add(problem.toString()));
            content.ifPresent(shown -> shown.tell(problems));
            map.ifPresent(AtlasMap::paintCloseUpAnew);
        }));
    }

    private ReferenceTiles tilesOf(AtlasState state) {
        ReferenceTiles made = tiles.orElseGet(() -> new ReferenceTiles(
                state, settings, new TileDialogs(stage, () -> new Messages(language)), ReferenceTiles.Network.usual()));
        tiles = Optional.of(made);
        return made;
    }

    private void speak(Language chosen, AtlasState state, Loaded loaded) {
        language = chosen;
        rebuild(state, loaded);
    }

    private void appear(Appearance chosen, AtlasState state, Loaded loaded) {
        appearance = chosen;
        rebuild(state, loaded);
    }

    private void rebuild(AtlasState state, Loaded loaded) {
        map.ifPresent(AtlasMap::close);
        dress();
        furnish(state, loaded, newMap(state, loaded, new Messages(language)));
    }

    private void dress() {
        Application.setUserAgentStylesheet(
                appearance == Appearance.LIGHT
                        ? new PrimerLight().getUserAgentStylesheetBSS()
                        : new PrimerDark().getUserAgentStylesheetBSS());
        scene.getStylesheets()
                .setAll(Stream.of(appearance == Appearance.LIGHT ? "light" : "dark", "atlas", "details")
                        .map(name -> String.valueOf(AtlasWindow.class.getResource("/atlas/panel/" + name + ".css")))
                        .toList());
        stage.setTitle(new Messages(language).get("app.title"));
    }

    private void place(PictureSize size) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(size.width());
        stage.setHeight(size.height());
    }

    /// Does something once the frame that is being made has reached the screen.
    private static final class AfterFrames extends AnimationTimer {
        private static final int FRAMES = 3;
        private final Runnable action;
        private int frames;

        AfterFrames(Runnable action) {
            this.action = action;
        }

        @Override
        public void handle(long now) {
            frames++;
            if (frames == FRAMES) {
                stop();
                action.run();
            }
        }
    }

    private void rememberPlace() {
        settings.remember(language, appearance);
        map.ifPresent(shown -> WindowPlace.remember(stage, shown.localToScene(shown.getLayoutBounds()), settings));
        try {
            settings.save();
        } catch (IOException e) {
            System.err.println("The window's place could not be remembered: " + Words.reason(e) + ".");
        }
    }
}
