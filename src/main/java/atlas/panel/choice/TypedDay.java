package atlas.panel.choice;

import atlas.analysis.NameNormalizer;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a day as people type it: 2022-10-13, 13.10.22, Oct 13, 2022, 13 октября 2022 г., 10/2022 or 2022. Months have
/// their names in the four languages of the atlas. A month or a year means its first day.
final class TypedDay {

    /// What was read.
    sealed interface Read {

        record Day(LocalDate day) implements Read {}

        /// The reader's word for today.
        record Today() implements Read {}

        /// Some put the day first, others the month.
        record Ambiguous(LocalDate dayFirst, LocalDate monthFirst) implements Read {}

        /// It is written as a day is, but the calendar does not have it, as 30 February.
        record NoSuchDay() implements Read {}

        record Unreadable() implements Read {}
    }

    /// From this year of a century on, two digits mean the twentieth.
    private static final int TWENTIETH_CENTURY_FROM = 90;

    private static final int SHORTEST_MONTH_NAME = 3;
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\s*([-./])\\s*(\\d+)(?:\\s*\\2\\s*(\\d+))?\\.?");
    private static final Pattern WHOLE_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> SAY_NOTHING =
            Set.of("st", "nd", "rd", "th", "of", "the", "г", "год", "года", "ж", "жыл", "жылгы", "жылы", "yili");

    private final Map<String, Month> months = new HashMap<>();
    private final List<String> today;

    TypedDay(Messages messages) {
        for (Language language : Language.values()) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                    months.put(NameNormalizer.fold(month.getDisplayName(style, language.locale())), month);
                }
            }
        }
        today = List.of(
                NameNormalizer.fold(messages.get("topbar.date.today")),
                NameNormalizer.fold(new Messages(Language.ENGLISH).get("topbar.date.today")));
    }

    Read read(String typed) {
        String text = typed.strip();
        if (today.contains(NameNormalizer.fold(text))) {
            return new Read.Today();
        }
        try {
            return readDay(text);
        } catch (DateTimeException _) {
            return new Read.NoSuchDay();
        }
    }

    private Read readDay(String text) {
        Matcher whole = WHOLE_DAY.matcher(text);
        if (whole.matches()) {
            return day(number(whole.group(1)), number(whole.group(2)), number(whole.group(3)));
        }
        if (YEAR.matcher(text).matches()) {
            return day(number(text), 1, 1);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers.group(4) == null
                    ? ofMonth(numbers.group(1), numbers.group(3))
                    : ofNumbers(numbers.group(1), numbers.group(3), numbers.group(4), numbers.group(2));
        }
        return ofWords(text);
    }

    private static Read ofMonth(String first, String second) {
        if (isYear(first)) {
            return day(number(first), number(second), 1);
        }
        return isYear(second) ? day(number(second), number(first), 1) : new Read.Unreadable();
    }

    /// With full stops the day stands first. With strokes and hyphens it does in some countries and the month does in
    /// others.
    private static Read ofNumbers(String first, String second, String third, String sign) {
        if (isYear(first)) {
            return day(number(first), number(second), number(third));
        }
        if (third.length() != 2 && !isYear(third)) {
            return new Read.Unreadable();
        }
        int year = year(third);
        int a = number(first);
        int b = number(second);
        boolean mayHaveMonthFirst = !sign.equals(".") && a <= Month.values().length;
        if (!mayHaveMonthFirst || a == b) {
            return day(year, b, a);
        }
        return b > Month.values().length
                ? day(year, a, b)
                : new Read.Ambiguous(LocalDate.of(year, b, a), LocalDate.of(year, a, b));
    }

    private Read ofWords(String text) {
        List<String> numbers = new ArrayList<>();
        List<Month> named = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            String token = tokens.group();
            String word = NameNormalizer.fold(token);
            if (Character.isDigit(token.charAt(0))) {
                numbers.add(token);
            } else if (!SAY_NOTHING.contains(word)) {
                Month month = monthOf(word);
                if (month == null) {
                    return new Read.Unreadable();
                }
                named.add(month);
            }
        }
        if (named.size() != 1 || numbers.isEmpty() || numbers.size() > 2) {
            return new Read.Unreadable();
        }
        int month = named.getFirst().getValue();
        String first = numbers.getFirst();
        String last = numbers.getLast();
        if (numbers.size() == 1) {
            return isYear(first) ? day(number(first), month, 1) : new Read.Unreadable();
        }
        if (isYear(first)) {
            return day(number(first), month, number(last));
        }
        return last.length() == 2 || isYear(last) ? day(year(last), month, number(first)) : new Read.Unreadable();
    }

    /// By its name or the beginning of it, as long as no other month begins so.
    private @Nullable Month monthOf(String word) {
        if (word.length() < SHORTEST_MONTH_NAME) {
            return null;
        }
        Month exact = months.get(word);
        if (exact != null) {
            return exact;
        }
        List<Month> beginning = months.entrySet().stream()
                .filter(name -> name.getKey().startsWith(word))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return beginning.size() == 1 ? beginning.getFirst() : null;
    }

    private static Read day(int year, int month, int day) {
        return new Read.Day(LocalDate.of(year, month, day));
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4;
    }

    private static int year(String digits) {
        int year = number(digits);
        if (isYear(digits)) {
            return year;
        }
        return year >= TWENTIETH_CENTURY_FROM ? 1900 + year : 2000 + year;
    }

    /// So many digits are no number of a day, month or year.
    private static int number(String digits) {
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
