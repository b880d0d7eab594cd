package atlas.app.print;

import atlas.app.picture.PictureSubject;
import atlas.cartography.Appearance;
import atlas.desk.kind.ColumnWords;
import atlas.desk.kind.DeskContent;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.table.OfferedTable;
import atlas.records.ColouringTable;
import atlas.render.PictureLook;
import atlas.theme.StateColourer;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is printed of the window: the map, what the desk shows, charts and tables of the page, and what they rest on.
/// On paper it is always light.
public final class MapPages {

    private final Atlas atlas;
    private final Messages messages;
    private final StateColourer colourer;

    /// What the desk shows.
    ///
    /// @param chart empty where it shows a table
    public record OnDesk(DeskContent content, Optional<PictureSubject> chart) {}

    /// What the page at the side shows.
    public record OnPage(List<PictureSubject> charts, List<OfferedTable> tables) {
        public OnPage {
            charts = List.copyOf(charts);
            tables = List.copyOf(tables);
        }
    }

    /// @param colourer of the map
    public MapPages(Atlas atlas, Messages messages, StateColourer colourer) {
        this.atlas = atlas;
        this.messages = messages;
        this.colourer = colourer;
    }

    /// What can be printed at a viewpoint. What is seen in the middle of the window is usual, and what it rests on.
    ///
    /// @param map  of the viewpoint
    /// @param desk empty where it is not seen
    public PrintCommand.Printable of(Viewpoint viewpoint, PictureSubject map, Optional<OnDesk> desk, OnPage page) {
        boolean showsMap = viewpoint.desk().showsMap();
        Map<String, PrintPart> parts = new LinkedHashMap<>();
        add(part(PrintChoices.MAP, messages.get("print.part.map"), showsMap, map), parts);
        desk.ifPresent(shown -> shown.chart()
                .ifPresent(chart -> add(
                        part("desk-chart", messages.get("print.part.desk-chart", chart.title(messages)), true, chart),
                        parts)));
        page.charts()
                .forEach(chart -> add(
                        part(
                                "page-chart-" + chart.fileName(),
                                messages.get("print.part.chart", chart.title(messages)),
                                false,
                                chart),
                        parts));
        add(colouring(map, viewpoint, showsMap), parts);
        add(sources(map), parts);
        desk.ifPresent(shown -> add(table(shown), parts));
        page.tables().forEach(table -> add(table(table), parts));
        return new PrintCommand.Printable(
                new PictureLook(Appearance.LIGHT, messages, Optional.empty()), new ArrayList<>(parts.values()));
    }

    /// Of two with one name, as of a figure on two cards, the first.
    private static void add(PrintPart part, Map<String, PrintPart> parts) {
        parts.putIfAbsent(part.id(), part);
    }

    private static PrintPart part(String id, String words, boolean isUsual, PictureSubject picture) {
        return new PrintPart(id, words, isUsual, new PrintPart.OfPicture(picture));
    }

    private PrintPart colouring(PictureSubject picture, Viewpoint viewpoint, boolean isUsual) {
        return new PrintPart(
                "colouring",
                messages.get("print.part.colouring"),
                isUsual,
                new PrintPart.OfText(_ -> new ColouringContent(messages)
                        .of(
                                picture.title(messages) + " · " + messages.day(viewpoint.date()),
                                new ColouringTable(atlas, messages, colourer).of(viewpoint))));
    }

    /// Of the pictures that are printed, or without any of the map, as its table rests on them too.
    private PrintPart sources(PictureSubject map) {
        String title = messages.get("print.part.sources");
        return new PrintPart(
                "sources",
                title,
                true,
                new PrintPart.OfText(pictures -> new PrintPart.Content(
                        title,
                        List.of(messages.get("print.sources.note")),
                        List.of(),
                        List.of(),
                        new SourceLines(atlas, messages)
                                .of((pictures.isEmpty() ? List.of(map) : pictures)
                                        .stream()
                                                .flatMap(picture -> picture.sourceIds().stream())
                                                .distinct()
                                                .toList()))));
    }

    private PrintPart table(OnDesk desk) {
        DeskContent shown = desk.content();
        List<String> notes = new ArrayList<>(List.of(shown.unit()));
        notes.addAll(shown.notes());
        return new PrintPart(
                desk.chart().isPresent() ? "desk-chart-table" : "desk-table",
                messages.get("print.part.desk-table", shown.title()),
                desk.chart().isEmpty(),
                new PrintPart.OfText(
                        _ -> new TableContent(atlas, messages, TableWords.ofDesk(new ColumnWords(atlas, messages)))
                                .of(shown.title(), notes, shown.table().get().table(), shown.sources())));
    }

    private PrintPart table(OfferedTable offered) {
        String day = offered.day().map(date -> " · " + messages.day(date)).orElse("");
        return new PrintPart(
                "page-table-" + offered.name(),
                messages.get("print.part.table", offered.words()),
                false,
                new PrintPart.OfText(_ -> new TableContent(atlas, messages, new PageTableWords(atlas, messages))
                        .of(
                                offered.title() + day,
                                List.of(messages.get("print.table.note")),
                                offered.table().get(),
                                List.of())));
    }
}
