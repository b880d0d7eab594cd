package atlas.panel.search;

import atlas.analysis.Search;
import atlas.analysis.question.QuestionReader;
import atlas.domain.Atlas;

/// By what the search field finds: names, and questions in words. Takes a moment to be made; used on any thread.
public record Finding(Search search, QuestionReader questions) {

    public static Finding in(Atlas atlas) {
        return new Finding(new Search(atlas), new QuestionReader(atlas));
    }
}
