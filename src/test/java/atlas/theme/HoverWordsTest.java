package atlas.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.Atlas;
import atlas.domain.Control;
import atlas.domain.Edtf;
import atlas.domain.Period;
import atlas.domain.Text;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.Subject;
import atlas.view.Theme;
import java.util.List;
import java.util.Optional;
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
                of("KGZ", ThemeFixture.subject(2012, new Theme.SharedOrganizations("TUR"))));
    }

    @Test
    void theStateItselfSharesNothingWithItself() {
        assertEquals(name("TUR"), of("TUR", ThemeFixture.subject(2012, new Theme.SharedOrganizations("TUR"))));
    }

    @Test
    void participationIsToldWhereItColoursTheMap() {
        assertEquals(name("TUR") + " · Member", of("TUR", ThemeFixture.subject(2012, new Theme.Participation())));
    }

    @Test
    void anAreaUnderAnothersControlIsNamedWithWhoHoldsItSinceWhen() {
        assertEquals(name("KGZ") + "\nThe area (control: Türkiye, since 1992–1994)", heldSince("1992/1994-05"));
    }

    @Test
    void controlWhoseBeginningIsOpenIsSaidToBeAsOldOrOlder() {
        assertEquals(name("KGZ") + "\nThe area (control: Türkiye, since 1994 or before)", heldSince("../1994-05"));
    }

    private String heldSince(String date) {
        Control control = new Control(
                "area",
                List.of("area"),
                "KGZ",
                new Control.Holder.OfState("TUR"),
                new Period(Edtf.parse(date), Optional.empty()),
                Text.english("The area"),
                Optional.empty(),
                List.of());
        return new HoverWords(atlas, new Messages(Language.ENGLISH))
                .of(atlas.state("KGZ").orElseThrow(), control, ThemeFixture.subject(2012, new Theme.Conflicts()));
    }
}
