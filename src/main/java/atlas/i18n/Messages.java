package atlas.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// The words of the interface in one language, and its way of writing dates and numbers.
public final class Messages {

    private final Language language;
    private final ResourceBundle words;

    /// @throws UncheckedIOException if the program's own file of words cannot be read
    public Messages(Language language) {
        this.language = language;
        String file = "/atlas/i18n/messages_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("the program has no file " + file);
            }
            this.words = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /// Some languages end a date with a full stop ("2022 г."), which then ends the sentence too.
    private static final Pattern TWO_FULL_STOPS = Pattern.compile("(?<=\\p{L})\\.\\.(?!\\.)");

    /// The words for a key, with `{0}` and so on filled in.
    ///
    /// @throws MissingResourceException if the key is not in the file; a test proves that every key is
    public String get(String key, Object... arguments) {
        String pattern = words.getString(key);
        return arguments.length == 0
                ? pattern
                : TWO_FULL_STOPS
                        .matcher(new MessageFormat(pattern, language.locale()).format(arguments))
                        .replaceAll(".");
    }

    /// The words for a key, without anything filled in; empty if there is no such key.
    public Optional<String> find(String key) {
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /// A day as this language writes it, for instance "13 October 2022".
    public String day(LocalDate date) {
        return switch (language) {
            case ENGLISH -> date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()));
            case TURKISH, RUSSIAN, KAZAKH ->
                date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        };
    }

    /// A number with grouping and a fixed number of decimals.
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value).replace('-', '−');
    }
}
