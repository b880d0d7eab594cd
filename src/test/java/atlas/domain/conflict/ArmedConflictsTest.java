package atlas.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.domain.Atlas;
import atlas.domain.conflict.ConflictYear.ConflictType;
import atlas.domain.conflict.ConflictYear.Intensity;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ArmedConflictsTest {

    private static ConflictYear year(int year, Intensity intensity, String sideB) {
        return new ConflictYear(
                year,
                intensity,
                ConflictType.INTERNAL,
                List.of("Government"),
                List.of(),
                List.of(sideB),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static ArmedConflict conflict(String id, String name, String state, ConflictYear... years) {
        NavigableMap<Integer, ConflictYear> byYear = new TreeMap<>();
        for (ConflictYear year : years) {
            byYear.put(year.year(), year);
        }
        return new ArmedConflict(
                id,
                Text.english(name),
                name,
                ArmedConflict.Incompatibility.GOVERNMENT,
                Optional.empty(),
                List.of(state),
                new LonLat(0, 0),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                byYear);
    }

    private final ArmedConflict early = conflict(
            "ucdp-1", "Aland", "AAA", year(1990, Intensity.MINOR, "Rebels"), year(1991, Intensity.WAR, "Others"));
    private final ArmedConflict late = conflict("ucdp-2", "Beland", "BBB", year(1990, Intensity.WAR, "Rebels"));
    private final ArmedConflict third = conflict("ucdp-3", "Aaland", "BBB", year(1990, Intensity.MINOR, "Rebels"));
    private final ArmedConflicts all =
            new ArmedConflicts(1989, 1991, Atlas.byId(List.of(early, late, third), ArmedConflict::id));

    @Test
    void warsComeFirstThenNames() {
        assertEquals(List.of(late, third, early), all.in(1990));
        assertEquals(List.of(early), all.in(1991));
    }

    @Test
    void aYearThatTheSourceDoesNotKnowIsNoYearOfPeace() {
        assertEquals(List.of(), all.in(1989));
        assertTrue(all.covers(1989));
        assertEquals(List.of(), all.in(1992));
        assertFalse(all.covers(1992));
    }

    @Test
    void partiesAreThoseOfAllYearsEachOnce() {
        assertEquals(List.of("Government", "Rebels", "Others"), early.parties());
    }

    @Test
    void aStateHasTheConflictsThatConcernIt() {
        assertEquals(List.of(third, late), all.concerning("BBB"));
        assertEquals(List.of(), all.concerning("CCC"));
    }
}
