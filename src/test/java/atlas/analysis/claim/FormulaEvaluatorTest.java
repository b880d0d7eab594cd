package atlas.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.FigureFixture;
import atlas.analysis.Fixture;
import atlas.analysis.claim.Reckoned.Known;
import atlas.analysis.claim.Reckoned.Lack;
import atlas.analysis.claim.Reckoned.Lacking;
import atlas.analysis.claim.Reckoned.Years;
import atlas.domain.Atlas;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaProblem;
import atlas.domain.claim.FormulaText;
import atlas.domain.claim.Relation;
import atlas.domain.group.Group;
import atlas.domain.group.Group.Participants;
import atlas.domain.group.GroupText;
import atlas.domain.organization.Claim;
import atlas.domain.organization.Membership.MembershipStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of the small atlas: in 2022 Türkiye has 90 million, Kyrgyzstan 10, Kuwait no value, the world 200. All three are
/// members of CICA since 13 October 2022, Türkiye since 1999, Kyrgyzstan since 2002 and an observer before.
class FormulaEvaluatorTest {

    private static final Atlas ATLAS = FigureFixture.atlas(List.of());
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final Group SCO = Participants.members("sco");

    private static Formula formula(String text) {
        try {
            return FormulaText.read(text).formula();
        } catch (FormulaProblem e) {
            throw new AssertionError(text, e);
        }
    }

    private static FormulaFinding on(LocalDate day, String text) {
        return new FormulaEvaluator(ATLAS).on(formula(text), SCO, day);
    }

    @ParameterizedTest
    @CsvSource({
        "share of population of cica >= 50 %, TRUE",
        "share of population of cica > 50 %, FALSE",
        "share of population of cica < 50.1 %, TRUE",
        "share of population of cica ~ 55 %, TRUE",
        "share of population of cica ~ 55.1 %, FALSE",
        "share of population of cica !~ 55.1 %, TRUE",
        "50 % <= share of population of cica, TRUE",
        "sum of population of cica >= 100 million, TRUE",
        "sum of population of cica ~ 105 million, TRUE",
        "sum of population of cica ~ 106 million, FALSE",
        "sum of population of TUR > 9 * sum of population of KGZ, FALSE",
        "sum of population of TUR >= 9 * sum of population of KGZ, TRUE",
        "count of cica = 3, TRUE",
        "count of cica != 3, FALSE",
        "count of cica > count of sco, TRUE",
        "count of group < 1, TRUE"
    })
    void aClaimIsDecidedByTheValuesOfTheDay(String text, Truth truth) {
        assertEquals(truth, on(END_OF_2022, text).truth());
    }

    private static final List<Relation> RELATIONS = List.of(Relation.values());

    @Test
    void aShareToldItsStatesAndWhatItIsDividedBy() {
        FormulaFinding finding = on(END_OF_2022, "share of population of cica >= 50 %");
        Reckoned.Basis basis = finding.left().basis().orElseThrow();
        assertEquals(
                List.of(Set.of("KGZ", "TUR"), Set.of("KWT"), 100e6, 200e6, new Years(2022, 2022)),
                List.of(
                        basis.counted(),
                        basis.missing(),
                        basis.share().orElseThrow().numerator(),
                        basis.share().orElseThrow().denominator(),
                        basis.years().orElseThrow()));
    }

    @Test
    void whatIsLackingIsToldInTheUnitOfTheSides() {
        assertEquals(
                List.of(OptionalDouble.of(10), OptionalDouble.of(-3), OptionalDouble.of(5), OptionalDouble.empty()),
                List.of(
                        on(END_OF_2022, "share of population of cica >= 60 %").lacking(),
                        on(END_OF_2022, "count of cica <= 0").lacking(),
                        on(END_OF_2022, "share of population of cica ~ 60 %").lacking(),
                        on(END_OF_2022, "count of cica = 3").lacking()));
    }

    @Test
    void withoutAValueNothingIsDecided() {
        assertEquals(
                List.of(Lack.NO_VALUES, Lack.NOBODY, Lack.FEW_VALUES),
                List.of(
                        lack(LocalDate.of(2021, 12, 31), "sum of population of cica > 5"),
                        lack(LocalDate.of(1998, 12, 31), "sum of population of cica > 5"),
                        lack(END_OF_2022, "sum of population of KGZ,KWT,KAZ > 5")));
    }

    private static Lack lack(LocalDate day, String text) {
        FormulaFinding finding = on(day, text);
        assertEquals(Truth.UNDECIDED, finding.truth());
        return ((Lacking) finding.left()).lack();
    }

    @Test
    void noStatesAreANumberOfStates() {
        assertEquals(
                Truth.FALSE, on(LocalDate.of(1998, 12, 31), "count of cica > 0").truth());
    }

