package atlas.assets.json;

import atlas.i18n.Sentence;

/// Where something stands in a file of the datasets, so that what is wrong with it can be told.
public interface Place {

    /// Reports what is wrong here although the record can be used.
    void report(Sentence what);

    /// The same, told in one language only.
    default void report(String asItIs) {
        report(Sentence.asItIs(asItIs));
    }
}
