package atlas.analysis.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.FrozenAtlas;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict.ConflictStatus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StatusByYearTest {

    private static final Atlas ATLAS = FrozenAtlas.atlas();

    private static StatusByYear of(String id) {
        return StatusByYear.of(ATLAS.conflict(id).orElseThrow(), ATLAS.asOf());
    }

    @Test
    void aYearHasEveryStatusOfItsDays() {
        assertEquals(
                Set.of(ConflictStatus.ARMED, ConflictStatus.CEASEFIRE, ConflictStatus.LATENT),
                of("kyrgyz-tajik-border").byYear().get(2014));
        assertEquals(
                Set.of(ConflictStatus.LATENT),
                of("kyrgyz-tajik-border").byYear().get(2013));
    }

    @Test
    void armedYearsAreThoseInWhichAnyDayMayHaveBeen() {
        assertEquals(List.of(2014, 2021, 2022), of("kyrgyz-tajik-border").armedYears());
        assertEquals(
                List.of(1992, 1993, 1994, 2016, 2020, 2022, 2023),
                of("karabakh").armedYears());
    }

    @Test
    void nothingIsSaidOfTheTimeBefore() {
        assertEquals(1991, of("kyrgyz-tajik-border").byYear().firstKey());
    }
}
