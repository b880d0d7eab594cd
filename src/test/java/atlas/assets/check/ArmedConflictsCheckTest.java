package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.SmallAtlas;
import atlas.assets.json.AssetProblem;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.ConflictYear;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArmedConflictsCheckTest {

    private static final String RECORDS = "armed-conflicts.json";
    private static final String YEARS = "armed-conflicts.csv";

    @TempDir
    Path folder;

    private SmallAtlas files;

    @BeforeEach
    void writeFiles() {
        files = new SmallAtlas(folder).withSchemas();
    }

    private void assertOneProblem(String file, String place, String what) {
        assertEquals(
                List.of(new AssetProblem(file, place, what)), Check.of(folder).problems());
    }

    private ArmedConflicts armedConflicts() {
        return files.assets().readAtlas().atlas().armedConflicts();
    }

    @Test
    void recordsAndYearsAreReadTogether() {
        ArmedConflicts all = armedConflicts();
        ArmedConflict karabakh = all.find("ucdp-388").orElseThrow();
        ConflictYear first = karabakh.in(1992).orElseThrow();
        assertEquals(Optional.of("Karabakh"), karabakh.territory());
        assertEquals(Optional.of("karabakh"), karabakh.conflict());
        assertEquals(List.of("un"), karabakh.sources());
        assertEquals(List.of("act"), all.find("ucdp-396").orElseThrow().sources());
        assertEquals(Set.of(1992, 1994), karabakh.years().keySet());
        assertTrue(first.isWar());
        assertEquals(ConflictYear.ConflictType.INTERNATIONALIZED_INTERNAL, first.conflictType());
        assertEquals(List.of("Republic", "Others"), first.sideB());
        assertEquals(List.of("Government of Armenia"), first.sideBSupporters());
        assertEquals(Optional.of(LocalDate.of(1991, 12, 30)), first.episodeFrom());
        assertEquals(
                Optional.of(LocalDate.of(1994, 7, 15)),
                karabakh.in(1994).orElseThrow().episodeTo());
        assertTrue(all.covers(2024));
        assertEquals(false, all.covers(2025));
    }

    /// Each change to a line of the table, the line, and what is said of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ucdp-396,1993,minor | ucdp-397,1993,minor | There is no armed conflict in armed-conflicts.json with the id "ucdp-397".
            ucdp-396,1993,minor | ucdp-388,1994,minor | ucdp-388 has the year 1994 already; the first is kept.
            ucdp-396,1993,minor | ucdp-396,1988,minor | The year should lie between 1989 and 2024, of which the source knows.
            ucdp-396,1993,minor | ucdp-396,2025,minor | The year should lie between 1989 and 2024, of which the source knows.
            ucdp-396,1993,minor | ucdp-396,1993.5,minor | The year should be a whole number.
            ucdp-396,1993,minor | ucdp-396,soon,minor | "soon" should be a number such as 2022 or 2.43125.
            ucdp-396,1993,minor | ucdp-396,1993,small | "small" should be one of: minor, war.
            ucdp-396,1993,minor,internal | ucdp-396,1993,minor,civil | "civil" should be one of: interstate, internal, internationalized-internal.
            ucdp-396,1993,minor,internal,Government of Azerbaijan | ucdp-396,1993,minor,internal, | Side A is a government, and should be named.
            ucdp-396,1993,minor,internal,Government of Azerbaijan,,,,, | ucdp-396,1993,minor,internal,Government of Azerbaijan,,,,1994-01-02, | An episode begins in its year or before and ends in it, not from "1994-01-02" to "" in 1993.
            ucdp-396,1993,minor,internal,Government of Azerbaijan,,,,, | ucdp-396,1993,minor,internal,Government of Azerbaijan,,,,,1992-01-02 | An episode begins in its year or before and ends in it, not from "" to "1992-01-02" in 1993.
            """)
    void aWrongLineIsReportedAndLeftOut(String right, String wrong, String what) {
        files.replace(YEARS, right, wrong);
        List<AssetProblem> problems = Check.of(folder).problems();
        assertTrue(problems.contains(new AssetProblem(YEARS, "line 4", what)), problems::toString);
        assertEquals(
                Set.of(),
                armedConflicts().find("ucdp-396").orElseThrow().years().keySet());
        assertEquals(
                Set.of(1992, 1994),
                armedConflicts().find("ucdp-388").orElseThrow().years().keySet());
    }

    @Test
    void aDayThatIsNoneIsReported() {
        files.replace(YEARS, "1994-07-15", "15-7-1994");
        assertOneProblem(YEARS, "line 3", "\"15-7-1994\" should be a day such as 2022-10-13.");
    }

    @Test
    void aGovernmentIsOfAStateOfTheYear() {
        withGovernments("{\"name\": \"Government of Armenia\", \"state\": \"ARM\", \"to\": 1992}");
        assertEquals(List.of(), Check.of(folder).problems());
        ArmedConflicts all = armedConflicts();
        assertEquals(
                List.of("ARM"),
                all.supportersOf(all.find("ucdp-388").orElseThrow().in(1992).orElseThrow()));
    }

    @Test
    void aGovernmentThatIsOfNoStateIsReported() {
        withGovernments("{\"name\": \"Government of Armenia\", \"state\": \"ARM\", \"from\": 1993}");
        assertOneProblem(
                RECORDS,
                "line 2, /conflicts/0/id",
                "The \"Government of Armenia\" of 1992 stands for no state in governments.");
    }

    /// With that of Azerbaijan, and another.
    private void withGovernments(String other) {
        files.replace(
                RECORDS,
                "\"conflicts\": [",
                "\"governments\": [{\"name\": \"Government of Azerbaijan\", \"state\": \"AZE\"}, " + other
                        + "], \"conflicts\": [");
    }

    @Test
    void aConflictWithoutAYearIsReported() {
        files.replace(YEARS, "ucdp-396,1993", "ucdp-388,1993");
        assertOneProblem(
                RECORDS, "line 5, /conflicts/1/id", "There is no year of this conflict in armed-conflicts.csv.");
    }

    @Test
    void aStateThatThereIsNotIsReportedAndItsConflictLeftOut() {
        files.replace(RECORDS, "[\"AZE\", \"ARM\"]", "[\"AZE\", \"XYZ\"]");
        AssetProblem problem = Check.of(folder).problems().getLast();
        assertEquals(RECORDS, problem.file());
        assertEquals("line 3, /conflicts/0/states/1", problem.place());
        assertEquals("There is no state in states.json with the id \"XYZ\".", problem.what());
        assertEquals(Set.of("ucdp-396"), armedConflicts().byId().keySet());
    }

    @Test
    void aConflictOfTheAtlasThatThereIsNotIsReported() {
        files.replace(RECORDS, "\"conflict\": \"karabakh\"", "\"conflict\": \"elsewhere\"");
        assertOneProblem(
                RECORDS,
                "line 3, /conflicts/0/conflict",
                "There is no conflict in conflicts/ with the id \"elsewhere\".");
    }

    @Test
    void aPointOutsideOfTheStatesConcernedIsReported() {
        files.replace(RECORDS, "\"lon\": 0.4, \"lat\": 0.5, \"conflict\"", "\"lon\": 70, \"lat\": 0.5, \"conflict\"");
        assertOneProblem(
                RECORDS, "line 3, /conflicts/0/lon", "The point lies in none of the states concerned: AZE, ARM.");
    }

    @Test
    void aTerritoryIsNamedWhereOneIsFoughtOverAndOnlyThere() {
        files.replace(RECORDS, "\"incompatibility\": \"government\"", "\"incompatibility\": \"both\"");
        assertTrue(Check.of(folder).problems().stream()
                .anyMatch(problem ->
                        problem.what().equals("A territory is named where one is fought over, and only there.")));
    }

    @Test
    void yearsThatRunBackwardsAreReported() {
        files.replace(RECORDS, "\"lastYear\": 2024", "\"lastYear\": 1980");
        assertTrue(Check.of(folder).problems().stream()
                .anyMatch(problem -> problem.place().equals("line 1, /lastYear")
                        && problem.what().equals("The last year should not lie before the first.")));
    }
}
