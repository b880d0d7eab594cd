package atlas.analysis.question;

import atlas.analysis.NameNormalizer;
import atlas.i18n.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads times in questions of one language: days, months and years, each with the endings that the language gives
/// them.
final class Calendar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    /// Between a year and the month after it, as in «2001 жылғы 15 маусым».
    private static final List<String> OF_THE_YEAR = List.of("жылгы", "жылдын", "жылы", "yili", "yilinin");

    private final Language language;
    private final Map<String, Month> months = new HashMap<>();

    /// A time in a question.
    ///
    /// @param words how many belong together
    record Found(int words, AskedTime time) {}

    Calendar(Language language) {
        this.language = language;
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                months.put(NameNormalizer.fold(month.getDisplayName(style, language.locale())), month);
            }
        }
        if (language == Language.RUSSIAN) {
            // Too short to be told by its stem.
            months.put("мае", Month.MAY);
        }
    }

    /// What time stands at a place; empty where none does.
    Optional<Found> at(List<TypedWord> words, int place) {
        return written(words.get(place).written())
                .map(AskedTime::ofDay)
                .map(time -> new Found(1, time))
                .or(() -> dayMonthYear(words, place, place + 1, place + 2, 3))
                .or(() -> dayMonthYear(words, place + 1, place, place + 2, 3))
                .or(() -> yearFirst(words, place))
                .or(() -> monthYear(words, place, place + 1, 2))
                .or(() -> year(words, place).map(year -> new Found(1, AskedTime.ofYear(year))));
    }

    private Optional<Found> yearFirst(List<TypedWord> words, int year) {
        int next = isOfTheYear(words, year + 1) ? year + 2 : year + 1;
        return dayMonthYear(words, next, next + 1, year, next - year + 2)
                .or(() -> monthYear(words, next, year, next - year + 1));
    }

    private static boolean isOfTheYear(List<TypedWord> words, int place) {
        return place < words.size() && OF_THE_YEAR.contains(words.get(place).folded());
    }

    private Optional<Found> dayMonthYear(List<TypedWord> words, int day, int month, int year, int count) {
        return Optional.ofNullable(words.size() <= day ? null : words.get(day).folded())
                .filter(written -> DAY.matcher(written).matches())
                .flatMap(written ->
                        month(words, month).flatMap(found -> year(words, year).flatMap(of -> day(of, found, written))))
                .map(found -> new Found(count, AskedTime.ofDay(found)));
    }

    private Optional<Found> monthYear(List<TypedWord> words, int month, int year, int count) {
        return month(words, month)
                .flatMap(found -> year(words, year).map(of -> YearMonth.of(of, found)))
                .map(found -> new Found(count, AskedTime.ofMonth(found)));
    }

    private Optional<Month> month(List<TypedWord> words, int place) {
        if (place >= words.size()) {
            return Optional.empty();
        }
        String word = words.get(place).folded();
        return Optional.ofNullable(months.get(word))
                .or(() -> months.entrySet().stream()
                        .filter(month -> Inflection.commonLetters(month.getKey(), word, true, language) > 0)
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private Optional<Integer> year(List<TypedWord> words, int place) {
        return place >= words.size()
                ? Optional.empty()
                : Optional.of(Inflection.year(words.get(place).folded(), language))
                        .filter(year -> FIRST_YEAR <= year && year <= LAST_YEAR);
    }

    private static Optional<LocalDate> written(String word) {
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(word);
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(found -> FIRST_YEAR <= found.getYear() && found.getYear() <= LAST_YEAR);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(int year, Month month, String day) {
        return day(Integer.toString(year), Integer.toString(month.getValue()), day);
    }
}
