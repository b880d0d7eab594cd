package atlas.panel.details.chart;

import static atlas.panel.details.chart.ChartFixture.drawn;
import static atlas.panel.details.chart.ChartFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Fixture;
import atlas.chart.ConflictCharts;
import atlas.domain.conflict.Conflict;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// The conflict of the small atlas: armed from a day of January 1992 that is not known to 12 May 1994, then a
/// ceasefire to 20 September 2023.
@ExtendWith(ApplicationExtension.class)
final class PhaseBarTest {

    private static final double PIXEL = 1;
    private static final Conflict CONFLICT = Fixture.karabakh();

    private PhaseBar bar;

    @BeforeEach
    void open() {
        ConflictCharts charts = new ConflictCharts(Fixture.atlas(), new Messages(Language.ENGLISH));
        bar = ChartFixture.shown(() -> new PhaseBar(charts.phases(CONFLICT), "Phases."));
    }

    @Test
    void eachPhaseIsARowInTheReadersWordsWithDatesAsSharpAsTheSources() {
        assertEquals(List.of("armed", "ceasefire"), texts(bar.data(), "status"));
        assertEquals(List.of("1992-01", "1994-05-12"), texts(bar.data(), "from"));
        assertEquals(List.of("1994-05-12", "2023-09-20"), texts(bar.data(), "to"));
    }

    @Test
    void aBandLiesFromTheBeginningToTheEndThatTheTableSays() {
        List<Double> ceasefire =
                drawn(bar, "phase-ceasefire", Polygon.class).getFirst().getPoints();
        assertEquals(bar.x(LocalDate.of(1994, 5, 12)), ceasefire.get(0), PIXEL);
        assertEquals(bar.x(LocalDate.of(2023, 9, 20)), ceasefire.get(6), PIXEL);
    }

    @Test
    void aBeginningOfWhichTheDayIsNotKnownSlopesFromTheFirstDayToTheLast() {
        List<Double> armed = drawn(bar, "phase-armed", Polygon.class).getFirst().getPoints();
        assertEquals(bar.x(LocalDate.of(1992, 1, 1)), armed.get(0));
        assertEquals(bar.x(LocalDate.of(1992, 1, 31)), armed.get(2));
        assertTrue(armed.get(0) < armed.get(2));
    }

    @Test
    void bandsStandOnTheZeroLineAndWarStandsHigherThanACeasefire() {
        double zero = drawn(bar, "chart-axis", Line.class).getFirst().getStartY();
        List<Double> armed = drawn(bar, "phase-armed", Polygon.class).getFirst().getPoints();
        List<Double> ceasefire =
                drawn(bar, "phase-ceasefire", Polygon.class).getFirst().getPoints();
        assertEquals(zero, armed.get(1), PIXEL);
        assertEquals(zero, ceasefire.get(7), PIXEL);
        assertTrue(armed.get(3) < ceasefire.get(3));
    }
}
