package atlas.analysis.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Fixture;
import atlas.analysis.SharedOrganizations;
import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sets worked out by hand, sets drawn by lot against brute force, and the record.
final class OverlapTest {

    private static final double EXACT = 1e-12;
    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final LocalDate DAY = LocalDate.of(2024, 7, 10);

    private static SortedSet<String> states(String... codes) {
        return new TreeSet<>(List.of(codes));
    }

    /// a = {1 2 3 4}, b = {3 4 5}, c = {4}.
    private static MemberSets byHand() {
        Map<String, SortedSet<String>> sets = new LinkedHashMap<>();
        sets.put("a", states("1", "2", "3", "4"));
        sets.put("b", states("3", "4", "5"));
        sets.put("c", states("4"));
        return new MemberSets(sets);
    }

    static Stream<MemberSets> drawnByLot() {
        return Stream.iterate(1, seed -> seed + 1).limit(60).map(seed -> {
            Random random = new Random(seed);
            Map<String, SortedSet<String>> sets = new LinkedHashMap<>();
            int organizations = 1 + random.nextInt(6);
            for (int i = 0; i < organizations; i++) {
                SortedSet<String> members = new TreeSet<>();
                members.add("S" + random.nextInt(12));
                for (int state = 0; state < 12; state++) {
                    if (random.nextInt(3) == 0) {
                        members.add("S" + state);
                    }
                }
                sets.put("org" + i, members);
            }
            return new MemberSets(sets);
        });
    }

    @Test
    void twoOrganizationsHaveTheirMembersInCommon() {
        OrganizationPair pair = OrganizationPair.of(byHand(), "a", "b");
        assertEquals(new OrganizationPair("a", "b", 4, 3, states("3", "4")), pair);
        assertEquals(5, pair.either());
        assertEquals(40, pair.jaccardPercent(), EXACT);
        assertEquals(50, pair.leftInRightPercent(), EXACT);
        assertEquals(200 / 3.0, pair.rightInLeftPercent(), EXACT);
    }

    @Test
    void anOrganizationWithinAnotherIsWhollyContainedInIt() {
        OrganizationPair pair = OrganizationPair.of(byHand(), "c", "a");
        assertEquals(25, pair.jaccardPercent(), EXACT);
        assertEquals(100, pair.leftInRightPercent(), EXACT);
        assertEquals(25, pair.rightInLeftPercent(), EXACT);
    }

    @ParameterizedTest
    @MethodSource("drawnByLot")
    void eachPairIsThereOnceAndKeepsTheLawsOfSets(MemberSets sets) {
        int size = sets.organizations().size();
        List<OrganizationPair> pairs = OrganizationPair.all(sets);
        assertEquals(size * (size - 1) / 2, pairs.size());
        for (OrganizationPair pair : pairs) {
            Set<String> union = new HashSet<>(sets.members(pair.left()));
            union.addAll(sets.members(pair.right()));
            assertEquals(union.size(), pair.either());
            assertEquals(
                    pair.jaccardPercent(),
                    OrganizationPair.of(sets, pair.right(), pair.left()).jaccardPercent());
            assertEquals(
                    pair.leftInRightPercent(),
                    OrganizationPair.of(sets, pair.right(), pair.left()).rightInLeftPercent());
            assertTrue(pair.jaccardPercent() <= Math.min(pair.leftInRightPercent(), pair.rightInLeftPercent()) + EXACT);
            assertEquals(
                    100, OrganizationPair.of(sets, pair.left(), pair.left()).jaccardPercent());
        }
    }

    @Test
    void statesAreWithEachOtherInTheOrganizationsThatBothAreIn() {
        assertEquals(
                List.of(
                        new StatePair("3", "4", List.of("a", "b")),
                        new StatePair("3", "9", List.of()),
                        new StatePair("4", "9", List.of())),
                StatePair.all(byHand(), states("3", "4", "9")));
    }

    @ParameterizedTest
    @MethodSource("drawnByLot")
    void organizationsSharedByPairsAreThePairsOfMembersOfOrganizations(MemberSets sets) {
        int pairsOfMembers = sets.byOrganization().values().stream()
                .mapToInt(members -> members.size() * (members.size() - 1) / 2)
                .sum();
        assertEquals(
                pairsOfMembers,
                StatePair.all(sets, sets.everybody()).stream()
                        .mapToInt(StatePair::count)
                        .sum());
    }

    @Test
    void everyStateStandsWithThoseInExactlyTheSameOrganizations() {
        assertEquals(
                List.of(
                        new ExactIntersection(List.of("a"), states("1", "2")),
                        new ExactIntersection(List.of(), states("9")),
                        new ExactIntersection(List.of("b"), states("5")),
                        new ExactIntersection(List.of("a", "b"), states("3")),
                        new ExactIntersection(List.of("a", "b", "c"), states("4"))),
                ExactIntersection.of(byHand(), states("1", "2", "3", "4", "5", "9")));
    }

