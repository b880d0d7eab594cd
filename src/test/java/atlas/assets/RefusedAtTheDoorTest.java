package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.check.Check;
import atlas.assets.check.SourcesCheck;
import atlas.assets.json.AssetProblem;
import atlas.domain.Atlas;
import atlas.geo.Geography;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a picture, a table or the window could not bear is told by the readers, with file and place, and left out.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RefusedAtTheDoorTest {

    private static final String ATLAS = "atlas.json";
    private static final String STATES = "states.json";
    private static final String CICA = "organizations/cica.json";
    private static final String KARABAKH = "conflicts/karabakh.json";
    private static final String INDICATORS = "indicators/indicators.json";
    private static final String POPULATION = "indicators/population.csv";
    private static final String WORLD = "geography/world-50m.json";
    private static final String WATERS = "geography/waters-50m.json";
    private static final String REGIONS = "geography/regions.json";
    private static final String BULGE = "[[2, 0], [2, 0], [0, 4], [-2, 0]]";

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

    private List<String> places(String file) {
        return files.problems().stream()
                .filter(problem -> problem.file().equals(file))
                .map(AssetProblem::place)
                .toList();
    }

    private void assertOneProblem(String file, String place, String what) {
        assertEquals(List.of(new AssetProblem(file, place, what)), files.problems());
    }

    private void assertOneProblem(String file, String place) {
        List<AssetProblem> problems = files.problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(file, problems.getFirst().file());
        assertEquals(place, problems.getFirst().place());
    }

    // Shapes

    @Test
    void aRiverWithoutAnArcIsLeftOut() {
        files.replace(WATERS, "\"LineString\", \"arcs\": [2]", "\"LineString\", \"arcs\": []");
        assertOneProblem(WATERS, "/objects/rivers/geometries/0/arcs", "There should be one arc or more.");
        assertEquals(
                List.of(),
                files.assets().readWorld().world().overview().waters().lines());
    }

    @Test
    void aBoundaryWithoutAPartIsLeftOut() {
        files.replace(WORLD, "\"arcs\": [[1]]", "\"arcs\": []");
        assertOneProblem(WORLD, "/objects/boundaries/geometries/1/arcs");
    }

    @Test
    void aRingWithoutAnArcLeavesItsShapeOut() {
        files.replace(REGIONS, "\"arcs\": [[0, 1]]", "\"arcs\": [[]]");
        assertEquals(List.of("/objects/regions/geometries/0/arcs/0"), places(REGIONS));
        assertEquals(
                List.of(),
                files.assets().readWorld().world().overview().regions().shapes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[5]", "5", "[[5]]", "[[2, 0], 5]", "[[2, 0], [2", "[[2, 0], [[2, 0]]]", "[[2, 0], {}]", "null"})
    void anUnfinishedArcIsToldAndReadingComesToItsEnd(String arc) {
        files.replace(REGIONS, BULGE, arc);
        assertTrue(!places(REGIONS).isEmpty());
    }

    @Test
    void anArcThatGoesRoundTheEarthForBillionsOfStepsIsNotWalked() {
        files.replace(WORLD, BULGE, "[[2, 0], [2000000000, 2000000000], [2000000000, 0], [2000000000, 0]]");
        assertEquals(List.of("/arcs/2", "/objects/states/geometries/1/arcs/0/0/0"), places(WORLD));
        Geography states = files.assets().readWorld().world().overview().states();
        for (int point = 0; point < states.arcs().get(2).size(); point++) {
            assertEquals(0, states.arcs().get(2).lonDegrees(point));
        }
    }

    @Test
    void stepsWhoseSumIsNoNumberAnyMoreDoNotComeBackToTheEarth() {
        files.replace(WORLD, BULGE, "[[2, 0], [2147483647, 0], [2147483647, 0], [2, 0]]");
        assertEquals(List.of("/arcs/2", "/objects/states/geometries/1/arcs/0/0/0"), places(WORLD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1e999, 0.25]", "[0, 0.25]"})
    void aScaleThatIsNoneIsTold(String scale) {
        files.replace(WORLD, "\"scale\": [0.5, 0.25]", "\"scale\": " + scale);
        assertOneProblem(WORLD, scale.startsWith("[0,") ? "/transform" : "/transform/scale/0");
    }

    @Test
    void oneArcThatIsDrawnAgainAndAgainIsBounded() {
        String points = "[0, 1]" + ", [0, -1], [0, 1]".repeat(2_500);
        String rings = "[[2]" + ", [2]".repeat(9_000) + "]";
        files.replace(REGIONS, BULGE, "[" + points + "]").replace(REGIONS, "\"arcs\": [[0, 1]]", "\"arcs\": " + rings);
        assertEquals(List.of("/objects/regions"), places(REGIONS));
    }

    // Names of files

    @ParameterizedTest
    @ValueSource(strings = {"cica\\u0000", "\\ud800", "../states", "CICA", "cıca", "a/b", ""})
    void anIdThatIsNoNameOfAFileIsTold(String id) {
        files.replace(ATLAS, "\"asOf\"", "\"organizations\": [\"" + id + "\"], \"asOf\"");
        assertOneProblem(ATLAS, "/organizations/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000.csv", "\\ud800.csv", "../world.csv", "/etc/hosts", "", "population.txt"})
    void aTableWhoseNameIsNoneIsTold(String name) {
        files.replace(INDICATORS, "\"file\": \"population.csv\"", "\"file\": \"" + name + "\"");
        assertTrue(places(INDICATORS).contains("/indicators/0/file"));
    }

    @Test
    void aCodeThatNamesNoFlagIsTold() {
        files.replace(STATES, "\"iso2\": \"AZ\"", "\"iso2\": \"../AZ\"");
        assertTrue(places(STATES).contains("/states/1/iso2"));
    }

    // Time

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "9999-12-31", "0001-01-01"})
    void aDayUpToWhichNothingCanBeShownIsTold(String day) {
        files.replace(ATLAS, "2025-12-31", day);
        assertOneProblem(ATLAS, "/asOf");
        assertEquals(LocalDate.of(2025, 12, 31), atlas().asOf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "-1", "0", "20222"})
    void aClaimAboutAYearThatIsNoneIsTold(String year) {
        files.replace("claims.json", "\"year\": 2022", "\"year\": " + year);
        assertOneProblem("claims.json", "/claims/1/check/year", "The year should lie between 1900 and 2100.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "9999-01-01", "0999/2000"})
    void aDateThatNoRecordCanHaveIsTold(String date) {
        files.replace(CICA, "\"from\": \"2002\", \"to\": \"2010-06\"", "\"from\": \"" + date + "\"");
        assertTrue(places(CICA).contains("/chairs/0/from"));
    }

    // Numbers

    @Test
    void aNumberTooLargeForAnyIsTold() {
        files.replace("geography/seas.json", "\"widthKm\": 300", "\"widthKm\": 1e999");
        assertOneProblem("geography/seas.json", "/0/widthKm", "This number is too large.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "40001"})
    void aSeaIsAsWideAsTheEarthAllows(String width) {
        files.replace("geography/seas.json", "\"widthKm\": 300", "\"widthKm\": " + width);
        assertOneProblem("geography/seas.json", "/0/widthKm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[44, 38, 200, 42]",
                "[44, -100, 49, 42]",
                "[44, 38, 44, 38]",
                "[49, 38, 44, 42]",
                "[1e999, 38, 49, 42]"
            })
    void aCloseUpThatNoCameraCanShowIsTold(String extent) {
        files.replace(KARABAKH, "\"extent\": [44, 38, 49, 42]", "\"extent\": " + extent);
        assertTrue(places(KARABAKH).getFirst().startsWith("/extent"));
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "2020.9, ''", "2020, e"})
    void aYearIsAWholeNumber(String year, String suffix) {
        files.replace(POPULATION, "ARM,2021,", "ARM," + year + suffix + ",");
        assertEquals(List.of("line 2"), places(POPULATION));
    }

    @Test
    void aValueOfFourHundredDigitsIsTold() {
        String digits = "9".repeat(400);
        files.replace(POPULATION, "2780500,,", digits + ",,");
        assertOneProblem(POPULATION, "line 3", "\"" + digits.substring(0, 60) + "…\" is too large a number.");
    }

    @Test
    void aPictureHasRoomForTheDecimalsOfAFigure() {
        files.replace(INDICATORS, "\"decimals\": 0", "\"decimals\": 1000000");
        assertTrue(places(INDICATORS).contains("/indicators/0/decimals"));
    }

    // Texts

    @Test
    void aNameAsLongAsABookIsTold() {
        files.replace(STATES, "\"Azerbaijan\"", "\"" + "A".repeat(1_000_000) + "\"");
        assertEquals(List.of("/states/1/names/en"), places(STATES));
    }

    @Test
    void aTextAsLongAsABookIsTold() {
        files.replace(CICA, "\"To confer.\"", "\"" + "A ".repeat(500_000) + "\"");
        assertEquals(List.of("/purpose/en"), places(CICA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\ud800", "\\udc00x", "\\u202e"})
    void lettersThatCannotBeWrittenAreTold(String letter) {
        files.replace(STATES, "\"Azerbaijan\"", "\"Azer" + letter + "baijan\"");
        assertTrue(places(STATES).contains("/states/1/names/en"));
    }

    // Sizes and counts

    @Test
    void aFileTooLargeToBeReadIsTold() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(STATES).toFile(), "rw")) {
            file.setLength(3_000_000_000L);
        }
        assertTrue(files.problems().contains(new AssetProblem(STATES, "", "The file is larger than 16 MB.")));
    }

    @Test
    void aFolderInPlaceOfAFileIsTold() throws IOException {
        Files.delete(folder.resolve("claims.json"));
        Files.createDirectory(folder.resolve("claims.json"));
        assertOneProblem("claims.json", "", "This is no regular file.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceBehindALinkIsNotRead() throws IOException {
        Files.delete(folder.resolve("claims.json"));
        Files.createSymbolicLink(folder.resolve("claims.json"), Path.of("/dev/zero"));
        assertOneProblem("claims.json", "", "This is no regular file.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotWaitedFor() throws Exception {
        Files.delete(folder.resolve("claims.json"));
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", folder.resolve("claims.json").toString())
                        .start()
                        .onExit()
                        .get(10, TimeUnit.SECONDS)
                        .exitValue());
        assertOneProblem("claims.json", "", "This is no regular file.");
    }

    @Test
    void ofAFolderWithoutDataNothingElseIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Check check = Check.of(empty);
        assertEquals(1, check.problems().size(), check.problems()::toString);
        assertTrue(check.problems().getFirst().what().startsWith("There are no datasets in the folder " + empty));
        assertEquals(Map.of(), check.counts());
    }

    @Test
    void ofAMissingFolderNothingElseIsTold() {
        Path missing = folder.resolve("missing");
        assertEquals(
                new Check(
                        Map.of(),
                        new SourcesCheck(Map.of()),
                        List.of(new AssetProblem("", "", "There is no folder of datasets at " + missing + "."))),
                Check.of(missing));
    }

    @Test
    void ofVeryManyProblemsTheFirstAreToldAndTheRestAreCounted() {
        files.write(POPULATION, "iso3,year,value\n" + "ARM,x,1\n".repeat(50_000));
        List<AssetProblem> problems = files.problems();
        assertEquals(201, problems.size());
        assertEquals(
                new AssetProblem(POPULATION, "", "49801 more problems of this file are not listed."),
                problems.getLast());
    }

    @Test
    void aTableWithoutEndIsTold() {
        files.write(POPULATION, "iso3,year,value\n" + "ARM,2020,1\n".repeat(100_002));
        files.write(POPULATION, "iso3,year,value\n" + "ARM,2020,1,\n".repeat(100_002));
        assertEquals(
                new AssetProblem(POPULATION, "", "99801 more problems of this file are not listed."),
                files.problems().getLast());
    }

    @Test
    void aListWithoutEndIsTold() {
        files.write("cities.json", "{\"sources\": [\"un\"], \"cities\": [" + "{},".repeat(10_000) + "{}]}");
        assertTrue(files.problems()
                .contains(new AssetProblem("cities.json", "/cities", "This list has more than 10000 items.")));
    }

    @Test
    void aFileOfVeryManyValuesIsTold() {
        files.write("cities.json", "[" + "0,".repeat(300_000) + "0]");
        List<AssetProblem> problems = files.problems();
        assertEquals("cities.json", problems.getFirst().file());
        assertTrue(problems.getFirst().what().startsWith("This is too large: "), problems::toString);
    }

    @Test
    void aFileNestedWithoutEndIsTold() {
        files.write("cities.json", "[".repeat(100_000));
        List<AssetProblem> problems = files.problems();
        assertEquals(
                "Lists and records stand in one another more than 64 deep.",
                problems.getFirst().what());
    }

    @Test
    void aFolderOfVeryManyFilesIsTold() {
        IntStream.range(0, 501).forEach(i -> files.write("organizations/o" + i + ".json", "{}"));
        assertTrue(files.problems()
                .contains(
                        new AssetProblem("organizations", "", "There are more than 500 files; the rest is not read.")));
    }

    @Test
    void aSchemaThatRefersToItselfForEverIsTold() {
        files.withSchemas()
                .write(
                        "schema/cities.schema.json",
                        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$ref\": \"#\"}");
        assertTrue(Check.of(folder).problems().stream()
                .anyMatch(problem -> problem.file().equals("schema/cities.schema.json")));
    }
}
