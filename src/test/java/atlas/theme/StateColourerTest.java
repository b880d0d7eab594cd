package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.FigureFixture;
import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureNotes;
import atlas.domain.figure.Indicator;
import atlas.view.MapTheme;
import atlas.view.Subject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class StateColourerTest {

    private static final Palette PALETTE = Palette.of(Appearance.LIGHT);

    private final Atlas atlas = ThemeFixture.atlas();
    private final StateColourer colourer = new StateColourer(atlas);

    private Colouring of(Subject subject) {
        return colourer.of(subject, Appearance.LIGHT);
    }

    @Test
    void aStateWithoutAValueIsHatched() {
        Colouring colouring = of(ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.RATE)));
        assertEquals(PALETTE.noData(), colouring.styleOf("KWT"));
    }

    @Test
    void aValueFiveYearsOldStillStands() {
        Colouring colouring = of(ThemeFixture.subject(2027, ThemeFixture.figure(ThemeFixture.RATE)));
        assertNotEquals(PALETTE.noData(), colouring.styleOf("TUR"));
    }

    @Test
    void aValueSixYearsOldIsNoData() {
        Colouring colouring = of(ThemeFixture.subject(2028, ThemeFixture.figure(ThemeFixture.RATE)));
        assertEquals(PALETTE.noData(), colouring.styleOf("TUR"));
    }

    @Test
    void aYearBeforeAllValuesHasNone() {
        Colouring colouring = of(ThemeFixture.subject(2021, ThemeFixture.figure(ThemeFixture.RATE)));
        assertEquals(PALETTE.noData(), colouring.styleOf("TUR"));
    }

    @Test
    void totalsLeaveTheLandPlain() {
        Colouring colouring = of(ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.TOTAL)));
        assertEquals(colouring.others(), colouring.styleOf("TUR"));
    }

    @Test
    void statesThatShareOrganizationsAreColouredAndTheOneItselfApart() {
        Colouring colouring = of(ThemeFixture.subject(2012, new MapTheme.SharedOrganizationsTheme("TUR")));
        assertEquals(PALETTE.chosenStateStyle(), colouring.styleOf("TUR"));
        assertNotEquals(colouring.others(), colouring.styleOf("KGZ"));
    }

    @Test
    void aFigureIsWorkedOutOnceAYear() {
        MapTheme.FigureTheme theme = (MapTheme.FigureTheme) ThemeFixture.figure(ThemeFixture.RATE);
        assertSame(
                colourer.figure(theme, ThemeFixture.subject(2022, theme)).orElseThrow(),
                of(ThemeFixture.subject(2022, theme).withDate(LocalDate.of(2022, 12, 31)))
                        .figure()
                        .orElseThrow());
    }

    @Test
    void liftedStatesKeepTheirColoursAndOthersFade() {
        Colouring colouring = of(ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.RATE)));
        Colouring lifted = colouring.lifting(Set.of("TUR"), PALETTE.land());
        assertEquals(colouring.styleOf("TUR"), lifted.styleOf("TUR"));
        assertNotEquals(colouring.styleOf("KGZ"), lifted.styleOf("KGZ"));
    }

    @Test
    void aTableThatIsBeingReadKeepsNobodyWaitingForAnotherFigure() {
        AtomicReference<StateColourer> shared = new AtomicReference<>();
        Indicator quick = FigureFixture.population();
        // While this table is read, another thread asks for another figure and has it.
        Indicator slow = new Indicator(
                "slow",
                quick.names(),
                quick.unit(),
                quick.amount(),
                0,
                quick.indicatorKind(),
                quick.aggregation(),
                Optional.empty(),
                FigureNotes.NONE,
                quick.licence(),
                quick.retrieved(),
                quick.sources(),
                () -> {
                    CompletableFuture.supplyAsync(() -> shared.get()
                                    .of(ThemeFixture.subject(2022, ThemeFixture.figure("quick")), Appearance.LIGHT))
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join();
                    return quick.series();
                });
        shared.set(new StateColourer(ThemeFixture.atlas(Map.of("slow", slow, "quick", quick))));
        assertTrue(shared.get()
                .of(ThemeFixture.subject(2022, ThemeFixture.figure("slow")), Appearance.LIGHT)
                .figure()
                .isPresent());
    }
}
