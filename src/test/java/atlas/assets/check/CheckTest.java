package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.SmallAtlas;
import atlas.assets.check.Check.Counted;
import atlas.assets.json.AssetProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String CICA = "organizations/cica.json";
    private static final String KARABAKH = "conflicts/karabakh.json";
    private static final String CONTROLS = "controls.json";
    private static final String CHAIR_ENDS = "\"to\": \"2010-06\"";

    @TempDir
    Path folder;

    private SmallAtlas files;

    @BeforeEach
    void writeFiles() {
        files = new SmallAtlas(folder).withSchemas();
    }

    /// The check says the line as well; which one is asked in a test of its own.
    private void assertOneProblem(String file, String place, String what) {
        assertEquals(
                List.of(new AssetProblem(file, place, what)),
                Check.of(folder).problems().stream()
                        .map(problem -> new AssetProblem(
                                problem.file(), problem.place().replaceFirst("^line \\d+, ", ""), problem.what()))
                        .toList());
    }

    @Test
    void aProblemIsFoundByItsLine() {
        files.replace(CICA, "\"state\": \"KAZ\", \"status\": \"member\"", "\"state\": \"KAZ\", \"status\": \"guest\"");
        assertEquals(
                "line 5, /memberships/0/status",
                Check.of(folder).problems().getFirst().place());
    }

    @Test
    void whatIsMissingIsFoundByTheLineOfItsRecord() {
        files.replace(CICA, "\"kind\": \"summit\", \"number\": 7, ", "");
        assertEquals(
                "line 12, /meetings/1/kind",
                Check.of(folder).problems().getFirst().place());
    }

    @Test
    void aCountThatTheMembershipsDoNotGiveIsReported() {
        files.replace(CICA, "\"count\": 2", "\"count\": 3");
        assertOneProblem(
                CICA,
                "/counts/0/count",
                "By the organization's own count there were 3 (member) on 2021-01-01; by the memberships there were surely 2.");
    }

    @Test
    void aPartnershipThatTheOtherDoesNotTellIsReported() {
        writeAPartnership("");
        assertOneProblem(
                CICA, "/partners/0", "sco.json should tell this from its side: cica, \"partner\" from 2014-05-20.");
    }

    @Test
    void aPartnershipWithTwoDatesIsReportedInBothFiles() {
        writeAPartnership(
                "{\"organization\": \"cica\", \"names\": {\"en\": \"CICA\"}, \"status\": \"partner\", \"from\": \"2014\","
                        + " \"to\": \"2020\", \"sources\": [\"un\"]}");
        assertEquals(
                List.of(
                        "sco.json should tell this from its side: cica, \"partner\" from 2014-05-20.",
                        "cica.json should tell this from its side: sco, \"partner\" from 2014 until 2020."),
                Check.of(folder).problems().stream().map(AssetProblem::what).toList());
    }

    @Test
    void aPartnershipThatBothTellAlikeIsFine() {
        writeAPartnership("{\"organization\": \"cica\", \"names\": {\"en\": \"CICA\"}, \"status\": \"partner\","
                + " \"from\": \"2014-05-20\", \"sources\": [\"un\"]}");
        assertEquals(List.of(), Check.of(folder).problems());
    }

    private void writeAPartnership(String answer) {
        files.replace(
                CICA,
                "\"chairs\":",
                "\"partners\": [{\"organization\": \"sco\", \"names\": {\"en\": \"SCO\"}, \"status\": \"partner\","
                        + " \"from\": \"2014-05-20\", \"sources\": [\"un\"]}], \"chairs\":");
        files.write(
                "organizations/sco.json",
                "{\"id\": \"sco\", \"names\": {\"en\": \"Shanghai Cooperation Organization\"}, \"short\": {\"en\": \"SCO\"},"
                        + " \"kind\": \"organization\", \"purpose\": {\"en\": \"Security.\"},"
                        + " \"website\": \"https://sectsco.org/\", \"founded\": {\"date\": \"2001-06-15\","
                        + " \"instrument\": {\"en\": \"Declaration\"}, \"sources\": [\"un\"]}, \"memberships\": [],"
                        + " \"partners\": [" + answer + "]}");
    }

    @Test
    void anEndOfATermThatLiesAheadNeedsANote() {
        files.replace(CICA, CHAIR_ENDS, "\"to\": \"2026-01-01\"");
        assertOneProblem(
                CICA,
                "/chairs/0/to",
                "2026-01-01 lies after 2025-12-31, up to which the data were checked: an end known in advance needs a note"
                        + " that says so.");
    }

    @Test
    void anEndOfATermThatTheNoteSaysWasKnownInAdvanceIsFine() {
        files.replace(CICA, CHAIR_ENDS, "\"to\": \"2026-01-01\", \"note\": {\"en\": \"Known in advance.\"}");
        assertEquals(List.of(), Check.of(folder).problems());
    }

    @Test
    void aTermThatBeginsAheadIsReportedWhateverItsNote() {
        files.replace(
                CICA, "\"from\": \"2002\", " + CHAIR_ENDS, "\"from\": \"2026-01-01\", \"note\": {\"en\": \"Next.\"}");
        assertOneProblem(
                CICA, "/chairs/0/from", "2026-01-01 lies after 2025-12-31, up to which the data were checked.");
    }

    @Test
    void aTermThatNothingExplainsIsReported() {
        files.replace("glossary.json", "\"sources\"", "\"see\": [\"statute\"], \"sources\"");
        assertOneProblem(
                "glossary.json", "/terms/0/see/0", "There is no term in glossary.json with the id \"statute\".");
    }

    @Test
    void aMembershipBeforeTheStateExistedNeedsANote() {
        files.replace("states.json", "\"existsFrom\": \"1991-12-16\"", "\"existsFrom\": \"2001\"");
        assertOneProblem(
                CICA, "/memberships/0/from", "KAZ exists since 2001: a note should say how it took part before that.");
    }

    @Test
    void aMembershipAfterTheStateExistedNeedsANote() {
        files.replace("states.json", "\"existsFrom\": \"1991-12-16\"", "\"existsTo\": \"2010-01-01\"");
        assertOneProblem(
                CICA, "/memberships/0", "KAZ existed until 2010-01-01: a note should say how it took part after that.");
    }

    @Test
    void aStateAndTheWholeThatContainsItAreNotOnTheMapOnTheSameDay() {
        files.replace("states.json", "{\"en\": \"Armenia\"}", "{\"en\": \"Armenia\"}, \"parts\": [\"AZE\"]");
        assertOneProblem(
                "states.json",
                "/states/0/parts/0",
                "AZE and ARM, which contains it, would both be on the map: AZE has no beginning after that of ARM.");
    }

    @Test
    void anAreaIsAPartOfOneWholeOnly() {
        files.replace("states.json", "{\"en\": \"Armenia\"}", "{\"en\": \"Armenia\"}, \"parts\": [\"KAZ\"]");
        files.replace("states.json", "{\"en\": \"Azerbaijan\"}", "{\"en\": \"Azerbaijan\"}, \"parts\": [\"KAZ\"]");
        assertEquals(
                List.of(
                        "On the same day it would be a part of AZE and of ARM.",
                        "On the same day it would be a part of ARM and of AZE."),
                Check.of(folder).problems().stream().map(AssetProblem::what).toList());
    }

    @Test
    void formerNamesLeaveNoGap() {
        files.replace(
                "states.json",
                "\"also\": [\"Kazakh SSR\"]",
                "\"formerNames\": [{\"until\": \"1997\", \"names\": {\"en\": \"One\"}, \"sources\": [\"un\"]},"
                        + " {\"until\": \"1995\", \"names\": {\"en\": \"Two\"}, \"sources\": [\"un\"]}]");
        assertOneProblem(
                "states.json",
                "/states/2/formerNames/1/until",
                "What held before should end one after the other, the oldest first.");
    }

    @Test
    void aFormerCapitalIsOneOfTheTimeForWhichTheStateExisted() {
        files.replace("states.json", "\"existsFrom\": \"1991-12-16\"", """
                "existsTo": "2024-12-31", "formerCapitals": [{"until": "2025-01-01", "names": {"en": "Almaty"},
                 "lon": 76.95, "lat": 43.25, "sources": ["un"]}]""");
        files.replace(
                CICA, "\"state\": \"KAZ\", \"status\"", "\"state\": \"KAZ\", \"note\": {\"en\": \"Yes\"}, \"status\"");
        assertOneProblem("states.json", "/states/2/formerCapitals/0/until", "KAZ existed until 2024-12-31.");
    }

    @Test
    void aSuccessorIsAState() {
        files.replace("states.json", "{\"en\": \"Armenia\"}", "{\"en\": \"Armenia\"}, \"successors\": [\"SUN\"]");
        assertOneProblem(
                "states.json", "/states/0/successors/0", "There is no state in states.json with the id \"SUN\".");
    }

    @Test
    void datasetsWithNothingWrongAreFine() {
        assertEquals(List.of(), Check.of(folder).problems());
    }

    @Test
    void whatThereIsIsCountedByKind() {
        Map<Counted, Integer> expected = Map.ofEntries(
                Map.entry(Counted.STATES, 3),
                Map.entry(Counted.ORGANIZATIONS, 1),
                Map.entry(Counted.MEMBERSHIPS, 3),
                Map.entry(Counted.PARTNERS, 0),
                Map.entry(Counted.MEETINGS, 2),
                Map.entry(Counted.MILESTONES, 1),
                Map.entry(Counted.CONFLICTS, 1),
                Map.entry(Counted.ARMED_CONFLICTS, 2),
                Map.entry(Counted.CONFLICT_YEARS, 3),
                Map.entry(Counted.EVENTS, 1),
                Map.entry(Counted.INDICATORS, 1),
                Map.entry(Counted.VALUES, 4),
                Map.entry(Counted.CLAIMS, 3),
                Map.entry(Counted.CRITERIA, 2),
                Map.entry(Counted.PRIORITY_AREAS, 1),
                Map.entry(Counted.AGREEMENTS, 1),
                Map.entry(Counted.RESOLUTIONS, 1),
                Map.entry(Counted.ROLL_CALLS, 2),
                Map.entry(Counted.VOTES, 5),
                Map.entry(Counted.TERMS, 1),
                Map.entry(Counted.STORIES, 0),
                Map.entry(Counted.CHAPTERS, 0),
                Map.entry(Counted.SEAS, 1),
                Map.entry(Counted.CITIES, 1),
                Map.entry(Counted.CONTROLS, 1),
                Map.entry(Counted.SHAPES, 8),
                Map.entry(Counted.SOURCES, 2));
        assertEquals(expected, Check.of(folder).counts());
    }

    @Test
    void withoutTheFolderTheOneProblemIsThatItIsMissing() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(
                List.of(new AssetProblem("", "", "There is no folder of datasets at " + nowhere + ".")),
                Check.of(nowhere).problems());
    }

    @Test
    void aSourceThatNothingUsesIsReported() {
        files.replace(
                "sources.json",
                "\"publisher\": \"CICA\"}",
                "\"publisher\": \"CICA\"}, {\"id\": \"idle\", \"type\": \"book\", \"title\": \"Idle\", \"publisher\": \"X\"}");
        assertOneProblem("sources.json", "/2", "Nothing uses the source \"idle\".");
    }

    @Test
    void aRegionThatDoesNotExistIsReported() {
        files.replace(KARABAKH, "AZ-KARABAKH", "AZ-NOWHERE");
        assertOneProblem(
                KARABAKH,
                "/areas/0/regions/0",
                "There is no region in geography/regions.json with the id \"AZ-NOWHERE\".");
    }

    @Test
    void anAreaUnderAnothersControlThatHasNoShapeIsReported() {
        files.replace(CONTROLS, "AZ-KARABAKH", "AZ-NOWHERE");
        assertOneProblem(
                CONTROLS,
                "/controls/0/regions/0",
                "There is no region in geography/regions.json, and no state in geography/world-50m.json, with the id"
                        + " \"AZ-NOWHERE\".");
    }

    @Test
    void aRegionThatOnlyTheOverviewHasIsReported() {
        files.replace("geography/regions-10m.json", "AZ-KARABAKH", "AZ-NOWHERE");
        assertOneProblem(
                "geography/regions.json",
                "/objects/regions/geometries/0/id",
                "The region \"AZ-KARABAKH\" is missing in geography/regions-10m.json, from which close-ups are drawn.");
    }

    @Test
    void aWholeStateCanBeUnderAnothersControl() {
        files.replace(CONTROLS, "AZ-KARABAKH", "AZE");
        assertEquals(List.of(), Check.of(folder).problems());
    }

    @Test
    void twoHoldersOfARegionAtOneTimeAreReported() {
        files.replace(
                CONTROLS,
                "{\"controls\": [",
                "{\"controls\": [{\"id\": \"other\", \"regions\": [\"ARM\", \"AZ-KARABAKH\"], \"belongsTo\": \"AZE\", \"holder\":"
                        + " {\"names\": {\"en\": \"Others\"}}, \"from\": \"2020-01\", \"names\": {\"en\": \"Area\"},"
                        + " \"sources\": [\"un\"]},");
        assertOneProblem(CONTROLS, "/controls/1", "This holds at the same time as /controls/0 for AZ-KARABAKH.");
    }

    @Test
    void aControlThatBeginsAfterTheLastDayIsReported() {
        files.replace(
                CONTROLS, "\"from\": \"1994-05-12\", \"to\": \"2020-11-10/2020-12-01\"", "\"from\": \"2026-01-01\"");
        assertOneProblem(
                CONTROLS, "/controls/0/from", "2026-01-01 lies after 2025-12-31, up to which the data were checked.");
    }

    @Test
    void aShapeOfNoStateIsReported() {
        files.replace("geography/world-50m.json", "\"id\": \"AZE\"", "\"id\": \"ABC\"");
        assertOneProblem(
                "geography/world-50m.json",
                "/objects/states/geometries/1/id",
                "There is no state in states.json with the id \"ABC\".");
    }

    @Test
    void aShapeWithACodeLeftToUsersNeedsNoState() {
        files.replace("geography/world-50m.json", "\"id\": \"AZE\"", "\"id\": \"XSG\"");
        assertEquals(List.of(), Check.of(folder).problems());
    }

    @Test
    void twoMembershipsOfAStateAtOneTimeAreReported() {
        files.replace(CICA, "\"to\": \"2020-01\", ", "\"to\": \"2021\", ");
        assertOneProblem(CICA, "/memberships/2", "This holds at the same time as /memberships/1 for ARM.");
    }

    @Test
    void membershipsThatMeetInAnUncertainMonthAreNot() {
        files.replace(CICA, "\"member\", \"from\": \"2020-01\"", "\"member\", \"from\": \"2019-12/2020-02\"");
        assertEquals(List.of(), Check.of(folder).problems());
    }

    @Test
    void aMembershipBeforeTheOrganizationBeganIsReported() {
        files.replace(CICA, "\"from\": \"1999-09-14\", \"sources\"", "\"from\": \"1991\", \"sources\"");
        assertOneProblem(
                CICA,
                "/memberships/0/from",
                "Nobody can belong to the organization before 1992-10-05, when it was founded or its first milestone"
                        + " began.");
    }

    @Test
    void aMembershipThatMayHaveBegunWithTheOrganizationIsNot() {
        files.replace(CICA, "\"from\": \"1999-09-14\", \"sources\"", "\"from\": \"../1992\", \"sources\"");
        assertEquals(List.of(), Check.of(folder).problems());
    }

    @Test
    void whatLiesAfterTheLastDayIsReportedUnlessItIsPlanned() {
        files.replace(CICA, "\"planned\": true,", "");
        assertOneProblem(CICA, "/meetings/1/from", "2026-10 lies after 2025-12-31, up to which the data were checked.");
    }

    @Test
    void whatWasPlannedAndHasPassedIsReported() {
        files.replace(CICA, "\"2026-10\"", "\"2025-10\"");
        assertOneProblem(CICA, "/meetings/1/from", "2025-10 has passed by 2025-12-31: it is not \"planned\" any more.");
    }

    @Test
    void aGapBetweenPhasesIsReported() {
        files.replace(KARABAKH, "\"ceasefire\", \"from\": \"1994-05-12\"", "\"ceasefire\", \"from\": \"1995\"");
        assertOneProblem(KARABAKH, "/phases/1/from", "A phase begins on the date on which the one before it ends.");
    }

    @Test
    void twoEventsWithOneIdAreReported() {
        files.replace(
                KARABAKH,
                "\"events\": [",
                "\"events\": [{\"id\": \"ceasefire\", \"date\": \"1994\", \"kind\": \"political\", \"text\": {\"en\": \"Y\"},"
                        + " \"place\": {\"en\": \"X\"}, \"lon\": 0.5, \"lat\": 0.5, \"parties\": [\"ARM\"],"
                        + " \"sources\": [\"un\"]}, ");
        assertOneProblem(KARABAKH, "/events/1", "The id \"ceasefire\" stands here a second time; the first is kept.");
    }

    @Test
    void aMarkerOutsideTheExtentIsReported() {
        files.replace(KARABAKH, "\"lon\": 46.75", "\"lon\": 50");
        assertOneProblem(KARABAKH, "/marker", "The marker should lie inside the extent.");
    }

    @Test
    void aMistakeThatReadersAndSchemasFindIsReportedOnce() {
        files.replace(CICA, "\"number\": 1", "\"number\": \"one\"");
        assertOneProblem(CICA, "/meetings/0/number", "This should be a whole number, not the text \"one\".");
    }
}
