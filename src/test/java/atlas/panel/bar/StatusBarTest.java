package atlas.panel.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusBarTest {

    @Test
    void aScaleIsSaidWithTwoDigitsAsTheLanguageWritesIt() {
        assertEquals("1:38,000,000", StatusBar.scaleText(37_912_345, Language.ENGLISH));
        assertEquals("1:38.000.000", StatusBar.scaleText(37_912_345, Language.TURKISH));
        assertEquals("1 : 38\u00a0000\u00a0000", StatusBar.scaleText(37_912_345, Language.RUSSIAN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-30 | Data as of 31 December 2025",
                "2026-01-31 | Data as of 31 December 2025, 1 month old",
                "2026-11-29 | Data as of 31 December 2025, 10 months old",
                "2025-06-01 | Data as of 31 December 2025"
            })
    void howOldTheDataAreIsSaidFromAMonthOn(LocalDate today, String words) {
        assertEquals(words, StatusBar.asOf(LocalDate.of(2025, 12, 31), today, new Messages(Language.ENGLISH)));
    }

    @Test
    void noScaleIsSaidBeforeThereIsOne() {
        assertEquals("", StatusBar.scaleText(0, Language.ENGLISH));
    }
}
