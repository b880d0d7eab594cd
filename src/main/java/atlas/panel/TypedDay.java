package atlas.panel;

import atlas.i18n.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a day as people type it: 2022-10-13, 13.10.2022, 13 October 2022; a month or a year means its first day.
final class TypedDay {

    private record Way(DateTimeFormatter format, TemporalQuery<LocalDate> query) {}

    private final List<Way> ways;

    TypedDay(Messages messages) {
        Locale locale = messages.language().locale();
        TemporalQuery<LocalDate> day = LocalDate::from;
        TemporalQuery<LocalDate> month = parsed -> YearMonth.from(parsed).atDay(1);
        TemporalQuery<LocalDate> year = parsed -> Year.from(parsed).atDay(1);
        this.ways = List.of(
                way("uuuu-M-d", locale, day),
                way("d.M.uuuu", locale, day),
                way("d/M/uuuu", locale, day),
                way("d MMMM uuuu", locale, day),
                way("d MMM uuuu", locale, day),
                new Way(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale), day),
                way("uuuu-M", locale, month),
                way("M.uuuu", locale, month),
                way("LLLL uuuu", locale, month),
                way("uuuu", locale, year));
    }

    Optional<LocalDate> read(String typed) {
        String text = typed.strip();
        for (Way way : ways) {
            try {
                return Optional.of(way.format.parse(text, way.query));
            } catch (DateTimeException _) {
                // The next way may fit.
            }
        }
        return Optional.empty();
    }

    private static Way way(String pattern, Locale locale, TemporalQuery<LocalDate> query) {
        return new Way(
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(locale)
                        .withResolverStyle(ResolverStyle.STRICT),
                query);
    }
}
