package atlas.domain.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {

    @Test
    void aGroupNamesOrganizationsAndStatesAtAnyDepth() {
        Group group = GroupText.read("not (cica and (KAZ,UZB or sco:observer))@2001-01-01 or KGZ");
        assertEquals(
                List.of(Set.of("cica", "sco"), Set.of("KAZ", "KGZ", "UZB")),
                List.of(group.organizations(), group.pickedStates()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cica|true",
                "all|true",
                "KAZ,UZB|false",
                "cica@2001-01-01|false",
                "cica@2001-01-01 or sco|true",
                "not KAZ|true",
                "not KAZ@2001-01-01|true",
                "KAZ,UZB and cica@2001-01-01|false"
            })
    void aGroupFollowsTheDayUnlessAllOfItIsFixedOrPicked(String text, boolean follows) {
        assertEquals(follows, GroupText.read(text).followsTheDay());
    }
}
