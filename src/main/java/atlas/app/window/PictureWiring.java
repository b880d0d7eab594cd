package atlas.app.window;

import atlas.app.picture.ChartPicture;
import atlas.app.picture.LegendPicture;
import atlas.app.picture.MapPicture;
import atlas.app.picture.PictureCommands;
import atlas.app.picture.PictureSubject;
import atlas.app.picture.PictureTools;
import atlas.app.print.MapPages;
import atlas.app.print.PrintCommand;
import atlas.app.system.Version;
import atlas.desk.DeskPane;
import atlas.desk.kind.DeskContent;
import atlas.export.picture.ChartExport;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureExport;
import atlas.i18n.Messages;
import atlas.map.AtlasMap;
import atlas.panel.command.Commands;
import atlas.panel.command.ContextActions;
import atlas.panel.details.DetailsPanel;
import atlas.panel.details.chart.Chart;
import atlas.panel.table.TableOffer;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Lets the map of the window and its charts be saved as pictures, copied and printed.
final class PictureWiring {

    private final AtlasState state;
    private final AtlasMap map;
    private final DeskPane desk;
    private final DetailsPanel details;
    private final WindowContent.WindowOptions options;
    private final PictureTools tools;
    private final PictureCommands pictures;
    private @Nullable PictureExport export;

    /// What of the window leaves it.
    record Parts(AtlasMap map, DeskPane desk, DetailsPanel details) {}

    PictureWiring(AtlasState state, Parts parts, Node over, Messages messages, WindowContent.WindowOptions options) {
        this.state = state;
        this.map = parts.map();
        this.desk = parts.desk();
        this.details = parts.details();
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
        MapPages printed =
                new MapPages(state.atlas(), tools.messages(), map.painter().colourer());
        new PrintCommand(tools, () -> {
                    Viewpoint viewpoint = state.viewpoint();
                    return printed.of(
                            viewpoint,
                            map(),
                            deskContent(viewpoint)
                                    .map(shown -> new MapPages.OnDesk(
                                            shown, chart(shown, viewpoint).map(chart -> chart))),
                            onPage());
                })
                .addTo(commands);
    }

    private MapPages.OnPage onPage() {
        return new MapPages.OnPage(
                details.lookupAll("*").stream()
                        .flatMap(node -> node instanceof Chart chart ? Stream.of(pictureOf(chart)) : Stream.empty())
                        .toList(),
                TableOffer.within(details));
    }

    /// Adds the command to copy the map, behind the one to copy what has the focus.
    void addCopyTo(Commands commands) {
        pictures.addCopyTo(commands);
    }

    /// Lets each chart of the pages and that of the desk be saved as a picture and copied, from its context menu.
    void offerCharts() {
        offerChartsOfPages();
        offerChartOfDesk();
    }

    private void offerChartsOfPages() {
        Messages messages = tools.messages();
        ContextActions.giveTo(
                details,
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
        return ChartPicture.ofPage(charts(), state.viewpoint(), chart.content());
    }

    private void offerChartOfDesk() {
        Messages messages = tools.messages();
        ContextActions.giveTo(
                desk.canvas(),
                messages,
                items -> seenOfDesk()
                        .ifPresent(chart -> items.separate()
                                .add(messages.get("command.save-picture"), () -> pictures.askAndSave(chart))
                                .add(messages.get("command.copy-picture"), () -> pictures.copy(chart))));
    }

    private Optional<ChartPicture> seenOfDesk() {
        Viewpoint viewpoint = state.viewpoint();
        return deskContent(viewpoint).flatMap(shown -> chart(shown, viewpoint));
    }

    private ChartExport charts() {
        return new ChartExport(state.atlas(), options.glyphs());
    }

    /// The map, its legend and, where the desk is seen with a chart, this too; first what is alone in the window, else
    /// the map.
    private List<PictureSubject> seen() {
        List<PictureSubject> seen = new ArrayList<>(List.of(map(), legend()));
        boolean showsMap = state.viewpoint().desk().showsMap();
        seenOfDesk().ifPresent(chart -> seen.add(showsMap ? seen.size() : 0, chart));
        return seen;
    }

    private PictureSubject legend() {
        return new LegendPicture(export(), state.viewpoint());
    }

    private Optional<DeskContent> deskContent(Viewpoint viewpoint) {
        return viewpoint.desk().isSeen() ? Optional.of(desk.content(viewpoint)) : Optional.empty();
    }

    private Optional<ChartPicture> chart(DeskContent shown, Viewpoint viewpoint) {
        return ChartPicture.ofDesk(charts(), state.atlas(), viewpoint, shown, tools.messages());
    }

    private PictureSubject map() {
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
