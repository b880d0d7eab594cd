package atlas.render.symbol;

import atlas.domain.conflict.Event;
import java.time.LocalDate;

/// How long ago something happened, as seen from a day.
enum Recency {
    LAST_YEAR(1),
    LAST_FIVE_YEARS(0.8),
    OLDER(0.55);

    private final double opacity;

    Recency(double opacity) {
        this.opacity = opacity;
    }

    static Recency of(Event event, LocalDate day) {
        LocalDate happened = event.date().shownDay();
        return happened.isAfter(day.minusYears(1))
                ? LAST_YEAR
                : happened.isAfter(day.minusYears(5)) ? LAST_FIVE_YEARS : OLDER;
    }

    double opacity() {
        return opacity;
    }
}
