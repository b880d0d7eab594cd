package atlas.panel.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.i18n.Language;
import org.junit.jupiter.api.Test;

final class StatusBarTest {

    @Test
    void aScaleIsSaidWithTwoDigitsAsTheLanguageWritesIt() {
        assertEquals("1:38,000,000", StatusBar.scaleText(37_912_345, Language.ENGLISH));
        assertEquals("1:38.000.000", StatusBar.scaleText(37_912_345, Language.TURKISH));
        assertEquals("1 : 38\u00a0000\u00a0000", StatusBar.scaleText(37_912_345, Language.RUSSIAN));
    }

    @Test
    void noScaleIsSaidBeforeThereIsOne() {
        assertEquals("", StatusBar.scaleText(0, Language.ENGLISH));
    }
}
