package atlas.cache;

import java.util.function.Supplier;

/// A value that is made when it is first asked for, by whichever thread asks. What made it is let go then.
public final class Lazy<T> implements Supplier<T> {

    private Supplier<T> source;
    private boolean isMade;

    public Lazy(Supplier<T> maker) {
        this.source = maker;
    }

    @Override
    public synchronized T get() {
        if (!isMade) {
            T made = source.get();
            source = () -> made;
            isMade = true;
        }
        return source.get();
    }
}
