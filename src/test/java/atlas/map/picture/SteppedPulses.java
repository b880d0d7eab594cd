package atlas.map.picture;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Time that passes when the test says so.
public final class SteppedPulses implements Pulses {

    private static final long PULSE_NANOS = 1_000_000_000 / 60;

    private Optional<LongConsumer> moved = Optional.empty();
    private long nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public void start(LongConsumer onPulse) {
        moved = Optional.of(onPulse);
    }

    @Override
    public void stop() {
        moved = Optional.empty();
    }

    /// Called on the JavaFX application thread.
    public void pass(Duration time) {
        long end = nanos + time.toNanos();
        while (nanos < end) {
            nanos += PULSE_NANOS;
            moved.ifPresent(each -> each.accept(nanos));
        }
    }
}
