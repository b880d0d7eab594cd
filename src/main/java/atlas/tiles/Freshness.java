package atlas.tiles;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Until when an answer of a server is fresh (RFC 9111: `Cache-Control: max-age` before `Expires`), and never less than
/// seven days, as the tile usage policy of OpenStreetMap asks of those who cannot do better.
final class Freshness {

    static final Duration AT_LEAST = Duration.ofDays(7);

    private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*\"?(\\d{1,9})");

    private Freshness() {}

    static Instant until(HttpHeaders headers, Instant now) {
        Instant least = now.plus(AT_LEAST);
        Instant said = maxAge(headers).map(now::plus).or(() -> expires(headers)).orElse(least);
        return said.isAfter(least) ? said : least;
    }

    private static Optional<Duration> maxAge(HttpHeaders headers) {
        return headers.allValues("cache-control").stream()
                .map(MAX_AGE::matcher)
                .filter(Matcher::find)
                .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
                .findFirst();
    }

    private static Optional<Instant> expires(HttpHeaders headers) {
        try {
            return headers.firstValue("expires")
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
