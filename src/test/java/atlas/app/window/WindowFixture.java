package atlas.app.window;

import atlas.analysis.Chronicle;
import atlas.app.action.BackgroundWork;
import atlas.app.action.DroppedFiles;
import atlas.app.action.FileDialogs;
import atlas.app.action.NoFileDialogs;
import atlas.app.present.StorySession;
import atlas.app.system.Settings;
import atlas.app.tiles.NoQuestions;
import atlas.app.tiles.ReferenceTiles;
import atlas.app.views.ViewSession;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedWorld;
import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.panel.command.Commands;
import atlas.panel.details.flag.Flags;
import atlas.panel.layout.WindowChoices;
import atlas.panel.layout.Wish;
import atlas.panel.legend.LegendCard;
import atlas.panel.search.Finding;
import atlas.render.MapPainter;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.AtlasState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The whole content of a window with the datasets of record, in English and light, as large as the headless screen
/// allows.
public final class WindowFixture {

    private static final AssetFolder ASSETS = new AssetFolder(Path.of("assets"));
    public static final LoadedAtlas ATLAS = ASSETS.readAtlas();
    private static final GlyphCache GLYPHS = new GlyphCache(new Typeface());
    private static final LoadedWorld WORLD = ASSETS.readWorld();
    private static final WindowContent.Lookups FINDING =
            new WindowContent.Lookups(Chronicle.of(ATLAS.atlas()), Finding.in(ATLAS.atlas()), ATLAS::sourcesInFull);

    private WindowFixture() {}

    /// Tiles of which none is ever shown.
    static ReferenceTiles noTiles(AtlasState state) {
        return new ReferenceTiles(
                state, new Settings(Path.of("target/no-such-file")), new NoQuestions(), ReferenceTiles.Network.usual());
    }

    private static Optional<ViewSession> lastViews = Optional.empty();
    private static Optional<AtlasState> lastState = Optional.empty();

    /// Views of which none is kept: as in the program the same for all windows that show a state one after another.
    static ViewSession noViews(AtlasState state) {
        if (!lastState.equals(Optional.of(state))) {
            lastState = Optional.of(state);
            lastViews = Optional.empty();
        }
        ViewSession views = lastViews.orElseGet(() -> newViews(state));
        lastViews = Optional.of(views);
        return views;
    }

    private static ViewSession newViews(AtlasState state) {
        Settings settings = new Settings(Path.of("target/no-such-file"));
        settings.remember("starts-at-home", true);
        return new ViewSession(state, settings, Path.of("target/no-such-views"), Optional.empty());
    }

    /// All that the window can be asked to do. On the JavaFX application thread.
    static Commands commands(AtlasState state) {
        AtlasMap map = mapOf(state, painter(new GlyphCache(new Typeface())));
        return content(state, map, noTiles(state), new SimpleBooleanProperty(), new WindowChoices())
                .commands();
    }

    /// With all that can be seen, though the headless screen is narrow.
    public static void show(Stage stage, AtlasState state, ReferenceTiles tiles, BooleanProperty reducedMotion) {
        WindowChoices choices = new WindowChoices();
        choices.railProperty().set(Wish.SHOWN);
        choices.panelProperty().set(Wish.SHOWN);
        show(stage, state, tiles, reducedMotion, choices);
        for (Node legend : stage.getScene().getRoot().lookupAll(".legend-card")) {
            ((LegendCard) legend).wishProperty().set(Wish.SHOWN);
        }
    }

    /// With views of the test's own.
    static WindowContent showWithViews(Stage stage, AtlasState state, ViewSession views, FileDialogs dialogs) {
        AtlasMap map = mapOf(state, painter(new GlyphCache(new Typeface())));
        WindowContent made = content(
                state, map, noTiles(state), new SimpleBooleanProperty(true), new WindowChoices(), views, () -> dialogs);
        show(stage, made, 1280, 800);
        return made;
    }

    /// With stories of the test's own.
    ///
    /// @return what takes files that are dragged onto the window
    public static DroppedFiles showWithStories(Stage stage, AtlasState state, ViewSession views, StorySession stories) {
        AtlasMap map = mapOf(state, painter(new GlyphCache(new Typeface())));
        WindowContent made = content(
                state,
                map,
                noTiles(state),
                new WindowContent.Lookups(FINDING.chronicle(), FINDING.finding(), FINDING.sources(), stories),
                options(new SimpleBooleanProperty(true), new WindowChoices(), views, NoFileDialogs::new));
        show(stage, made, 990, 700);
        return made.dropped();
    }

