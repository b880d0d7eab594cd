package atlas.analysis;

import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Dates in words, as sharp as the sources have them and no sharper.
public final class DateWords {

    private final Messages messages;

    public DateWords(Messages messages) {
        this.messages = messages;
    }

    /// "13 October 2022", "May 2014", "2011", "between November 2015 and October 2016" or "by November 2001".
    public String of(Edtf date) {
        return switch (date) {
            case Edtf.Single single -> single(single, true);
            case Edtf.Between(Edtf.Single first, Edtf.Single last) ->
                messages.get("details.date.between", single(first, true), single(last, true));
            case Edtf.By(Edtf.Single last) -> messages.get("details.date.by", single(last, false));
        };
    }

    /// "since May 2014", "since a day between … and …".
    public String since(Edtf date) {
        return switch (date) {
            case Edtf.Day day -> messages.get("details.since.day", single(day, false));
            case Edtf.Month month -> messages.get("details.since.month", single(month, false));
            case Edtf.Year(int year) -> messages.get("details.since.year", Integer.toString(year));
            case Edtf.Between(Edtf.Single first, Edtf.Single last) ->
                messages.get("details.since.between", single(first, true), single(last, true));
            case Edtf.By(Edtf.Single last) -> messages.get("details.since.by", single(last, false));
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
        return date instanceof Edtf.Single;
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

    private String single(Edtf.Single date, boolean isStandingAlone) {
        return switch (date) {
            case Edtf.Day(LocalDate day) -> messages.day(day);
            case Edtf.Month(YearMonth month) -> month(month, isStandingAlone);
            case Edtf.Year(int year) -> messages.get("details.date.year", Integer.toString(year));
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
}
