package atlas.analysis.figure;

import atlas.analysis.Share;
import atlas.analysis.ShareCalculator;
import atlas.analysis.YearValues;
import atlas.analysis.YearValues.Dated;
import atlas.analysis.figure.GroupValue.GroupRule;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Indicator.Aggregation;
import atlas.domain.figure.Series;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A figure as it is measured: its values of states in a year and through time, and what groups of states have
/// together. States are the areas of today's states, by ISO 3166-1 alpha-3, as the figures count them. Blocks until the
/// tables of the figure and of its weights are read. For one thread.
public final class MeasuredFigure {

    /// The figure by which totals are divided, person by person.
    public static final String POPULATION = "population";

    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;

    private final Atlas atlas;
    private final Indicator indicator;
    private final FigureMeasure measure;
    private final int baseYear;
    private final int persons;
    private final Map<Integer, Optional<Double>> worldTotals = new HashMap<>();

    /// @param baseYear whose value is 100; of no account but for an index
    private MeasuredFigure(Atlas atlas, Indicator indicator, FigureMeasure measure, int baseYear) {
        this.atlas = atlas;
        this.indicator = indicator;
        this.measure = measure;
        this.baseYear = baseYear;
        this.persons = measure == FigureMeasure.PER_PERSON ? personsFor(indicator) : 1;
    }

    /// The fewest persons, of 1, 1,000 and 1,000,000, by which the highest value of all is one at least.
    private int personsFor(Indicator indicator) {
        double highest = 0;
        for (var state : indicator.series().byState().entrySet()) {
            for (var value : state.getValue().entrySet()) {
                Optional<Double> population = weight(POPULATION, state.getKey(), value.getKey());
                if (population.isPresent()) {
                    highest = Math.max(highest, Math.abs(value.getValue().value()) / population.get());
                }
            }
        }
        return highest >= 1 ? 1 : highest * THOUSAND >= 1 ? THOUSAND : MILLION;
    }

    /// A figure measured otherwise than by an index.
    ///
    /// @throws IllegalArgumentException if the figure has no such measure
    public static MeasuredFigure of(Atlas atlas, Indicator indicator, FigureMeasure measure) {
        if (measure == FigureMeasure.INDEX) {
            throw new IllegalArgumentException("an index has a base year");
        }
        return checked(new MeasuredFigure(atlas, indicator, measure, 0));
    }

    /// A figure of which the value of a base year is 100.
    ///
    /// @throws IllegalArgumentException if the figure has no index
    public static MeasuredFigure index(Atlas atlas, Indicator indicator, int baseYear) {
        return checked(new MeasuredFigure(atlas, indicator, FigureMeasure.INDEX, baseYear));
    }

    private static MeasuredFigure checked(MeasuredFigure figure) {
        if (!has(figure.atlas, figure.indicator, figure.measure)) {
            throw new IllegalArgumentException(figure.indicator.id() + " has no " + figure.measure);
        }
        return figure;
    }

    /// Whether a figure can be measured so. Only counts that add up can be told per person or as shares of the world,
    /// and no figure with values below zero as a share or an index: a part of a sum in which losses cancel gains says
    /// nothing.
    public static boolean has(Atlas atlas, Indicator indicator, FigureMeasure measure) {
        boolean isCount = indicator.isTotal() && indicator.indicatorKind() == Indicator.IndicatorKind.COUNT;
        return switch (measure) {
            case ABSOLUTE -> true;
            case PER_PERSON ->
                isCount
                        && !indicator.id().equals(POPULATION)
                        && atlas.indicators().containsKey(POPULATION);
            case SHARE_OF_WORLD -> isCount && !isBelowZero(indicator);
            case INDEX -> !isBelowZero(indicator);
        };
    }

    private static boolean isBelowZero(Indicator indicator) {
        return indicator.series().byState().values().stream()
                .flatMap(values -> values.values().stream())
                .anyMatch(value -> value.value() < 0);
    }

    public Indicator indicator() {
        return indicator;
    }

    public FigureMeasure measure() {
        return measure;
    }

    /// By how many persons values per person are told: 1, or 1,000 or 1,000,000 where they would be small.
    public int persons() {
        return persons;
    }

    /// The year whose value is 100, of an index.
    public OptionalInt baseYear() {
        return measure == FigureMeasure.INDEX ? OptionalInt.of(baseYear) : OptionalInt.empty();
    }

