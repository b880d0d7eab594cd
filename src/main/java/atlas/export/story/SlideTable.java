package atlas.export.story;

import java.util.List;

/// What a picture shows as a table.
///
/// @param notes above it, each a sentence or two
/// @param heads of the columns
/// @param rows  as many cells each as there are heads
public record SlideTable(String title, List<String> notes, List<String> heads, List<List<String>> rows) {

    public SlideTable {
        notes = List.copyOf(notes);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