    /// Each of all combinations, asked of each state.
    @ParameterizedTest
    @MethodSource("drawnByLot")
    void exactIntersectionsAreThoseOfBruteForce(MemberSets sets) {
        List<String> ids = sets.organizations();
        SortedSet<String> among = new TreeSet<>(sets.everybody());
        among.add("OUTSIDE");
        List<ExactIntersection> wanted = new ArrayList<>();
        for (int combination = 0; combination < 1 << ids.size(); combination++) {
            List<String> inside = new ArrayList<>();
            SortedSet<String> left = new TreeSet<>(among);
            for (int i = 0; i < ids.size(); i++) {
                if ((combination >> i & 1) == 1) {
                    inside.add(ids.get(i));
                    left.retainAll(sets.members(ids.get(i)));
                } else {
                    left.removeAll(sets.members(ids.get(i)));
                }
            }
            if (!left.isEmpty()) {
                wanted.add(new ExactIntersection(inside, left));
            }
        }
        List<ExactIntersection> found = ExactIntersection.of(sets, among);
        assertEquals(new HashSet<>(wanted), new HashSet<>(found));
        assertEquals(wanted.size(), found.size());
        assertEquals(
                among.size(), found.stream().mapToInt(ExactIntersection::size).sum());
        for (String id : ids) {
            assertEquals(
                    sets.members(id).size(),
                    found.stream()
                            .filter(one -> one.organizations().contains(id))
                            .mapToInt(ExactIntersection::size)
                            .sum());
        }
    }

    @Test
    void combinationsAreFilteredByTheNumberOfOrganizationsAndByAState() {
        List<ExactIntersection> all = ExactIntersection.of(byHand(), byHand().everybody());
        assertEquals(all, IntersectionFilter.NONE.of(all));
        assertEquals(
                List.of(List.of("a", "b"), List.of("a", "b", "c")),
                organizations(new IntersectionFilter(2, Optional.empty(), Optional.empty()).of(all)));
        assertEquals(
                List.of(List.of("a", "b")),
                organizations(new IntersectionFilter(2, Optional.of(2), Optional.empty()).of(all)));
        assertEquals(
                List.of(List.of("a", "b", "c")),
                organizations(new IntersectionFilter(0, Optional.empty(), Optional.of("4")).of(all)));
    }

    private static List<List<String>> organizations(List<ExactIntersection> all) {
        return all.stream().map(ExactIntersection::organizations).toList();
    }

    @Test
    void onlySureMembersOfOrganizationsThatExistOnTheDayCount() {
        Atlas small = Fixture.atlas();
        assertEquals(
                Map.of("cica", states("KGZ", "TUR"), "sco", states("KGZ")),
                MemberSets.on(small, LocalDate.of(2005, 1, 1)).byOrganization());
        assertEquals(
                List.of("cica"), MemberSets.on(small, LocalDate.of(2015, 1, 1)).organizations());
        assertEquals(List.of(), MemberSets.on(small, LocalDate.of(1995, 1, 1)).organizations());
    }

    @Test
    void anOrganizationThatWasDissolvedIsNotThereAnyMore() {
        assertTrue(MemberSets.on(ATLAS, LocalDate.of(2014, 12, 31)).has("eurasec"));
        assertFalse(MemberSets.on(ATLAS, LocalDate.of(2015, 1, 1)).has("eurasec"));
    }

    @Test
    void anOrganizationWithoutMembersIsNoSet() {
        assertThrows(IllegalArgumentException.class, () -> new MemberSets(Map.of("a", states())));
    }

    /// What the pages say of a state's partners is said here too.
    @Test
    void theRecordOfPairsAgreesWithThatOfEachState() {
        MemberSets sets = MemberSets.on(ATLAS, DAY);
        Map<String, Integer> kazakhstan = SharedOrganizations.countsOn(ATLAS, "KAZ", DAY);
        List<StatePair> pairs = StatePair.all(sets, sets.everybody()).stream()
                .filter(pair -> pair.left().equals("KAZ") || pair.right().equals("KAZ"))
                .toList();
        assertEquals(sets.everybody().size() - 1, pairs.size());
        for (StatePair pair : pairs) {
            String other = pair.left().equals("KAZ") ? pair.right() : pair.left();
            assertEquals(kazakhstan.getOrDefault(other, 0), pair.count(), other);
        }
    }

    /// All members of the SCO but Belarus, which joined that month, are members of CICA.
    @Test
    void cicaAndTheScoHaveNineMembersInCommonInJulyTwentyTwentyFour() {
        OrganizationPair pair = OrganizationPair.of(MemberSets.on(ATLAS, DAY), "cica", "sco");
        assertEquals(
                new OrganizationPair(
                        "cica", "sco", 28, 10, states("CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB")),
                pair);
        assertEquals(100 * 9 / 29.0, pair.jaccardPercent(), EXACT);
    }
}
