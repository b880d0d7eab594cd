package atlas.domain.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.domain.group.Group.Complement;
import atlas.domain.group.Group.Everybody;
import atlas.domain.group.Group.FixedOn;
import atlas.domain.group.Group.InRegion;
import atlas.domain.group.Group.Intersection;
import atlas.domain.group.Group.Participants;
import atlas.domain.group.Group.Picked;
import atlas.domain.group.Group.Union;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.place.WorldRegion;
import atlas.i18n.WrongValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTextTest {

    private static final Group CICA = Participants.members("cica");
    private static final Group SCO = Participants.members("sco");
    private static final List<MembershipStatus> STATUSES = List.of(MembershipStatus.values());
    private static final Group NATO = Participants.members("nato");

    @Test
    void anOrganizationStandsForItsMembers() {
        assertEquals(CICA, GroupText.read("cica"));
    }

    @Test
    void aStatusIsNamedAfterAColon() {
        assertEquals(
                List.of(
                        new Participants("sco", Optional.of(MembershipStatus.DIALOGUE_PARTNER)),
                        new Participants("sco", Optional.empty())),
                List.of(GroupText.read("sco:dialogue-partner"), GroupText.read("sco:any")));
    }

    @Test
    void aRegionOfTheUnitedNationsIsNamedAfterTheWordRegion() {
        assertEquals(
                new Intersection(new InRegion(WorldRegion.CENTRAL_ASIA), CICA),
                GroupText.read("region:central-asia and cica"));
    }

    @Test
    void notBindsClosestThenAndThenOr() {
        assertEquals(
                new Union(CICA, new Intersection(SCO, new Complement(NATO))),
                GroupText.read("cica or sco and not nato"));
    }

    @Test
    void notAfterAGroupIsShortForAndNot() {
        assertEquals(GroupText.read("cica and not nato"), GroupText.read("cica not nato"));
    }

    @Test
    void statesArePickedInAnyOrder() {
        assertEquals(Picked.of(List.of("KAZ", "UZB")), GroupText.read("UZB,KAZ"));
    }

    @Test
    void aDayFixesWhatStandsBeforeIt() {
        LocalDate day = LocalDate.of(2010, 6, 8);
        assertEquals(
                new Intersection(new FixedOn(new Union(CICA, SCO), day), new FixedOn(NATO, day)),
                GroupText.read("(cica or sco)@2010-06-08 and nato@2010-06-08"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|A group names somebody: an organization as cica, states as KAZ,UZB, or all.",
                "cica and|The group ends where an organization, states or all should stand.",
                "(cica or sco|A bracket of the group is not closed.",
                "cica@tomorrow|“tomorrow” after @ is no day such as 2010-06-08.",
                "cica sco|“sco” has no meaning here in a group. Write cica and sco, cica not nato, cica:observer, region:central-asia, KAZ,UZB, all, cica@2010-06-08.",
                "Kazakhstan|“Kazakhstan” has no meaning here in a group. Write cica and sco, cica not nato, cica:observer, region:central-asia, KAZ,UZB, all, cica@2010-06-08.",
                "region:middle-earth|“middle-earth” is no region of the United Nations; there are africa, americas, asia, europe, oceania, northern-africa, sub-saharan-africa, eastern-africa, middle-africa, southern-africa, western-africa, latin-america-and-the-caribbean, caribbean, central-america, south-america, northern-america, central-asia, eastern-asia, south-eastern-asia, southern-asia, western-asia, eastern-europe, northern-europe, southern-europe, western-europe, australia-and-new-zealand, melanesia, micronesia, polynesia.",
                "cica:friend|“friend” is no way to take part; there are member, observer, partner, dialogue-partner, associate, suspended, any."
            })
    void whatIsNoGroupIsRefusedWithAReason(String text, String reason) {
        assertEquals(
                reason,
                assertThrows(WrongValue.class, () -> GroupText.read(text))
                        .sentence()
                        .toString());
    }

    @Test
    void moreBracketsThanAnybodyTypesAreRefused() {
        assertThrows(WrongValue.class, () -> GroupText.read("(".repeat(100_000) + "cica"));
    }

    /// Whatever is written is read back as it was: 5,000 random groups, the same each time.
    @Test
    void aGroupIsReadAsItWasWritten() {
        Random random = new Random(22);
        for (int i = 0; i < 5_000; i++) {
            Group group = any(random, 5);
            assertEquals(group, GroupText.read(group.text()), group.text());
        }
    }

    static Group any(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 7)) {
            case 0 -> new Everybody();
            case 1 ->
                new Participants(
                        List.of("cica", "sco", "admm-plus", "g20").get(random.nextInt(4)),
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(STATUSES.get(random.nextInt(STATUSES.size()))));
            case 2 -> Picked.of(random.nextBoolean() ? List.of("KAZ") : List.of("UZB", "KGZ", "KAZ"));
            case 3 -> new Intersection(any(random, depth - 1), any(random, depth - 1));
            case 4 -> new Union(any(random, depth - 1), any(random, depth - 1));
            case 5 -> new Complement(any(random, depth - 1));
            default -> new FixedOn(any(random, depth - 1), LocalDate.of(1990 + random.nextInt(35), 3, 4));
        };
    }
}
