package atlas.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.analysis.claim.FormulaCompletion.Suggestion;
import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.claim.FormulaProblem;
import atlas.i18n.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which claims the atlas can decide, and what it offers to one who writes them.
class FormulaCheckTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();

    private static FormulaProblem problem(String text) {
        return assertThrows(FormulaProblem.class, () -> new FormulaCheck(ATLAS, Language.ENGLISH).read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share of population of cica >= 50 %",
                "share of population of cica > share of gdp-ppp of cica",
                "count of cica and sco > 5",
                "sum of gdp-ppp of cica > sum of gdp-ppp of osce",
                "mean of life-expectancy of cica > 70",
                "mean of electricity-access of group < 95.5 %",
                "sum of refugees-by-origin of cica < 0.01 * sum of population of cica",
                "5 < count of KAZ,UZB"
            })
    void sidesOfOneUnitCanBeCompared(String text) throws FormulaProblem {
        assertEquals(text, new FormulaCheck(ATLAS, Language.ENGLISH).read(text).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share of population of cica >= 50|At character 32: The other side is told in percent. Write 50 %.",
                "sum of gdp-ppp of cica > 50 %|At character 26: The other side is not told in percent. Its unit: current international $.",
                "count of cica > 5 %|At character 17: The other side is not told in percent. Its unit: number of states.",
                "share of population of cica > sum of gdp-ppp of cica|At character 31: The sides are told in different units and cannot be compared: % of the world; current international $.",
                "sum of population of cica > sum of gdp-ppp of cica|At character 29: The sides are told in different units and cannot be compared: persons; current international $.",
                "sum of life-expectancy of cica > 70|At character 1: “Life expectancy at birth” does not add up. Write mean of life-expectancy.",
                "5 > mean of population of cica|At character 5: “Population” is a total and has no weighted mean. Write sum of population.",
                "share of life-expectancy of cica > 5 %|At character 1: “Life expectancy at birth” has no share of the world. Write mean of life-expectancy.",
                "share of population of cica = 50 %|At character 29: Measured values are hardly ever equal. Instead of = write ~.",
                "5 > 3|At character 1: A claim measures something: one side is count of, share of, sum of or mean of.",
                "sum of happiness of cica > 5|At character 8: There is no figure “happiness”.",
                "count of sco or atlantis > 5|At character 17: There is no organization “atlantis”.",
                "count of sco or KAZ,QQQ > 5|At character 21: There is no state “QQQ”."
            })
    void whatCannotBeDecidedIsRefusedWithPlaceAndReason(String text, String reason) {
        assertEquals(reason, problem(text).sentence().toString());
    }

    private static List<String> offered(String text) {
        return new FormulaCompletion(ATLAS, Language.ENGLISH)
                .at(text, text.length()).stream().map(Suggestion::typed).toList();
    }

    @Test
    void aClaimBeginsWithAMeasure() {
        assertEquals(
                List.of(List.of("share of", "count of", "sum of", "mean of"), List.of("share of", "sum of")),
                List.of(offered(""), offered("s")));
    }

    @Test
    void figuresAreFoundByIdOrNameAndOnlyThoseThatFit() {
        assertEquals(
                List.of(List.of("gdp-ppp", "gdp-current-usd"), List.of("life-expectancy"), List.of()),
                List.of(offered("sum of gross"), offered("mean of life"), offered("sum of life")));
    }

    @Test
    void organizationsAndStatesAreFoundByTheirNames() {
        assertEquals(
                List.of(List.of("cica"), List.of("KAZ"), List.of("osce")),
                List.of(
                        offered("count of cic"),
                        offered("count of cica and Kazakhst"),
                        offered("count of (cica or osc")));
    }

    @Test
    void aGroupIsFollowedBySignsAndOperators() {
        assertEquals(
                List.of(">=", "<=", "!=", "!~", ">", "<", "=", "~", "and", "or", "not"), offered("count of cica "));
    }

    @Test
    void nothingIsOfferedBehindAMistake() {
        assertEquals(List.of(), offered("many of cica > "));
    }

    @Test
    void whatIsTakenStandsInThePlaceOfWhatWasTyped() {
        String text = "sum of pop of cica > 5";
        Suggestion population =
                new FormulaCompletion(ATLAS, Language.ENGLISH).at(text, 10).getFirst();
        assertEquals(List.of("sum of population of cica > 5", 18), List.of(population.in(text), population.caret()));
    }
}
