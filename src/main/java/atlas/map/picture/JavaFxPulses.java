package atlas.map.picture;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/// The pulses of JavaFX, on its application thread.
public final class JavaFxPulses extends AnimationTimer implements Pulses {

    private LongConsumer onPulse = _ -> {};

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void start(LongConsumer whatMoves) {
        onPulse = whatMoves;
        start();
    }

    @Override
    public void handle(long now) {
        onPulse.accept(now);
    }
}
