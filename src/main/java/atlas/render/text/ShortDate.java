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
            case Edtf.Day(LocalDate day) -> day.format(pattern("d MMM uuuu", language));
            case Edtf.Month(YearMonth month) -> month.format(pattern("LLL uuuu", language));
            case Edtf.Year(int year) -> Integer.toString(year);
            case Edtf.By(Edtf.Single last) -> "≤ " + of(last, language);
            case Edtf.Between(Edtf.Day(LocalDate first), Edtf.Day last)
            when YearMonth.from(first).equals(YearMonth.from(last.day())) ->
                first.getDayOfMonth() + "–" + of(last, language);
            case Edtf.Between(Edtf.Single first, Edtf.Single last) -> of(first, language) + " – " + of(last, language);
        };
    }

    private static DateTimeFormatter pattern(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
