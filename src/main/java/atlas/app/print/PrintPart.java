package atlas.app.print;

import java.util.List;
import java.util.function.Supplier;

/// Something that can be printed besides the map, on pages of its own.
///
/// @param id      kebab-case
/// @param words   what it is called in the dialog
/// @param content worked out when it is to be printed, on another thread
public record PrintPart(String id, String words, Supplier<Content> content) {

    /// What stands on the pages.
    ///
    /// @param title above it
    /// @param notes above the table, each in lines of its own
    /// @param head  of the columns; none where there is no table
    /// @param rows  as many cells each as there are columns
    /// @param sources below, each numbered
    public record Content(
            String title, List<String> notes, List<String> head, List<List<String>> rows, List<String> sources) {

        public Content {
            notes = List.copyOf(notes);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            sources = List.copyOf(sources);
        }
    }
}
