package atlas.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A date that may be uncertain, written as in ISO 8601-2 (EDTF): a day, a month, a year, or an interval inside which
/// the day lies. `../2001-11` is "by November 2001".
///
/// @param earliest the first day it can be; [LocalDate#MIN] where that is open
/// @param latest   the last day it can be
/// @param text     as written in the dataset
public record Edtf(LocalDate earliest, LocalDate latest, String text) {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    public Edtf {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("\"" + text + "\" ends before it begins");
        }
    }

    /// Reads a date as the datasets write it.
    ///
    /// @throws IllegalArgumentException if the text is not a date of this kind
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new Edtf(firstDay(text, text), lastDay(text, text), text);
        }
        String from = text.substring(0, slash);
        LocalDate earliest = from.equals("..") ? LocalDate.MIN : firstDay(from, text);
        return new Edtf(earliest, lastDay(text.substring(slash + 1), text), text);
    }

    public static Edtf on(LocalDate day) {
        return new Edtf(day, day, day.toString());
    }

    /// Whether the day is known.
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /// Whether it had surely come by the end of the day.
    public boolean hasSurelyComeBy(LocalDate day) {
        return !latest.isAfter(day);
    }

    /// Whether it may have come by the end of the day.
    public boolean mayHaveComeBy(LocalDate day) {
        return !earliest.isAfter(day);
    }

    /// The day that stands for it on an axis of time: the latest, by which it had surely come.
    public LocalDate shownDay() {
        return latest;
    }

    private static LocalDate firstDay(String part, String whole) {
        return day(part, whole, 1);
    }

    private static LocalDate lastDay(String part, String whole) {
        LocalDate day = day(part, whole, 12);
        return part.length() == DAY_LENGTH ? day : YearMonth.from(day).atEndOfMonth();
    }

    /// The day that a part names; the first of its month where it names none, in a given month where it is only a
    /// year. Digits are read one by one, since thousands of dates are read while the program starts.
    private static LocalDate day(String part, String whole, int monthOfYear) {
        int length = part.length();
        boolean hasForm = (length == YEAR_LENGTH || length == MONTH_LENGTH || length == DAY_LENGTH)
                && (length < MONTH_LENGTH || part.charAt(YEAR_LENGTH) == '-')
                && (length < DAY_LENGTH || part.charAt(MONTH_LENGTH) == '-');
        try {
            if (hasForm) {
                int month = length < MONTH_LENGTH ? monthOfYear : number(part, YEAR_LENGTH + 1, MONTH_LENGTH);
                int day = length < DAY_LENGTH ? 1 : number(part, MONTH_LENGTH + 1, DAY_LENGTH);
                return LocalDate.of(number(part, 0, YEAR_LENGTH), month, day);
            }
        } catch (DateTimeException e) {
            throw noDate(whole, e);
        }
        throw noDate(whole, null);
    }

    private static int number(String part, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = part.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("no digit: " + c);
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private static IllegalArgumentException noDate(String whole, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "\"" + whole + "\" is not a date such as 2022-10-13, 2014-05, 2011, 2015-11/2016-10 or ../2001-11",
                cause);
    }

    @Override
    public String toString() {
        return text;
    }
}
