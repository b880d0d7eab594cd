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

    @Test
    void whatIsOnScreenIsNotPaintedOn() {
        Paper paper = shown();
        List<Paper> onScreen = List.of(paper);
        papers.takeBackAllBut(onScreen);
        papers.takeBackAllBut(onScreen);
        assertNotSame(paper, papers.take(4, 3));
    }

    @Test
    void whatHasLeftTheScreenIsPaintedOnAfterOneMorePulse() {
        Paper paper = shown();
        papers.takeBackAllBut(List.of());
        assertNotSame(paper, papers.take(4, 3));
        papers.takeBackAllBut(List.of());
        assertSame(paper, papers.take(4, 3));
    }

    @Test
    void aPaperOfAnotherSizeIsNotTakenAgain() {
        Paper paper = shown();
        papers.takeBackAllBut(List.of());
        papers.takeBackAllBut(List.of());
        Paper larger = papers.take(5, 3);
        assertEquals(5, larger.canvas().getWidth());
        assertNotSame(paper, papers.take(4, 3));
    }
}
