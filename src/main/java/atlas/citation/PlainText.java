package atlas.citation;

import java.util.regex.Pattern;

/// Texts of one line without marks that turn the direction of what follows them.
final class PlainText {

    /// Embeddings, overrides and isolates: left open, they turn around what stands behind the text.
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{Cntrl}\\s\\u2028\\u2029]+");

    private PlainText() {}

    static String of(String text) {
        return BETWEEN_WORDS
                .matcher(TURNING.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
