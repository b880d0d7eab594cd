package atlas.records;

import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import atlas.theme.ClassedFigure;
import atlas.theme.Colouring;
import atlas.theme.StateClass;
import atlas.theme.StateColourer;
import atlas.theme.ThemeKind;
import atlas.theme.ThemeKinds;
import atlas.theme.ThemeWords;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the colours of the map say of each state: its class as the legend calls it, and its value where the theme has
/// numbers. The states stand in the order of the legend, those of no class at the end.
public final class ColouringTable {

    private final Atlas atlas;
    private final StateColourer colourer;
    private final ThemeWords words;

    /// What is said of a state at one side of the map.
    private record Row(Side side, String iso3, String classWords, ThemeKind.Known known) {}

    /// A side of the map, and what colours it in a few words.
    private record Side(String name, Subject subject, String theme) {}

    public ColouringTable(Atlas atlas, Messages messages, StateColourer colourer) {
        this.atlas = atlas;
        this.colourer = colourer;
        this.words = new ThemeWords(atlas, messages);
    }

    /// The states of a viewpoint's day; in a comparison those of both sides, the left ones first. Blocks until the
    /// table of a figure is read.
    public Table of(Viewpoint viewpoint) {
        List<Row> rows = new ArrayList<>();
        Columns<Row> columns = new Columns<>();
        Subject left = viewpoint.left().subject();
        Optional<Subject> right = viewpoint.right().map(Viewpoint::subject);
        if (right.isPresent()) {
            columns.text("side", row -> row.side().name());
        }
        rows.addAll(rows("left", left));
        right.ifPresent(side -> rows.addAll(rows("right", side)));
        return columns.date("date", row -> row.side().subject().date().toString())
                .text("theme", row -> row.side().theme())
                .text("iso3", Row::iso3)
                .text("name", this::nameOf)
                .text("class", Row::classWords)
                .numberIfKnown("value", row -> row.known().value())
                .text("unit", row -> row.known().unit())
                .wholeNumberIfKnown("year", row -> row.known().year())
                .text("note", row -> row.known().note())
                .list("sources", row -> row.known().sources())
                .of(rows);
    }

    private List<Row> rows(String name, Subject subject) {
        Side side = new Side(name, subject, shortWords(subject.theme(), subject));
        Colouring colouring = colourer.of(subject, Appearance.LIGHT);
        ThemeWords then = words.on(subject);
        Map<String, String> classes = new LinkedHashMap<>();
        for (StateClass alike : colouring.classes()) {
            alike.states().forEach(iso3 -> classes.put(iso3, alike.rule().words(then)));
        }
        colouring
                .figure()
                .map(ClassedFigure::values)
                .ifPresent(values ->
                        values.byState().keySet().stream().sorted().forEach(iso3 -> classes.putIfAbsent(iso3, "")));
        subject.seenIn(atlas).states().keySet().stream().sorted().forEach(iso3 -> classes.putIfAbsent(iso3, ""));
        List<Row> rows = new ArrayList<>();
        classes.forEach((iso3, classWords) ->
                rows.add(new Row(side, iso3, classWords, known(subject.theme(), iso3, subject, then))));
        return rows;
    }

    private <T extends MapTheme> ThemeKind.Known known(T theme, String iso3, Subject subject, ThemeWords then) {
        Optional<State> state = then.atlas().state(iso3).or(() -> atlas.state(iso3));
        return state.map(found -> ThemeKinds.of(theme).known(found, theme, subject, then))
                .orElseGet(() -> new ThemeKind.Known(Optional.empty(), "", Optional.empty(), "", List.of()));
    }

    private <T extends MapTheme> String shortWords(T theme, Subject subject) {
        return ThemeKinds.of(theme).shortWords(theme, subject, words.on(subject));
    }

    /// The name that it bore on the day.
    private String nameOf(Row row) {
        return row.side()
                .subject()
                .seenIn(atlas)
                .state(row.iso3())
                .or(() -> atlas.state(row.iso3()))
                .map(state -> state.names().in(words.messages().language()))
                .orElse(row.iso3());
    }
}
