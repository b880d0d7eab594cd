package atlas.chart.compare;

import atlas.analysis.compare.ComparedValue;
import atlas.analysis.figure.MeasuredFigure;
import atlas.chart.BarPanelsPlot;
import atlas.chart.BarPanelsPlot.BarPanel;
import atlas.chart.BarPanelsPlot.SideBar;
import atlas.chart.ChartContent;
import atlas.chart.ComparedSide;
import atlas.chart.figure.FigureGroup;
import atlas.chart.figure.FigureWords;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Figures of states and groups on the day, a panel for each figure.
final class FigureComparison {

    private final Atlas atlas;
    private final Messages messages;
    private final FigureWords words;

    FigureComparison(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.words = new FigureWords(atlas, messages);
    }

    /// The values of one figure, in the order of the sides.
    private record FigureValues(MeasuredFigure figure, List<Optional<ComparedValue>> values) {

        /// The newest year that a value is of.
        OptionalInt year() {
            return values.stream()
                    .flatMap(Optional::stream)
                    .mapToInt(ComparedValue::year)
                    .max();
        }
    }

    ChartContent<BarPanelsPlot> of(List<String> figures, Compared compared) {
        List<FigureValues> all = figures.stream()
                .flatMap(id -> atlas.indicator(id).stream())
                .map(indicator -> values(MeasuredFigure.of(atlas, indicator, FigureMeasure.ABSOLUTE), compared))
                .toList();
        FigureGroup everybody = compared.everybody(atlas);
        return new ChartContent<>(
                CompareWords.fileName("figures", compared.sides()),
                messages.get("compare.title.figures", CompareWords.names(compared.sides())),
                messages.get("compare.unit.figures", messages.day(compared.day())),
                new BarPanelsPlot(all.stream().map(one -> panel(one, compared)).toList()),
                notes(all, compared, everybody),
                all.stream()
                        .flatMap(one -> words.sources(one.figure(), everybody, compared.hasGroups()).stream())
                        .distinct()
                        .toList(),
                () -> table(all, compared));
    }

    private static FigureValues values(MeasuredFigure figure, Compared compared) {
        return new FigureValues(
                figure,
                compared.groups().stream()
                        .map(group -> ComparedValue.in(figure, compared.day().getYear(), group))
                        .toList());
    }

    private BarPanel panel(FigureValues of, Compared compared) {
        Stream<String> unit = Stream.of(
                        Optional.of(words.unit(of.figure())),
                        of.year().stream().mapToObj(Integer::toString).findFirst(),
                        rule(of))
                .flatMap(Optional::stream);
        return new BarPanel(
                words.name(of.figure()),
                String.join(" · ", unit.toList()),
                Optional.empty(),
                OptionalDouble.empty(),
                IntStream.range(0, compared.sides().size())
                        .mapToObj(place ->
                                bar(of, of.values().get(place), compared.sides().get(place)))
                        .toList());
    }

    /// By which rule the values of groups were made.
    private Optional<String> rule(FigureValues of) {
        return of.values().stream()
                .flatMap(Optional::stream)
                .flatMap(value -> value.rule().stream())
                .findFirst()
                .map(found -> messages.get("compare.rule", inSentence(words.rule(found))));
    }

    private String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(messages.language().locale()) + words.substring(1);
    }

    private SideBar bar(FigureValues of, Optional<ComparedValue> value, ComparedSide side) {
        String amount = value.map(found -> amount(found, of)).orElseGet(() -> without(of, side));
        return new SideBar(
                side,
                side.name(),
                value.map(found -> OptionalDouble.of(found.value())).orElse(OptionalDouble.empty()),
                amount,
                messages.get("compare.figures.told", side.name(), words.name(of.figure()), amount));
    }

    /// "20.3 million", with the year where it is an older one and how many states it rests on where some are missing.
    private String amount(ComparedValue value, FigureValues of) {
        String number = FigureWords.form(of.figure()).words(value.value(), messages);
        boolean isOlder = value.year() < of.year().orElse(value.year());
        if (!value.missing().isEmpty()) {
            return messages.get("compare.figures.of", number, value.counted(), value.asked());
        }
        return isOlder ? messages.get("overlap.members", number, Integer.toString(value.year())) : number;
    }

    private String without(FigureValues of, ComparedSide side) {
        return messages.get(
                !side.isState() && of.figure().indicator().aggregation() instanceof Indicator.Aggregation.None
                        ? "compare.figures.no-rule"
                        : "compare.figures.none");
    }

    private List<String> notes(List<FigureValues> all, Compared compared, FigureGroup everybody) {
        List<String> notes = new ArrayList<>();
        long known = all.stream()
                .flatMap(one -> one.values().stream())
                .filter(Optional::isPresent)
                .count();
        notes.add(messages.get(
                "compare.note.values", known, all.size() * compared.sides().size()));
        if (compared.hasGroups()) {
            notes.add(messages.get("compare.note.brackets"));
            notes.add(words.fixedStates(everybody));
        }
        notes.add(messages.get("chart.note.newest"));
        all.stream()
                .flatMap(one -> words.about(one.figure(), everybody.areas()).stream())
                .distinct()
                .forEach(notes::add);
        return notes;
    }

    private Table table(List<FigureValues> all, Compared compared) {
        List<ValueRow> rows = all.stream()
                .flatMap(one -> IntStream.range(0, compared.sides().size())
                        .mapToObj(place -> new ValueRow(
                                one.figure(),
                                compared.sides().get(place),
                                compared.day().getYear(),
                                one.values().get(place))))
                .toList();
        Columns<ValueRow> columns = new Columns<ValueRow>()
                .text("figure", row -> row.figure().indicator().id())
                .text("figure_name", row -> words.name(row.figure()))
                .text("unit", row -> words.unit(row.figure()));
        return ValueRow.columns(columns, words).of(rows);
    }
}
