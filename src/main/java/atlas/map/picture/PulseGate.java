package atlas.map.picture;

import java.time.Duration;

/// The time between two frames in which JavaFX draws nothing. It draws right after its pulse; where there are two
/// processors, whatever else works meanwhile makes it late for the next one.
final class PulseGate {

    private static final boolean ARE_PROCESSORS_SCARCE = Runtime.getRuntime().availableProcessors() <= 2;
    /// JavaFX has 60 pulses a second on every screen, unless it is told otherwise by this property.
    private static final long PULSE_NANOS = 1_000_000_000 / Integer.getInteger("javafx.animation.pulse", 60);
    /// When a frame of a large window is drawn on a slow machine.
    private static final long DRAWN_NANOS = PULSE_NANOS * 55 / 100;

    private static final long LAST_BEGIN_NANOS = PULSE_NANOS * 85 / 100;

    private volatile long lastPulse = System.nanoTime() - PULSE_NANOS;

    /// To be called once a pulse of JavaFX.
    void pulse() {
        lastPulse = System.nanoTime();
    }

    /// Waits for such a moment: not at all while there are no pulses, and never longer than a frame takes.
    void await() {
        long nanos = untilQuiet(System.nanoTime() - lastPulse);
        if (ARE_PROCESSORS_SCARCE && nanos > 0) {
            try {
                Thread.sleep(Duration.ofNanos(nanos));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// @param sincePulse nanoseconds
    static long untilQuiet(long sincePulse) {
        if (sincePulse < DRAWN_NANOS) {
            return DRAWN_NANOS - sincePulse;
        }
        boolean isNextNear = sincePulse > LAST_BEGIN_NANOS && sincePulse < PULSE_NANOS;
        return isNextNear ? PULSE_NANOS + DRAWN_NANOS - sincePulse : 0;
    }
}
