package atlas.app.window;

import atlas.app.picture.MapPicture;
import atlas.app.picture.PictureCommands;
import atlas.app.picture.PictureSubject;
import atlas.app.picture.PictureTools;
import atlas.app.print.MapPages;
import atlas.app.print.PrintCommand;
import atlas.app.system.Version;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureExport;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.panel.command.Commands;
import atlas.view.AtlasState;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Lets the map of the window be saved as a picture, copied and printed.
final class PictureWiring {

    private final AtlasState state;
    private final AtlasMap map;
    private final WindowContent.WindowOptions options;
    private final PictureTools tools;
    private final PictureCommands pictures;
    private @Nullable PictureExport export;

    PictureWiring(AtlasState state, AtlasMap map, Node over, Messages messages, WindowContent.WindowOptions options) {
        this.state = state;
        this.map = map;
        this.options = options;
        this.tools = new PictureTools(
                over,
                messages,
                options.appearance(),
                options.glyphs(),
                options.settings(),
                options.work(),
                options.fileDialogs());
        this.pictures = new PictureCommands(tools, this::seen);
    }

    /// Adds what can be asked for by name.
    void addTo(Commands commands) {
        pictures.addTo(commands);
        MapPages pages = new MapPages(state.atlas(), tools.messages(), map.painter().colourer());
        new PrintCommand(tools, () -> pages.of(seen(), state.viewpoint())).addTo(commands);
    }

    private PictureSubject seen() {
        return new MapPicture(
                export(), state.viewpoint(), new PageSize(map.getWidth(), map.getHeight(), PageSize.LOGICAL_DPI));
    }

    /// Made when it is asked for first: the window opens sooner without it.
    private PictureExport export() {
        PictureExport made = export == null
                ? new PictureExport(state.atlas(), map.painter(), options.glyphs(), Version.number())
                : export;
        export = made;
        return made;
    }
}
