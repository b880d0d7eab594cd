package atlas.analysis.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.figure.Correlation.Caution;
import atlas.analysis.figure.Correlation.Influence;
import atlas.analysis.figure.Correlation.Pair;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Against Anscombe's quartet (F. J. Anscombe, “Graphs in Statistical Analysis”, Am. Stat. 27, 1973); the values
/// expected are those of `pearsonr` and `spearmanr` in SciPy 1.17.1.
final class CorrelationTest {

    private static final double EXACT = 1e-12;
    private static final double[] X = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    private static final double[] EIGHTS = {8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8};
    private static final double[] LINE = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    private static final double[] CURVE = {9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74};
    private static final double[] OUTLIER = {7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73};
    private static final double[] LEVER = {6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89};

    private static Map<String, Pair> pairs(double[] x, double... y) {
        Map<String, Pair> pairs = new TreeMap<>();
        for (int i = 0; i < x.length; i++) {
            pairs.put(Character.toString('A' + i), new Pair(x[i], y[i]));
        }
        return pairs;
    }

    private static Correlation of(double[] x, double... y) {
        return Correlation.of(pairs(x, y)).orElseThrow();
    }

    private static void assertCoefficients(double pearson, double spearman, Correlation found) {
        assertEquals(11, found.n());
        assertEquals(pearson, found.pearson(), EXACT);
        assertEquals(spearman, found.spearman(), EXACT);
    }

    @Test
    void aStraightLineHasTheCoefficientsOfSciPyAndNoCaution() {
        assertCoefficients(0.8164205163448395, 0.8181818181818182, of(X, LINE));
        assertEquals(Set.of(), of(X, LINE).cautions());
    }

    @Test
    void aCurveIsTold() {
        assertCoefficients(0.8162365060002426, 0.690909090909091, of(X, CURVE));
        assertEquals(EnumSet.of(Caution.NOT_A_LINE), of(X, CURVE).cautions());
    }

    @Test
    void aPointFarFromALineIsNamedWithWhatIsLeftWithoutIt() {
        Correlation found = of(X, OUTLIER);
        assertCoefficients(0.816286739489598, 0.990909090909091, found);
        assertEquals("C", found.heaviest().state());
        assertEquals(0.9999965537848285, found.heaviest().pearsonWithout().orElseThrow(), EXACT);
        assertEquals(EnumSet.of(Caution.CARRIED_BY_ONE_STATE, Caution.NOT_A_LINE), found.cautions());
    }

    @Test
    void aPointWithoutWhichAFigureDoesNotVaryCarriesItAll() {
        Correlation found = of(EIGHTS, LEVER);
        assertCoefficients(0.8165214368885028, 0.5, found);
        assertEquals(new Influence("H", OptionalDouble.empty()), found.heaviest());
        assertEquals(EnumSet.of(Caution.CARRIED_BY_ONE_STATE, Caution.NOT_A_LINE), found.cautions());
    }

    @Test
    void aSignThatOneStateTurnsIsTold() {
        // Nine states on a falling line that is almost level, and one that lifts the whole: 0.2 with it, -1 without.
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        Correlation found = of(x, 9, 8, 7, 6, 5, 4, 3, 2, 1, 30);
        assertEquals("J", found.heaviest().state());
        assertEquals(-1, found.heaviest().pearsonWithout().orElseThrow(), EXACT);
        assertEquals(0.23166618731252325, found.pearson(), EXACT);
        assertEquals(EnumSet.of(Caution.CARRIED_BY_ONE_STATE, Caution.NOT_A_LINE), found.cautions());
    }

    @Test
    void fewerThanTenStatesAreFew() {
        Correlation found = of(new double[] {1, 2, 3, 4}, 2, 4, 6, 8);
        assertEquals(1, found.pearson(), EXACT);
        assertEquals(EnumSet.of(Caution.FEW_STATES), found.cautions());
    }

    @Test
    void twoStatesOrAFigureOfOneValueHaveNoCorrelation() {
        assertEquals(Optional.empty(), Correlation.of(pairs(new double[] {1, 2}, 3, 5)));
        assertEquals(Optional.empty(), Correlation.of(pairs(new double[] {1, 2, 3}, 0.1, 0.1, 0.1)));
    }

    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        // spearmanr([1, 2, 2, 3], [1, 3, 2, 4])
        assertEquals(0.9486832980505139, of(new double[] {1, 2, 2, 3}, 1, 3, 2, 4).spearman(), EXACT);
    }
}
