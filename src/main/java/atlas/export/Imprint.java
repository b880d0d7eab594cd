package atlas.export;

import java.time.LocalDate;

/// What a file says about itself: what it holds, and of which edition of the atlas. It has no time of its making, so
/// that the same table makes the same file.
///
/// @param name    of the table, as on the command line
/// @param title   of the atlas and the table
/// @param version of the program
/// @param asOf    up to which the data were checked
/// @param notice  what has to be said with it; blank if nothing has
public record Imprint(String name, String title, String version, LocalDate asOf, String notice) {

    /// A name for a table of a database: small letters and underscores.
    public String tableName() {
        return name.replace('-', '_');
    }

    /// Version, day and notice in a sentence or two.
    public String description() {
        String edition = "Version " + version + ", as of " + asOf + ".";
        return notice.isBlank() ? edition : edition + " " + notice;
    }

    /// What stands for the time of making: the beginning of the day up to which the data were checked, in ISO 8601.
    public String instant() {
        return asOf + "T00:00:00.000Z";
    }
}
