package atlas.panel;

import atlas.view.AtlasState;
import java.time.LocalDate;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Lets time run until the last day or until the reader takes over.
final class Playback extends AnimationTimer {

    private static final double NANOSECONDS_PER_DAY = 1.2e9 / 365.25;

    private final AtlasState state;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private LocalDate from;
    private LocalDate shown;
    private long since;

    Playback(AtlasState state) {
        this.state = state;
        this.from = state.viewpoint().date();
        this.shown = from;
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Starts from the day shown, or from the first where the end is reached.
    void playOrPause() {
        if (playing.get()) {
            stop();
            return;
        }
        LocalDate today = state.viewpoint().date();
        from = today.equals(state.atlas().asOf()) ? atlas.domain.Atlas.FIRST_DAY : today;
        shown = today;
        since = 0;
        playing.set(true);
        start();
    }

    /// Stops if a day is shown that time did not run to by itself.
    void yieldTo(LocalDate day) {
        if (playing.get() && !day.equals(shown)) {
            stop();
        }
    }

    @Override
    public void stop() {
        super.stop();
        playing.set(false);
    }

    @Override
    public void handle(long now) {
        if (since == 0) {
            since = now;
        }
        shown = state.atlas().clamp(from.plusDays(Math.round((now - since) / NANOSECONDS_PER_DAY)));
        state.travelTo(shown);
        if (shown.equals(state.atlas().asOf())) {
            stop();
        }
    }
}
