package atlas.panel.keys;

import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Recognizes keys on the keyboards of different languages. A sign such as `[` is recognized by itself, wherever it
/// stands; a key with a Cyrillic letter on it, for which JavaFX has no code, is the key of the Latin letter that shares
/// its place.
public final class KeyReader {

    /// The letters of the Russian keyboard, which the Kazakh keyboard has at the same places, then those that the
    /// Kazakh
    /// has in place of digits; and below each the key at its place.
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю" + "әіңғүұқөһ";

    private static final KeyCode[] AT_THE_SAME_PLACE = {
        KeyCode.Q,
        KeyCode.W,
        KeyCode.E,
        KeyCode.R,
        KeyCode.T,
        KeyCode.Y,
        KeyCode.U,
        KeyCode.I,
        KeyCode.O,
        KeyCode.P,
        KeyCode.OPEN_BRACKET,
        KeyCode.CLOSE_BRACKET,
        KeyCode.A,
        KeyCode.S,
        KeyCode.D,
        KeyCode.F,
        KeyCode.G,
        KeyCode.H,
        KeyCode.J,
        KeyCode.K,
        KeyCode.L,
        KeyCode.SEMICOLON,
        KeyCode.QUOTE,
        KeyCode.Z,
        KeyCode.X,
        KeyCode.C,
        KeyCode.V,
        KeyCode.B,
        KeyCode.N,
        KeyCode.M,
        KeyCode.COMMA,
        KeyCode.PERIOD,
        KeyCode.DIGIT2,
        KeyCode.DIGIT3,
        KeyCode.DIGIT4,
        KeyCode.DIGIT5,
        KeyCode.DIGIT8,
        KeyCode.DIGIT9,
        KeyCode.DIGIT0,
        KeyCode.MINUS,
        KeyCode.EQUALS
    };

    private KeyReader() {}

    /// Whether a menu is open, whose keys are its own: what it does not use, as Home and End, still comes to what has
    /// the focus below.
    public static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }

    /// Whether a key that is pressed is the one that is meant.
    public static boolean matches(KeyCombination meant, KeyEvent pressed) {
        if (meant instanceof KeyCharacterCombination sign) {
            // With Ctrl alone a sign is another key; AltGr, which some keyboards need for a sign, counts as Ctrl and
            // Alt.
            boolean isCommand = pressed.isShortcutDown() && !pressed.isAltDown();
            return !isCommand && sign.getCharacter().equals(pressed.getText());
        }
        if (meant.match(pressed)) {
            return true;
        }
        KeyCode code = codeOf(pressed);
        return code != pressed.getCode() && meant.match(withCode(pressed, code));
    }

    /// The key that was pressed, also where it bears a Cyrillic letter.
    static KeyCode codeOf(KeyEvent event) {
        String text = event.getText().toLowerCase(Locale.ROOT);
        int place = event.getCode() == KeyCode.UNDEFINED && text.length() == 1 ? CYRILLIC.indexOf(text) : -1;
        return place < 0 ? event.getCode() : AT_THE_SAME_PLACE[place];
    }

    private static KeyEvent withCode(KeyEvent event, KeyCode code) {
        return new KeyEvent(
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                event.isShiftDown(),
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
