package atlas.desk.kind;

import atlas.analysis.YearValues;
import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.place.State;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import atlas.view.desk.Desk;
import atlas.view.desk.DeskView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import javafx.scene.Node;

/// A row for each state of the group, a column for each figure that the reader has chosen.
final class StateTableKind implements DeskKind<DeskView.StateTable> {

    @Override
    public Class<DeskView.StateTable> type() {
        return DeskView.StateTable.class;
    }

    @Override
    public String id() {
        return "state-table";
    }

    @Override
    public DeskView.StateTable first(DeskSubject subject) {
        return (DeskView.StateTable) Desk.HOME.shown();
    }

    @Override
    public DeskContent content(DeskView.StateTable view, DeskSubject subject) {
        Atlas atlas = subject.atlas();
        Messages messages = subject.messages();
        SortedSet<String> states = GroupStates.on(atlas, subject.group(), subject.day());
        Map<Indicator, YearValues> columns = new LinkedHashMap<>();
        view.figures().stream()
                .flatMap(id -> atlas.indicator(id).stream())
                .forEach(figure ->
                        columns.put(figure, YearValues.of(figure, subject.day().getYear(), states)));
        return new DeskContent(
                "states-and-figures",
                new GroupWords(atlas, messages).asTitle(subject.group()),
                messages.get("desk.table.unit", states.size(), messages.day(subject.day())),
                notes(columns, states.size(), messages),
                columns.keySet().stream()
                        .flatMap(figure -> figure.sources().stream())
                        .distinct()
                        .toList(),
                Optional.empty(),
                () -> new ColumnWords(subject)
                        .told(table(columns, states, atlas.on(subject.day()), messages.language())));
    }

    private static List<String> notes(Map<Indicator, YearValues> columns, int states, Messages messages) {
        List<String> notes = new ArrayList<>();
        columns.forEach((figure, values) -> {
            int covered = values.byState().size();
            if (covered < states || values.older() > 0) {
                notes.add(messages.get(
                        "desk.table.coverage",
                        figure.names().in(messages.language()),
                        covered,
                        states,
                        values.older(),
                        Integer.toString(values.year())));
            }
        });
        return notes;
    }

    private static Table table(
            Map<Indicator, YearValues> figures, SortedSet<String> states, Atlas atlas, Language language) {
        Columns<String> columns = new Columns<String>()
                .text("iso3", iso3 -> iso3)
                .text(
                        "name",
                        iso3 -> atlas.state(iso3)
                                .map((State found) -> found.names().in(language))
                                .orElse(iso3));
        figures.forEach((figure, values) -> columns.numberIfKnown(
                figure.id(),
                iso3 -> Optional.ofNullable(values.byState().get(iso3)).map(YearValues.Dated::value)));
        return columns.of(states);
    }

    @Override
    public List<Node> choices(DeskView.StateTable view, DeskSubject subject, Consumer<DeskView> choose) {
        return List.of(new DeskChoices(subject)
                .figures("columns", view.figures(), figures -> choose.accept(new DeskView.StateTable(figures))));
    }
}
