package atlas.domain.date;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/// A date as sharp as its source, as in ISO 8601-2 (EDTF): a day, a month or a year, or an interval inside which the
/// day lies, whose beginning may be open. `../2001-11` is "by November 2001".
public sealed interface Edtf {

    /// A day, a month or a year.
    sealed interface Single extends Edtf {}

    /// A day.
    record Day(LocalDate day) implements Single {

        @Override
        public LocalDate earliest() {
            return day;
        }

        @Override
        public LocalDate latest() {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /// Some day of a month.
    record Month(YearMonth month) implements Single {

        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /// Some day of a year.
    ///
    /// @param year of the Gregorian calendar, 0 to 9999
    record Year(int year) implements Single {

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }

    /// Some day from the beginning of one date to the end of another.
    record Between(Single first, Single last) implements Edtf {

        public Between {
            if (first.earliest().isAfter(last.latest())) {
                throw new WrongValue(Sentence.of("problem.span", "\"" + first + "/" + last + "\""));
            }
        }

        @Override
        public LocalDate earliest() {
            return first.earliest();
        }

        @Override
        public LocalDate latest() {
            return last.latest();
        }

        @Override
        public String toString() {
            return first + "/" + last;
        }
    }

    /// Some day up to the end of a date: nobody knows since when.
    record By(Single last) implements Edtf {

        @Override
        public LocalDate earliest() {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate latest() {
            return last.latest();
        }

        @Override
        public String toString() {
            return OPEN + "/" + last;
        }
    }

    /// How an open beginning is written.
    String OPEN = "..";

    /// Reads a date as the datasets write it.
    ///
    /// @throws IllegalArgumentException if the text is not a date of this kind
    static Edtf parse(String text) {
        int slash = text.indexOf('/');
        try {
            if (slash < 0) {
                return single(text);
            }
            String first = text.substring(0, slash);
            Single last = single(text.substring(slash + 1));
            return first.equals(OPEN) ? new By(last) : new Between(single(first), last);
        } catch (DateTimeException e) {
            throw new WrongValue(Sentence.of("problem.no-date", "\"" + text + "\""), e);
        }
    }

    static Edtf on(LocalDate day) {
        return new Day(day);
    }

    /// The first day it can be; [LocalDate#MIN] where that is open.
    LocalDate earliest();

    /// The last day it can be.
    LocalDate latest();

    /// As the datasets write it.
    default String text() {
        return toString();
    }

    /// Whether the day is known.
    default boolean isExact() {
        return earliest().equals(latest());
    }

    /// Whether it had surely come by the end of the day.
    default boolean hasSurelyComeBy(LocalDate day) {
        return !latest().isAfter(day);
    }

    /// Whether it may have come by the end of the day.
    default boolean mayHaveComeBy(LocalDate day) {
        return !earliest().isAfter(day);
    }

    /// The day that stands for it on an axis of time: the latest, by which it had surely come.
    default LocalDate shownDay() {
        return latest();
    }

    private static Single single(String text) {
        int length = text.length();
        boolean hasForm = (length == 4 || length == 7 || length == 10)
                && (length < 7 || text.charAt(4) == '-')
                && (length < 10 || text.charAt(7) == '-');
        if (!hasForm) {
            throw new DateTimeException("neither a day nor a month nor a year");
        }
        int year = number(text, 0, 4);
        if (length == 4) {
            return new Year(year);
        }
        int month = number(text, 5, 7);
        return length == 7
                ? new Month(YearMonth.of(year, month))
                : new Day(LocalDate.of(year, month, number(text, 8, 10)));
    }

    /// Digits are read one by one, since thousands of dates are read while the program starts.
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("no digit: " + c);
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }
}
