package atlas.tiles;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Until when a server asks to be left alone (RFC 9110, section 10.2.3: seconds, or a date); a day at most, lest a
/// wrong clock silence it for ever.
final class RetryAfter {

    private static final Duration AT_MOST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Instant> until(HttpHeaders headers, Instant now) {
        return headers.firstValue("retry-after")
                .map(String::strip)
                .flatMap(text ->
                        text.matches("\\d{1,9}") ? Optional.of(now.plusSeconds(Long.parseLong(text))) : date(text))
                .map(said -> said.isAfter(now.plus(AT_MOST)) ? now.plus(AT_MOST) : said)
                .filter(until -> until.isAfter(now));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