    /// The first year from which the most of some states have a value, which is a good base for an index; empty if
    /// none of them has any.
    public static OptionalInt commonYear(Indicator indicator, Collection<String> states, int fromYear, int toYear) {
        OptionalInt best = OptionalInt.empty();
        long most = 0;
        for (int year = fromYear; year <= toYear; year++) {
            int in = year;
            long covered = states.stream()
                    .filter(state -> indicator.series().of(state, in).filter(value -> value.value() > 0).isPresent())
                    .count();
            if (covered > most) {
                most = covered;
                best = OptionalInt.of(year);
            }
        }
        return best;
    }

    /// The values of a state by year, each of its own year; a year without one is missing.
    public NavigableMap<Integer, Series.Value> series(String state) {
        NavigableMap<Integer, Series.Value> values = indicator.series().of(state);
        if (measure == FigureMeasure.ABSOLUTE) {
            return values;
        }
        NavigableMap<Integer, Series.Value> measured = new TreeMap<>();
        values.forEach((year, value) -> measured(state, year, value.value())
                .ifPresent(told -> measured.put(year, new Series.Value(told, Optional.empty()))));
        return measured;
    }

    /// The value that stands for each of some states in a year. As on the map it is the newest up to then that is at
    /// most [five years older][YearValues#OLDEST_YEARS]; a share of the world is of the newest year alone of which the
    /// world's total is known, so that parts add up to their whole.
    public StateValues in(int year, Collection<String> states) {
        TreeMap<String, Dated> found = new TreeMap<>();
        SortedSet<String> missing = new TreeSet<>();
        for (String state : new TreeSet<>(states)) {
            Optional<Dated> value = measure == FigureMeasure.SHARE_OF_WORLD
                    ? share(state, year)
                    : YearValues.newest(indicator.series(), state, year)
                            .flatMap(entry -> measured(state, entry.getKey(), entry.getValue().value())
                                    .map(told -> new Dated(entry.getKey(), told)));
            value.ifPresentOrElse(dated -> found.put(state, dated), () -> missing.add(state));
        }
        return new StateValues(year, found, missing);
    }

    private Optional<Dated> share(String state, int year) {
        OptionalInt newest = ShareCalculator.newestYear(indicator, year);
        return newest.isEmpty()
                ? Optional.empty()
                : indicator
                        .series()
                        .of(state, newest.getAsInt())
                        .flatMap(value -> measured(state, newest.getAsInt(), value.value()))
                        .map(told -> new Dated(newest.getAsInt(), told));
    }

    /// A value of a state and year as it is measured; empty where what it is measured by is not known.
    private Optional<Double> measured(String state, int year, double value) {
        return switch (measure) {
            case ABSOLUTE -> Optional.of(value);
            case PER_PERSON -> weight(POPULATION, state, year).map(population -> persons * value / population);
            case SHARE_OF_WORLD -> worldTotal(year).map(total -> 100 * value / total);
            case INDEX -> base(state).map(base -> 100 * value / base);
        };
    }

    private Optional<Double> worldTotal(int year) {
        return worldTotals.computeIfAbsent(
                year, in -> ShareCalculator.worldTotal(atlas, indicator, in).map(ShareCalculator.Total::value));
    }

    private Optional<Double> base(String state) {
        return indicator.series().of(state, baseYear).map(Series.Value::value).filter(value -> value > 0);
    }

    /// What a value is weighted or divided by: always above zero.
    private Optional<Double> weight(String byIndicator, String state, int year) {
        return atlas.indicator(byIndicator)
                .flatMap(weights -> weights.series().of(state, year))
                .map(Series.Value::value)
                .filter(weight -> weight > 0);
    }

    /// What some states have together in a year, by the figure's own rule; empty if it has none or no state a value.
    public Optional<GroupValue> together(int year, Collection<String> states) {
        SortedSet<String> asked = new TreeSet<>(states);
        return switch (measure) {
            case ABSOLUTE -> combined(absolute(year, asked), asked);
            case PER_PERSON -> perPerson(absolute(year, asked), asked);
            case SHARE_OF_WORLD -> shareTogether(year, asked);
            case INDEX -> indexTogether(year, asked);
        };
    }

    private Map<String, Dated> absolute(int year, SortedSet<String> states) {
        return new TreeMap<>(YearValues.of(indicator, year, states).byState());
    }

