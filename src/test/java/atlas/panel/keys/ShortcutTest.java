package atlas.panel.keys;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

final class ShortcutTest {

    @Test
    void noKeyDoesTwoThingsInOnePlace() {
        Map<Shortcut.Where, Map<KeyCombination, Shortcut>> taken = new EnumMap<>(Shortcut.Where.class);
        for (Shortcut shortcut : Shortcut.values()) {
            for (KeyCombination key : shortcut.keys()) {
                Shortcut before = taken.computeIfAbsent(shortcut.where(), _ -> new HashMap<>())
                        .put(key, shortcut);
                assertNull(before, shortcut + " and " + before + ": " + key);
            }
        }
    }
}
