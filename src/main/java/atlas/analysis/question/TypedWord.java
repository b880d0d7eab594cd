package atlas.analysis.question;

import atlas.analysis.NameNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word or number of a question, or a date or the symbol of a resolution.
///
/// @param written     as it was typed
/// @param folded      to be compared; empty for what has no letters and digits to compare
/// @param isHyphened  whether it is joined to the one before by a hyphen or dash
/// @param from        where it begins in the question
/// @param to          where it ends
record TypedWord(String written, String folded, boolean isHyphened, int from, int to) {

    private static final Pattern WORD = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}"
            + "|(?i:(?:[AS]/RES/)?(?:ES-|S-)?\\d{1,3}/\\d{1,4}[A-Z]?)(?![\\p{L}\\p{N}/])"
            + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’ʼ]*");
    private static final Pattern HYPHEN = Pattern.compile("\\s?[-–—]\\s?");

    /// The words of a question, in order.
    static List<TypedWord> of(String question) {
        List<TypedWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(question);
        int end = 0;
        while (matcher.find()) {
            String between = question.substring(end, matcher.start());
            boolean isHyphened = !words.isEmpty() && HYPHEN.matcher(between).matches();
            String written = matcher.group();
            words.add(new TypedWord(written, NameNormalizer.fold(written), isHyphened, matcher.start(), matcher.end()));
            end = matcher.end();
        }
        return words;
    }
}
