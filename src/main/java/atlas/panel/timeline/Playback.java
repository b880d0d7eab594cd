package atlas.panel.timeline;

import atlas.domain.Atlas;
import atlas.panel.layout.PlaySpeed;
import atlas.panel.layout.WindowChoices;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Lets time run until the last day or until the reader takes over.
final class Playback extends AnimationTimer {

    private final AtlasState state;
    private final WindowChoices choices;
    private final UnaryOperator<LocalDate> nextHalt;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private LocalDate from;
    private LocalDate shown;
    private LocalDate halt;
    private long since;
    private PlaySpeed speed = PlaySpeed.USUAL;
    private Viewpoint played;
    private boolean isRunning;

    /// @param nextHalt the day of the event that follows a day; the last day of all where none does
    Playback(AtlasState state, WindowChoices choices, UnaryOperator<LocalDate> nextHalt) {
        this.state = state;
        this.choices = choices;
        this.nextHalt = nextHalt;
        this.played = state.viewpoint();
        this.from = played.date();
        this.shown = from;
        this.halt = state.atlas().asOf();
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
        from = today.equals(state.atlas().asOf()) ? Atlas.FIRST_DAY : today;
        shown = today;
        played = state.viewpoint();
        since = 0;
        halt = choices.haltsAtEventsProperty().get()
                ? nextHalt.apply(from)
                : state.atlas().asOf();
        state.beginTravel();
        playing.set(true);
        start();
    }

    /// Stops as soon as the reader does anything else than look around: another day, subject or selection.
    void yieldTo(Viewpoint viewpoint) {
        if (playing.get() && !isRunning && !viewpoint.seenAs(played).equals(played)) {
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
        PlaySpeed wanted = choices.playSpeedProperty().get();
        if (since == 0) {
            since = now;
        } else if (wanted != speed) {
            since = now;
            from = shown;
        }
        speed = wanted;
        LocalDate next = from.plusDays(speed.days(now - since));
        shown = next.isBefore(halt) ? next : halt;
        isRunning = true;
        state.travelTo(shown);
        played = state.viewpoint();
        isRunning = false;
        if (shown.equals(halt)) {
            stop();
        }
    }
}
