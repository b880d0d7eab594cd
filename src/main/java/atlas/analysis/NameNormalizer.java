package atlas.analysis;

import java.text.Normalizer;
import java.util.Locale;

/// Makes spellings comparable: without case and diacritics, with the letters that are particular to Turkish and Kazakh
/// replaced by their neighbours, so that a name is found from any keyboard.
public final class NameNormalizer {

    private NameNormalizer() {}

    /// Words in lower case, one space between them; letters and digits only.
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(letter -> {
            int plain = plain(letter);
            if (Character.isLetterOrDigit(plain)) {
                folded.appendCodePoint(plain);
            } else if (isBetweenWords(plain) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().strip();
    }

    private static boolean isBetweenWords(int letter) {
        return Character.getType(letter) != Character.NON_SPACING_MARK && letter != '\'' && letter != '’';
    }

    private static int plain(int letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ә' -> 'а';
            case 'ғ' -> 'г';
            case 'қ' -> 'к';
            case 'ң' -> 'н';
            case 'ө' -> 'о';
            case 'ұ', 'ү' -> 'у';
            case 'һ' -> 'х';
            case 'і' -> 'и';
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            default -> letter;
        };
    }
}
