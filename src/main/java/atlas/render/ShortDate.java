package atlas.render;

import atlas.domain.Edtf;
import atlas.i18n.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// Dates in the fewest letters that a map has room for, as sharp as the sources have them and no sharper.
public final class ShortDate {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private ShortDate() {}

    /// "13 Sep 2022", "Sep 2022", "2022", "6–14 Apr 2014" or, where the first day is open, "≤ Nov 2001".
    public static String of(Edtf date, Language language) {
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(text, language);
        }
        String from = text.substring(0, slash);
        String last = text.substring(slash + 1);
        String to = part(last, language);
        if (from.equals("..")) {
            return "≤ " + to;
        }
        return isInOneMonth(from, last)
                ? LocalDate.parse(from).getDayOfMonth() + "–" + to
                : part(from, language) + " – " + to;
    }

    private static boolean isInOneMonth(String from, String last) {
        return from.length() > MONTH_LENGTH
                && last.length() > MONTH_LENGTH
                && from.startsWith(last.substring(0, MONTH_LENGTH));
    }

    private static String part(String part, Language language) {
        return switch (part.length()) {
            case YEAR_LENGTH -> part;
            case MONTH_LENGTH -> YearMonth.parse(part).format(pattern("LLL uuuu", language));
            default -> LocalDate.parse(part).format(pattern("d MMM uuuu", language));
        };
    }

    private static DateTimeFormatter pattern(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
