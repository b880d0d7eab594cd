package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.date.Edtf;
import atlas.domain.organization.CriterionFinding;
import atlas.domain.organization.CriterionFinding.CriterionStanding;
import atlas.domain.organization.InstitutionalLadder;
import atlas.domain.organization.Stage;
import atlas.domain.organization.Stage.StageKind;
import atlas.domain.organization.Stage.StagePlan;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What makes an organization, and steps that are milestones too: read whole, and refused where they are wrong.
final class TransformationCheckTest extends CheckedFiles {

    private static final String LADDER = "transformation.json";
    private static final String CICA = "organizations/cica.json";
    private static final String PLANNED = """
            {"id": "end", "title": {"en": "Charter"}, "text": {"en": "It is to come."}, "date": "2026-10", "planned": true,
                    "sources": ["un"]}, {"id": "proposal",\
            """;

    private InstitutionalLadder ladder() {
        return files.assets().readAtlas().atlas().ladder();
    }

    private List<Stage> stages() {
        return files.assets().readAtlas().atlas().organization("cica").orElseThrow().stages();
    }

    @Test
    void findingsAreReadWithTheirDays() {
        assertEquals(
                List.of(
                        new CriterionFinding(
                                "cica",
                                "charter",
                                CriterionStanding.NOT_MET,
                                Optional.empty(),
                                Text.english("None."),
                                List.of("un")),
                        new CriterionFinding(
                                "cica",
                                "secretariat",
                                CriterionStanding.MET,
                                Optional.of(Edtf.parse("2006-06-17")),
                                Text.english("In Almaty."),
                                List.of("act"))),
                ladder().findings());
        assertEquals(List.of(), problems());
    }

    @Test
    void aFindingThatIsAMilestoneHasItsDayTextAndSources() {
        files.replace(
                LADDER,
                "\"standing\": \"met\", \"since\": \"2006-06-17\",\n   \"text\": {\"en\": \"In Almaty.\"}, \"sources\": [\"act\"]",
                "\"standing\": \"met\", \"milestone\": \"proposal\"");
        assertEquals(List.of(), problems());
        assertEquals(
                new CriterionFinding(
                        "cica",
                        "secretariat",
                        CriterionStanding.MET,
                        Optional.of(Edtf.parse("1992-10-05")),
                        Text.english("It was proposed."),
                        List.of("un")),
                ladder().findings().getLast());
    }

    /// What is changed into what, and what is said of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "standing": "not-met" | "standing": "met" | transformation.json line 5, /findings/0/since: What is met or disputed needs the day since when it is.
            "standing": "not-met" | "standing": "not-known", "since": "2006" | transformation.json line 5, /findings/0/since: What is not met or not known has no day since when it is.
            "since": "2006-06-17" | "since": "2026-06" | transformation.json line 6, /findings/1/since: 2026-06 lies after 2025-12-31, up to which the data were checked.
            "since": "2006-06-17" | "since": "soon" | transformation.json line 6, /findings/1/since: "soon" is not a date such as 2022-10-13, 2014-05, 2011, 2015-11/2016-10 or ../2001-11.
            "criterion": "secretariat" | "criterion": "glory" | transformation.json line 6, /findings/1/criterion: There is no criterion in transformation.json with the id "glory".
            "criterion": "secretariat" | "criterion": "charter" | transformation.json line 6, /findings/1: The id "cica / charter" stands here a second time; the first is kept.
            """)
    void aWrongFindingIsReportedWithItsLine(String right, String wrong, String what) {
        files.replace(LADDER, right, wrong);
        assertEquals(what, problems().getFirst());
    }

    @Test
    void anOrganizationOrASourceThatThereIsNotIsReportedWithItsLine() {
        files.replace(LADDER, "\"cica\", \"criterion\": \"charter\"", "\"sea\", \"criterion\": \"charter\"");
        assertEquals(
                List.of("transformation.json line 5, /findings/0/organization: There is no organization in organizations/"
                        + " with the id \"sea\"."),
                problems());
        files.replace(LADDER, "\"sources\": [\"act\"]", "\"sources\": [\"rumour\"]");
        assertEquals(
                "transformation.json line 7, /findings/1/sources/0: There is no source in sources.json with the id"
                        + " \"rumour\".",
                problems().getFirst());
    }

    @Test
    void aStepThatIsAMilestoneHasItsDayTextAndSources() {
        files.replace(
                CICA,
                "{\"stage\": \"proposal\", \"date\": \"1992-10-05\", \"text\": {\"en\": \"It was proposed.\"}, \"sources\": [\"un\"]}",
                "{\"stage\": \"proposal\", \"milestone\": \"proposal\"}");
        assertEquals(List.of(), problems());
        assertEquals(
                new Stage(
                        StageKind.PROPOSAL,
                        Optional.of(Edtf.parse("1992-10-05")),
                        Optional.empty(),
                        Text.english("It was proposed."),
                        List.of("un")),
                stages().getFirst());
    }

    @Test
    void aPlanHasTheDateOfItsMilestone() {
        files.replace(CICA, "{\"id\": \"proposal\",", PLANNED);
        files.replace(
                CICA,
                "{\"stage\": \"charter\",",
                "{\"stage\": \"charter\", \"plan\": {\"milestone\": \"end\", \"since\": \"2025-09-10\"},");
        assertEquals(List.of(), problems());
        assertEquals(
                Optional.of(new StagePlan(Edtf.parse("2026-10"), Edtf.parse("2025-09-10"))),
                stages().getLast().plan());
    }

    @Test
    void aStepThatNamesNoMilestoneIsReportedAndLeftOut() {
        files.replace(
                CICA,
                "{\"stage\": \"proposal\", \"date\": \"1992-10-05\", \"text\": {\"en\": \"It was proposed.\"}, \"sources\": [\"un\"]}",
                "{\"stage\": \"proposal\", \"milestone\": \"nowhere\"}");
        assertEquals(
                List.of("organizations/cica.json line 19, /stages/0/milestone: There is no milestone in the file of the"
                        + " organization with the id \"nowhere\"."),
                problems());
        assertEquals(List.of(StageKind.CHARTER), stages().stream().map(Stage::stageKind).toList());
    }

    @Test
    void aPlanThatNamesWhatIsDoneIsReportedAndItsStepLeftOut() {
        files.replace(
                CICA,
                "{\"stage\": \"charter\",",
                "{\"stage\": \"charter\", \"plan\": {\"milestone\": \"proposal\", \"since\": \"2025\"},");
        assertEquals(
                List.of("organizations/cica.json line 20, /stages/1/plan/milestone: The milestone \"proposal\" is not"
                        + " planned: a plan names one that is."),
                problems());
        assertEquals(List.of(StageKind.PROPOSAL), stages().stream().map(Stage::stageKind).toList());
    }
}
