package atlas.panel.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.legend.TypedBreaks.Read;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TypedBreaksTest {

    private static Read read(Language language, String typed) {
        return new TypedBreaks(new Messages(language)).read(typed);
    }

    @Test
    void numbersAreReadAsTheLanguageWritesThem() {
        assertEquals(new Read.Breaks(List.of(-2.5, 1000.0)), read(Language.ENGLISH, "-2.5; 1,000"));
        assertEquals(new Read.Breaks(List.of(-2.5, 1000.0)), read(Language.RUSSIAN, "−2,5; 1 000"));
        assertEquals(new Read.Breaks(List.of(-2.5, 1000.0)), read(Language.TURKISH, "-2,5; 1.000"));
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertEquals(new Read.NoNumber("ten"), read(Language.ENGLISH, "5; ten"));
    }

    /// Silently read as 5 and 15 they would make a wrong map.
    @Test
    void aPointOfAnotherLanguageIsNoGrouping() {
        assertEquals(new Read.NoNumber("0.5"), read(Language.TURKISH, "0.5; 1"));
        assertEquals(new Read.NoNumber("1,5"), read(Language.ENGLISH, "1,5; 2"));
        assertEquals(new Read.Breaks(List.of(1_500_000.5)), read(Language.TURKISH, "1.500.000,5"));
    }

    @Test
    void boundsRise() {
        assertEquals(new Read.NotRising(), read(Language.ENGLISH, "5; 5"));
    }

    @Test
    void thereIsOneBoundAtLeastAndEightAtMost() {
        assertEquals(new Read.WrongCount(), read(Language.ENGLISH, " ; "));
        assertEquals(new Read.WrongCount(), read(Language.ENGLISH, "1;2;3;4;5;6;7;8;9"));
    }

    @Test
    void boundsAreWrittenAsTheyAreRead() {
        TypedBreaks typed = new TypedBreaks(new Messages(Language.RUSSIAN));
        assertEquals(new Read.Breaks(List.of(0.5, 25_000.0)), typed.read(typed.write(List.of(0.5, 25_000.0))));
    }
}
