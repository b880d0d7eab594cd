package atlas.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language the atlas speaks.
public enum Language {
    ENGLISH("en", "English"),
    TURKISH("tr", "Türkçe"),
    RUSSIAN("ru", "Русский"),
    KAZAKH("kk", "Қазақша");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /// The BCP 47 tag, as the datasets use it.
    public String tag() {
        return tag;
    }

    /// What the language calls itself.
    public String ownName() {
        return ownName;
    }

    /// The one after it, and after the last the first.
    public Language next() {
        List<Language> all = List.of(values());
        return all.get((all.indexOf(this) + 1) % all.size());
    }

    public Locale locale() {
        return Locale.of(tag);
    }

    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
