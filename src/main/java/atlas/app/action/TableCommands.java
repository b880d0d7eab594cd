package atlas.app.action;

import atlas.app.system.Version;
import atlas.domain.Atlas;
import atlas.export.Imprint;
import atlas.export.file.TableFile;
import atlas.export.file.TableFileFormat;
import atlas.export.spatial.FeatureTable;
import atlas.export.spatial.StateAreas;
import atlas.i18n.Messages;
import atlas.panel.command.Command;
import atlas.panel.command.CommandGroup;
import atlas.panel.command.Commands;
import atlas.panel.control.SystemClipboard;
import atlas.panel.keys.Shortcut;
import atlas.panel.table.OfferedTable;
import atlas.panel.table.OfferedTable.Place;
import atlas.panel.table.TableEvent;
import atlas.panel.table.TableOffer;
import atlas.records.ColouringTable;
import atlas.records.ReferenceTables;
import atlas.table.Table;
import atlas.table.TableFormat;
import atlas.theme.StateColourer;
import atlas.theme.SubjectWords;
import atlas.view.AtlasState;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Tables that the reader takes along: to the clipboard, and into files. What a part of the window offers comes up to
/// the window as a [TableEvent]; what colours the map is offered here.
public final class TableCommands {

    /// Of the formats that keep nothing aside, all is written when the rows are; of the others the most.
    private static final double SHARE_OF_ROWS = 0.7;

    private final AtlasState state;
    private final Messages messages;
    private final StateColourer colourer;
    private final Supplier<StateAreas> areas;
    private final BackgroundWork work;
    private final Supplier<FileDialogs> dialogs;

    /// @param areas   asked for when a table of states is written with them, on a thread of its own
    /// @param dialogs asked for when a file is to be chosen
    public TableCommands(
            AtlasState state,
            Messages messages,
            StateColourer colourer,
            Supplier<StateAreas> areas,
            BackgroundWork work,
            Supplier<FileDialogs> dialogs) {
        this.state = state;
        this.messages = messages;
        this.colourer = colourer;
        this.areas = areas;
        this.work = work;
        this.dialogs = dialogs;
    }

    /// Adds what can be asked for by name.
    ///
    /// @param root of the window: what has the focus in it is copied
    public void addTo(Commands commands, Node root) {
        commands.add(Command.of("save-table", CommandGroup.FILE, () -> save(colouring())))
                .addBehind(
                        "redo",
                        true,
                        Command.of("copy", CommandGroup.EDIT, Shortcut.COPY, () -> copy(focusedIn(root))));
        root.addEventHandler(TableEvent.COPY, event -> copy(event.offered()));
        root.addEventHandler(TableEvent.SAVE, event -> save(event.offered()));
    }

    /// What colours the map now: of both sides where two are compared.
    public OfferedTable colouring() {
        Viewpoint viewpoint = state.viewpoint();
        Atlas atlas = state.atlas();
        Subject left = viewpoint.left().subject();
        Subject right = viewpoint.right().map(Viewpoint::subject).orElse(left);
        SubjectWords words = new SubjectWords(atlas, messages);
        String title = left.equals(right) ? words.of(left, left) : words.compared(left, right);
        return OfferedTable.of(
                        "map",
                        messages.get("table.of", messages.get("table.colouring"), title),
                        () -> new ColouringTable(atlas, messages, colourer).of(viewpoint))
                .on(viewpoint.date())
                .at(Place.STATES);
    }

    /// The table of what has the focus; else of the map.
    private OfferedTable focusedIn(Node root) {
        return Optional.ofNullable(root.getScene())
                .map(Scene::getFocusOwner)
                .flatMap(TableOffer::at)
                .orElseGet(this::colouring);
    }

    /// Copies a table, so that programs for tables and for text both keep its columns.
    public void copy(OfferedTable offered) {
        work.start(
                messages.get("table.making", offered.title()),
                _ -> clipped(offered.table().get()),
                clipped -> {
                    if (SystemClipboard.putTextAndHtml(clipped.text(), clipped.html())) {
                        work.said()
                                .tell(
                                        work.messages().get("table.copied", offered.title(), clipped.rows()),
                                        Optional.empty());
                    } else {
                        tellNotCopied(offered);
                    }
                },
                _ -> tellNotCopied(offered));
    }

    private void tellNotCopied(OfferedTable offered) {
        work.said().tellFailure(work.messages().get("table.not-copied", offered.title()), Optional.empty());
    }

    /// A table as it is put on the clipboard.
    private record Clipped(String text, String html, int rows) {}

    private static Clipped clipped(Table table) {
        return new Clipped(
                TableFormat.TSV.text(table),
                TableFormat.HTML.text(table),
                table.rows().size());
    }

    /// Asks where to and in which format, and saves a table.
    public void save(OfferedTable offered) {
        Map<TableFileFormat, FileDialogs.FileKind> kinds = kindsOf(offered);
        dialogs.get()
                .toWriteAs(
                        messages.get("table.save-title"),
                        suggestedName(offered),
                        kinds.values().stream().toList())
                .ifPresent(chosen -> {
                    TableFileFormat format = kinds.entrySet().stream()
                            .filter(kind -> kind.getValue().equals(chosen.kind()))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElseThrow();
                    new FileSaver(work)
                            .save(
                                    chosen.file(),
                                    (out, progress) -> {
                                        TableFile file = file(offered, format);
                                        double rows = file.table().rows().size();
                                        double all = file.sources().isPresent() ? SHARE_OF_ROWS : 1;
                                        file.write(format, out, written -> progress.at(all * written / rows));
                                    },
                                    () -> save(offered));
                });
    }

    private Map<TableFileFormat, FileDialogs.FileKind> kindsOf(OfferedTable offered) {
        Map<TableFileFormat, FileDialogs.FileKind> kinds = new EnumMap<>(TableFileFormat.class);
        for (TableFileFormat format : TableFileFormat.values()) {
            if (format != TableFileFormat.GEOJSON || offered.place() != Place.NOWHERE) {
                kinds.put(
                        format,
                        new FileDialogs.FileKind(messages.get("table.format." + format.name()), format.extension()));
            }
        }
        return kinds;
    }

    private static String suggestedName(OfferedTable offered) {
        return offered.name() + offered.day().map(day -> "-" + day).orElse("") + "." + TableFileFormat.CSV.extension();
    }

    private TableFile file(OfferedTable offered, TableFileFormat format) {
        Atlas atlas = state.atlas();
        Table table = offered.table().get();
        Optional<FeatureTable> features = switch (offered.place()) {
            case STATES ->
                Optional.of(format)
                        .filter(TableFileFormat::isSpatial)
                        .map(_ -> FeatureTable.ofStates(table, atlas, areas.get()));
            case POINTS -> Optional.of(FeatureTable.ofPlaces(table));
            case NOWHERE -> Optional.empty();
        };
        String title = offered.title()
                + offered.day().map(day -> ", " + messages.day(day)).orElse("");
        return new TableFile(
                table,
                features,
                new ReferenceTables(atlas, messages.language()).sourcesOf(table),
                new Imprint(
                        offered.name(),
                        messages.get("app.title") + ": " + title,
                        Version.number(),
                        atlas.asOf(),
                        offered.place() == Place.STATES ? messages.get("boundaries.notice") : ""));
    }
}
