package atlas.render.text;

import atlas.domain.date.Edtf;
import atlas.i18n.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// Dates in the fewest letters that a map has room for, as sharp as the sources have them and no sharper.
public final class ShortDate {

    private ShortDate() {}

    /// "13 Sep 2022", "Sep 2022", "2022", "6–14 Apr 2014" or, where the first day is open, "≤ Nov 2001".
    public static String of(Edtf date, Language language) {
        return switch (date) {
            case Edtf.Day(LocalDate day) -> day(Integer.toString(day.getDayOfMonth()), day, language);
            case Edtf.Month(YearMonth month) ->
                month.format(pattern(isYearFirst(language) ? "uuuu 'ж.' LLL" : "LLL uuuu", language));
            case Edtf.Year(int year) -> Integer.toString(year);
            case Edtf.By(Edtf.Single last) -> "≤ " + of(last, language);
            case Edtf.Between(Edtf.Day(LocalDate first), Edtf.Day(LocalDate last))
            when YearMonth.from(first).equals(YearMonth.from(last)) ->
                day(first.getDayOfMonth() + "–" + last.getDayOfMonth(), last, language);
            case Edtf.Between(Edtf.Single first, Edtf.Single last) -> of(first, language) + " – " + of(last, language);
        };
    }

    /// A day or several of a month, whose numbers are given.
    private static String day(String days, LocalDate day, Language language) {
        return isYearFirst(language)
                ? day.format(pattern("uuuu 'ж.' '" + days + "' MMM", language))
                : days + " " + day.format(pattern("MMM uuuu", language));
    }

    private static boolean isYearFirst(Language language) {
        return language == Language.KAZAKH;
    }

    private static DateTimeFormatter pattern(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
