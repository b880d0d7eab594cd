package atlas.analysis.question;

import atlas.i18n.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that can be recognized in a question of one language: its words, and the names of an atlas.
final class Dictionary {

    /// By so many letters of their first word phrases are found.
    private static final int KEY_LETTERS = 3;

    /// Letters of a word that is there as it is written count more than those of a form of it.
    private static final int AS_WRITTEN = 100;

    private final Language language;
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    /// Words that stand together, and what they mean: a word of the language, or a name.
    private record Phrase(List<String> words, Optional<Concept> concept, Optional<NameList.Called> name) {}

    /// A phrase in a question.
    private record Fit(Phrase phrase, int words, int letters) {

        int standing() {
            return phrase.name.map(called -> called.standing().rank()).orElse(Integer.MAX_VALUE);
        }
    }

    /// What the words from a place on are.
    ///
    /// @param words how many belong together
    record Found(int words, Set<Concept> concepts, List<Named> things) {}

    Dictionary(Vocabulary vocabulary, NameList names) {
        this.language = vocabulary.language();
        vocabulary
                .words()
                .forEach((concept, phrases) -> phrases.forEach(
                        phrase -> add(new Phrase(Vocabulary.folded(phrase), Optional.of(concept), Optional.empty()))));
        names.all().forEach(called -> add(new Phrase(called.words(), Optional.empty(), Optional.of(called))));
        names.all().stream()
                .map(NameList.Called::thing)
                .filter(Named.FigureNamed.class::isInstance)
                .map(Named.FigureNamed.class::cast)
                .distinct()
                .forEach(figure -> vocabulary.figures().getOrDefault(figure.id(), List.of()).stream()
                        .map(Vocabulary::folded)
                        .map(words -> new NameList.Called(words, figure, NameList.Standing.OFFICIAL))
                        .forEach(called -> add(new Phrase(called.words(), Optional.empty(), Optional.of(called)))));
    }

    private void add(Phrase phrase) {
        String first = phrase.words.getFirst().replace("*", "");
        String key = first.substring(0, Math.min(KEY_LETTERS, first.length()));
        byBeginning.computeIfAbsent(key, _ -> new ArrayList<>()).add(phrase);
    }

    /// What stands at a place: of all phrases that fit the longest, and of those the one that is most as it is
    /// written. Where a word of the language and a name fit alike, it is the word; where several names do, it may
    /// be any of them, unless one is official. Empty where nothing fits.
    Optional<Found> at(List<TypedWord> words, int place) {
        List<Fit> fits = new ArrayList<>();
        String first = words.get(place).folded();
        for (int letters = 1; letters <= Math.min(KEY_LETTERS, first.length()); letters++) {
            byBeginning
                    .getOrDefault(first.substring(0, letters), List.of())
                    .forEach(phrase -> fit(phrase, words, place).ifPresent(fits::add));
        }
        Optional<Fit> best = fits.stream()
                .max(Comparator.comparingInt(Fit::words)
                        .thenComparingInt(Fit::letters)
                        .thenComparingInt(Fit::standing));
        return best.map(top -> found(
                top,
                fits.stream()
                        .filter(fit -> fit.words == top.words
                                && fit.letters == top.letters
                                && fit.standing() == top.standing())
                        .toList()));
    }

    private static Found found(Fit top, List<Fit> alike) {
        Set<Concept> concepts = EnumSet.noneOf(Concept.class);
        alike.forEach(fit -> fit.phrase.concept.ifPresent(concepts::add));
        List<Named> things = alike.stream()
                .flatMap(fit -> fit.phrase.name.stream())
                .map(NameList.Called::thing)
                .distinct()
                .toList();
        return new Found(top.words, concepts, concepts.isEmpty() ? things : List.of());
    }

    private Optional<Fit> fit(Phrase phrase, List<TypedWord> words, int place) {
        if (place + phrase.words.size() > words.size()) {
            return Optional.empty();
        }
        int letters = 0;
        for (int i = 0; i < phrase.words.size(); i++) {
            boolean isLast = i == phrase.words.size() - 1;
            int common = letters(phrase.words.get(i), words.get(place + i).folded(), isLast, phrase.name.isPresent());
            if (common == 0) {
                return Optional.empty();
            }
            letters += common;
        }
        return Optional.of(new Fit(phrase, phrase.words.size(), letters));
    }

    private int letters(String pattern, String word, boolean isLast, boolean isName) {
        if (pattern.endsWith("*")) {
            return word.startsWith(pattern.substring(0, pattern.length() - 1)) ? pattern.length() - 1 : 0;
        }
        if (pattern.equals(word)) {
            return AS_WRITTEN + word.length();
        }
        return isName && !pattern.isEmpty() ? Inflection.commonLetters(pattern, word, isLast, language) : 0;
    }
}
