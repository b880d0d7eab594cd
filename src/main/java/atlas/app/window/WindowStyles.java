package atlas.app.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlas.cartography.Appearance;
import atlas.panel.layout.TextSize;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The style sheets of the window in each appearance.
final class WindowStyles {

    /// As `atlas.css` has it.
    private static final double USUAL_TEXT_PIXELS = 13;

    /// As drawings have it by themselves.
    private static final double USUAL_GLYPH_PIXELS = 16;

    private static final double ZOOM_BUTTON_PIXELS = 34;

    /// Five of them have to stand one below the other beside a low map.
    private static final double MOST_ZOOM_BUTTON_SCALE = 1.5;

    private WindowStyles() {}

    /// Gives a window its style sheets in place of those that it had.
    ///
    /// @param textPercent of the usual size of text
    static void apply(Appearance appearance, int textPercent, Scene scene) {
        Application.setUserAgentStylesheet(
                appearance == Appearance.LIGHT
                        ? new PrimerLight().getUserAgentStylesheetBSS()
                        : new PrimerDark().getUserAgentStylesheetBSS());
        scene.getStylesheets()
                .setAll(Stream.of(appearance == Appearance.LIGHT ? "light" : "dark", "atlas", "details", "desk")
                        .map(WindowStyles::sheet)
                        .toList());
        if (textPercent != TextSize.USUAL) {
            scene.getStylesheets().add(textSheet(textPercent));
        }
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            // Without a compositor what is meant to be seen through is white.
            scene.getStylesheets().add(sheet("opaque"));
        }
    }

    private static String sheet(String name) {
        return String.valueOf(WindowStyles.class.getResource("/atlas/panel/" + name + ".css"));
    }

    /// A sheet in an address of its own, so that menus and other windows over this one follow too.
    private static String textSheet(int textPercent) {
        double scale = textPercent / 100.0;
        String glyph = USUAL_GLYPH_PIXELS * scale + "px";
        String button = ZOOM_BUTTON_PIXELS * Math.min(scale, MOST_ZOOM_BUTTON_SCALE) + "px";
        String sheet = ".root, .popover.source-popover { -fx-font-size: " + USUAL_TEXT_PIXELS * scale + "px; }"
                + ".glyph { " + square(glyph) + " -fx-max-width: " + glyph + "; -fx-max-height: " + glyph + "; }"
                + ".zoom-buttons > .glyph-button { " + square(button) + " }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.US_ASCII));
    }

    private static String square(String side) {
        return "-fx-min-width: " + side + "; -fx-pref-width: " + side + "; -fx-min-height: " + side
                + "; -fx-pref-height: " + side + ";";
    }
}
