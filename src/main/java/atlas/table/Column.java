package atlas.table;

/// A column of a table.
///
/// @param name in small letters with underscores, the same in all languages
/// @param kind what its cells hold where they are not empty
public record Column(String name, Kind kind) {

    /// What the cells of a column hold.
    public enum Kind {
        /// Words or a code.
        TEXT,
        /// A date in EDTF, which may be uncertain.
        DATE,
        NUMBER,
        /// Yes or no.
        TRUTH,
        /// Several texts.
        LIST
    }

    /// Whether a cell may stand in the column.
    boolean holds(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> true;
            case Cell.Text _ -> kind == Kind.TEXT || kind == Kind.DATE;
            case Cell.Numeric _ -> kind == Kind.NUMBER;
            case Cell.Truth _ -> kind == Kind.TRUTH;
            case Cell.Texts _ -> kind == Kind.LIST;
        };
    }
}
