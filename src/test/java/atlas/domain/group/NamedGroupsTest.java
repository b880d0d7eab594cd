package atlas.domain.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.domain.group.NamedGroups.NamedGroup;
import atlas.i18n.WrongValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedGroupsTest {

    private static final NamedGroup NEIGHBOURS = named("Neighbours", "KGZ,UZB");
    private static final NamedGroup BOTH = named("Both", "cica and sco");
    private static final NamedGroups TWO = NamedGroups.NONE.with(NEIGHBOURS).with(BOTH);

    private static NamedGroup named(String name, String rule) {
        return new NamedGroup(name, GroupText.read(rule));
    }

    @Test
    void aGroupOfTheSameNameTakesThePlaceOfTheOther() {
        assertEquals(
                List.of(named("neighbours", "KGZ,UZB,CHN"), BOTH),
                TWO.with(named("neighbours", "KGZ,UZB,CHN")).all());
    }

    @Test
    void aGroupThatWasTakenAwayComesBackToItsPlace() {
        assertEquals(TWO, TWO.without("Neighbours").restored(NEIGHBOURS, 0));
    }

    @Test
    void aGroupGetsAnotherNameButNoneThatIsTaken() {
        assertEquals(
                List.of(named("Next door", "KGZ,UZB"), BOTH),
                TWO.renamed("neighbours", " Next door ").all());
        assertEquals(
                "Another group is called “BOTH”.",
                assertThrows(WrongValue.class, () -> TWO.renamed("Neighbours", "BOTH"))
                        .getMessage());
    }

    @Test
    void aRuleIsKnownByItsMeaningNotByHowItWasTyped() {
        assertEquals(Optional.of("Neighbours"), TWO.nameOf(GroupText.read("(UZB,KGZ)")));
        assertEquals(Optional.empty(), TWO.nameOf(GroupText.read("KGZ")));
    }
}
