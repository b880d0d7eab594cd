package atlas.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeFileNameTest {

    /// What Windows forbids; it includes what the others do.
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\x00-\\x1f\\x7f]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CICA · 13 October 2022| CICA · 13 October 2022",
                "Орталық Азия| Орталық Азия",
                "a/b\\c:d*e?f\"g<h>i| a-b-c-d-e-f-g-h-i",
                "../../etc/passwd| etc-passwd",
                "con| view-con",
                "NUL.txt| view-NUL.txt",
                "lpt1| view-lpt1",
                "COM¹| view-COM¹",
                "console| console",
                "name...| name",
                "name. . .| name",
                ".hidden| hidden",
                "-rf| rf",
                "~root| root",
                "...| view",
                "///| view",
                "🌏🌏| 🌏🌏"
            })
    void aNameBecomesThatOfAFile(String name, String expected) {
        assertEquals(expected, SafeFileName.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ж", "漢", "🌏", "👩🏽‍🚀", "e\u0301"})
    void aLongNameIsCutWhereACharacterEnds(String character) {
        String cut = SafeFileName.of(character.repeat(200));
        int bytes = cut.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= 100 && bytes > 70, () -> cut + ": " + bytes);
        assertEquals(cut, new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void noCharacterOfTheFirstPlaneMakesANameThatASystemRefuses() {
        for (int code = 0; code < 0x10000; code++) {
            String name = SafeFileName.of("a" + new String(Character.toChars(code)) + "b");
            assertTrue(!FORBIDDEN.matcher(name).find() && name.equals(name.strip()), name);
            assertEquals(name, new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whereTheSystemWritesNoOtherLettersTheNameIsInAscii() {
        assertEquals("Cote d-Ivoire", SafeFileName.inAscii("Côte d’Ivoire"));
        assertEquals("view", SafeFileName.inAscii("Вид"));
    }
}
