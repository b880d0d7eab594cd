package atlas.assets.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.SmallAtlas;
import atlas.assets.json.AssetProblem;
import atlas.geo.ArcPath;
import atlas.geo.Geography;
import atlas.geo.Line;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.geo.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyReaderTest {

    private static final String FILE = "geography/world-50m.json";

    @TempDir
    Path folder;

    private SmallAtlas files;

    @BeforeEach
    void writeFiles() {
        files = new SmallAtlas(folder);
    }

    private World world() {
        return files.assets().readWorld().world();
    }

    private List<String> shapes() {
        return world().overview().states().shapes().stream().map(Shape::id).toList();
    }

    private void assertOneProblem(String place, String what) {
        assertEquals(
                List.of(new AssetProblem(FILE, place, what)),
                files.assets().readWorld().problems());
    }

    @Test
    void shapesAreReadWithTheirRingsLabelsAndAreas() {
        List<Shape> expected = List.of(
                new Shape("ARM", List.of(new ArcPath(List.of(0, 1))), Optional.of(new LonLat(0.5, 0.5)), 12000),
                new Shape("AZE", List.of(new ArcPath(List.of(2, -2))), Optional.empty(), 0));
        assertEquals(expected, world().overview().states().shapes());
    }

    @Test
    void boundariesAreReadWithTheirClassAndTheirSides() {
        List<Line> expected = List.of(
                new Line(Line.LineKind.COAST, List.of("ARM"), List.of(new ArcPath(List.of(0)))),
                new Line(Line.LineKind.LINE_OF_CONTROL, List.of("ARM", "AZE"), List.of(new ArcPath(List.of(1)))));
        assertEquals(expected, world().overview().states().lines());
    }

    @Test
    void lakesWithoutAnIdGetOne() {
        assertEquals(
                List.of("lakes-0"),
                world().overview().waters().shapes().stream().map(Shape::id).toList());
    }

    @Test
    void riversAreLines() {
        assertEquals(
                List.of(new Line(Line.LineKind.RIVER, List.of(), List.of(new ArcPath(List.of(2))))),
                world().overview().waters().lines());
    }

    @Test
    void arcsAreScaledAndMovedFromStepsToDegrees() {
        files.replace(FILE, "\"translate\": [0, 0]", "\"translate\": [-180, -90]");
        var arc = world().overview().states().arcs().getFirst();
        assertEquals(
                List.of(new LonLat(-179, -89), new LonLat(-180, -89), new LonLat(-180, -90), new LonLat(-179, -90)),
                java.util.stream.IntStream.range(0, arc.size())
                        .mapToObj(i -> new LonLat(arc.lonDegrees(i), arc.latDegrees(i)))
                        .toList());
    }

    @Test
    void placesAreFoundInTheShapesRead() {
        assertEquals(
                Optional.of("AZE"),
                world().overview().states().shapeUnder(new LonLat(1.5, 0.5)).map(Shape::id));
    }

    @Test
    void anArcThatDoesNotExistIsReportedAndOnlyItsShapeIsLeftOut() {
        files.replace(FILE, "[[[2, -2]]]", "[[[3, -2]]]");
        assertOneProblem(
                "/objects/states/geometries/1/arcs/0/0/0", "There is no arc 3: the file has 3, counted from 0.");
        assertEquals(List.of("ARM"), shapes());
    }

    @Test
    void anArcWithALetterIsReportedAndWhateverNeedsItIsLeftOut() {
        files.replace(FILE, "[[2, 0], [2, 0], [0, 4], [-2, 0]]", "[[2, 0], [\"two\", 0, [1]], [0, 4], [-2, 0]]");
        assertEquals(
                List.of("/arcs/2", "/objects/states/geometries/1/arcs/0/0/0"),
                files.assets().readWorld().problems().stream()
                        .map(AssetProblem::place)
                        .toList());
        assertEquals(List.of("ARM"), shapes());
    }

    @Test
    void anArcOfOnePointIsReported() {
        files.replace(FILE, "[[2, 0], [2, 0], [0, 4], [-2, 0]]", "[[2, 0]]");
        assertEquals("/arcs/2", files.assets().readWorld().problems().getFirst().place());
    }

    @Test
    void anUnknownClassOfBoundaryIsReported() {
        files.replace(FILE, "\"line-of-control\"", "\"wall\"");
        assertOneProblem(
                "/objects/boundaries/geometries/1/properties/class",
                "This should be one of: coast, international, disputed, line-of-control, demarcation-line, river, seam,"
                        + " not the text \"wall\".");
    }

    @Test
    void aLabelBeyondThePoleIsReportedAndTheShapeIsKept() {
        files.replace(FILE, "[0.5, 0.5]", "[0.5, 95]");
        assertOneProblem(
                "/objects/states/geometries/0/properties/label",
                "A latitude lies between -90 and 90 degrees, not 95.0.");
        assertEquals(List.of("ARM", "AZE"), shapes());
    }

    @Test
    void aFileWithoutItsTransformIsReported() {
        files.replace(FILE, "\"transform\"", "\"transformation\"");
        assertEquals(
                new AssetProblem(
                        FILE, "/transform/scale", "This is missing: there should be a list, in square brackets."),
                files.assets().readWorld().problems().getFirst());
    }

    @Test
    void anArcOffTheEarthIsReportedAndWhateverNeedsItIsLeftOut() {
        files.replace(FILE, "[[2, 0], [2, 0], [0, 4], [-2, 0]]", "[[2, 0], [900, 0], [0, 4], [-2, 0]]");
        assertEquals(
                List.of(
                        new AssetProblem(
                                FILE,
                                "/arcs/2",
                                "This arc leaves the Earth: longitudes end at 180 degrees, latitudes at 90."),
                        new AssetProblem(
                                FILE,
                                "/objects/states/geometries/1/arcs/0/0/0",
                                "Arc 2 is wrong, so this cannot be drawn.")),
                files.assets().readWorld().problems());
    }

    @Test
    void aTruncatedFileLeavesTheOtherFiles() {
        files.cutInTheMiddle(FILE);
        assertEquals(Geography.EMPTY, world().overview().states());
        assertEquals(1, world().overview().regions().shapes().size());
    }
}
