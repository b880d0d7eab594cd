package atlas.map.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Bitmaps of one size. One that is no longer on screen is painted again: each new one costs some megabytes, twice,
/// since JavaFX keeps a copy of every image that it shows.
public final class BitmapPool {

    /// As many as are usual before anything is known of the screen.
    private static final int MOST_AT_FIRST = 3;
    /// After so many a paper that has left the screen is back. Those on screen may stay until there is a picture.
    private static final int PULSES_UNTIL_BACK = 3;

    /// Makes a paper, and throws an [OutOfMemoryError] where the heap has no room for it.
    interface Maker {
        SharedBitmap make(int widthPixels, int heightPixels);
    }

    private final Maker maker;
    private final Runnable nextPulse;
    private final Deque<SharedBitmap> free = new ArrayDeque<>();
    private int most = MOST_AT_FIRST;
    /// All that there are: free, on screen and painted on.
    private int count;
    private int pulsesToAwait;
    /// Those that JavaFX has got; known to the JavaFX application thread only, as are those that have left the screen.
    private final List<SharedBitmap> out = new ArrayList<>();

    private List<SharedBitmap> left = List.of();

    public BitmapPool() {
        this(SharedBitmap::new, () -> Platform.runLater(Platform::requestNextPulse));
    }

    /// @param nextPulse brings about a pulse of JavaFX, from any thread: without one no paper comes back
    BitmapPool(Maker maker, Runnable nextPulse) {
        this.maker = maker;
        this.nextPulse = nextPulse;
    }

    /// How many there may be from now on. What is too many goes as soon as nobody needs it.
    public synchronized void allow(int mostPapers) {
        most = mostPapers;
        dropWhatIsTooMany();
        notifyAll();
    }

    /// A bitmap that may hold anything. Where there are as many as are allowed, waits for one that comes back, and
    /// makes one more where none does. Not to be called on the JavaFX application thread.
    ///
    /// @throws CancellationException when the waiting thread is interrupted
    SharedBitmap take(int widthPixels, int heightPixels) {
        return awaitUsed(widthPixels, heightPixels).orElseGet(() -> make(widthPixels, heightPixels));
    }

    /// A paper on which anything may be; none where there are as many as are allowed or the heap has no room for one.
    Optional<SharedBitmap> takeAtOnce(int widthPixels, int heightPixels) {
        synchronized (this) {
            Optional<SharedBitmap> used = used(widthPixels, heightPixels);
            if (used.isPresent() || count >= most) {
                return used;
            }
            count++;
        }
        try {
            return Optional.of(make(widthPixels, heightPixels));
        } catch (OutOfMemoryError _) {
            // Without this paper the map is as it should be, only slower.
            return Optional.empty();
        }
    }

    /// A used one, or leave to make one, which is counted already.
    private synchronized Optional<SharedBitmap> awaitUsed(int widthPixels, int heightPixels) {
        Optional<SharedBitmap> used = used(widthPixels, heightPixels);
        pulsesToAwait = PULSES_UNTIL_BACK;
        while (used.isEmpty() && count >= most && pulsesToAwait > 0) {
            nextPulse.run();
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("nobody waits for the paper any more");
            }
            used = used(widthPixels, heightPixels);
        }
        pulsesToAwait = 0;
        if (used.isEmpty()) {
            count++;
        }
        return used;
    }

    private SharedBitmap make(int widthPixels, int heightPixels) {
        SharedBitmap made = null;
        try {
            made = maker.make(widthPixels, heightPixels);
            return made;
        } finally {
            if (made == null) {
                forgetOne();
            }
        }
    }

    private synchronized void forgetOne() {
        count--;
        notifyAll();
    }

    private Optional<SharedBitmap> used(int widthPixels, int heightPixels) {
        int before = free.size();
        free.removeIf(bitmap -> !bitmap.measures(widthPixels, heightPixels));
        count -= before - free.size();
        return Optional.ofNullable(free.poll());
    }

    /// Takes back a paper that nobody reads or paints on any more. May be called by any thread.
    synchronized void giveBack(SharedBitmap bitmap) {
        free.push(bitmap);
        dropWhatIsTooMany();
        notifyAll();
    }

    /// Lets go of all that nobody needs now.
    synchronized void dropFree() {
        count -= free.size();
        free.clear();
        notifyAll();
    }

    private void dropWhatIsTooMany() {
        while (!free.isEmpty() && count > most) {
            free.removeLast();
            count--;
        }
    }

    void handOut(List<SharedBitmap> bitmaps) {
        out.addAll(bitmaps);
    }

    /// To be called at the beginning of each pulse of JavaFX. Bitmaps that left the screen in the pulse before are not
    /// read any more: that one waited until the picture with them was drawn.
    public void takeBackWhatLeft() {
        left.forEach(this::giveBack);
        left = List.of();
        passPulse();
    }

    /// Whoever waits asks for the next one, as long as it can bring something back.
    private synchronized void passPulse() {
        if (pulsesToAwait > 0) {
            pulsesToAwait--;
            notifyAll();
        }
    }

    /// To be called in each pulse of JavaFX, before its renderer gets what has changed.
    public void keepOnly(Collection<SharedBitmap> onScreen) {
        left = Stream.concat(left.stream(), out.stream().filter(bitmap -> !onScreen.contains(bitmap)))
                .toList();
        out.removeAll(left);
    }
}
