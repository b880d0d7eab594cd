package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.MapTheme;
import atlas.view.Subject;
import org.junit.jupiter.api.Test;

final class HoverWordsTest {

    private final Atlas atlas = ThemeFixture.atlas();

    private String of(String state, Subject subject) {
        return new HoverWords(atlas, new Messages(Language.ENGLISH))
                .of(atlas.state(state).orElseThrow(), subject);
    }

    private String name(String state) {
        return atlas.state(state).orElseThrow().names().in(Language.ENGLISH);
    }

    @Test
    void aValueIsToldWithItsUnitAndYear() {
        assertEquals(
                name("TUR") + " · 2.5 persons · 2022",
                of("TUR", ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.RATE))));
    }

    @Test
    void anOlderValueIsToldWithItsOwnYear() {
        assertEquals(
                name("KGZ") + " · 1.0 persons · 2022",
                of("KGZ", ThemeFixture.subject(2025, ThemeFixture.figure(ThemeFixture.RATE))));
    }

    @Test
    void whereThereIsNoValueThatIsSaid() {
        assertEquals(
                name("KWT") + " · no data",
                of("KWT", ThemeFixture.subject(2022, ThemeFixture.figure(ThemeFixture.RATE))));
    }

    @Test
    void whereTheLastValueIsTooOldItsYearIsSaid() {
        assertEquals(
                name("KGZ") + " · no value within 5 years; the last is of 2022",
                of("KGZ", ThemeFixture.subject(2028, ThemeFixture.figure(ThemeFixture.RATE))));
    }

    @Test
    void whatIsSharedIsCounted() {
        assertEquals(
                name("KGZ") + " · 1 organization shared with Türkiye",
                of("KGZ", ThemeFixture.subject(2012, new MapTheme.SharedOrganizationsTheme("TUR"))));
    }

    @Test
    void theStateItselfSharesNothingWithItself() {
        assertEquals(name("TUR"), of("TUR", ThemeFixture.subject(2012, new MapTheme.SharedOrganizationsTheme("TUR"))));
    }

    @Test
    void participationIsToldWhereItColoursTheMap() {
        assertEquals(
                name("TUR") + " · Member", of("TUR", ThemeFixture.subject(2012, new MapTheme.ParticipationTheme())));
    }
}