    private Optional<GroupValue> combined(Map<String, Dated> values, SortedSet<String> asked) {
        return switch (indicator.aggregation()) {
            case Aggregation.Sum _ ->
                values.isEmpty()
                        ? Optional.empty()
                        : Optional.of(groupValue(
                                values.values().stream()
                                        .mapToDouble(Dated::value)
                                        .sum(),
                                new GroupRule.Sum(),
                                values.keySet(),
                                asked));
            case Aggregation.WeightedMean(String by) -> weighted(values, by, asked);
            case Aggregation.None _ -> Optional.empty();
        };
    }

    private Optional<GroupValue> weighted(Map<String, Dated> values, String by, SortedSet<String> asked) {
        double sum = 0;
        double weights = 0;
        SortedSet<String> counted = new TreeSet<>();
        for (Map.Entry<String, Dated> entry : values.entrySet()) {
            Optional<Double> weight = weight(by, entry.getKey(), entry.getValue().year());
            if (weight.isPresent()) {
                sum += weight.get() * entry.getValue().value();
                weights += weight.get();
                counted.add(entry.getKey());
            }
        }
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(groupValue(sum / weights, new GroupRule.WeightedMean(by), counted, asked));
    }

    private Optional<GroupValue> perPerson(Map<String, Dated> values, SortedSet<String> asked) {
        double sum = 0;
        double population = 0;
        SortedSet<String> counted = new TreeSet<>();
        for (Map.Entry<String, Dated> entry : values.entrySet()) {
            Optional<Double> weight =
                    weight(POPULATION, entry.getKey(), entry.getValue().year());
            if (weight.isPresent()) {
                sum += entry.getValue().value();
                population += weight.get();
                counted.add(entry.getKey());
            }
        }
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(groupValue(persons * sum / population, new GroupRule.SumPerPerson(), counted, asked));
    }

    private Optional<GroupValue> shareTogether(int year, SortedSet<String> asked) {
        OptionalInt newest = ShareCalculator.newestYear(indicator, year);
        Optional<Share> share = newest.isEmpty()
                ? Optional.empty()
                : ShareCalculator.ofWorld(atlas, indicator, asked, newest.getAsInt());
        return share.map(found -> {
            SortedSet<String> missing = new TreeSet<>(found.missing());
            SortedSet<String> counted = new TreeSet<>(asked);
            counted.removeAll(missing);
            return new GroupValue(found.percent(), new GroupRule.ShareOfWorld(found), counted, missing);
        });
    }

    /// The index of a group is that of the states that have a value of both years: one that comes in later is no
    /// growth.
    private Optional<GroupValue> indexTogether(int year, SortedSet<String> asked) {
        Map<String, Dated> now = absolute(year, asked);
        Map<String, Dated> then = absolute(baseYear, asked);
        SortedSet<String> both = counted(now, asked);
        both.retainAll(counted(then, asked));
        now.keySet().retainAll(both);
        then.keySet().retainAll(both);
        return combined(now, asked)
                .flatMap(after -> combined(then, asked)
                        .filter(before -> before.value() > 0)
                        .map(before -> new GroupValue(
                                100 * after.value() / before.value(),
                                new GroupRule.MatchedIndex(after.rule(), baseYear),
                                after.counted(),
                                after.missing())));
    }

    private SortedSet<String> counted(Map<String, Dated> values, SortedSet<String> asked) {
        return new TreeSet<>(combined(values, asked).map(GroupValue::counted).orElseGet(TreeSet::new));
    }

    private static GroupValue groupValue(
            double value, GroupRule rule, Collection<String> counted, SortedSet<String> asked) {
        SortedSet<String> missing = new TreeSet<>(asked);
        missing.removeAll(counted);
        return new GroupValue(value, rule, new TreeSet<>(counted), missing);
    }

    /// The years between two, both included, in which the values of some states can be set side by side: at least
    /// half of the states that have a value then have one of the year itself.
    public List<Integer> comparableYears(int fromYear, int toYear, Collection<String> states) {
        return IntStream.rangeClosed(fromYear, toYear)
                .filter(year -> {
                    StateValues values = in(year, states);
                    return values.covered() > 0 && 2 * values.older() <= values.covered();
                })
                .boxed()
                .toList();
    }
}
