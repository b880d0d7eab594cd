package atlas.app.picture;

import atlas.app.action.BackgroundWork;
import atlas.app.action.FileDialogs;
import atlas.app.system.Settings;
import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import atlas.render.text.GlyphCache;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.Window;

/// What the dialogs for pictures and for printing need of the window.
///
/// @param over       a node of the window over which they open
/// @param appearance of the window
/// @param glyphs     with which the map is painted
/// @param work       long work beside the window
/// @param files      asks the reader for files
public record PictureTools(
        Node over,
        Messages messages,
        Appearance appearance,
        GlyphCache glyphs,
        Settings settings,
        BackgroundWork work,
        Supplier<FileDialogs> files) {

    public Window window() {
        return over.getScene().getWindow();
    }
}
