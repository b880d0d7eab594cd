package atlas.panel.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class StatusBarTest {

    @Test
    void aScaleIsSaidWithTwoDigits() {
        assertEquals("1 : 38\u00a0000\u00a0000", StatusBar.scaleText(37_912_345));
    }

    @Test
    void noScaleIsSaidBeforeThereIsOne() {
        assertEquals("", StatusBar.scaleText(0));
    }
}