    @Test
    void aNumberIsUndecidedWhereTheSourcesLeaveItOpen() {
        Atlas atlas = withOpenDate();
        LocalDate day = LocalDate.of(2020, 6, 1);
        List<Truth> truths =
                List.of("count of cica >= 1", "count of cica = 2", "count of cica <= 2", "count of cica > 2").stream()
                        .map(text -> new FormulaEvaluator(atlas)
                                .on(formula(text), SCO, day)
                                .truth())
                        .toList();
        assertEquals(List.of(Truth.TRUE, Truth.UNDECIDED, Truth.TRUE, Truth.FALSE), truths);
    }

    @Test
    void whomAnOpenMemberIsLeftOutFromMayBeMore() {
        Atlas atlas = withOpenDate();
        FormulaFinding finding =
                new FormulaEvaluator(atlas).on(formula("count of all not cica = 1"), SCO, LocalDate.of(2020, 6, 1));
        assertEquals(new Known(1, 2, 2, finding.left().basis()), finding.left());
    }

    /// Türkiye is a member, and Kuwait became one at some time of 2020.
    private static Atlas withOpenDate() {
        return ATLAS.changed()
                .organizations(Map.of(
                        "cica",
                        Fixture.organization(
                                "cica",
                                Fixture.text("CICA", "AİGK", "СВМДА", "АӨСШК"),
                                List.of(
                                        Fixture.membership("TUR", MembershipStatus.MEMBER, "1999-09-14"),
                                        Fixture.membership("KWT", MembershipStatus.MEMBER, "2020")),
                                List.of())))
                .build();
    }

    @Test
    void aClaimAndItsNegationAreNeverBothTrueAndOneIsWhereEitherIsDecided() {
        Random random = new Random(22);
        FormulaEvaluator evaluator = new FormulaEvaluator(ATLAS);
        List<String> sides = List.of(
                "share of population of %s %s %d %%",
                "count of %s %s %d", "sum of population of %s %s %d million", "2 * count of %s %s %d");
        List<String> groups = List.of("cica", "cica:observer", "sco", "all", "KWT", "cica or sco", "all not cica");
        for (int i = 0; i < 3000; i++) {
            Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
            Formula formula = formula(sides.get(random.nextInt(sides.size()))
                    .formatted(
                            groups.get(random.nextInt(groups.size())),
                            relation.typed(),
                            random.nextInt(12) * (random.nextBoolean() ? 10 : 1)));
            LocalDate day = LocalDate.of(random.nextInt(1990, 2026), random.nextInt(1, 13), 1);
            Truth truth = evaluator.on(formula, SCO, day).truth();
            assertEquals(
                    truth.negated(), evaluator.on(formula.negated(), SCO, day).truth(), formula::text);
        }
    }

    @Test
    void theYearsOfATruthAreToldAsSpans() {
        FormulaHistory history = FormulaHistory.of(
                ATLAS, new FormulaEvaluator(ATLAS), formula("share of population of cica >= 50 %"), SCO);
        assertEquals(
                List.of(List.of(new Years(2022, 2025)), List.of(), List.of(new Years(1990, 2021))),
                List.of(history.spans(Truth.TRUE), history.spans(Truth.FALSE), history.spans(Truth.UNDECIDED)));
    }

    @Test
    void membersMayHaveBeenMeantWithTheObservers() {
        assertEquals(
                List.of("cica", "cica or cica:observer"),
                NearbyGroups.of(ATLAS, Participants.members("cica")).stream()
                        .map(Group::text)
                        .toList());
    }

    @Test
    void whomAGroupLeavesOutIsNotChanged() {
        assertEquals(
                List.of("sco not cica"),
                NearbyGroups.of(ATLAS, GroupText.read("sco not cica")).stream()
                        .map(Group::text)
                        .toList());
    }

    @Test
    void aStudyTellsOfTheChosenGroupToo() {
        ClaimStudy study = ClaimStudy.of(
                ATLAS, formula("share of population of cica >= 50 %"), GroupText.read("KGZ"), END_OF_2022);
        assertEquals(
                List.of("cica TRUE", "cica or cica:observer TRUE", "KGZ FALSE"),
                study.cases().stream()
                        .map(each -> each.group().text() + " " + each.onDay().truth())
                        .toList());
    }

    @Test
    void aClaimThatLeavesItsGroupOpenIsOfTheChosenOne() {
        ClaimStudy study = ClaimStudy.of(ATLAS, formula("count of group > 1"), GroupText.read("KGZ,TUR"), END_OF_2022);
        assertEquals(
                List.of("KGZ,TUR TRUE"),
                study.cases().stream()
                        .map(each -> each.group().text() + " " + each.onDay().truth())
                        .toList());
    }

    @Test
    void aShareThatWasClaimedIsCheckedAsTheSameClaim() {
        ClaimFormula made = ClaimFormula.of(FigureFixture.share(52)).orElseThrow();
        assertEquals(
                List.of("share of population of cica ~ 52 %", END_OF_2022),
                List.of(made.formula().text(), made.day()));
        assertTrue(ClaimFormula.of(
                        FigureFixture.claim(new Claim.ClaimMethod.Statement(Optional.empty(), Claim.Verdict.OPEN)))
                .isEmpty());
    }
}
