package atlas.story;

import atlas.i18n.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What stands in a story, in the languages in which its author wrote it: one at least.
public record StoryText(Map<Language, String> byLanguage) {

    public StoryText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text of a story is there in one language at least");
        }
        byLanguage = Map.copyOf(new EnumMap<>(byLanguage));
    }

    /// The text in a language; where its author did not write it, in English, and otherwise in the first language that
    /// there is.
    public String in(Language language) {
        return Stream.concat(Stream.of(language, Language.ENGLISH), Stream.of(Language.values()))
                .map(byLanguage::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
