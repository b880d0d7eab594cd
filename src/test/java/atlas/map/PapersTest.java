package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class PapersTest {

    private final Papers papers = new Papers();

    private Paper shown() {
        Paper paper = papers.take(4, 3);
        papers.handOut(List.of(paper));
        return paper;
    }

    private void pulse(List<Paper> onScreen) {
        papers.takeBackWhatLeft();
        papers.keepOnly(onScreen);
    }

    @Test
    void whatIsOnScreenIsNotPaintedOn() {
        Paper paper = shown();
        List<Paper> onScreen = List.of(paper);
        pulse(onScreen);
        pulse(onScreen);
        assertNotSame(paper, papers.take(4, 3));
    }

    @Test
    void whatHasLeftTheScreenIsPaintedOnAfterOneMorePulse() {
        Paper paper = shown();
        pulse(List.of());
        assertNotSame(paper, papers.take(4, 3));
        pulse(List.of());
        assertSame(paper, papers.take(4, 3));
    }

    @Test
    void aPaperOfAnotherSizeIsNotTakenAgain() {
        Paper paper = shown();
        pulse(List.of());
        pulse(List.of());
        Paper larger = papers.take(5, 3);
        assertEquals(5, larger.canvas().getWidth());
        assertNotSame(paper, papers.take(4, 3));
    }

    @Test
    void whereAllAreUsedOneWaitsForAPaperThatLeavesTheScreen() {
        Papers few = scarce(List.of());
        Paper paper = few.take(4, 3);
        few.handOut(List.of(paper));
        assertSame(paper, few.take(4, 3));
    }

    @Test
    void whereNoPaperLeavesTheScreenThereIsOneMoreAfterAFewPulses() {
        List<Paper> onScreen = new ArrayList<>();
        Papers few = scarce(onScreen);
        Paper paper = few.take(4, 3);
        onScreen.add(paper);
        few.handOut(onScreen);
        assertNotSame(paper, few.take(4, 3));
    }

    /// Of which there may be one, with pulses that come when they are asked for.
    private static Papers scarce(List<Paper> onScreen) {
        AtomicReference<Papers> few = new AtomicReference<>();
        few.set(new Papers(
                Paper::new,
                () -> Thread.ofVirtual().start(() -> {
                    few.get().takeBackWhatLeft();
                    few.get().keepOnly(onScreen);
                })));
        few.get().allow(1);
        return few.get();
    }

    @Test
    void atOnceThereAreNoMoreThanAreAllowed() {
        papers.allow(1);
        Paper only = papers.takeAtOnce(4, 3).orElseThrow();
        assertEquals(Optional.empty(), papers.takeAtOnce(4, 3));
        papers.giveBack(only);
        assertEquals(Optional.of(only), papers.takeAtOnce(4, 3));
    }

    @Test
    void whatTheHeapHadNoRoomForDoesNotCount() {
        AtomicBoolean isFull = new AtomicBoolean(true);
        Papers full = new Papers(
                (width, height) -> {
                    if (isFull.get()) {
                        throw new OutOfMemoryError("no room, for this test");
                    }
                    return new Paper(width, height);
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
        Paper one = papers.take(4, 3);
        Paper other = papers.take(4, 3);
        papers.allow(1);
        papers.giveBack(one);
        papers.giveBack(other);
        assertSame(other, papers.take(4, 3));
        assertEquals(Optional.empty(), papers.takeAtOnce(4, 3));
    }
}
