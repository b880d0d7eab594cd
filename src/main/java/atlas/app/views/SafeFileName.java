package atlas.app.views;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of files that Linux, macOS and Windows all take, made of names that readers are free to choose.
final class SafeFileName {

    /// An encrypted home folder on Linux takes 143 bytes, of which the ending and the mark of a file that is still
    /// being
    /// written need 35.
    private static final int MOST_BYTES = 100;

    private static final Pattern FORBIDDEN =
            Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s~-]+|[.\\s-]+$");
    private static final Pattern NOT_ASCII = Pattern.compile("[^ -~]+");
    /// What Windows takes for a device, with any ending too.
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])\\s*(\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final String WITHOUT_LETTERS = "view";

    private SafeFileName() {}

    /// @param name as [atlas.assets.viewpoint.SavedView] has it
    static String of(String name) {
        String written = FORBIDDEN
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("-");
        String cut = withoutEdges(beginning(withoutEdges(written)));
        if (cut.isEmpty()) {
            return WITHOUT_LETTERS;
        }
        return DEVICE.matcher(cut).matches() ? WITHOUT_LETTERS + "-" + cut : cut;
    }

    /// The same where the system writes no other letters.
    static String inAscii(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return of(NOT_ASCII.matcher(plain).replaceAll("-"));
    }

    private static String withoutEdges(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /// As much as there is room for, without cutting what is seen as one character.
    private static String beginning(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (text.substring(0, next).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }
}
