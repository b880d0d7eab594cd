package atlas.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.figure.FigureNotes.Remark;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FigureNotesTest {

    private static final Text GENERAL = Text.english("Deaths are counted where they happened.");
    private static final Text OF_RWANDA = Text.english("Rwanda’s value of 1994 is 12.2.");
    private static final FigureNotes NOTES = new FigureNotes(
            Optional.of(GENERAL),
            List.of(
                    new Remark(List.of("RWA"), OF_RWANDA, List.of("inquiry")),
                    new Remark(List.of("KAZ", "KGZ"), Text.english("Two states."), List.of())));

    @Test
    void aRemarkIsToldWhereOneOfItsStatesIsShown() {
        assertEquals(List.of(GENERAL, OF_RWANDA), NOTES.of(List.of("RWA", "UZB")));
        assertEquals(List.of(GENERAL), NOTES.of(List.of("UZB")));
    }

    @Test
    void itsSourcesAreCitedThereAlone() {
        assertEquals(List.of("inquiry"), NOTES.sourcesOf(List.of("RWA")));
        assertEquals(List.of(), NOTES.sourcesOf(List.of("KAZ")));
    }

    @Test
    void allThatHasToBeSaidIsToldWhereNoStateIsMeant() {
        assertEquals(3, NOTES.all().size());
        assertEquals(List.of("inquiry"), NOTES.sources());
    }
}
