package atlas.theme;

import atlas.view.MapTheme;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// How the reader chooses a theme of one kind: with one step, from a list, or in either way.
///
/// @param id      of the row, as in "shared"
/// @param words   of the row, as in "Shared with a state…"
/// @param present of the row where the map's theme is known, as in "Shared with Kazakhstan"
/// @param atOnce  what the row chooses with one step; empty where it opens the list
/// @param find    what is asked for above the list; empty where there is no list
/// @param choices the list
public record ThemeMenu(
        String id,
        String words,
        String present,
        Optional<MapTheme> atOnce,
        String find,
        Supplier<List<Choice>> choices) {

    /// A theme to choose.
    ///
    /// @param head the words above the first of its sort; empty where there are no sorts
    public record Choice(String head, String name, MapTheme theme) {}

    /// A row that chooses one theme with one step.
    static ThemeMenu ofOne(String id, String words, MapTheme theme) {
        return new ThemeMenu(id, words, words, Optional.of(theme), "", List::of);
    }

    /// Whether there is a list to choose from.
    public boolean hasList() {
        return !find.isEmpty();
    }
}
