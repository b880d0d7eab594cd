package atlas.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.YearValues.Dated;
import atlas.analysis.figure.FigureChange.Change;
import atlas.domain.figure.FigureMeasure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class FigureChangeTest {

    private final MeasuredFigure output = new MeasuredFixture().measured("output", FigureMeasure.ABSOLUTE);

    private FigureChange between(int from, int to) {
        List<String> states = List.of("TUR", "KAZ", "KGZ");
        return FigureChange.between(output.in(from, states), output.in(to, states));
    }

    @Test
    void aChangeIsOfTheStatesWithAValueOfEitherYear() {
        assertEquals(
                new FigureChange(
                        2010,
                        2015,
                        new TreeMap<>(Map.of("TUR", new Change(new Dated(2010, 500), new Dated(2015, 800)))),
                        new TreeSet<>(Set.of("KAZ", "KGZ"))),
                between(2010, 2015));
    }

    @Test
    void aValueThatStandsForBothYearsIsNoChangeOfZero() {
        assertEquals(Set.of("TUR", "KAZ", "KGZ"), between(2011, 2012).missing());
    }

    @Test
    void itIsADifferenceAndAPercentage() {
        Change change = new Change(new Dated(2010, 500), new Dated(2015, 800));
        assertEquals(300, change.difference());
        assertEquals(Optional.of(60.0), change.percent());
    }

    @Test
    void whatBeganAtZeroHasNoPercentage() {
        assertEquals(Optional.empty(), new Change(new Dated(2010, 0), new Dated(2015, 800)).percent());
    }

    @Test
    void equalValuesShareARankAndTheNextIsPassedOver() {
        assertEquals(
                Map.of("A", 1, "B", 2, "C", 2, "D", 4), Ranks.of(Map.of("A", 9.0, "B", 5.0, "C", 5.0, "D", -1.0)));
    }
}
