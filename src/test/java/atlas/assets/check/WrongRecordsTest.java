package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.SmallAtlas;
import atlas.assets.json.AssetProblem;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.organization.Membership;
import atlas.domain.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongRecordsTest {

    private static final String CICA = "organizations/cica.json";
    private static final String KARABAKH = "conflicts/karabakh.json";
    private static final String CONTROLS = "controls.json";
    private static final String LOCAL_AUTHORITIES = "{\"names\": {\"en\": \"Local authorities\"}}";
    private static final String KAZ_MEMBER = "{\"state\": \"KAZ\", \"status\": \"member\", \"from\": \"1999-09-14\"";

    @TempDir
    Path folder;

    private SmallAtlas files;

    @BeforeEach
    void writeFiles() {
        files = new SmallAtlas(folder);
    }

    private Atlas atlas() {
        return files.assets().readAtlas().atlas();
    }

    private void assertOneProblem(String file, String place, String what) {
        assertEquals(List.of(new AssetProblem(file, place, what)), files.problems());
    }

    private List<String> memberStates() {
        return atlas().organization("cica").orElseThrow().memberships().stream()
                .map(Membership::state)
                .toList();
    }

    @Test
    void aTextWhereANumberShouldBeIsReported() {
        files.replace(CICA, "\"lon\": 0.6", "\"lon\": \"0.6\"");
        assertOneProblem(CICA, "/meetings/0/lon", "This should be a number, not the text \"0.6\".");
    }

    @Test
    void aRecordWithAWrongFieldIsLeftOutAndTheOthersAreKept() {
        files.replace(CICA, "\"lon\": 0.6", "\"lon\": \"0.6\"");
        assertEquals(
                List.of("summit-7"),
                atlas().organization("cica").orElseThrow().meetings().stream()
                        .map(meeting -> meeting.id())
                        .toList());
    }

    @Test
    void anUnknownCodeOfAStateIsReported() {
        files.replace(CICA, KAZ_MEMBER, KAZ_MEMBER.replace("KAZ", "KZK"));
        assertOneProblem(CICA, "/memberships/0/state", "There is no state in states.json with the id \"KZK\".");
    }

    @Test
    void aMembershipOfAnUnknownStateIsLeftOut() {
        files.replace(CICA, KAZ_MEMBER, KAZ_MEMBER.replace("KAZ", "KZK"));
        assertEquals(List.of("ARM", "ARM"), memberStates());
    }

    @Test
    void aDateThatIsNoneIsReported() {
        files.replace(CICA, KAZ_MEMBER, KAZ_MEMBER.replace("1999-09-14", "14.09.1999"));
        assertOneProblem(
                CICA,
                "/memberships/0/from",
                "\"14.09.1999\" is not a date such as 2022-10-13, 2014-05, 2011, 2015-11/2016-10 or ../2001-11.");
    }

    @Test
    void aMembershipThatEndsBeforeItBeginsIsReported() {
        files.replace(CICA, KAZ_MEMBER, KAZ_MEMBER + ", \"to\": \"1998\"");
        assertOneProblem(CICA, "/memberships/0", "It ends (1998) before it begins (1999-09-14).");
    }

    @Test
    void aMembershipWithAWrongEndIsLeftOutAndDoesNotGoOnForever() {
        files.replace(CICA, KAZ_MEMBER, KAZ_MEMBER + ", \"to\": \"later\"");
        assertEquals(List.of("ARM", "ARM"), memberStates());
    }

    @Test
    void aLatitudeBeyondThePoleIsReported() {
        files.replace("states.json", "51.13", "95");
        assertOneProblem("states.json", "/states/2/capital", "A latitude lies between -90 and 90 degrees, not 95.0.");
    }

    @Test
    void aStateWithAWrongCapitalStaysWithoutIt() {
        files.replace("states.json", "51.13", "95");
        assertEquals(Optional.empty(), atlas().state("KAZ").orElseThrow().capital());
    }

    @Test
    void anUnknownStatusIsReportedWithTheKnownOnes() {
        files.replace(CICA, KAZ_MEMBER, KAZ_MEMBER.replace("member", "guest"));
        assertOneProblem(
                CICA,
                "/memberships/0/status",
                "This should be one of: member, observer, partner, dialogue-partner, associate, suspended, not the text"
                        + " \"guest\".");
    }

    @Test
    void anUnknownPhaseOfAConflictIsReported() {
        files.replace(KARABAKH, "\"phase\": \"ceasefire\"", "\"phase\": \"frozen\"");
        assertOneProblem(
                KARABAKH,
                "/phases/1/phase",
                "This should be one of: armed, ceasefire, latent, settled, not the text \"frozen\".");
    }

    @Test
    void aConflictKeepsItsOtherPhases() {
        files.replace(KARABAKH, "\"phase\": \"ceasefire\"", "\"phase\": \"frozen\"");
        assertEquals(
                List.of(Conflict.ConflictStatus.ARMED),
                atlas().conflict("karabakh").orElseThrow().phases().stream()
                        .map(Conflict.Phase::conflictStatus)
                        .toList());
    }

    @Test
    void anExtentOfThreeNumbersIsReported() {
        files.replace(KARABAKH, "[44, 38, 49, 42]", "[44, 38, 49]");
        assertOneProblem(KARABAKH, "/extent", "This should be four numbers: west, south, east and north, in degrees.");
    }

    @Test
    void aFactWithoutASourceIsReported() {
        files.replace(CICA, KAZ_MEMBER + ", \"sources\": [\"act\"]", KAZ_MEMBER + ", \"sources\": []");
        assertOneProblem(
                CICA, "/memberships/0/sources", "Every fact has a source: this list should name at least one.");
    }

    @Test
    void aMissingFieldIsReported() {
        files.replace(CICA, KAZ_MEMBER + ", \"sources\": [\"act\"]", KAZ_MEMBER);
        assertOneProblem(
                CICA, "/memberships/0/sources", "This is missing: there should be a list, in square brackets.");
    }

    @Test
    void anUnknownSourceIsReportedAndTheFactIsKept() {
        files.replace(CICA, KAZ_MEMBER + ", \"sources\": [\"act\"]", KAZ_MEMBER + ", \"sources\": [\"act\", \"book\"]");
        assertOneProblem(CICA, "/memberships/0/sources/1", "There is no source in sources.json with the id \"book\".");
        assertEquals(List.of("KAZ", "ARM", "ARM"), memberStates());
    }

    @Test
    void anUnknownOrganizationIsReported() {
        files.replace(
                CICA,
                "\"chairs\":",
                "\"partners\": [{\"organization\": \"eco\", \"names\": {\"en\": \"ECO\"}, \"status\": \"partner\","
                        + " \"from\": \"2007\", \"sources\": [\"un\"]}], \"chairs\":");
        assertOneProblem(
                CICA, "/partners/0/organization", "There is no organization in organizations/ with the id \"eco\".");
    }

    @Test
    void anUnknownIndicatorIsReported() {
        files.replace(KARABAKH, "\"indicator\": \"population\"", "\"indicator\": \"deaths\"");
        assertOneProblem(
                KARABAKH,
                "/fatalities/indicator",
                "There is no indicator in indicators/indicators.json with the id \"deaths\".");
    }

    @Test
    void aFirstYearOfAStateWhoseRowIsNotTakenIsReported() {
        files.replace(
                KARABAKH,
                "\"states\": [\"ARM\", \"AZE\"]",
                "\"states\": [\"ARM\"], \"firstYears\": [{\"state\": \"AZE\", \"year\": 1992}]");
        assertOneProblem(
                KARABAKH,
                "/fatalities/firstYears/0/state",
                "This should be one of the \"states\" whose rows are taken.");
    }

    @Test
    void aSecondRecordWithOneIdIsReportedAndTheFirstIsKept() {
        files.replace("sources.json", "\"id\": \"act\"", "\"id\": \"un\"");
        assertEquals(
                new AssetProblem("sources.json", "/1", "The id \"un\" stands here a second time; the first is kept."),
                files.problems().getFirst());
        assertEquals(
                List.of("webpage"),
                atlas().sources().values().stream().map(Source::type).toList());
    }

    @Test
    void aFileNotNamedAfterItsIdIsReported() {
        files.write("organizations/other.json", files.read(CICA)).delete(CICA);
        assertEquals(
                new AssetProblem(
                        "organizations/other.json", "/id", "The file should be named after this id: cica.json."),
                files.problems().getFirst());
    }

    @Test
    void anAreaHeldByAnUnknownStateIsReported() {
        files.replace(CONTROLS, LOCAL_AUTHORITIES, "{\"state\": \"ABC\"}");
        assertOneProblem(CONTROLS, "/controls/0/holder/state", "There is no state in states.json with the id \"ABC\".");
    }

    @Test
    void anAreaHeldByItsOwnStateIsReported() {
        files.replace(CONTROLS, LOCAL_AUTHORITIES, "{\"state\": \"AZE\"}");
        assertOneProblem(CONTROLS, "/controls/0", "AZE holds its own area, which is nobody else’s control.");
    }

    @Test
    void aHolderNamedTwiceIsReported() {
        files.replace(CONTROLS, LOCAL_AUTHORITIES, "{\"state\": \"ARM\", \"names\": {\"en\": \"Others\"}}");
        assertOneProblem(CONTROLS, "/controls/0/holder", "A holder is named either by \"state\" or by \"names\".");
    }

    @Test
    void aCityInAnUnknownStateIsReportedAndLeftOut() {
        files.replace("cities.json", "\"KAZ\"", "\"KZK\"");
        assertOneProblem("cities.json", "/cities/0/state", "There is no state in states.json with the id \"KZK\".");
        assertEquals(List.of(), atlas().cities());
    }

    @Test
    void aTextWithoutEnglishIsReported() {
        files.replace("states.json", "{\"en\": \"Armenia\"}", "{\"ru\": \"Армения\"}");
        assertEquals(
                new AssetProblem(
                        "states.json",
                        "/states/0/names",
                        "This should be a record of texts with at least \"en\", the English one."),
                files.problems().getFirst());
    }

    @Test
    void threeMistakesInOneRecordAreAllReported() {
        files.replace(CICA, KAZ_MEMBER, "{\"state\": 7, \"status\": \"guest\", \"from\": \"soon\"");
        assertEquals(
                List.of("/memberships/0/state", "/memberships/0/status", "/memberships/0/from"),
                files.problems().stream().map(AssetProblem::place).toList());
    }

    @Test
    void mistakesInAllFilesAreReportedAtOnce() {
        files.replace(CICA, KAZ_MEMBER, KAZ_MEMBER.replace("member", "guest"))
                .replace("claims.json", "\"claimedCount\": 2", "\"claimedCount\": \"two\"")
                .replace("geography/seas.json", "42", "99")
                .replace("indicators/indicators.json", "\"sum\"", "\"average\"")
                .replace("sources.json", "[2022, 10, 3]", "[2022, 13, 3]")
                .replace("states.json", "\"iso2\": \"AZ\"", "\"iso2\": 1");
        assertEquals(
                Set.of(
                        CICA + "/memberships/0/status",
                        "claims.json/claims/0/check/claimedCount",
                        "geography/seas.json/0",
                        "indicators/indicators.json/indicators/0/aggregation",
                        "sources.json/0/issued",
                        "states.json/states/1/iso2"),
                Set.copyOf(files.problems().stream()
                        .filter(problem -> !problem.what().startsWith("There is no"))
                        .map(problem -> problem.file() + problem.place())
                        .toList()));
    }
}
