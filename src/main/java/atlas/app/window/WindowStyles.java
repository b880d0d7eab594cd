package atlas.app.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlas.cartography.Appearance;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The style sheets of the window in each appearance.
final class WindowStyles {

    private WindowStyles() {}

    /// Gives a window its style sheets in place of those that it had.
    static void apply(Appearance appearance, Scene scene) {
        Application.setUserAgentStylesheet(
                appearance == Appearance.LIGHT
                        ? new PrimerLight().getUserAgentStylesheetBSS()
                        : new PrimerDark().getUserAgentStylesheetBSS());
        scene.getStylesheets()
                .setAll(Stream.of(appearance == Appearance.LIGHT ? "light" : "dark", "atlas", "details")
                        .map(WindowStyles::sheet)
                        .toList());
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            // Without a compositor what is meant to be seen through is white.
            scene.getStylesheets().add(sheet("opaque"));
        }
    }

    private static String sheet(String name) {
        return String.valueOf(WindowStyles.class.getResource("/atlas/panel/" + name + ".css"));
    }
}
