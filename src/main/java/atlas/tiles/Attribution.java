package atlas.tiles;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who made the tiles, and where more is said.
public record Attribution(String words, Optional<URI> address) {

    private static final int MOST_CHARACTERS = 160;
    private static final Pattern LINK = Pattern.compile("href\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)");
    /// Stops at the next tag, or texts of brackets alone would be read over and over.
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    /// Reads what files say as HTML: its words without tags, and its first link. Empty where there are no words.
    static Optional<Attribution> ofHtml(String html) {
        String words = TAG.matcher(html)
                .replaceAll("")
                .replace("&copy;", "©")
                .replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(fitting(words, MOST_CHARACTERS), link(html)));
    }

    /// Words that fit, cut between two characters where they do not.
    static String fitting(String words, int mostCharacters) {
        return words.codePointCount(0, words.length()) > mostCharacters
                ? words.substring(0, words.offsetByCodePoints(0, mostCharacters)) + "…"
                : words;
    }

    private static Optional<URI> link(String html) {
        Matcher matcher = LINK.matcher(html);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(matcher.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
