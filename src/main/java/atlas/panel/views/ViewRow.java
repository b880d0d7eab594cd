package atlas.panel.views;

/// A line in the list of views.
///
/// @param id      which it is, the same while it is listed
/// @param name    how the reader calls it
/// @param details what it shows and when it was saved, or why it cannot be opened
public record ViewRow(String id, Kind kind, String name, String details) {

    /// What can be done with it.
    public enum Kind {
        /// A view that is kept by the atlas.
        KEPT,
        /// A file among the kept views that cannot be opened.
        UNREADABLE,
        /// A file anywhere whose view was opened lately.
        FILE
    }
}
