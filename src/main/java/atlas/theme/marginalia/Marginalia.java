package atlas.theme.marginalia;

import java.util.List;

/// What stands around a map that stands alone, in words.
///
/// @param title     what the map shows
/// @param subtitle  of which day, and in which unit
/// @param notes     projection, boundaries and what has to be said of them, where the shapes are from, and the
///                  edition of the atlas
/// @param sources   what the map rests on, in short: of the theme first, then of what is laid over it; among
///                  these those first that say more of it
/// @param sourceIds their ids; some may be the same in short
public record Marginalia(
        String title, String subtitle, List<String> notes, List<String> sources, List<String> sourceIds) {

    public Marginalia {
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        sourceIds = List.copyOf(sourceIds);
    }

    /// The same under another title.
    public Marginalia called(String another) {
        return new Marginalia(another, subtitle, notes, sources, sourceIds);
    }
}
