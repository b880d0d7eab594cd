package atlas.app.window;

import atlas.app.picture.ChartPicture;
import atlas.app.picture.MapPicture;
import atlas.app.picture.PictureCommands;
import atlas.app.picture.PictureSubject;
import atlas.app.picture.PictureTools;
import atlas.app.print.MapPages;
import atlas.app.print.PrintCommand;
import atlas.app.system.Version;
import atlas.chart.ChartContent;
import atlas.desk.DeskPane;
import atlas.export.picture.ChartExport;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureExport;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.panel.command.Commands;
import atlas.panel.command.ContextActions;
import atlas.panel.details.chart.Chart;
import atlas.view.AtlasState;
import java.util.Optional;
import javafx.event.EventTarget;
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
        MapPages pages =
                new MapPages(state.atlas(), tools.messages(), map.painter().colourer());
        new PrintCommand(tools, () -> pages.of(seen(), state.viewpoint())).addTo(commands);
    }

    /// Adds the command to copy the map, behind the one to copy what has the focus.
    void addCopyTo(Commands commands) {
        pictures.addCopyTo(commands);
    }

    /// Lets each chart of the pages be saved as a picture and copied, from its context menu.
    void offerCharts(Node pages) {
        Messages messages = tools.messages();
        ContextActions.giveTo(
                pages,
                messages,
                (items, event) -> chartAt(event.getTarget())
                        .ifPresent(chart -> items.separate()
                                .add(messages.get("command.save-picture"), () -> pictures.askAndSave(pictureOf(chart)))
                                .add(messages.get("command.copy-picture"), () -> pictures.copy(pictureOf(chart)))));
    }

    private static Optional<Chart> chartAt(EventTarget target) {
        for (Node node = target instanceof Node pointed ? pointed : null; node != null; node = node.getParent()) {
            if (node instanceof Chart chart) {
                return Optional.of(chart);
            }
        }
        return Optional.empty();
    }

    private PictureSubject pictureOf(Chart chart) {
        return pictureOf(chart.content());
    }

    private PictureSubject pictureOf(ChartContent<?> content) {
        return new ChartPicture(
                new ChartExport(state.atlas(), options.glyphs()),
                content,
                state.viewpoint().date());
    }

    /// Lets the chart of the desk be saved as a picture and copied, from its context menu.
    void offerCharts(DeskPane desk) {
        Messages messages = tools.messages();
        ContextActions.giveTo(
                desk.canvas(),
                messages,
                items -> desk.chart()
                        .ifPresent(content -> items.separate()
                                .add(
                                        messages.get("command.save-picture"),
                                        () -> pictures.askAndSave(pictureOf(content)))
                                .add(messages.get("command.copy-picture"), () -> pictures.copy(pictureOf(content)))));
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
