package atlas.panel.keys;

import atlas.i18n.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What keys do in the window, in the timeline, in the panel and in its charts. The window acts by this table, tooltips
/// name its keys,
/// and the overview of keys lists it.
public enum Shortcut {
    KEYS(Where.EVERYWHERE, key(KeyCode.F1)),
    MENU(Where.EVERYWHERE, key(KeyCode.F, KeyCombination.ALT_DOWN)),
    PALETTE(Where.EVERYWHERE, key(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    CONTEXT_MENU(Where.EVERYWHERE, key(KeyCode.F10, KeyCombination.SHIFT_DOWN), key(KeyCode.CONTEXT_MENU)),
    SETTINGS(Where.EVERYWHERE, control(KeyCode.COMMA)),
    SEARCH(Where.EVERYWHERE, control(KeyCode.K)),
    NEXT_PART(Where.EVERYWHERE, key(KeyCode.F6)),
    PREVIOUS_PART(Where.EVERYWHERE, key(KeyCode.F6, KeyCombination.SHIFT_DOWN)),
    SAVE_PICTURE(Where.EVERYWHERE, key(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    COPY_PICTURE(Where.EVERYWHERE, key(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    PRINT(Where.EVERYWHERE, control(KeyCode.P)),
    UNDO(Where.EVERYWHERE, control(KeyCode.Z)),
    REDO(Where.EVERYWHERE, control(KeyCode.Y), key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    SAVE_VIEW(Where.EVERYWHERE, control(KeyCode.S)),
    SAVE_VIEW_AS(Where.EVERYWHERE, key(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    OPEN_VIEW(Where.EVERYWHERE, control(KeyCode.O)),
    VIEWS(Where.EVERYWHERE, key(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    PRESENT(Where.EVERYWHERE, key(KeyCode.F5, KeyCombination.SHIFT_DOWN)),
    COPY(Where.EVERYWHERE, control(KeyCode.C)),
    PREVIOUS_EVENT(Where.EVERYWHERE, sign("["), key(KeyCode.OPEN_BRACKET), key(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
    NEXT_EVENT(Where.EVERYWHERE, sign("]"), key(KeyCode.CLOSE_BRACKET), key(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
    PLAY(Where.EVERYWHERE, key(KeyCode.SPACE)),
    MAP_ALONE(Where.EVERYWHERE, control(KeyCode.DIGIT1)),
    MAP_AND_DESK(Where.EVERYWHERE, control(KeyCode.DIGIT2)),
    DESK_ALONE(Where.EVERYWHERE, control(KeyCode.DIGIT3)),
    COMPARE(Where.EVERYWHERE, control(KeyCode.D)),
    LEGEND(Where.EVERYWHERE, control(KeyCode.L)),
    RAIL(Where.EVERYWHERE, key(KeyCode.F9), control(KeyCode.B)),
    PANEL(Where.EVERYWHERE, key(KeyCode.F10), key(KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN)),
    FULL_SCREEN(Where.EVERYWHERE, key(KeyCode.F11), key(KeyCode.ENTER, KeyCombination.ALT_DOWN)),
    LANGUAGE(Where.EVERYWHERE, key(KeyCode.F2)),
    APPEARANCE(Where.EVERYWHERE, key(KeyCode.F7)),
    REDUCED_MOTION(Where.EVERYWHERE, key(KeyCode.F8)),
    LARGER_TEXT(
            Where.EVERYWHERE,
            control(KeyCode.PLUS),
            control(KeyCode.ADD),
            control(KeyCode.EQUALS),
            key(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    SMALLER_TEXT(Where.EVERYWHERE, control(KeyCode.MINUS), control(KeyCode.SUBTRACT)),
    USUAL_TEXT(Where.EVERYWHERE, control(KeyCode.DIGIT0), control(KeyCode.NUMPAD0)),
    BACK(Where.EVERYWHERE, key(KeyCode.ESCAPE)),
    QUIT(Where.EVERYWHERE, control(KeyCode.Q), control(KeyCode.W)),
    DAY_BACK(Where.TIMELINE, key(KeyCode.LEFT), key(KeyCode.DOWN)),
    DAY_FORTH(Where.TIMELINE, key(KeyCode.RIGHT), key(KeyCode.UP)),
    MONTH_BACK(
            Where.TIMELINE, key(KeyCode.LEFT, KeyCombination.SHIFT_DOWN), key(KeyCode.DOWN, KeyCombination.SHIFT_DOWN)),
    MONTH_FORTH(
            Where.TIMELINE, key(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN), key(KeyCode.UP, KeyCombination.SHIFT_DOWN)),
    YEAR_BACK(Where.TIMELINE, key(KeyCode.PAGE_UP)),
    YEAR_FORTH(Where.TIMELINE, key(KeyCode.PAGE_DOWN)),
    FIRST_DAY(Where.TIMELINE, key(KeyCode.HOME)),
    LAST_DAY(Where.TIMELINE, key(KeyCode.END)),
    NEXT_LINK(Where.PANEL, key(KeyCode.RIGHT)),
    PREVIOUS_LINK(Where.PANEL, key(KeyCode.LEFT)),
    LINE_DOWN(Where.PANEL, key(KeyCode.DOWN)),
    LINE_UP(Where.PANEL, key(KeyCode.UP)),
    PAGE_DOWN(Where.PANEL, key(KeyCode.PAGE_DOWN), key(KeyCode.SPACE)),
    PAGE_UP(Where.PANEL, key(KeyCode.PAGE_UP), key(KeyCode.SPACE, KeyCombination.SHIFT_DOWN)),
    PAGE_TOP(Where.PANEL, key(KeyCode.HOME)),
    PAGE_END(Where.PANEL, key(KeyCode.END)),
    NEXT_POINT(Where.CHART, key(KeyCode.RIGHT)),
    PREVIOUS_POINT(Where.CHART, key(KeyCode.LEFT)),
    FIRST_POINT(Where.CHART, key(KeyCode.HOME)),
    LAST_POINT(Where.CHART, key(KeyCode.END)),
    OPEN_CHOSEN_VIEW(Where.VIEWS, key(KeyCode.ENTER)),
    RENAME_VIEW(Where.VIEWS, key(KeyCode.F2)),
    DELETE_VIEW(Where.VIEWS, key(KeyCode.DELETE)),
    RESTORE_VIEW(Where.VIEWS, control(KeyCode.Z)),
    NEXT_CHAPTER(Where.PRESENTING, key(KeyCode.SPACE), key(KeyCode.RIGHT), key(KeyCode.DOWN), key(KeyCode.PAGE_DOWN)),
    PREVIOUS_CHAPTER(
            Where.PRESENTING, key(KeyCode.LEFT), key(KeyCode.UP), key(KeyCode.PAGE_UP), key(KeyCode.BACK_SPACE)),
    FIRST_CHAPTER(Where.PRESENTING, key(KeyCode.HOME)),
    LAST_CHAPTER(Where.PRESENTING, key(KeyCode.END)),
    BACK_TO_STORY(Where.PRESENTING, key(KeyCode.ENTER), key(KeyCode.R)),
    NOTES(Where.PRESENTING, key(KeyCode.N)),
    LARGER_NOTES(
            Where.PRESENTING,
            control(KeyCode.PLUS),
            control(KeyCode.ADD),
            control(KeyCode.EQUALS),
            key(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    SMALLER_NOTES(Where.PRESENTING, control(KeyCode.MINUS), control(KeyCode.SUBTRACT)),
    BLACK_SCREEN(Where.PRESENTING, key(KeyCode.B)),
    LEAVE_STORY(Where.PRESENTING, key(KeyCode.ESCAPE));

    /// Where the focus must be for a key to do it.
    public enum Where {
        EVERYWHERE,
        TIMELINE,
        PANEL,
        CHART,
        VIEWS,
        PRESENTING
    }

    private final Where where;

    /// Neither the list nor a combination of keys ever changes, which the compiler cannot know of JavaFX.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCombination> keys;

    Shortcut(Where where, KeyCombination... keys) {
        this.where = where;
        this.keys = List.of(keys);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCombination sign(String sign) {
        return new KeyCharacterCombination(sign);
    }

    /// What a key does, if it does anything there. While a menu is open, the keys of a part of the window are the
    /// menu's.
    public static Optional<Shortcut> of(KeyEvent pressed, Where where) {
        if (where != Where.EVERYWHERE && KeyReader.isMenuOpen()) {
            return Optional.empty();
        }
        for (Shortcut shortcut : values()) {
            if (shortcut.where == where && shortcut.keys.stream().anyMatch(key -> KeyReader.matches(key, pressed))) {
                return Optional.of(shortcut);
            }
        }
        return Optional.empty();
    }

    public Where where() {
        return where;
    }

    /// All keys that do it.
    public List<KeyCombination> keys() {
        return keys;
    }

    /// Words for a button that does the same, with the keys behind them.
    public String tooltip(String words, Messages messages) {
        return new KeyWords(messages).behind(words, keys);
    }
}
