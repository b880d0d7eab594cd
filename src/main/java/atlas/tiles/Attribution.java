package atlas.tiles;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who made the tiles, and where more is said.
public record Attribution(String words, Optional<URI> address) {

    private static final int MOST_CHARACTERS = 160;
    private static final Pattern LINK = Pattern.compile("href\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

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
        String fitting = words.length() > MOST_CHARACTERS ? words.substring(0, MOST_CHARACTERS) + "…" : words;
        return Optional.of(new Attribution(fitting, link(html)));
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
