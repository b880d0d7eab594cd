package atlas.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.analysis.Share;
import atlas.analysis.Share.WorldTotal;
import atlas.analysis.YearValues.Dated;
import atlas.analysis.figure.GroupValue.GroupRule;
import atlas.domain.figure.FigureMeasure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Worked out by hand: see [MeasuredFixture] for the values.
final class MeasuredFigureTest {

    private static final double EXACT = 1e-9;
    private final MeasuredFixture fixture = new MeasuredFixture();

    private MeasuredFigure absolute(String id) {
        return fixture.measured(id, FigureMeasure.ABSOLUTE);
    }

    private static SortedSet<String> set(String... states) {
        return new TreeSet<>(Set.of(states));
    }

    @Test
    void aValueStandsForFiveYearsAndNoLonger() {
        assertEquals(
                new StateValues(
                        2015,
                        new TreeMap<>(Map.of("TUR", new Dated(2015, 800), "KAZ", new Dated(2010, 150))),
                        set("KGZ", "KWT")),
                absolute("output").in(2015, List.of("TUR", "KAZ", "KGZ", "KWT")));
        assertEquals(
                set("KAZ", "KGZ", "KWT"),
                absolute("output").in(2016, List.of("TUR", "KAZ", "KGZ", "KWT")).missing());
    }

    @Test
    void totalsAreAddedUp() {
        assertEquals(
                Optional.of(new GroupValue(950, new GroupRule.Sum(), set("KAZ", "TUR"), set("KGZ", "KWT"))),
                absolute("output").together(2015, List.of("TUR", "KAZ", "KGZ", "KWT")));
    }

    @Test
    void ratesAreAMeanWeightedByTheFigureThatTheirRuleNames() {
        // (75 × 80 + 70 × 18) ÷ (80 + 18) of 2015; Kyrgyzstan has a rate and no population.
        GroupValue found =
                absolute("years").together(2015, List.of("TUR", "KAZ", "KGZ")).orElseThrow();
        assertEquals(7260.0 / 98, found.value(), EXACT);
        assertEquals(new GroupRule.WeightedMean("population"), found.rule());
        assertEquals(set("KAZ", "TUR"), found.counted());
        assertEquals(set("KGZ"), found.missing());
    }

    @Test
    void perPersonIsOfTheSameYear() {
        MeasuredFigure perPerson = fixture.measured("output", FigureMeasure.PER_PERSON);
        // Kazakhstan's 150 of 2010 by its 16 of 2010, though its population of 2015 is known.
        assertEquals(
                Map.of("TUR", new Dated(2015, 10), "KAZ", new Dated(2010, 9.375)),
                perPerson.in(2015, List.of("TUR", "KAZ")).byState());
        assertEquals(
                950.0 / 96,
                perPerson.together(2015, List.of("TUR", "KAZ")).orElseThrow().value(),
                EXACT);
    }

    @Test
    void sharesOfTheWorldAreOfTheNewestYearOfTheWorldsTotalAlone() {
        MeasuredFigure share = fixture.measured("output", FigureMeasure.SHARE_OF_WORLD);
        assertEquals(
                new StateValues(2018, new TreeMap<>(Map.of("TUR", new Dated(2015, 40))), set("KAZ")),
                share.in(2018, List.of("TUR", "KAZ")));
        assertEquals(
                Optional.of(new GroupValue(
                        40,
                        new GroupRule.ShareOfWorld(
                                new Share(2015, 800, 2000, WorldTotal.TOTAL_OF_THE_SOURCE, 1, List.of("KAZ"))),
                        set("TUR"),
                        set("KAZ"))),
                share.together(2018, List.of("TUR", "KAZ")));
    }

    @Test
    void anIndexIsAHundredInItsBaseYear() {
        MeasuredFigure index = fixture.index("output", 2010);
        assertEquals(
                Map.of(2010, 100.0, 2015, 160.0),
                Map.of(
                        2010,
                                Objects.requireNonNull(index.series("TUR").get(2010))
                                        .value(),
                        2015,
                                Objects.requireNonNull(index.series("TUR").get(2015))
                                        .value()));
        assertEquals(OptionalInt.of(2010), index.baseYear());
    }

