package atlas.tiles;

/// Why there are no tiles.
///
/// @param about  the file or the server, as the reader knows it
/// @param detail what the reader may need to know more, in the words of the system; may be empty
public record Trouble(Kind kind, String about, String detail) {

    /// What went wrong.
    public enum Kind {
        FILE_MISSING,
        NO_MBTILES,
        VECTOR_TILES,
        /// A way of encoding pictures that cannot be shown.
        FORMAT_UNKNOWN,
        EMPTY,
        /// Some of the file can be read, and some cannot.
        BROKEN,
        SERVER_SILENT,
        /// The server answered that it gives none.
        SERVER_REFUSES,
        /// Kept tiles could not be deleted.
        CACHE_STAYS
    }
}
