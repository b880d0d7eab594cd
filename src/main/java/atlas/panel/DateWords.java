package atlas.panel;

import atlas.domain.Edtf;
import atlas.domain.Period;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Dates in words, as sharp as the sources have them and no sharper.
public final class DateWords {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final Messages messages;

    public DateWords(Messages messages) {
        this.messages = messages;
    }

    /// "13 October 2022", "May 2014", "2011", "between November 2015 and October 2016" or "by November 2001".
    public String of(Edtf date) {
        return switch (Shape.of(date)) {
            case Shape.Between(String from, String to) ->
                messages.get("details.date.between", part(from, true), part(to, true));
            case Shape.By(String to) -> messages.get("details.date.by", part(to, false));
            case Shape.Single(String single) -> part(single, true);
        };
    }

    /// "since May 2014", "since a day between … and …".
    public String since(Edtf date) {
        return switch (Shape.of(date)) {
            case Shape.Between(String from, String to) ->
                messages.get("details.since.between", part(from, true), part(to, true));
            case Shape.By(String to) -> messages.get("details.since.by", part(to, false));
            case Shape.Single(String single) ->
                switch (single.length()) {
                    case YEAR_LENGTH -> messages.get("details.since.year", single);
                    case MONTH_LENGTH -> messages.get("details.since.month", part(single, false));
                    default -> messages.get("details.since.day", part(single, false));
                };
        };
    }

    /// "since 2014", "2006 to 2014", or "since … or earlier; ended between … and …" where an end is not that sharp.
    public String of(Period period) {
        return period.to()
                .map(to -> isSingle(period.from()) && isSingle(to)
                        ? messages.get("details.from.to", of(period.from()), of(to))
                        : messages.get("details.ended", since(period.from()), of(to)))
                .orElseGet(() -> since(period.from()));
    }

    private static boolean isSingle(Edtf date) {
        return Shape.of(date) instanceof Shape.Single;
    }

    /// A day, or the days from a first to a last: "12–13 October 2022".
    public String days(Edtf from, Optional<Edtf> to) {
        if (to.isEmpty() || to.get().equals(from)) {
            return of(from);
        }
        Edtf last = to.get();
        if (from.isExact()
                && last.isExact()
                && YearMonth.from(from.earliest()).equals(YearMonth.from(last.earliest()))) {
            int lastDay = last.earliest().getDayOfMonth();
            return messages.day(last.earliest())
                    .replaceFirst("\\b" + lastDay + "\\b", from.earliest().getDayOfMonth() + "–" + lastDay);
        }
        return messages.get("details.from.to", of(from), of(last));
    }

    public String of(LocalDate day) {
        return messages.day(day);
    }

    private String part(String part, boolean isStandingAlone) {
        return switch (part.length()) {
            case YEAR_LENGTH -> messages.get("details.date.year", part);
            case MONTH_LENGTH -> month(YearMonth.parse(part), isStandingAlone);
            default -> messages.day(LocalDate.parse(part));
        };
    }

    /// A month and its year. Russian declines the month where it does not stand alone.
    private String month(YearMonth month, boolean isStandingAlone) {
        String pattern = switch (messages.language()) {
            case ENGLISH, TURKISH -> "MMMM uuuu";
            case RUSSIAN -> isStandingAlone ? "LLLL uuuu\u00a0'г.'" : "MMMM uuuu\u00a0'г.'";
            case KAZAKH -> "uuuu\u00a0'ж.' MMMM";
        };
        return month.format(
                DateTimeFormatter.ofPattern(pattern, messages.language().locale()));
    }

    /// How a date is written in the datasets.
    private sealed interface Shape {

        record Single(String part) implements Shape {}

        record Between(String from, String to) implements Shape {}

        record By(String to) implements Shape {}

        static Shape of(Edtf date) {
            String text = date.text();
            int slash = text.indexOf('/');
            if (slash < 0) {
                return new Single(text);
            }
            String from = text.substring(0, slash);
            String to = text.substring(slash + 1);
            return from.equals("..") ? new By(to) : new Between(from, to);
        }
    }
}
