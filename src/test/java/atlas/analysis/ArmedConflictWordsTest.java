package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.FrozenAtlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArmedConflictWordsTest {

    private final ArmedConflicts all = FrozenAtlas.atlas().armedConflicts();
    private final ArmedConflictWords words = new ArmedConflictWords(new Messages(Language.ENGLISH));

    private ArmedConflict conflict(String id) {
        return all.find(id).orElseThrow();
    }

    @Test
    void yearsInARowAreTold() {
        assertEquals("1990, 1993, 1996, 2016, 2018", ArmedConflictWords.years(conflict("ucdp-205")));
        assertEquals("2022–2024", ArmedConflictWords.years(conflict("ucdp-13243")));
        assertEquals("", ArmedConflictWords.ranges(List.of()));
    }

    @Test
    void allIsToldInALine() {
        ArmedConflict conflict = conflict("ucdp-13243");
        assertEquals("""
                Russian Federation – Ukraine: Crimea, government
                War in 2022: 1,000 or more battle-related deaths (UCDP)
                Government of Russia (Soviet Union) against Government of Ukraine
                Over the government and a territory; UCDP’s name: “Crimea”
                Active: 2022–2024""", words.summary(conflict, conflict.in(2022).orElseThrow()));
    }

    @Test
    void whatIsNotCountedAndWhatIsNotKnownAreTwoThings() {
        ArmedConflict conflict = conflict("ucdp-13243");
        assertEquals("war", words.status(conflict, 2024, all.lastYear()));
        assertEquals(
                "2021: fewer than 25 battle-related deaths counted by UCDP",
                words.status(conflict, 2021, all.lastYear()));
        assertEquals("UCDP: no data after 2024", words.status(conflict, 2025, all.lastYear()));
    }

    @Test
    void aSideThatIsNotKnownIsSaidToBeSo() {
        ArmedConflict conflict = conflict("ucdp-11349");
        assertEquals(
                "Government of China against not known to this edition",
                words.sides(conflict.in(2008).orElseThrow()));
    }
}
