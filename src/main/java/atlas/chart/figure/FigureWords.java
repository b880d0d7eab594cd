package atlas.chart.figure;

import atlas.analysis.figure.GroupValue;
import atlas.analysis.figure.GroupValue.GroupRule;
import atlas.analysis.figure.MeasuredFigure;
import atlas.analysis.figure.StateValues;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Figures of groups in a reader's words: names, units, what is covered, and by which rule values were made one.
public final class FigureWords {

    /// So many states without a value are named; the table names all.
    private static final int MOST_NAMED = 8;

    private final Atlas atlas;
    private final Messages messages;

    public FigureWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /// A state's name as it stands in charts.
    String nameOf(String iso3) {
        return atlas.state(iso3)
                .map((State state) -> state.nameOnMap(messages.language()))
                .orElse(iso3);
    }

    /// "GDP (PPP) per person", "Population, share of the world".
    public String name(MeasuredFigure figure) {
        String name = figure.indicator().names().in(messages.language());
        return switch (figure.measure()) {
            case ABSOLUTE -> name;
            case PER_PERSON ->
                figure.persons() == 1
                        ? messages.get("chart.measure.PER_PERSON", name)
                        : messages.get("chart.measure.per-persons", name, messages.number(figure.persons(), 0));
            case SHARE_OF_WORLD -> messages.get("chart.measure.SHARE_OF_WORLD", name);
            case INDEX -> messages.get("chart.measure.INDEX", name);
        };
    }

    /// "current international $ per person", "% of the world", "2000 = 100".
    public String unit(MeasuredFigure figure) {
        String unit = figure.indicator().unit().in(messages.language());
        return switch (figure.measure()) {
            case ABSOLUTE -> unit;
            case PER_PERSON ->
                figure.persons() == 1
                        ? messages.get("chart.measure.PER_PERSON", unit)
                        : messages.get("chart.measure.per-persons", unit, messages.number(figure.persons(), 0));
            case SHARE_OF_WORLD -> messages.get("chart.measure.percent-of-world");
            case INDEX ->
                messages.get(
                        "chart.measure.base", Integer.toString(figure.baseYear().orElseThrow()));
        };
    }

    public static ValueForm form(MeasuredFigure figure) {
        Indicator indicator = figure.indicator();
        return switch (figure.measure()) {
            case ABSOLUTE -> new ValueForm(ValueForm.Kind.NUMBER, indicator.decimals(), indicator.isTotal());
            case PER_PERSON -> new ValueForm(ValueForm.Kind.NUMBER, 1, true);
            case SHARE_OF_WORLD -> ValueForm.percent();
            case INDEX -> new ValueForm(ValueForm.Kind.NUMBER, 0, false);
        };
    }

    /// What has to be said of the figure itself, for the states shown.
    public List<String> about(MeasuredFigure figure, Collection<String> shown) {
        return Stream.concat(
                        figure.indicator().notes().of(shown).stream().map(note -> note.in(messages.language())),
                        Stream.of(messages.get("legend.areas-of-today")))
                .toList();
    }

    /// How many states have a value, which have none, and how old values are.
    List<String> coverage(StateValues values) {
        List<String> notes = new ArrayList<>(List.of(covered(values.covered(), values.asked(), values.missing())));
        if (values.older() > 0) {
            int oldest = values.byState().values().stream()
                    .mapToInt(dated -> dated.year())
                    .min()
                    .orElse(values.year());
            notes.add(messages.get("legend.older", values.older(), Integer.toString(oldest)));
        }
        return notes;
    }

    /// "With a value: 26 of 28 states. Without a figure: Brunei, Cyprus."
    String covered(int covered, int asked, Collection<String> missing) {
        return withMissing(messages.get("chart.note.covered", covered, asked), missing);
    }

    /// The same of a chart through time: "With a value of some year: 26 of 28 states. Without a figure: Brunei."
    String coveredEver(int covered, int asked, Collection<String> missing) {
        return withMissing(messages.get("chart.note.covered-ever", covered, asked), missing);
    }

    private String withMissing(String counts, Collection<String> missing) {
        return missing.isEmpty() ? counts : counts + " " + messages.get("details.share-missing", names(missing));
    }

    /// Of which day the group's states are, whatever year is shown.
    public String fixedStates(FigureGroup group) {
        return messages.get("chart.note.states-of", messages.day(group.day()));
    }

