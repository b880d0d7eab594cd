package atlas.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.domain.text.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FatalitiesTest {

    private static final Conflict.Fatalities FATALITIES = new Conflict.Fatalities(
            "deaths", List.of("UKR", "RUS"), Map.of("RUS", 2022), Text.english("Deaths"), List.of("source"));

    @Test
    void theYearsBeforeTheFirstAreThoseOfOtherConflicts() {
        assertFalse(FATALITIES.counts("RUS", 2021));
        assertTrue(FATALITIES.counts("RUS", 2022));
    }

    @Test
    void aRowWithoutAFirstYearCountsInAll() {
        assertTrue(FATALITIES.counts("UKR", 1990));
    }

    @Test
    void theRowsOfOtherStatesDoNotCount() {
        assertFalse(FATALITIES.counts("POL", 2022));
    }
}
