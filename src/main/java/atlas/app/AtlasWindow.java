package atlas.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlas.analysis.Chronicle;
import atlas.analysis.Search;
import atlas.assets.AssetProblem;
import atlas.assets.LoadedAtlas;
import atlas.assets.LoadedWorld;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.panel.details.Flags;
import atlas.render.MapPainter;
import atlas.render.Typeface;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window: its place, its language and its appearance. What is in it is built by [WindowContent], anew when
/// language or appearance change; the viewpoint stays.
final class AtlasWindow {

    /// What was read at the start.
    record Loaded(LoadedAtlas atlas, LoadedWorld world, MapPainter painter, Typeface typeface) {

        List<String> problems() {
            return Stream.concat(atlas.problems().stream(), world.problems().stream())
                    .map(AssetProblem::toString)
                    .toList();
        }
    }

    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 700;

    private final Loaded loaded;
    private final Settings settings;
    private final AtlasState state;
    private final Chronicle chronicle;
    private final Search search;
    private final Flags flags = new Flags();
    private final Stage stage = new Stage();
    private final Scene scene = new Scene(new Pane(), 1280, 800);
    private Language language;
    private Appearance appearance;
    private Optional<WindowContent> content = Optional.empty();

    AtlasWindow(Loaded loaded, Settings settings) {
        this.loaded = loaded;
        this.settings = settings;
        this.language = settings.language();
        this.appearance = settings.appearance();
        Atlas atlas = loaded.atlas().atlas();
        this.state = new AtlasState(atlas, Viewpoint.home(Words.FIRST_SHOWN));
        this.chronicle = Chronicle.of(atlas);
        this.search = new Search(atlas);
    }

    /// Shows the window.
    ///
    /// @param onClosed called after it was closed
    void open(Optional<PictureSize> size, Runnable onClosed) {
        for (String cut : List.of("Regular", "Italic", "Medium", "SemiBold")) {
            Font.loadFont(AtlasWindow.class.getResourceAsStream("/atlas/typeface/Inter-" + cut + ".ttf"), 13);
        }
        build();
        stage.setScene(scene);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        for (int pixels : new int[] {32, 64, 256}) {
            stage.getIcons()
                    .add(new Image(String.valueOf(AtlasWindow.class.getResource("/atlas/icon-" + pixels + ".png"))));
        }
        size.ifPresentOrElse(this::place, this::placeWhereItWas);
        stage.setOnHidden(event -> {
            rememberPlace();
            content.map(WindowContent::map).ifPresent(AtlasMap::close);
            onClosed.run();
        });
        stage.show();
        content.map(WindowContent::map).ifPresent(AtlasMap::requestFocus);
    }

    private void build() {
        content.map(WindowContent::map).ifPresent(AtlasMap::close);
        Application.setUserAgentStylesheet(
                appearance == Appearance.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(Stream.of(appearance == Appearance.LIGHT ? "light" : "dark", "atlas", "details")
                        .map(name -> String.valueOf(AtlasWindow.class.getResource("/atlas/panel/" + name + ".css")))
                        .toList());
        Messages messages = new Messages(language);
        stage.setTitle(messages.get("app.title"));
        WindowContent built = new WindowContent(
                state,
                messages,
                loaded,
                new WindowContent.Finding(chronicle, search),
                new WindowContent.Look(appearance, flags, this::speak, this::appear));
        content = Optional.of(built);
        scene.setRoot(built.root());
        scene.setOnKeyPressed(built::key);
    }

    private void speak(Language chosen) {
        language = chosen;
        build();
    }

    private void appear(Appearance chosen) {
        appearance = chosen;
        build();
    }

    private void place(PictureSize size) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(size.width());
        stage.setHeight(size.height());
    }

    private void placeWhereItWas() {
        double x = settings.number("x").orElse(Double.NaN);
        double y = settings.number("y").orElse(Double.NaN);
        double width = settings.number("width").orElse(1280.0);
        double height = settings.number("height").orElse(800.0);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.clamp(width, MIN_WIDTH, Math.max(MIN_WIDTH, screen.getWidth())));
        stage.setHeight(Math.clamp(height, MIN_HEIGHT, Math.max(MIN_HEIGHT, screen.getHeight())));
        if (!Screen.getScreensForRectangle(x, y, width, 40).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(settings.number("maximized").orElse(0.0) > 0);
    }

    private void rememberPlace() {
        settings.remember(language, appearance);
        settings.remember("maximized", stage.isMaximized() ? 1 : 0);
        if (!stage.isMaximized()) {
            settings.remember("x", stage.getX());
            settings.remember("y", stage.getY());
            settings.remember("width", stage.getWidth());
            settings.remember("height", stage.getHeight());
        }
        try {
            settings.save();
        } catch (IOException e) {
            System.err.println("The window's place could not be remembered: " + Words.reason(e) + ".");
        }
    }
}
