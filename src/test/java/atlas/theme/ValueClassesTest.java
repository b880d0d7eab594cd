package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.YearValues;
import atlas.cartography.Appearance;
import atlas.cartography.ClassBreaks;
import atlas.cartography.Classing;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The classes of a figure's values in words, from the highest to the lowest.
final class ValueClassesTest {

    private final ThemeWords words = new ThemeWords(ThemeFixture.atlas(), new Messages(Language.ENGLISH));

    private List<String> rows(Classing classing, Double... values) {
        Map<String, YearValues.Dated> byState = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            byState.put("S" + i, new YearValues.Dated(2021, values[i]));
        }
        return ValueClasses.of(ClassBreaks.of(List.of(values), classing), 2, byState, Appearance.LIGHT).stream()
                .map(same -> same.rule().words(words) + ": " + same.states().size())
                .toList();
    }

    @Test
    void zeroIsSaidAndTheNextClassBeginsAboveIt() {
        assertEquals(
                List.of("50 and over: 1", "2 – 50: 2", "above 0, under 2: 2", "0: 4"),
                rows(
                        new Classing(Classing.Method.GEOMETRIC, 4, List.of()),
                        0.0,
                        0.0,
                        0.0,
                        0.0,
                        0.09,
                        1.5,
                        3.0,
                        40.0,
                        1_000.0));
    }

    @Test
    void boundsFarFromEachOtherHaveNoMoreDecimalsThanEachNeeds() {
        assertEquals(
                List.of("1,000 and over: 1", "0.05 – 1,000: 1", "under 0.05: 1"),
                rows(Classing.own(List.of(0.05, 1_000.0)), 0.01, 20.0, 2_000.0));
    }

    @Test
    void boundsNearToEachOtherHaveTheSameDecimals() {
        assertEquals(
                List.of("2.0 and over: 1", "1.5 – 2.0: 1", "under 1.5: 1"),
                rows(Classing.own(List.of(1.5, 2.0)), 1.0, 1.7, 3.0));
    }

    @Test
    void whatIsAboveZeroIsNeverWrittenAsZero() {
        assertEquals("under 0.01", words.amount(0.0004, 2));
        assertEquals("0.00", words.amount(0, 2));
        assertEquals("0.43", words.amount(0.43, 2));
    }
}
