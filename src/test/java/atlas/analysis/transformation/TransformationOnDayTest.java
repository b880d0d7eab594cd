package atlas.analysis.transformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.transformation.CriterionOnDay.LadderStanding;
import atlas.analysis.transformation.StageOnDay.StageStanding;
import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Criterion;
import atlas.domain.organization.Dimension.Coordinator;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Stage.StageKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The way of organizations on days, of the record.
final class TransformationOnDayTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static Organization organization(String id) {
        return ATLAS.organization(id).orElseThrow();
    }

    private static StageOnDay stage(String id, StageKind stageKind, LocalDate day) {
        return StageOnDay.of(organization(id), day).stream()
                .filter(stage -> stage.stageKind() == stageKind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_SUMMIT, 2002-06-03, NOT_YET",
        "FIRST_SUMMIT, 2002-06-04, REACHED",
        "CHARTER, 2025-09-09, NOT_YET",
        "CHARTER, 2025-09-10, PLANNED",
        "LEGAL_PERSONALITY, 2025-12-31, NOT_YET",
    })
    void aStepOfCicaStandsAsItDidOnTheDay(StageKind stageKind, LocalDate day, StageStanding standing) {
        assertEquals(standing, stage("cica", stageKind, day).standing());
    }

    @Test
    void aStepIsSoManyYearsAfterTheFoundingDocumentOfItsOrganization() {
        // 14 September 1999 to 17 June 2006: 2468 days; 1 August 1975 to 20 February 1991: 5682 days.
        assertEquals(2468 / 365.25, stage("cica", StageKind.SECRETARIAT, LAST).years().orElseThrow(), 1e-9);
        assertEquals(5682 / 365.25, stage("osce", StageKind.SECRETARIAT, LAST).years().orElseThrow(), 1e-9);
        // 5 October 1992 lies 2535 days before it.
        assertEquals(-2535 / 365.25, stage("cica", StageKind.PROPOSAL, LAST).years().orElseThrow(), 1e-9);
    }

    @Test
    void whatIsPlannedHasTheDateThatItIsPlannedFor() {
        assertEquals(
                Optional.of(Edtf.parse("2026-10")),
                stage("cica", StageKind.CHARTER, LAST).date());
        assertEquals(
                OptionalDouble.empty(),
                stage("cica", StageKind.CHANGE_OF_NAME, LAST).years());
    }

    @Test
    void theStepsStandInOneOrderOfAllOrganizations() {
        assertEquals(
                List.of(StageKind.values()),
                StageOnDay.of(organization("osce"), LAST).stream()
                        .map(StageOnDay::stageKind)
                        .toList());
    }

    private static LadderStanding standing(String id, String criterion, LocalDate day) {
        Criterion asked = ATLAS.ladder().criteria().stream()
                .filter(one -> one.id().equals(criterion))
                .findFirst()
                .orElseThrow();
        return CriterionOnDay.of(ATLAS.ladder(), asked, id, day).standing();
    }

    @ParameterizedTest
    @CsvSource({
        "cica, headquarters-agreement, 2007-06-25, NOT_YET",
        "cica, headquarters-agreement, 2007-06-26, MET",
        "cica, founding-treaty, 2025-12-31, NOT_MET",
        "osce, legal-personality, 1994-12-31, NOT_YET",
        "osce, legal-personality, 1995-01-01, DISPUTED",
        "osce, headquarters-agreement, 2018-05-31, NOT_YET",
        "osce, membership-rules, 2025-12-31, NOT_KNOWN",
        "sco, legal-personality, 2003-09-19, MET",
        "asean, founding-treaty, 2008-12-14, NOT_YET",
        "asean, founding-treaty, 2008-12-15, MET",
        "nato, founding-treaty, 2025-12-31, NOT_KNOWN",
    })
    void aCriterionStandsAsItDidOnTheDay(String id, String criterion, LocalDate day, LadderStanding standing) {
        assertEquals(standing, standing(id, criterion, day));
    }

    /// Whoever is compared has been looked at in every respect.
    @Test
    void everyOrganizationOfTheLadderHasAFindingForEachCriterion() {
        Map<String, Long> found = ATLAS.ladder().findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.organization(), Collectors.counting()));
        long all = ATLAS.ladder().criteria().size();
        assertEquals(Map.of("cica", all, "osce", all, "asean", all, "sco", all), found);
    }

    @Test
    void whoCoordinatesAnAreaIsAskedOfTheDay() {
        AreaOnDay before = area("cica-ict-security", LocalDate.of(2021, 12, 31));
        assertEquals(List.of(), before.coordinators());
        AreaOnDay after = area("cica-ict-security", LAST);
        assertEquals(List.of("RUS"), states(after.coordinators()));
        assertEquals(List.of("CHN"), states(after.coCoordinators()));
    }

    /// India coordinates since a day up to 23 May 2023.
    @Test
    void aCoordinatorOfWhomOnlyTheLatestBeginningIsKnownIsUncertainBeforeIt() {
        AreaOnDay before = area("cica-combating-terrorism", LocalDate.of(2023, 5, 22));
        assertEquals(false, before.coordinators().getFirst().isCertain());
        AreaOnDay after = area("cica-combating-terrorism", LocalDate.of(2023, 5, 23));
        assertEquals(true, after.coordinators().getFirst().isCertain());
    }

    @Test
    void beforeTheCatalogueThereAreNoAreas() {
        assertEquals(List.of(), AreaOnDay.of(organization("cica"), LocalDate.of(2004, 10, 21)));
        assertEquals(18, AreaOnDay.of(organization("cica"), LAST).size());
    }

    private static AreaOnDay area(String id, LocalDate day) {
        return AreaOnDay.of(organization("cica"), day).stream()
                .filter(area -> area.area().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> states(List<AreaOnDay.AreaCoordinator> coordinators) {
        return coordinators.stream()
                .map(AreaOnDay.AreaCoordinator::coordinator)
                .map(Coordinator::state)
                .toList();
    }
}
