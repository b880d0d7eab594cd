package atlas.map.picture;

import java.util.function.LongConsumer;

/// The pulses on which something moves by itself, and the time at each.
public interface Pulses {

    /// The time now, in nanoseconds since some moment.
    long nanos();

    /// From now on calls at each pulse, with the time then, until it is stopped.
    void start(LongConsumer onPulse);

    void stop();
}
