package atlas.view.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import atlas.i18n.WrongValue;
import atlas.view.desk.Compare.CompareAspect;
import atlas.view.desk.Compare.Side;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompareTest {

    private static final CompareAspect MEMBERSHIPS = new CompareAspect.Memberships();

    private static Compare of(String... rules) {
        return Compare.of(Stream.of(rules).map(GroupText::read).toList(), MEMBERSHIPS);
    }

    private static Group group(String rule) {
        return GroupText.read(rule);
    }

    @Test
    void whatStaysKeepsItsColourAndWhatComesTakesTheFirstFree() {
        Compare changed = of("KAZ", "UZB", "cica")
                .without(group("UZB"))
                .with(group("sco"))
                .with(group("KGZ"));
        assertEquals(
                List.of(
                        new Side(group("KAZ"), 0),
                        new Side(group("cica"), 2),
                        new Side(group("sco"), 1),
                        new Side(group("KGZ"), 3)),
                changed.sides());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZ", "KAZ;KAZ", "KAZ;UZB;KGZ;TJK;TKM;AFG;CHN"})
    void tooFewTooManyAndTheSameTwiceAreNoComparison(String rules) {
        assertThrows(WrongValue.class, () -> of(rules.split(";")));
    }

    @Test
    void noTwoHaveOneColour() {
        List<Side> sides = List.of(new Side(group("KAZ"), 1), new Side(group("UZB"), 1));
        assertThrows(WrongValue.class, () -> new Compare(sides, MEMBERSHIPS));
    }

    @Test
    void twoAreTheFewestAndSixTheMost() {
        assertEquals(
                List.of(false, true),
                List.of(of("KAZ", "UZB").canSpareOne(), of("KAZ", "UZB", "KGZ").canSpareOne()));
        assertEquals(
                List.of(true, false),
                List.of(
                        of("KAZ", "UZB").hasRoom(),
                        of("KAZ", "UZB", "KGZ", "TJK", "TKM", "AFG").hasRoom()));
    }
}
