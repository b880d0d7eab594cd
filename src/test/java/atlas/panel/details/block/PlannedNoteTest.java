package atlas.panel.details.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.date.Edtf;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PlannedNoteTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static PlannedNote on(String planned, String today) {
        return PlannedNote.of(Edtf.parse(planned), AS_OF, LocalDate.parse(today), new Messages(Language.ENGLISH));
    }

    @Test
    void whatIsStillToComeIsPlanned() {
        assertEquals(new PlannedNote("planned", ""), on("2026-10", "2026-10-31"));
    }

    @Test
    void ofWhatShouldHavePassedNothingIsKnown() {
        assertEquals(
                new PlannedNote(
                        "planned as of 31 December 2025",
                        "Its day has passed. This edition does not know what became of it."),
                on("2026-10", "2026-11-01"));
    }
}
