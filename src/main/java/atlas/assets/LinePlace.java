package atlas.assets;

/// A line of a table.
///
/// @param number counted from 1
record LinePlace(Reading reading, String file, long number) implements Place {

    @Override
    public void note(String what) {
        reading.report(file, "line " + number, what);
    }
}
