package atlas.panel.question;

import atlas.analysis.YearValues.Dated;
import atlas.analysis.figure.GroupValue;
import atlas.analysis.figure.MeasuredFigure;
import atlas.analysis.figure.StateValues;
import atlas.analysis.group.GroupStates;
import atlas.analysis.question.AskedTime;
import atlas.analysis.question.Question;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.group.Group;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// Answers about figures in a line: values with their years.
final class FigureLine {

    private static final int FIRST_RANKS = 3;

    private final Atlas atlas;
    private final Messages messages;
    private final NameWords names;
    private final Amounts amounts;

    FigureLine(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.names = new NameWords(atlas, messages);
        this.amounts = new Amounts(messages);
    }

    /// A figure as it is told, and a remark where that is not as it was asked.
    private record Measured(MeasuredFigure figure, List<String> remarks) {}

    private Optional<Measured> measured(String id, FigureMeasure asked) {
        return atlas.indicator(id)
                .map(indicator -> MeasuredFigure.has(atlas, indicator, asked)
                        ? new Measured(MeasuredFigure.of(atlas, indicator, asked), List.of())
                        : new Measured(
                                MeasuredFigure.of(atlas, indicator, FigureMeasure.ABSOLUTE),
                                List.of(messages.get(
                                        "chart.note.no-measure", messages.get("chart.measure.name." + asked.name())))));
    }

    /// Of a state its value, of some the value of each, and of a group what they have together.
    AnswerLine.Told value(Question.FigureValue asked, LocalDate day) {
        return measured(asked.figure(), asked.measure())
                .map(measured -> new AnswerLine.Told(value(measured.figure, asked.of(), day), measured.remarks))
                .orElse(AnswerLine.Told.NOTHING);
    }

    private String value(MeasuredFigure figure, Group of, LocalDate day) {
        if (of instanceof Group.Picked(SortedSet<String> states) && states.size() <= NameWords.MOST) {
            StateValues values = figure.in(day.getYear(), states);
            return states.size() == 1
                    ? value(figure, values, states.first())
                    : inUnit(
                            figure,
                            states.stream()
                                    .map(state -> messages.get(
                                            "chart.point", names.state(state), dated(figure, values, state)))
                                    .collect(Collectors.joining("; ")));
        }
        SortedSet<String> states = GroupStates.on(atlas, of, day);
        return figure.together(day.getYear(), states)
                .map(together -> together(figure, together))
                .orElse("");
    }

    private String value(MeasuredFigure figure, StateValues values, String state) {
        return Optional.ofNullable(values.byState().get(state))
                .map(dated ->
                        messages.get("question.dated", amount(figure, dated.value()), Integer.toString(dated.year())))
                .orElseGet(() -> messages.get("question.no-value"));
    }

    private String dated(MeasuredFigure figure, StateValues values, String state) {
        return Optional.ofNullable(values.byState().get(state))
                .map(dated -> dated(figure, dated.value(), dated.year()))
                .orElseGet(() -> messages.get("question.no-value"));
    }

    private String dated(MeasuredFigure figure, double value, int year) {
        return messages.get(
                "question.dated", number(figure.indicator(), value, figure.measure()), Integer.toString(year));
    }

    /// Several numbers, and the unit that they have in common after them.
    private String inUnit(MeasuredFigure figure, String numbers) {
        String unit = figure.indicator().unit().in(messages.language());
        return switch (figure.measure()) {
            case ABSOLUTE -> messages.get("question.in-unit", numbers, unit);
            case PER_PERSON -> messages.get("question.in-unit", numbers, perPerson(unit, figure.persons()));
            case SHARE_OF_WORLD, INDEX -> numbers;
        };
    }

    private String together(MeasuredFigure figure, GroupValue value) {
        int counted = value.counted().size();
        return messages.get(
                "question.together",
                amount(figure, value.value()),
                messages.number(counted, 0),
                messages.number(counted + value.missing().size(), 0));
    }

    /// Of each state its first and its last value of the time.
    AnswerLine.Told trend(Question.FigureTrend asked) {
        return measured(asked.figure(), asked.measure())
                .map(measured -> new AnswerLine.Told(trend(measured.figure, asked), measured.remarks))
                .orElse(AnswerLine.Told.NOTHING);
    }

    private String trend(MeasuredFigure figure, Question.FigureTrend asked) {
        if (!(asked.of() instanceof Group.Picked(SortedSet<String> states)) || states.size() > FIRST_RANKS) {
            return "";
        }
        int first = asked.time().map(time -> time.first().getYear()).orElse(Series.FIRST_YEAR);
        int last = asked.time().map(AskedTime::last).map(LocalDate::getYear).orElse(Series.LAST_YEAR);
        List<String> told = new ArrayList<>();
        for (String state : states) {
            NavigableMap<Integer, Series.Value> values = figure.series(state).subMap(first, true, last, true);
            String line = values.isEmpty()
                    ? messages.get("question.no-value")
                    : messages.get(
                            "question.from-to",
                            dated(figure, values.firstEntry().getValue().value(), values.firstKey()),
                            dated(figure, values.lastEntry().getValue().value(), values.lastKey()));
            told.add(states.size() == 1 ? line : messages.get("chart.point", names.state(state), line));
        }
        return inUnit(figure, String.join("; ", told));
    }

    /// The first of a ranking, and how many states have a value.
    AnswerLine.Told ranking(Question.FigureRanking asked, LocalDate day) {
        return measured(asked.figure(), asked.measure())
                .map(measured -> new AnswerLine.Told(ranking(measured.figure, asked, day), measured.remarks))
                .orElse(AnswerLine.Told.NOTHING);
    }

    private String ranking(MeasuredFigure figure, Question.FigureRanking asked, LocalDate day) {
        StateValues values = figure.in(day.getYear(), GroupStates.on(atlas, asked.among(), day));
        Comparator<Map.Entry<String, Dated>> rising =
                Comparator.comparingDouble(entry -> entry.getValue().value());
        String first = values.byState().entrySet().stream()
                .sorted(asked.order() == Question.Order.HIGHEST_FIRST ? rising.reversed() : rising)
                .limit(FIRST_RANKS)
                .map(entry -> messages.get(
                        "chart.point",
                        names.state(entry.getKey()),
                        number(figure.indicator(), entry.getValue().value(), figure.measure())))
                .collect(Collectors.joining("; "));
        return values.covered() == 0
                ? messages.get("question.no-value")
                : messages.get(
                        "question.ranked",
                        first,
                        messages.number(values.covered(), 0),
                        messages.number(values.asked(), 0));
    }

    private String amount(MeasuredFigure figure, double value) {
        Indicator indicator = figure.indicator();
        String number = number(indicator, value, figure.measure());
        return switch (figure.measure()) {
            case ABSOLUTE -> indicator.amountOf(number, messages.language());
            case PER_PERSON -> perPerson(indicator.amountOf(number, messages.language()), figure.persons());
            case SHARE_OF_WORLD -> messages.get("chart.measure.SHARE_OF_WORLD", number);
            case INDEX -> number;
        };
    }

    private String perPerson(String amount, int persons) {
        return persons == 1
                ? messages.get("chart.measure.PER_PERSON", amount)
                : messages.get("chart.measure.per-persons", amount, messages.number(persons, 0));
    }

    private String number(Indicator indicator, double value, FigureMeasure measure) {
        return switch (measure) {
            case ABSOLUTE -> amounts.of(value, indicator.decimals());
            case SHARE_OF_WORLD -> amounts.percent(value);
            case PER_PERSON, INDEX -> amounts.of(value, 1);
        };
    }
}
