package atlas.app;

import atlas.analysis.Chronicle;
import atlas.analysis.Search;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedWorld;
import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.panel.details.Flags;
import atlas.render.Callouts;
import atlas.render.Letterings;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.Typeface;
import atlas.view.AtlasState;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The whole content of a window with the datasets of record, in English and light, as large as the headless screen
/// allows.
final class WholeWindow {

    private static final AssetFolder ASSETS = new AssetFolder(Path.of("assets"));
    static final LoadedAtlas ATLAS = ASSETS.readAtlas();
    private static final LoadedWorld WORLD = ASSETS.readWorld();

    private static final Letterings LETTERINGS = new Letterings(new Typeface());

    private WholeWindow() {}

    /// Tiles of which none is ever shown.
    static ReferenceTiles noTiles(AtlasState state) {
        return new ReferenceTiles(
                state, new Settings(Path.of("target/no-such-file")), new NoQuestions(), ReferenceTiles.Network.usual());
    }

    static void show(Stage stage, AtlasState state, ReferenceTiles tiles, BooleanProperty reducedMotion) {
        MapPainter painter = new MapPainter(ATLAS.atlas(), WORLD.world(), LETTERINGS);
        show(stage, new Size(990, 700), state, painter, tiles, reducedMotion);
    }

    /// As the reader has it after a while: with the close-ups, on a usual screen.
    ///
    /// @return the map in it
    static AtlasMap showAfterAWhile(Stage stage, AtlasState state, BooleanProperty reducedMotion) {
        return showAfterAWhile(stage, new Size(1920, 1080), state, reducedMotion);
    }

    static AtlasMap showAfterAWhile(Stage stage, Size size, AtlasState state, BooleanProperty reducedMotion) {
        MapPainter painter = new MapPainter(ATLAS.atlas(), WORLD.world(), LETTERINGS);
        painter.refine(ASSETS.readCloseUp(WORLD.world().overview()).detail());
        return show(stage, size, state, painter, noTiles(state), reducedMotion);
    }

    /// In logical pixels.
    record Size(double width, double height) {}

    private static AtlasMap show(
            Stage stage,
            Size size,
            AtlasState state,
            MapPainter painter,
            ReferenceTiles tiles,
            BooleanProperty reducedMotion) {
        Messages messages = new Messages(Language.ENGLISH);
        AtlasMap map = new AtlasMap(
                state,
                new AtlasMap.Parts(
                        painter,
                        WORLD.world(),
                        new Callouts(ATLAS.atlas(), LETTERINGS),
                        new MapStyle(Appearance.LIGHT, Language.ENGLISH),
                        messages));
        WindowContent content = new WindowContent(
                state,
                messages,
                new WindowContent.Maps(map, tiles),
                List.of(),
                new WindowContent.Finding(Chronicle.of(ATLAS.atlas()), new Search(ATLAS.atlas())),
                new WindowContent.Look(Appearance.LIGHT, new Flags(), language -> {}, appearance -> {}, reducedMotion));
        Scene scene = new Scene(content.root(), size.width(), size.height());
        for (String sheet : new String[] {"light", "atlas", "details"}) {
            scene.getStylesheets().add(String.valueOf(WholeWindow.class.getResource("/atlas/panel/" + sheet + ".css")));
        }
        scene.setOnKeyPressed(content::key);
        stage.setScene(scene);
        stage.show();
        return map;
    }
}
