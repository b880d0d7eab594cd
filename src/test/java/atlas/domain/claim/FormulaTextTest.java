package atlas.domain.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.domain.claim.Quantity.Constant;
import atlas.domain.claim.Quantity.CountOf;
import atlas.domain.claim.Quantity.FigureOf;
import atlas.domain.claim.Quantity.Multiple;
import atlas.domain.claim.ReadFormula.Mention;
import atlas.domain.claim.ReadFormula.Named;
import atlas.domain.group.Group;
import atlas.domain.group.Group.Participants;
import atlas.domain.group.GroupText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormulaTextTest {

    private static final FormulaGroup CICA = new FormulaGroup.ByRule(Participants.members("cica"));

    private static Formula read(String text) {
        try {
            return FormulaText.read(text).formula();
        } catch (FormulaProblem e) {
            throw new AssertionError(e);
        }
    }

    private static Constant number(String number) {
        return new Constant(new BigDecimal(number), Magnitude.ONE, false);
    }

    @Test
    void aShareIsComparedWithPercent() {
        assertEquals(
                new Formula(
                        new FigureOf(FigureRule.SHARE, "population", CICA),
                        Relation.AT_LEAST,
                        new Constant(BigDecimal.valueOf(50), Magnitude.ONE, true)),
                read("share of population of cica >= 50 %"));
    }

    @Test
    void aGroupGoesAsFarAsTheSign() {
        Group both = new Group.Intersection(Participants.members("cica"), Participants.members("sco"));
        assertEquals(
                new Formula(new CountOf(new FormulaGroup.ByRule(both)), Relation.MORE_THAN, number("5")),
                read("count of cica and sco>5"));
    }

    @Test
    void anotherSideCanBeSoManyTimesAsMuch() {
        assertEquals(
                new Formula(
                        new FigureOf(FigureRule.SUM, "gdp-ppp", CICA),
                        Relation.MORE_THAN,
                        new Multiple(
                                BigDecimal.valueOf(1.5),
                                new FigureOf(
                                        FigureRule.SUM,
                                        "gdp-ppp",
                                        new FormulaGroup.ByRule(Participants.members("osce"))))),
                read("sum of gdp-ppp of cica > 1.50*sum of gdp-ppp of osce"));
    }

    @Test
    void numbersCanBeTypedInMillions() {
        assertEquals(
                List.of(1.4e9, 2e12),
                List.of(
                        ((Constant) read("sum of population of cica > 1.4 billion")
                                        .right())
                                .value(),
                        ((Constant) read("sum of gdp-ppp of cica > 2 trillion").right()).value()));
    }

    @Test
    void theWordGroupLeavesTheGroupOpen() {
        assertEquals(
                new CountOf(new FormulaGroup.Chosen()),
                read("count of group > 5").left());
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void aSignCanBeTypedOrPrinted(Relation relation) {
        assertEquals(
                List.of(relation, relation),
                List.of(
                        read("count of cica " + relation.typed() + " 5").relation(),
                        read("count of cica " + relation.sign() + " 5").relation()));
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void aRelationIsTheOppositeOfItsOpposite(Relation relation) {
        assertEquals(relation, relation.opposite().opposite());
    }

    @Test
    void whatIsNamedIsToldWithItsPlace() throws FormulaProblem {
        String text = "share of population of (cica or KAZ,UZB) > 5 %";
        assertEquals(
                List.of(
                        new Mention(Named.FIGURE, "population", new TextSpan(9, 19)),
                        new Mention(Named.ORGANIZATION, "cica", new TextSpan(24, 28)),
                        new Mention(Named.STATE, "KAZ", new TextSpan(32, 35)),
                        new Mention(Named.STATE, "UZB", new TextSpan(36, 39))),
                FormulaText.read(text).mentions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|The claim ends where a number, count of, share of, sum of or mean of is expected.",
                "many states|At character 1: “many” stands where a number, count of, share of, sum of or mean of is expected.",
                "count cica|At character 7: “cica” stands where the word “of” is expected.",
                "count of|The claim ends where a group such as cica, KAZ,UZB or group is expected.",
                "count of > 5|At character 10: “>” stands where a group such as cica, KAZ,UZB or group is expected.",
                "count of cica and|The claim ends where a group such as cica, KAZ,UZB or group is expected.",
                "count of cica|The claim ends where one of >= <= > < = != ~ !~ is expected.",
                "count of cica >|The claim ends where a number, count of, share of, sum of or mean of is expected.",
                "count of cica > 5 states|At character 19: “states” stands where the end of the claim is expected.",
                "count of cica > 5 > 3|At character 19: “>” stands where the end of the claim is expected.",
                "share of Population of cica > 5 %|At character 10: “Population” stands where a figure such as population is expected.",
                "share of population in cica > 5 %|At character 21: “in” stands where the word “of” is expected.",
                "count of (cica or sco > 5|At character 10: A bracket of the group is not closed.",
                "count of cica:friend > 5|At character 10: “friend” is no way to take part; there are member, observer, partner, dialogue-partner, associate, suspended, any.",
                "50 share of population of cica|At character 4: “share” stands where %, million, * or one of >= <= > < = != ~ !~ is expected.",
                "2 * 3 > count of cica|At character 5: “3” stands where count of, share of, sum of or mean of is expected.",
                "share of population of cica > 52,1 %|At character 31: Write decimals with a point and thousands without a sign: 1234.5"
            })
    void whatIsNoClaimIsRefusedWithPlaceAndReason(String text, String reason) {
        assertEquals(
                reason,
                assertThrows(FormulaProblem.class, () -> FormulaText.read(text))
                        .sentence()
                        .toString());
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        Random random = new Random(58);
        for (int i = 0; i < 2000; i++) {
            Formula formula = new Formula(quantity(random), oneOf(Relation.values(), random), quantity(random));
            assertEquals(formula, read(formula.text()), formula::text);
        }
    }

    private static Quantity quantity(Random random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Constant(
                        BigDecimal.valueOf(random.nextInt(-10_000, 10_000), random.nextInt(4)),
                        oneOf(Magnitude.values(), random),
                        random.nextBoolean());
            case 1 -> measured(random);
            default -> new Multiple(BigDecimal.valueOf(random.nextInt(1, 1000), random.nextInt(3)), measured(random));
        };
    }

    private static Quantity.Measured measured(Random random) {
        FormulaGroup group = random.nextInt(4) == 0
                ? new FormulaGroup.Chosen()
                : new FormulaGroup.ByRule(GroupText.read(
                        List.of("cica", "cica not (csto or nato)", "KAZ,UZB", "all", "sco:any@2010-06-08", "not un")
                                .get(random.nextInt(6))));
        return random.nextInt(4) == 3
                ? new CountOf(group)
                : new FigureOf(
                        oneOf(FigureRule.values(), random), random.nextBoolean() ? "gdp-ppp" : "population", group);
    }

    private static <T> T oneOf(T[] all, Random random) {
        return List.of(all).get(random.nextInt(all.length));
    }
}
