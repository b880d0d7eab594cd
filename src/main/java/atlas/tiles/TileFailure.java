package atlas.tiles;

/// Why there are no tiles.
///
/// @param about  the file or the server, as the reader knows it
/// @param detail what the reader may need to know more, often in the words of the system; may be empty
public record TileFailure(Cause cause, String about, String detail) {

    /// What went wrong.
    public enum Cause {
        FILE_MISSING,
        /// The system does not let this reader read the file.
        NO_PERMISSION,
        NO_MBTILES,
        /// Another program writes the file at this moment.
        LOCKED,
        /// Changes lie in another file beside it, which the detail names, and are not part of it yet.
        UNFINISHED,
        /// Nothing of the file can be read.
        UNREADABLE,
        /// The file did not tell what it holds in time.
        OPENING_TOO_SLOW,
        VECTOR_TILES,
        /// A way of encoding pictures that cannot be shown.
        FORMAT_UNKNOWN,
        EMPTY,
        /// Some of the file can be read, and some cannot.
        BROKEN,
        /// A tile was not found in time.
        READING_TOO_SLOW,
        SERVER_SILENT,
        /// The server began an answer and did not end it in time, or within the size of a tile.
        SERVER_BREAKS_OFF,
        /// The server sent a picture that is damaged or has no size of a tile.
        SERVER_PICTURE_BROKEN,
        /// The server answered that it gives none.
        SERVER_REFUSES,
        /// The server wants to be left alone until the time in the detail.
        SERVER_ASKS_TO_WAIT,
        /// A tile could not be shown for a reason that lies in this program or in its computer.
        TILE_FAILED,
        /// Kept tiles could not be deleted.
        CACHE_STAYS
    }
}