    private String names(Collection<String> states) {
        return inShort(states.stream().map(this::nameOf).toList(), messages);
    }

    /// The first of some names, and how many more there are.
    public static String inShort(List<String> names, Messages messages) {
        return names.size() <= MOST_NAMED + 1
                ? String.join(", ", names)
                : messages.get(
                        "chart.note.and-more",
                        String.join(", ", names.subList(0, MOST_NAMED)),
                        names.size() - MOST_NAMED);
    }

    /// "Sum", "Mean weighted by Population".
    public String rule(GroupRule rule) {
        return switch (rule) {
            case GroupRule.Sum _ -> messages.get("chart.rule.sum");
            case GroupRule.WeightedMean(String by) ->
                messages.get(
                        "chart.rule.mean",
                        atlas.indicator(by)
                                .map(weight -> weight.names().in(messages.language()))
                                .orElse(by));
            case GroupRule.SumPerPerson _ -> messages.get("chart.rule.per-person");
            case GroupRule.ShareOfWorld _ -> messages.get("chart.rule.share");
            case GroupRule.MatchedIndex(GroupRule of, int baseYear) ->
                messages.get("chart.rule.index", rule(of), Integer.toString(baseYear));
        };
    }

    /// What the group has together, with the rule and of how many states.
    String together(GroupValue value, MeasuredFigure figure) {
        return messages.get(
                "chart.note.together",
                rule(value.rule()),
                amount(value.value(), figure),
                value.counted().size(),
                value.counted().size() + value.missing().size());
    }

    private String amount(double value, MeasuredFigure figure) {
        String number = form(figure).words(value, messages);
        return figure.measure() == FigureMeasure.ABSOLUTE
                ? figure.indicator().amountOf(number, messages.language())
                : number;
    }

    /// The sources of the figure, of what it is weighted or divided by, and of who is in the group.
    ///
    /// @param isTogether whether the states' values are made one, with weights if the figure has them
    public List<String> sources(MeasuredFigure figure, FigureGroup group, boolean isTogether) {
        Stream<String> weights = Stream.concat(
                        figure.measure() == FigureMeasure.PER_PERSON
                                ? Stream.of(MeasuredFigure.POPULATION)
                                : Stream.<String>empty(),
                        isTogether
                                        && figure.indicator().aggregation()
                                                instanceof Indicator.Aggregation.WeightedMean(String by)
                                ? Stream.of(by)
                                : Stream.<String>empty())
                .flatMap(id -> atlas.indicator(id).stream())
                .flatMap(indicator -> indicator.sources().stream());
        return Stream.of(figure.indicator().sourcesFor(group.areas()).stream(), weights, group.sources().stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /// The figure as it was asked for, or, where it has no such measure, as it is.
    public MeasuredFigure measured(
            Indicator indicator, FigureMeasure measure, Optional<Integer> baseYear, FigureGroup group) {
        return measured(
                indicator,
                measure,
                baseYear,
                group,
                TimeSpan.ofYears(Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear()));
    }

    /// The same.
    ///
    /// @param span in which the base of an index is sought where none is given
    MeasuredFigure measured(
            Indicator indicator, FigureMeasure measure, Optional<Integer> baseYear, FigureGroup group, TimeSpan span) {
        if (!MeasuredFigure.has(atlas, indicator, measure)) {
            return MeasuredFigure.of(atlas, indicator, FigureMeasure.ABSOLUTE);
        }
        return measure == FigureMeasure.INDEX
                ? MeasuredFigure.index(atlas, indicator, baseYear.orElseGet(() -> base(indicator, group, span)))
                : MeasuredFigure.of(atlas, indicator, measure);
    }

    private static int base(Indicator indicator, FigureGroup group, TimeSpan span) {
        int first = span.from().getYear();
        return MeasuredFigure.commonYear(
                        indicator, group.areas(), first, span.to().getYear())
                .orElse(first);
    }

    /// Why a figure is not shown as it was asked for.
    public Optional<String> instead(MeasuredFigure figure, FigureMeasure asked) {
        return figure.measure() == asked
                ? Optional.empty()
                : Optional.of(messages.get("chart.note.no-measure", measure(asked)));
    }

    String measure(FigureMeasure measure) {
        return messages.get("chart.measure.name." + measure.name());
    }
}
