package atlas.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.PhaseWords;
import atlas.domain.conflict.Conflict.ConflictStatus;
import atlas.domain.conflict.Conflict.Phase;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.text.Text;
import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhasesTest {

    private static final Conflict CONFLICT = new Conflict(
            "conflict",
            Text.english("Conflict"),
            Text.english("A conflict."),
            new LonLat(46, 40),
            new Bounds(45, 39, 47, 41),
            List.of(),
            List.of(),
            List.of(
                    phase(ConflictStatus.LATENT, "1988-02-20", Optional.of("1992")),
                    phase(ConflictStatus.ARMED, "1992", Optional.of("1994-05-12")),
                    phase(ConflictStatus.CEASEFIRE, "1994-05-12", Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            new Conflict.Fatalities("deaths", List.of(), Map.of(), Text.english("Deaths"), List.of()));

    private static Phase phase(ConflictStatus status, String from, Optional<String> to) {
        return new Phase(status, new Period(Edtf.parse(from), to.map(Edtf::parse)), Optional.empty(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1988-01-01, not begun",
        "1991-12-31, latent",
        "1992-05-08, latent or armed: not certain on this date",
        "1993-01-01, armed",
        "1994-05-12, ceasefire"
    })
    void whereTheDayOfChangeIsOpenBothPhasesAreSaid(LocalDate day, String words) {
        assertEquals(words, PhaseWords.of(CONFLICT.phasesOn(day), new Messages(Language.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource({"1991-12-31, LATENT", "1992-05-08, ARMED", "1993-01-01, ARMED", "1994-05-12, CEASEFIRE"})
    void marksShowTheGravestThatIsPossible(LocalDate day, ConflictStatus status) {
        assertEquals(status, CONFLICT.phaseOn(day).orElseThrow().conflictStatus());
    }
}
