package atlas.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BitmapPoolTest {

    private final BitmapPool pool = new BitmapPool();

    private SharedBitmap shown() {
        SharedBitmap bitmap = pool.take(4, 3);
        pool.handOut(List.of(bitmap));
        return bitmap;
    }

    private void pulse(List<SharedBitmap> onScreen) {
        pool.takeBackWhatLeft();
        pool.keepOnly(onScreen);
    }

    @Test
    void whatIsOnScreenIsNotPaintedOn() {
        SharedBitmap bitmap = shown();
        List<SharedBitmap> onScreen = List.of(bitmap);
        pulse(onScreen);
        pulse(onScreen);
        assertNotSame(bitmap, pool.take(4, 3));
    }

    @Test
    void whatHasLeftTheScreenIsPaintedOnAfterOneMorePulse() {
        SharedBitmap bitmap = shown();
        pulse(List.of());
        assertNotSame(bitmap, pool.take(4, 3));
        pulse(List.of());
        assertSame(bitmap, pool.take(4, 3));
    }

    @Test
    void aPaperOfAnotherSizeIsNotTakenAgain() {
        SharedBitmap bitmap = shown();
        pulse(List.of());
        pulse(List.of());
        SharedBitmap larger = pool.take(5, 3);
        assertEquals(5, larger.canvas().getWidth());
        assertNotSame(bitmap, pool.take(4, 3));
    }

    @Test
    void whereAllAreUsedOneWaitsForAPaperThatLeavesTheScreen() {
        BitmapPool few = scarce(List.of());
        SharedBitmap bitmap = few.take(4, 3);
        few.handOut(List.of(bitmap));
        assertSame(bitmap, few.take(4, 3));
    }

    @Test
    void whereNoPaperLeavesTheScreenThereIsOneMoreAfterAFewPulses() {
        List<SharedBitmap> onScreen = new ArrayList<>();
        BitmapPool few = scarce(onScreen);
        SharedBitmap bitmap = few.take(4, 3);
        onScreen.add(bitmap);
        few.handOut(onScreen);
        assertNotSame(bitmap, few.take(4, 3));
    }

    /// Of which there may be one, with pulses that come when they are asked for.
    private static BitmapPool scarce(List<SharedBitmap> onScreen) {
        AtomicReference<BitmapPool> few = new AtomicReference<>();
        few.set(new BitmapPool(
                SharedBitmap::new,
                () -> Thread.ofVirtual().start(() -> {
                    few.get().takeBackWhatLeft();
                    few.get().keepOnly(onScreen);
                })));
        few.get().allow(1);
        return few.get();
    }

    @Test
    void atOnceThereAreNoMoreThanAreAllowed() {
        pool.allow(1);
        SharedBitmap only = pool.takeAtOnce(4, 3).orElseThrow();
        assertEquals(Optional.empty(), pool.takeAtOnce(4, 3));
        pool.giveBack(only);
        assertEquals(Optional.of(only), pool.takeAtOnce(4, 3));
    }

    @Test
    void whatTheHeapHadNoRoomForDoesNotCount() {
        AtomicBoolean isFull = new AtomicBoolean(true);
        BitmapPool full = new BitmapPool(
                (width, height) -> {
                    if (isFull.get()) {
                        throw new OutOfMemoryError("no room, for this test");
                    }
                    return new SharedBitmap(width, height);
                },
                () -> {});
        full.allow(1);
        assertThrows(OutOfMemoryError.class, () -> full.take(4, 3));
        assertEquals(Optional.empty(), full.takeAtOnce(4, 3));
        isFull.set(false);
        assertTrue(full.takeAtOnce(4, 3).isPresent());
    }

    @Test
    void whatIsTooManyGoesWhenNobodyNeedsIt() {
        SharedBitmap one = pool.take(4, 3);
        SharedBitmap other = pool.take(4, 3);
        pool.allow(1);
        pool.giveBack(one);
        pool.giveBack(other);
        assertSame(other, pool.take(4, 3));
        assertEquals(Optional.empty(), pool.takeAtOnce(4, 3));
    }

    @Test
    void asManyAsAreAllowedAreUsedAgain() {
        pool.allow(6);
        List<SharedBitmap> six = Stream.generate(() -> pool.take(4, 3)).limit(6).toList();
        six.forEach(pool::giveBack);
        assertEquals(
                Set.copyOf(six), Stream.generate(() -> pool.take(4, 3)).limit(6).collect(Collectors.toSet()));
    }
}
