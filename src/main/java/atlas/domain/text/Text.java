package atlas.domain.text;

import atlas.i18n.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// A name or a sentence of the datasets in several languages; English is always there.
public record Text(Map<Language, String> byLanguage) {

    public Text {
        if (!byLanguage.containsKey(Language.ENGLISH)) {
            throw new IllegalArgumentException("a text exists in English at least");
        }
        byLanguage = Map.copyOf(new EnumMap<>(byLanguage));
    }

    public static Text english(String text) {
        return new Text(Map.of(Language.ENGLISH, text));
    }

    /// The text in a language, or in English where it has not been translated yet.
    public String in(Language language) {
        return byLanguage.getOrDefault(language, english());
    }

    public String english() {
        return byLanguage.getOrDefault(Language.ENGLISH, "");
    }

    public Collection<String> all() {
        return byLanguage.values();
    }
}
