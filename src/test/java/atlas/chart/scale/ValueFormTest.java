package atlas.chart.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValueFormTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1420000000 | 1.42 billion",
                "8130 | 8,130",
                "0 | 0",
                "0.43 | 0.43",
                "0.0021 | 0.0021",
                "-0.5 | −0.50"
            })
    void aSmallValueKeepsTwoDigits(double value, String words) {
        assertEquals(words, new ValueForm(ValueForm.Kind.NUMBER, 0, true).words(value, ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"1.24, +1.2\u00a0%", "-3, −3.0\u00a0%", "0, 0.0\u00a0%"})
    void aChangeHasItsSign(double value, String words) {
        assertEquals(words, ValueForm.percent().signed(value, ENGLISH));
    }
}
