package atlas.analysis.question;

import atlas.analysis.NameNormalizer;
import atlas.i18n.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The words of a language by which questions are read.
///
/// @param words   what a word or several words mean; those that end with a `*` may go on in any way
/// @param figures by the ids of figures, how they are commonly called
record Vocabulary(Language language, Map<Concept, List<String>> words, Map<String, List<String>> figures) {

    private static final String FIGURE = "FIGURE.";

    /// The words of a language, as its file has them.
    ///
    /// @throws UncheckedIOException     if the program's own file of words cannot be read
    /// @throws IllegalArgumentException if the file has a meaning that there is not
    static Vocabulary of(Language language) {
        Properties read = new Properties();
        String file = "/atlas/question/words_" + language.tag() + ".properties";
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("the program has no file " + file);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Concept, List<String>> words = new EnumMap<>(Concept.class);
        Map<String, List<String>> figures = new TreeMap<>();
        for (String key : read.stringPropertyNames()) {
            List<String> phrases = Arrays.stream(read.getProperty(key).split(","))
                    .map(String::strip)
                    .filter(phrase -> !phrase.isEmpty())
                    .toList();
            if (key.startsWith(FIGURE)) {
                figures.put(key.substring(FIGURE.length()), phrases);
            } else {
                words.put(Concept.valueOf(key), phrases);
            }
        }
        return new Vocabulary(language, words, figures);
    }

    /// Whether what a word belongs to stands before it: `2010 жылдан бері`, `ŞİÖ üyesi olmayan`.
    boolean hasPostpositions() {
        return switch (language) {
            case ENGLISH, RUSSIAN -> false;
            case TURKISH, KAZAKH -> true;
        };
    }

    /// A phrase word by word, folded. A `*` stays at the end of its word.
    static List<String> folded(String phrase) {
        List<String> folded = new ArrayList<>();
        for (String word : phrase.split(" ", -1)) {
            String[] parts = NameNormalizer.fold(word).split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                folded.add(i == parts.length - 1 && word.endsWith("*") ? parts[i] + "*" : parts[i]);
            }
        }
        return folded;
    }
}
