package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
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
}
