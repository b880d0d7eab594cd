package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class MembersThroughTimeTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    @Test
    void itStepsUpWhenAStateJoinsAndDownWhenOneLeaves() {
        assertEquals(
                counts("1990-01-01", 0, "1999-09-14", 1, "2010-01-01", 0),
                of(Fixture.membership("KGZ", MembershipStatus.MEMBER, "1999-09-14", "2010-01-01")));
    }

    @Test
    void anUncertainStateCountsFromTheLastDayOnWhichItCanHaveJoined() {
        assertEquals(
                counts("1990-01-01", 0, "2004-12-31", 1),
                of(Fixture.membership("THA", MembershipStatus.MEMBER, "2004-10-22/2004-12-31")));
    }

    @Test
    void oneWhoJoinedBeforeTheAtlasBeginsIsThereFromItsFirstDay() {
        assertEquals(counts("1990-01-01", 1), of(Fixture.membership("TUR", MembershipStatus.MEMBER, "1973")));
    }

    @Test
    void observersAreNotCounted() {
        assertEquals(counts("1990-01-01", 0), of(Fixture.membership("USA", MembershipStatus.OBSERVER, "1999")));
    }

    private static MembersThroughTime of(Membership membership) {
        return MembersThroughTime.of(
                Fixture.organization("org", Text.english("ORG"), List.of(membership), List.of()), AS_OF);
    }

    private static MembersThroughTime counts(Object... daysAndCounts) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (int i = 0; i < daysAndCounts.length; i += 2) {
            counts.put(LocalDate.parse((String) daysAndCounts[i]), (Integer) daysAndCounts[i + 1]);
        }
        return new MembersThroughTime(new TreeMap<>(counts), AS_OF);
    }
}
