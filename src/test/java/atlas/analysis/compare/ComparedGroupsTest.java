package atlas.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Fixture;
import atlas.analysis.compare.OrganizationStandings.Standing;
import atlas.analysis.figure.GroupValue.GroupRule;
import atlas.analysis.figure.MeasuredFigure;
import atlas.analysis.figure.MeasuredFixture;
import atlas.analysis.vote.AgreementMatrix;
import atlas.analysis.vote.VoteFixture;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is compared, of the small atlas: Türkiye and Kyrgyzstan are members of CICA, Kyrgyzstan of the SCO until 2010.
final class ComparedGroupsTest {

    private static final Atlas ATLAS = Fixture.atlas();
    private static final LocalDate DAY = LocalDate.of(2003, 1, 1);
    private static final double EXACT = 1e-9;

    private static List<ComparedGroup> groups(Atlas atlas, LocalDate day, String... rules) {
        return Stream.of(rules)
                .map(rule -> ComparedGroup.on(atlas, GroupText.read(rule), day))
                .toList();
    }

    private static String told(Standing standing) {
        return switch (standing) {
            case Standing.NoPart() -> "no part";
            case Standing.AsState(var found) ->
                found.membershipStatus() + " " + found.membership().period().from();
            case Standing.OfGroup(SortedSet<String> members, int of) -> members + " of " + of;
        };
    }

