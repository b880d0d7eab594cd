package atlas.citation;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A day, a month or a year: CSL's `date-parts`.
///
/// @param parts year, month and day, or the first of them
public record CslDate(List<Integer> parts) {

    /// @throws IllegalArgumentException if the parts are no date of the calendar
    public CslDate {
        parts = List.copyOf(parts);
        try {
            switch (parts.size()) {
                case 1 -> Year.parse(iso(parts));
                case 2 -> YearMonth.parse(iso(parts));
                case 3 -> LocalDate.parse(iso(parts));
                default -> throw new IllegalArgumentException("a date has a year, a month and a day, not " + parts);
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(parts + " is no date of the calendar", e);
        }
    }

    public static CslDate of(LocalDate day) {
        return new CslDate(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /// Reads `2022-10-13`, `2022-10` or `2022`; empty where a text is none of these.
    public static Optional<CslDate> parse(String text) {
        return text.matches("\\d{4}(-\\d{2}){0,2}")
                ? Optional.of(new CslDate(
                        List.of(text.split("-")).stream().map(Integer::valueOf).toList()))
                : Optional.empty();
    }

    public int year() {
        return parts.getFirst();
    }

    /// As ISO 8601 writes it, with as many parts as are known.
    public String iso() {
        return iso(parts);
    }

    private static String iso(List<Integer> parts) {
        return parts.stream()
                .map(part -> String.format(Locale.ROOT, "%02d", part))
                .collect(Collectors.joining("-"));
    }
}
