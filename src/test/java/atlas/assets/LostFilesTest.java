package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.check.Check;
import atlas.assets.check.Check.Counted;
import atlas.assets.json.AssetProblem;
import atlas.geo.Detail;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LostFilesTest {

    /// What goes with each file. The rest is there whatever happens to it.
    private static final Map<String, Set<Counted>> HELD = Map.ofEntries(
            Map.entry("atlas.json", EnumSet.noneOf(Counted.class)),
            Map.entry("sources.json", EnumSet.of(Counted.SOURCES)),
            Map.entry("states.json", EnumSet.of(Counted.STATES)),
            Map.entry("cities.json", EnumSet.of(Counted.CITIES)),
            Map.entry("controls.json", EnumSet.of(Counted.CONTROLS)),
            Map.entry("armed-conflicts.json", EnumSet.of(Counted.ARMED_CONFLICTS, Counted.CONFLICT_YEARS)),
            Map.entry("armed-conflicts.csv", EnumSet.of(Counted.CONFLICT_YEARS)),
            Map.entry("claims.json", EnumSet.of(Counted.CLAIMS)),
            Map.entry("transformation.json", EnumSet.of(Counted.CRITERIA)),
            Map.entry(
                    "organizations/cica.json",
                    EnumSet.of(
                            Counted.ORGANIZATIONS,
                            Counted.MEMBERSHIPS,
                            Counted.MEETINGS,
                            Counted.MILESTONES,
                            Counted.PRIORITY_AREAS)),
            Map.entry(
                    "conflicts/karabakh.json",
                    EnumSet.of(Counted.CONFLICTS, Counted.EVENTS, Counted.AGREEMENTS, Counted.RESOLUTIONS)),
            Map.entry("indicators/indicators.json", EnumSet.of(Counted.INDICATORS, Counted.VALUES)),
            Map.entry("indicators/population.csv", EnumSet.of(Counted.VALUES)),
            Map.entry("indicators/world.csv", EnumSet.of(Counted.VALUES)),
            Map.entry("glossary.json", EnumSet.of(Counted.TERMS)),
            Map.entry("roll-calls.csv", EnumSet.of(Counted.ROLL_CALLS, Counted.VOTES)),
            Map.entry("geography/seas.json", EnumSet.of(Counted.SEAS)),
            Map.entry("geography/world-50m.json", EnumSet.of(Counted.SHAPES)),
            Map.entry("geography/waters-50m.json", EnumSet.of(Counted.SHAPES)),
            Map.entry("geography/regions.json", EnumSet.of(Counted.SHAPES)),
            Map.entry("geography/world-10m.json", EnumSet.of(Counted.SHAPES)),
            Map.entry("geography/waters-10m.json", EnumSet.of(Counted.SHAPES)),
            Map.entry("geography/regions-10m.json", EnumSet.of(Counted.SHAPES)));

    @TempDir
    Path folder;

    static Stream<String> files() {
        return SmallAtlas.FILES.stream();
    }

    /// Those that are not looked for by listing a folder.
    static Stream<String> filesOfFixedName() {
        return files().filter(file -> !file.startsWith("organizations/") && !file.startsWith("conflicts/"));
    }

    static Stream<String> jsonFiles() {
        return files().filter(file -> file.endsWith(".json"));
    }

    private Map<Counted, Integer> kept(Path of, String file) {
        Map<Counted, Integer> counts = new EnumMap<>(Check.of(of).counts());
        counts.keySet().removeAll(HELD.getOrDefault(file, Set.of()));
        return counts;
    }

    @ParameterizedTest
    @MethodSource("filesOfFixedName")
    void aMissingFileIsReported(String file) {
        List<AssetProblem> problems = new SmallAtlas(folder).delete(file).problems();
        assertEquals(List.of(new AssetProblem(file, "", "The file is missing.")), problems);
    }

    @ParameterizedTest
    @MethodSource("files")
    void withoutAFileTheRestIsThere(String file, @TempDir Path whole) {
        new SmallAtlas(whole);
        new SmallAtlas(folder).delete(file);
        assertEquals(kept(whole, file), kept(folder, file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void besidesATruncatedFileTheRestIsThere(String file, @TempDir Path whole) {
        new SmallAtlas(whole);
        new SmallAtlas(folder).cutInTheMiddle(file);
        assertEquals(kept(whole, file), kept(folder, file));
    }

    @ParameterizedTest
    @MethodSource("jsonFiles")
    void aTruncatedFileIsReportedWithItsPlace(String file) {
        SmallAtlas files = new SmallAtlas(folder).cutInTheMiddle(file);
        AssetProblem problem = files.problems().getFirst();
        long lines = files.read(file).lines().count();
        assertEquals(file, problem.file());
        assertTrue(problem.place().matches("line (" + lines + "|" + (lines + 1) + "), column \\d+"), problem.place());
        assertEquals("The file ends too early: something that was opened is not closed.", problem.what());
    }

    @ParameterizedTest
    @MethodSource("jsonFiles")
    void anEmptyFileIsReportedWithItsPlace(String file) {
        List<AssetProblem> problems = new SmallAtlas(folder).write(file, "").problems();
        assertEquals(
                new AssetProblem(file, "line 1, column 1", "This is not JSON: the file is empty."),
                problems.getFirst());
    }

    @Test
    void aCloseUpWithoutItsWatersHasThoseOfTheOverview() {
        AssetFolder assets =
                new SmallAtlas(folder).delete("geography/waters-10m.json").assets();
        Detail overview = assets.readWorld().world().overview();
        assertEquals(1, overview.waters().shapes().size());
        assertSame(overview.waters(), assets.readCloseUp(overview).detail().waters());
    }

    @Test
    void brokenJsonIsReportedWithLineAndColumn() {
        List<AssetProblem> problems = new SmallAtlas(folder)
                .replace("states.json", "\"iso3\": \"AZE\", \"iso2\"", "\"iso3\": \"AZE\", iso2")
                .problems();
        assertEquals(
                List.of("states.json line 3, column 19"),
                problems.stream()
                        .map(problem -> problem.file() + " " + problem.place())
                        .toList());
    }

    @Test
    void theOrganizationThatIsReadFirstIsReportedOnce() {
        List<AssetProblem> problems = new SmallAtlas(folder)
                .replace("atlas.json", "\"asOf\"", "\"organizations\": [\"cica\"], \"asOf\"")
                .cutInTheMiddle("organizations/cica.json")
                .problems();
        assertEquals(
                1,
                problems.stream()
                        .filter(problem -> problem.file().equals("organizations/cica.json"))
                        .count());
    }

    @Test
    void everyLostFileIsReportedAtOnce() {
        SmallAtlas files = new SmallAtlas(folder)
                .cutInTheMiddle("states.json")
                .delete("claims.json")
                .cutInTheMiddle("geography/world-50m.json");
        assertEquals(
                List.of("states.json", "claims.json", "geography/world-50m.json"),
                files.problems().stream().map(AssetProblem::file).toList());
    }
}