    @Test
    void theIndexOfAGroupRestsOnTheStatesWithAValueOfBothYears() {
        // Kyrgyzstan has no value of 2015 that is not too old; the growth is Türkiye's and Kazakhstan's.
        assertEquals(
                Optional.of(new GroupValue(
                        100 * 950.0 / 650,
                        new GroupRule.MatchedIndex(new GroupRule.Sum(), 2010),
                        set("KAZ", "TUR"),
                        set("KGZ"))),
                fixture.index("output", 2010).together(2015, List.of("TUR", "KAZ", "KGZ")));
    }

    @Test
    void aStateWithoutAValueOfTheBaseYearHasNoIndex() {
        assertEquals(
                set("KGZ"),
                fixture.index("output", 2015).in(2015, List.of("TUR", "KGZ")).missing());
    }

    @Test
    void whatMakesNoSenseIsNotMeasured() {
        assertEquals(Set.of(FigureMeasure.ABSOLUTE, FigureMeasure.INDEX), fixture.measuresOf("years"));
        assertEquals(
                Set.of(FigureMeasure.ABSOLUTE, FigureMeasure.SHARE_OF_WORLD, FigureMeasure.INDEX),
                fixture.measuresOf("population"));
        assertEquals(Set.of(FigureMeasure.ABSOLUTE, FigureMeasure.PER_PERSON), fixture.measuresOf("balance"));
        assertThrows(IllegalArgumentException.class, () -> fixture.measured("balance", FigureMeasure.SHARE_OF_WORLD));
    }

    @Test
    void aGroupWithoutAnyValueHasNothingTogether() {
        assertEquals(Optional.empty(), absolute("output").together(2015, List.of("KWT")));
        assertEquals(Optional.empty(), absolute("output").together(2015, List.of()));
        assertEquals(Optional.empty(), absolute("years").together(2015, List.of("KGZ")));
    }

    @Test
    void yearsInWhichMostValuesAreOlderAreNotCompared() {
        // Of 2005 and 2009 is the only value, of 2010 two of three are, of 2015 one of two is; of others none.
        assertEquals(
                List.of(2005, 2009, 2010, 2015),
                absolute("output").comparableYears(2004, 2020, List.of("TUR", "KAZ", "KGZ", "KWT")));
    }

    @Test
    void theFirstYearWithTheMostStatesIsTheCommonOne() {
        assertEquals(
                OptionalInt.of(2010),
                MeasuredFigure.commonYear(fixture.indicator("output"), List.of("TUR", "KAZ", "KGZ"), 1990, 2025));
        assertEquals(
                OptionalInt.empty(),
                MeasuredFigure.commonYear(fixture.indicator("output"), List.of("KWT"), 1990, 2025));
    }

    @Test
    void aGroupAndItsComplementAddUpToTheWhole() {
        MeasuredFigure share = fixture.measured("persons", FigureMeasure.SHARE_OF_WORLD);
        MeasuredFigure total = absolute("persons");
        List<String> all = List.copyOf(fixture.atlas().states().keySet());
        Random random = new Random(22);
        for (int i = 0; i < 200; i++) {
            Set<String> group = new TreeSet<>(all);
            group.removeIf(_ -> random.nextBoolean());
            Set<String> rest = new TreeSet<>(all);
            rest.removeAll(group);
            assertEquals(100, value(share, group) + value(share, rest), EXACT);
            assertEquals(value(total, Set.copyOf(all)), value(total, group) + value(total, rest), EXACT);
        }
    }

    /// Nothing is what a group holds in which no state has a value.
    private static double value(MeasuredFigure figure, Set<String> states) {
        return figure.together(2015, states).map(GroupValue::value).orElse(0.0);
    }
}
