package atlas.panel;

import atlas.domain.Edtf;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// Dates in words, no sharper than the dataset has them.
final class DateWords {

    private final Messages messages;

    DateWords(Messages messages) {
        this.messages = messages;
    }

    /// A date, for instance "13 October 2022", "May 2014", "2011" or "by November 2001".
    String of(Edtf date) {
        if (date.isExact()) {
            return messages.day(date.latest());
        }
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(text, date.latest());
        }
        String to = part(text.substring(slash + 1), date.latest());
        return date.earliest().equals(LocalDate.MIN)
                ? messages.get("timeline.date.by", to)
                : messages.get("timeline.date.between", part(text.substring(0, slash), date.earliest()), to);
    }

    private String part(String written, LocalDate day) {
        return switch (written.length()) {
            case 4 -> written;
            case 7 ->
                YearMonth.from(day)
                        .format(DateTimeFormatter.ofPattern(
                                "LLLL uuuu", messages.language().locale()));
            default -> messages.day(day);
        };
    }
}