    static void show(
            Stage stage, AtlasState state, ReferenceTiles tiles, BooleanProperty reducedMotion, WindowChoices choices) {
        GlyphCache glyphs = new GlyphCache(new Typeface());
        AtlasMap map = mapOf(state, painter(glyphs));
        show(stage, content(state, map, tiles, reducedMotion, choices), 990, 700);
    }

    /// As the reader has it after a while: with the close-ups, on a usual screen.
    ///
    /// @return the map in it
    public static AtlasMap showAfterAWhile(Stage stage, AtlasState state, BooleanProperty reducedMotion) {
        return showAfterAWhile(stage, new Size(1920, 1080), state, reducedMotion);
    }

    public static AtlasMap showAfterAWhile(Stage stage, Size size, AtlasState state, BooleanProperty reducedMotion) {
        GlyphCache glyphs = new GlyphCache(new Typeface());
        MapPainter painter = painter(glyphs);
        painter.refine(ASSETS.readCloseUp(WORLD.world().overview()).detail());
        AtlasMap map = mapOf(state, painter);
        WindowContent content = content(state, map, noTiles(state), reducedMotion, new WindowChoices());
        show(stage, content, size.width(), size.height());
        return map;
    }

    /// In logical pixels.
    public record Size(double width, double height) {}

    private static void show(Stage stage, WindowContent content, double width, double height) {
        AtlasWindow.loadTypeface();
        Scene scene = new Scene(content.root(), width, height);
        for (String sheet : new String[] {"light", "atlas", "details", "desk"}) {
            scene.getStylesheets()
                    .add(String.valueOf(WindowFixture.class.getResource("/atlas/panel/" + sheet + ".css")));
        }
        scene.setOnKeyPressed(content::key);
        stage.setScene(scene);
        // Other tests give the same stage sizes of their own.
        stage.sizeToScene();
        stage.show();
    }

    /// Builds the content anew, as a change of language or appearance does.
    static void showAnew(
            Stage stage,
            AtlasState state,
            MapPainter painter,
            ReferenceTiles tiles,
            BooleanProperty reducedMotion,
            WindowChoices choices) {
        AtlasMap map = mapOf(state, painter);
        WindowContent content = content(state, map, tiles, reducedMotion, choices);
        stage.getScene().setRoot(content.root());
        stage.getScene().setOnKeyPressed(content::key);
        map.requestFocus();
    }

    static MapPainter painter(GlyphCache glyphs) {
        return new MapPainter(ATLAS.atlas(), WORLD.world(), glyphs);
    }

    private static AtlasMap mapOf(AtlasState state, MapPainter painter) {
        return new AtlasMap(
                state,
                new AtlasMap.Parts(
                        painter,
                        WORLD.world(),
                        new MapStyle(Appearance.LIGHT, Language.ENGLISH),
                        new Messages(Language.ENGLISH)));
    }

    private static WindowContent content(
            AtlasState state,
            AtlasMap map,
            ReferenceTiles tiles,
            BooleanProperty reducedMotion,
            WindowChoices choices) {
        return content(state, map, tiles, reducedMotion, choices, noViews(state), NoFileDialogs::new);
    }

    private static WindowContent content(
            AtlasState state,
            AtlasMap map,
            ReferenceTiles tiles,
            BooleanProperty reducedMotion,
            WindowChoices choices,
            ViewSession views,
            Supplier<FileDialogs> dialogs) {
        return content(state, map, tiles, FINDING, options(reducedMotion, choices, views, dialogs));
    }

    private static WindowContent content(
            AtlasState state,
            AtlasMap map,
            ReferenceTiles tiles,
            WindowContent.Lookups lookups,
            WindowContent.WindowOptions options) {
        return new WindowContent(
                state,
                new Messages(Language.ENGLISH),
                new WindowContent.Maps(map, WORLD.world(), tiles),
                List.of(),
                lookups,
                options);
    }

    private static WindowContent.WindowOptions options(
            BooleanProperty reducedMotion, WindowChoices choices, ViewSession views, Supplier<FileDialogs> dialogs) {
        return new WindowContent.WindowOptions(
                Appearance.LIGHT,
                new Flags(),
                language -> {},
                appearance -> {},
                reducedMotion,
                choices,
                new BackgroundWork(),
                views,
                dialogs,
                new Settings(Path.of("target/no-such-file")),
                GLYPHS,
                () -> {},
                () -> {});
    }
}
