package atlas.panel.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ShortcutTest {

    @ParameterizedTest
    @EnumSource(Shortcut.Where.class)
    void noTwoShortcutsShareAKeyInOnePlace(Shortcut.Where where) {
        Map<KeyCombination, List<Shortcut>> byKey = Stream.of(Shortcut.values())
                .filter(shortcut -> shortcut.where() == where)
                .flatMap(shortcut -> shortcut.keys().stream().map(key -> Map.entry(key, shortcut)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<List<Shortcut>> shared = new ArrayList<>(byKey.values());
        shared.removeIf(shortcuts -> shortcuts.size() == 1);
        assertEquals(List.of(), shared);
    }

    @ParameterizedTest
    @CsvSource({"б, SETTINGS", "ц, QUIT", "й, QUIT", "қ, USUAL_TEXT", "ө, SMALLER_TEXT", "һ, LARGER_TEXT"})
    void controlWithACyrillicLetterIsTheKeyAtItsPlace(String letter, Shortcut meant) {
        assertEquals(Optional.of(meant), of(KeyCode.UNDEFINED, letter, true));
    }

    @ParameterizedTest
    @CsvSource({
        "PLUS, LARGER_TEXT",
        "ADD, LARGER_TEXT",
        "EQUALS, LARGER_TEXT",
        "SUBTRACT, SMALLER_TEXT",
        "NUMPAD0, USUAL_TEXT"
    })
    void controlWithASignOrAKeyOfThePadChangesTheSizeOfText(KeyCode code, Shortcut meant) {
        assertEquals(Optional.of(meant), of(code, "", true));
    }

    @Test
    void theMenuKeyHasANameInEachLanguage() {
        assertEquals(
                List.of(
                        "Shift+F10, Menu key",
                        "Shift+F10, menü tuşu",
                        "Shift+F10, клавиша меню",
                        "Shift+F10, мәзір пернесі"),
                Stream.of(Language.ENGLISH, Language.TURKISH, Language.RUSSIAN, Language.KAZAKH)
                        .map(language -> new KeyWords(new Messages(language)).of(Shortcut.CONTEXT_MENU.keys()))
                        .toList());
    }

    @Test
    void aSignWithControlIsNotTheSign() {
        assertEquals(Optional.of(Shortcut.PREVIOUS_EVENT), of(KeyCode.UNDEFINED, "[", false));
        assertNotEquals(Optional.of(Shortcut.PREVIOUS_EVENT), of(KeyCode.UNDEFINED, "[", true));
    }

    private static Optional<Shortcut> of(KeyCode code, String text, boolean isControl) {
        KeyEvent pressed = new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, isControl, false, false);
        return Shortcut.of(pressed, Shortcut.Where.EVERYWHERE);
    }
}
