package atlas.citation;

import java.util.Locale;
import java.util.Optional;

/// How something is cited: as text in the style of a discipline, or as data for programs that keep references.
public enum CitationStyle {
    CHICAGO("Chicago", "txt", "chicago-author-date-access-dates"),
    APA("APA", "txt", "apa"),
    GOST("ГОСТ Р 7.0.5", "txt", "gost-r-7-0-5-2008-numeric"),
    BIBTEX("BibTeX", "bib", ""),
    RIS("RIS", "ris", ""),
    CSL_JSON("CSL-JSON", "json", "");

    private final String ownName;
    private final String extension;
    private final String csl;

    CitationStyle(String ownName, String extension, String csl) {
        this.ownName = ownName;
        this.extension = extension;
        this.csl = csl;
    }

    /// What it is called in every language.
    public String ownName() {
        return ownName;
    }

    /// What the name of a file ends with, without the dot.
    public String extension() {
        return extension;
    }

    /// The name of its CSL style; empty where it is none.
    Optional<String> csl() {
        return Optional.of(csl).filter(name -> !name.isEmpty());
    }

    /// Whether people read it, rather than programs.
    public boolean isText() {
        return !csl.isEmpty();
    }

    /// As on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
