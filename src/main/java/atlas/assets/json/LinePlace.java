package atlas.assets.json;

/// A line of a table.
///
/// @param number counted from 1
public record LinePlace(LoadContext context, String file, long number) implements Place {

    @Override
    public void report(String what) {
        context.report(file, "line " + number, what);
    }
}
