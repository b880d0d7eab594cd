package atlas.analysis.question;

import java.time.LocalDate;
import java.time.YearMonth;

/// The time that a question is about.
///
/// @param first the first day of it
/// @param last  the last day of it, not before the first
public record AskedTime(LocalDate first, LocalDate last, Form form) {

    /// How it was said.
    public enum Form {
        DAY,
        MONTH,
        YEAR,
        /// From a time on, up to the last day of the data.
        SINCE,
        /// From the first day of the atlas up to a time.
        UNTIL,
        /// From one time to another.
        SPAN
    }

    public AskedTime {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("time runs forwards, not from " + first + " to " + last);
        }
    }

    public static AskedTime ofDay(LocalDate day) {
        return new AskedTime(day, day, Form.DAY);
    }

    public static AskedTime ofMonth(YearMonth month) {
        return new AskedTime(month.atDay(1), month.atEndOfMonth(), Form.MONTH);
    }

    public static AskedTime ofYear(int year) {
        return new AskedTime(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Form.YEAR);
    }

    /// Whether it is one day, month or year, and not a longer span.
    public boolean isOne() {
        return switch (form) {
            case DAY, MONTH, YEAR -> true;
            case SINCE, UNTIL, SPAN -> false;
        };
    }

    /// From the beginning of this on.
    ///
    /// @param end the last day of the data
    AskedTime since(LocalDate end) {
        return new AskedTime(first, end.isBefore(first) ? last : end, Form.SINCE);
    }

    /// Up to the end of this.
    ///
    /// @param beginning the first day of the atlas
    AskedTime until(LocalDate beginning) {
        return new AskedTime(beginning.isAfter(last) ? first : beginning, last, Form.UNTIL);
    }

    /// From the beginning of one to the end of the other, whichever comes first.
    static AskedTime span(AskedTime one, AskedTime other) {
        LocalDate first = one.first.isBefore(other.first) ? one.first : other.first;
        LocalDate last = one.last.isAfter(other.last) ? one.last : other.last;
        return new AskedTime(first, last, Form.SPAN);
    }
}
