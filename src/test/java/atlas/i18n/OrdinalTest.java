package atlas.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrdinalTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "41, 41st",
        "42, 42nd",
        "43, 43rd",
        "46, 46th",
        "111, 111th",
        "121, 121st"
    })
    void ordinalsOfAnySizeAreRightInEnglish(int number, String words) {
        assertEquals(words, new Messages(Language.ENGLISH).get("timeline.ordinal." + Ordinal.of(number), number));
    }

    @ParameterizedTest
    @CsvSource({"6, 6-саммит", "46, 46-саммит", "50, 50-саммит"})
    void inKazakhAHyphenStandsForTheEnding(int number, String words) {
        assertEquals(words, new Messages(Language.KAZAKH).get("timeline.ordinal." + Ordinal.of(number), number));
    }
}
