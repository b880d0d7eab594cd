package atlas.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

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
        return day(part, whole, "-01-01", "-01");
    }

    private static LocalDate lastDay(String part, String whole) {
        LocalDate first = day(part, whole, "-12-01", "-01");
        return part.length() == DAY_LENGTH ? first : YearMonth.from(first).atEndOfMonth();
    }

    /// The day that a part names, completed where it is only a year or a month.
    private static LocalDate day(String part, String whole, String afterYear, String afterMonth) {
        String completed =
                switch (part.length()) {
                    case YEAR_LENGTH -> part + afterYear;
                    case MONTH_LENGTH -> part + afterMonth;
                    default -> part;
                };
        try {
            return LocalDate.parse(completed);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + whole + "\" is not a date such as 2022-10-13, 2014-05, 2011, 2015-11/2016-10 or ../2001-11",
                    e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
