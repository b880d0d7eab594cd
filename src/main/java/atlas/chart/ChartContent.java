package atlas.chart;

import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a chart shows, in a reader's language: the same in a window, in a picture and in a table.
///
/// @param name    for files: small letters, digits and hyphens
/// @param title   says what is shown
/// @param unit    of what is drawn, and of which time
/// @param notes   what counts and what is missing, each a sentence or two
/// @param sources ids of the sources of what is drawn, the most telling first
/// @param table   what is drawn, a row for each point, bar or band, from left to right; the columns have one name in
///                all languages, words in the cells are in the reader's
public record ChartContent<P extends Plot>(
        String name,
        String title,
        String unit,
        P plot,
        List<String> notes,
        List<String> sources,
        Supplier<Table> table) {

    public ChartContent {
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /// The sources in short, each once.
    public List<String> sourcesInShort(Atlas atlas, Language language) {
        return sources.stream()
                .flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                .map(source -> source.inShort(language))
                .distinct()
                .toList();
    }

    public Table data() {
        return table.get();
    }
}
