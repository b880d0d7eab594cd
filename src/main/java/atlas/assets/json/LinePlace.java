package atlas.assets.json;

import atlas.i18n.Sentence;

/// A line of a table.
///
/// @param number counted from 1
public record LinePlace(LoadContext context, String file, long number) implements Place {

    @Override
    public void report(Sentence what) {
        context.report(file, "line " + number, what);
    }
}
