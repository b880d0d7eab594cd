package atlas.chart;

import atlas.analysis.DeathsByYear;
import atlas.analysis.DeathsByYear.YearDeaths;
import atlas.analysis.MembersThroughTime;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.figure.Series;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is drawn in a chart between its axes.
public sealed interface Plot
        permits Plot.StepPlot,
                Plot.LinePlot,
                Plot.StackPlot,
                Plot.PhasePlot,
                Plot.ActiveYearPlot,
                Plot.ClaimPlot,
                MatrixPlot,
                TruthPlot,
                UpSetPlot,
                NetworkPlot,
                AreaStackPlot,
                YearStackPlot,
                YearRowsPlot,
                BarPlot,
                RankPlot,
                ScatterPlot,
                StagePlot,
                CellPlot,
                IncidencePlot,
                CombinationPlot,
                BarPanelsPlot {

    /// Whether there is nothing to be drawn.
    boolean isEmpty();

    /// A number of members that holds until it changes.
    record StepPlot(TimeSpan span, MembersThroughTime members) implements Plot {

        /// No members are a number too.
        @Override
        public boolean isEmpty() {
            return false;
        }

        /// A row for each number of members.
        public Table table() {
            return new Columns<MembersThroughTime.Step>()
                    .date("from", step -> step.from().toString())
                    .date("to", step -> step.to().toString())
                    .wholeNumber("members", MembersThroughTime.Step::count)
                    .of(members.steps());
        }
    }

    /// Values through the years, a line each.
    ///
    /// @param lines those that are named at their ends
    /// @param quiet those behind them, without names
    /// @param bands what happened meanwhile
    record LinePlot(TimeSpan span, List<DataLine> lines, List<DataLine> quiet, ValueForm form, TimeBands bands)
            implements Plot {

        public LinePlot {
            lines = List.copyOf(lines);
            quiet = List.copyOf(quiet);
        }

        /// Lines with nothing behind them.
        public LinePlot(TimeSpan span, List<DataLine> lines, List<DataLine> quiet, ValueForm form) {
            this(span, lines, quiet, form, TimeBands.NONE);
        }

        /// Lines that are all named.
        public LinePlot(TimeSpan span, List<DataLine> lines, ValueForm form) {
            this(span, lines, List.of(), form);
        }

        /// The lines that are named, and then the others.
        public List<DataLine> all() {
            return Stream.concat(lines.stream(), quiet.stream()).toList();
        }

        @Override
        public boolean isEmpty() {
            return all().stream().allMatch(line -> line.values().isEmpty());
        }

        /// Whether a line has a year without a value between two with one.
        public boolean hasGap() {
            return all().stream()
                    .map(DataLine::values)
                    .anyMatch(values -> !values.isEmpty() && values.lastKey() - values.firstKey() + 1 > values.size());
        }

        /// Whether a value has bounds around it.
        public boolean hasBounds() {
            return all().stream()
                    .flatMap(line -> line.values().values().stream())
                    .anyMatch(value -> value.estimateRange().isPresent());
        }

        /// A row for each year in which a line has a value, with a column for each line.
        public Table byYear() {
            SortedSet<Integer> years = new TreeSet<>();
            lines.forEach(line -> years.addAll(line.values().keySet()));
            Columns<Integer> columns = new Columns<Integer>().wholeNumber("year", year -> year);
            lines.forEach(line -> columns.numberIfKnown(
                    line.id(),
                    year -> Optional.ofNullable(line.values().get(year)).map(Series.Value::value)));
            return columns.of(years);
        }

        /// A row for each value, line by line.
        public Table byState() {
            Columns<StateValue> columns = new Columns<StateValue>()
                    .text("iso3", row -> row.line().id())
                    .text("name", row -> row.line().name())
                    .wholeNumber("year", StateValue::year)
                    .number("value", row -> row.value().value())
                    .numberIfKnown("low", row -> row.range().map(Series.EstimateRange::low))
                    .numberIfKnown("high", row -> row.range().map(Series.EstimateRange::high));
            if (bands.isOfConflict()) {
                columns.list("conflict", row -> bands.namesIn(row.year()));
            }
            if (bands.isOfOrganization()) {
                columns.date("accession", row -> bands.accession(row.line().id(), row.year()));
            }
            return columns.of(all().stream()
                    .flatMap(line -> line.values().entrySet().stream()
                            .map(entry -> new StateValue(line, entry.getKey(), entry.getValue())))
                    .toList());
        }

        private record StateValue(DataLine line, int year, Series.Value value) {

            Optional<Series.EstimateRange> range() {
                return value.estimateRange();
            }
        }
    }

    /// A line of values.
    ///
    /// @param id     a column's name, or the code of a state
    /// @param name   in the reader's language
    /// @param values by year; a year without one is a gap
    /// @param side   whose line it is, in its colour; empty where sides are not compared
    record DataLine(String id, String name, NavigableMap<Integer, Series.Value> values, Optional<ComparedSide> side) {

        public DataLine {
            values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
        }

        /// A line in the next colour.
        public DataLine(String id, String name, NavigableMap<Integer, Series.Value> values) {
            this(id, name, values, Optional.empty());
        }

        /// Whether its id is the code of a state, which columns never look like.
        public boolean isOfAState() {
            return id.equals(id.toUpperCase(Locale.ROOT));
        }

        /// The value of a year that has one.
        public Series.Value in(int year) {
            Series.Value value = values.get(year);
            if (value == null) {
                throw new IllegalArgumentException(name + " has no value in " + year);
            }
            return value;
        }
    }

    /// Deaths by year, a bar each, stacked by state, with a whisker from the low to the high estimate of the whole.
    ///
    /// @param states in the order in which they are stacked
    record StackPlot(TimeSpan span, List<StackedState> states, DeathsByYear deaths) implements Plot {

        public StackPlot {
            states = List.copyOf(states);
        }

        @Override
        public boolean isEmpty() {
            return deaths.years().isEmpty();
        }

        /// A row for each year, those without an estimate too, with a column for each state.
        public Table table() {
            Columns<Integer> columns = new Columns<Integer>()
                    .wholeNumber("year", year -> year)
                    .numberIfKnown("best", year -> deaths.in(year).map(YearDeaths::best))
                    .numberIfKnown("low", year -> deaths.in(year).map(YearDeaths::low))
                    .numberIfKnown("high", year -> deaths.in(year).map(YearDeaths::high));
            for (int i = 0; i < states.size(); i++) {
                int state = i;
                columns.numberIfKnown(
                        "best_" + states.get(i).iso3().toLowerCase(Locale.ROOT),
                        year -> deaths.in(year).flatMap(found -> found.byState().get(state)));
            }
            return columns.of(span.years().boxed().toList());
        }
    }

    /// A state whose deaths are a piece of each bar.
    ///
    /// @param iso3 ISO 3166-1 alpha-3
    /// @param name in the reader's language
    record StackedState(String iso3, String name) {}

    /// A conflict's phases, a band each.
    record PhasePlot(TimeSpan span, List<Conflict.Phase> phases) implements Plot {

        public PhasePlot {
            phases = List.copyOf(phases);
        }

        @Override
        public boolean isEmpty() {
            return phases.isEmpty();
        }
    }

    /// The years in which an armed conflict was active, a block each.
    ///
    /// @param lastKnownYear of later ones nothing is known
    record ActiveYearPlot(TimeSpan span, List<ConflictYear> years, int lastKnownYear) implements Plot {

        public ActiveYearPlot {
            years = List.copyOf(years);
        }

        @Override
        public boolean isEmpty() {
            return years.isEmpty();
        }
    }

    /// Shares of the world that were claimed, a bar each for what the data say, with the claim as a tick across it.
    record ClaimPlot(List<ClaimedShare> shares) implements Plot {

        public ClaimPlot {
            shares = List.copyOf(shares);
        }

        @Override
        public boolean isEmpty() {
            return shares.isEmpty();
        }

        /// A row for each share.
        public Table table() {
            return new Columns<ClaimedShare>()
                    .text("figure", ClaimedShare::figure)
                    .text("of", ClaimedShare::of)
                    .wholeNumber("year", ClaimedShare::year)
                    .number("found_percent", ClaimedShare::foundPercent)
                    .number("claimed_percent", ClaimedShare::claimedPercent)
                    .of(shares);
        }
    }

    /// A share of the world that was claimed, and the one found in the data.
    ///
    /// @param figure the name of what is shared
    /// @param of     whose share it is, in the reader's language
    record ClaimedShare(String figure, String of, int year, double foundPercent, double claimedPercent) {}
}