    private static List<String> standings(LocalDate day, String... rules) {
        return OrganizationStandings.on(ATLAS, groups(ATLAS, day, rules), day).stream()
                .map(found -> found.organization() + ": "
                        + found.standings().stream()
                                .map(ComparedGroupsTest::told)
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    @Test
    void statesStandToOrganizationsWithTheirStatusAndGroupsWithTheirMembers() {
        assertEquals(
                List.of(
                        "cica: MEMBER 2002-06-04, MEMBER 1999-09-14, [KGZ, TUR] of 2",
                        "sco: MEMBER 2001-06-15, no part, [KGZ] of 2"),
                standings(DAY, "KGZ", "TUR", "cica"));
        assertEquals(
                List.of("sco: MEMBER 2001-06-15, no part", "cica: OBSERVER 1999-09-14, no part"),
                standings(LocalDate.of(2002, 1, 1), "KGZ", "KWT"));
    }

    @Test
    void anOrganizationInWhichNobodyTakesPartIsLeftOut() {
        assertEquals(
                List.of("cica: MEMBER 2002-06-04, MEMBER 1999-09-14"),
                standings(LocalDate.of(2012, 1, 1), "KGZ", "TUR"));
    }

    @Test
    void aGroupOfOneIsAGroupAndAStateIsNot() {
        assertEquals(
                List.of(true, false),
                groups(ATLAS, DAY, "KGZ", "sco").stream()
                        .map(ComparedGroup::isState)
                        .toList());
    }

    @Test
    void combinationsBeginWithWhatAllHaveInCommon() {
        assertEquals(
                List.of(
                        new StateCombination(List.of(0, 1), new TreeSet<>(Set.of("KGZ"))),
                        new StateCombination(List.of(0), new TreeSet<>(Set.of("TUR"))),
                        new StateCombination(List.of(2), new TreeSet<>(Set.of("KWT")))),
                StateCombination.of(groups(ATLAS, DAY, "cica", "sco", "KWT")));
    }

    /// By counting state by state.
    @Test
    void everyStateIsInOneCombinationAndInThatOfItsGroups() {
        Random random = new Random(22);
        List<String> states = IntStream.range(0, 40)
                .mapToObj(i -> "S" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
                .toList();
        List<ComparedGroup> groups = IntStream.range(0, 4)
                .mapToObj(_ -> states.stream().filter(_ -> random.nextBoolean()).toList())
                .map(some -> new ComparedGroup(Group.Picked.of(some), new TreeSet<>(some), new TreeSet<>()))
                .toList();
        Map<String, List<Integer>> expected = new TreeMap<>();
        states.forEach(state -> {
            List<Integer> in = IntStream.range(0, 4)
                    .filter(i -> groups.get(i).states().contains(state))
                    .boxed()
                    .toList();
            if (!in.isEmpty()) {
                expected.put(state, in);
            }
        });
        Map<String, List<Integer>> found = new TreeMap<>();
        StateCombination.of(groups)
                .forEach(one -> one.states().forEach(state -> assertTrue(found.put(state, one.places()) == null)));
        assertEquals(expected, found);
    }

    private static Optional<ComparedValue> value(String figure, String rule) {
        MeasuredFixture fixture = new MeasuredFixture();
        LocalDate day = LocalDate.of(2015, 7, 1);
        return ComparedValue.in(
                MeasuredFigure.of(fixture.atlas(), fixture.indicator(figure), FigureMeasure.ABSOLUTE),
                2015,
                ComparedGroup.on(fixture.atlas(), GroupText.read(rule), day));
    }

    @Test
    void aStateHasItsNewestValueAndAGroupTheirSum() {
        assertEquals(
                Optional.of(new ComparedValue(150, 2010, Optional.empty(), 1, new TreeSet<>())),
                value("output", "KAZ"));
        // 800 of 2015 and 150 of 2010; Kyrgyzstan's 6 are of 2009, too old; Kuwait has none.
        assertEquals(
                Optional.of(new ComparedValue(
                        950, 2015, Optional.of(new GroupRule.Sum()), 2, new TreeSet<>(Set.of("KGZ", "KWT")))),
                value("output", "TUR,KAZ,KGZ,KWT"));
        assertEquals(Optional.empty(), value("output", "KWT"));
    }

    @Test
    void theMeanOfAGroupIsWeighted() {
        ComparedValue found = value("years", "TUR,KAZ").orElseThrow();
        assertEquals((75.0 * 80 + 70.0 * 18) / 98, found.value(), EXACT);
        assertEquals(Optional.of(new GroupRule.WeightedMean("population")), found.rule());
    }

    @Test
    void throughTimeAGroupHasValuesOfYearsInWhichHalfAreOfTheYearItself() {
        MeasuredFixture fixture = new MeasuredFixture();
        MeasuredFigure output = MeasuredFigure.of(fixture.atlas(), fixture.indicator("output"), FigureMeasure.ABSOLUTE);
        LocalDate day = LocalDate.of(2015, 7, 1);
        NavigableMap<Integer, ComparedValue> state = ComparedValue.throughTime(
                output, 2006, 2015, ComparedGroup.on(fixture.atlas(), GroupText.read("KGZ"), day));
        NavigableMap<Integer, ComparedValue> group = ComparedValue.throughTime(
                output, 2006, 2015, ComparedGroup.on(fixture.atlas(), GroupText.read("TUR,KAZ"), day));
        assertEquals(Map.of(2009, 6.0), values(state));
        assertEquals(Map.of(2010, 650.0, 2015, 950.0), values(group));
    }

    private static Map<Integer, Double> values(NavigableMap<Integer, ComparedValue> byYear) {
        Map<Integer, Double> values = new TreeMap<>();
        byYear.forEach((year, value) -> values.put(year, value.value()));
        return values;
    }

    /// In the first vote Tajikistan is against and the others in favour; in the second Kyrgyzstan and Tajikistan are
    /// against, Kazakhstan and Uzbekistan in favour.
    private static PooledVotes votes(List<String> first, List<String> second) {
        AgreementMatrix matrix = AgreementMatrix.of(
                List.of(VoteFixture.vote("2005-01-01", "YYNY."), VoteFixture.vote("2005-01-02", "YNNY.")),
                List.of("KAZ", "KGZ", "TJK", "UZB", "TKM"));
        return PooledVotes.of(matrix, first, second);
    }

    private static List<Integer> numbers(PooledVotes votes) {
        return List.of(votes.pairs(), votes.votes(), votes.same());
    }

    @Test
    void votesOfGroupsArePooledPairByPair() {
        // KAZ–TJK 0 of 2, KAZ–UZB 2 of 2, KGZ–TJK 1 of 2, KGZ–UZB 1 of 2.
        PooledVotes found = votes(List.of("KAZ", "KGZ"), List.of("TJK", "UZB"));
        assertEquals(List.of(4, 8, 4), numbers(found));
        assertEquals(Optional.of(0.5), found.agreement());
    }

    @Test
    void aStateIsNotComparedWithItselfAndAPairCountsOnce() {
        assertEquals(List.of(3, 6, 2), numbers(votes(List.of("KAZ", "KGZ"), List.of("KGZ", "TJK", "KAZ"))));
        assertEquals(List.of(1, 2, 1), numbers(votes(List.of("KAZ", "KGZ"), List.of("KAZ", "KGZ"))));
    }

    @Test
    void withoutVotesThereIsNoShare() {
        PooledVotes found = votes(List.of("KAZ"), List.of("TKM"));
        assertEquals(List.of(0, 0, 0), numbers(found));
        assertEquals(Optional.empty(), found.agreement());
        assertEquals(Optional.empty(), found.kappa());
    }

    @Test
    void twoStatesHaveTheCoefficientOfTheirVotes() {
        // Same in 1 of 2; Kyrgyzstan is in favour in half, Kazakhstan in all: chance makes 1/2, so nothing is beyond
        // it.
        assertEquals(Optional.of(0.0), votes(List.of("KAZ"), List.of("KGZ")).kappa());
        assertEquals(
                Optional.empty(), votes(List.of("KAZ"), List.of("KGZ", "TJK")).kappa());
    }

    @Test
    void beforeTheReaderChoosesTheMostPopulousAreCompared() {
        Atlas atlas = new MeasuredFixture().atlas();
        LocalDate day = LocalDate.of(2015, 7, 1);
        Group group = GroupText.read("KWT,KGZ,KAZ,TUR");
        assertEquals(List.of("TUR", "KAZ", "KGZ", "KWT"), texts(FirstCompared.of(atlas, group, day, Set.of())));
        assertEquals(List.of("KWT", "TUR", "KAZ", "KGZ"), texts(FirstCompared.of(atlas, group, day, Set.of("KWT"))));
        assertEquals(List.of("KAZ", "all"), texts(FirstCompared.of(atlas, GroupText.read("KAZ"), day, Set.of())));
    }

    private static List<String> texts(List<Group> groups) {
        return groups.stream().map(Group::text).toList();
    }
}
