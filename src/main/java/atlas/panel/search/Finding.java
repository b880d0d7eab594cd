package atlas.panel.search;

import atlas.analysis.Search;
import atlas.analysis.question.QuestionReader;
import atlas.cache.Lazy;
import atlas.domain.Atlas;
import java.util.function.Supplier;

/// By what the search field finds. Used on any thread.
///
/// @param search    names
/// @param questions in words; made when it is asked for, so that the panels of a new window do not wait for it
public record Finding(Search search, Supplier<QuestionReader> questions) {

    /// Takes a moment, for the names.
    public static Finding in(Atlas atlas) {
        return new Finding(new Search(atlas), new Lazy<>(() -> new QuestionReader(atlas)));
    }
}
