package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Three squares in a row, `W`, `M` and `E`, each of 10 by 10 degrees, and an island of `M`.
final class JoinedShapesTest {

    private static Arc arc(double... lonLat) {
        double[] lon = new double[lonLat.length / 2];
        double[] lat = new double[lonLat.length / 2];
        for (int i = 0; i < lon.length; i++) {
            lon[i] = lonLat[2 * i];
            lat[i] = lonLat[2 * i + 1];
        }
        return new Arc(lon, lat);
    }

    private static final Geography ROW = new Geography(
            List.of(
                    // 0: around W but for its east; 1: between W and M; 2 and 3: north and south of M; 4: between M and
                    // E
                    arc(10, 0, 0, 0, 0, 10, 10, 10),
                    arc(10, 10, 10, 0),
                    arc(10, 10, 20, 10),
                    arc(20, 0, 10, 0),
                    arc(20, 10, 20, 0),
                    // 5: around E but for its west; 6: the island
                    arc(20, 10, 30, 10, 30, 0, 20, 0),
                    arc(14, 20, 16, 20, 16, 22, 14, 22, 14, 20)),
            List.of(
                    shape("W", 1, 5, List.of(List.of(0, 1))),
                    shape("M", 3, 15, List.of(List.of(2, 4, 3, ~1), List.of(6))),
                    shape("E", 2, 25, List.of(List.of(5, ~4)))),
            List.of(
                    new Line(Line.LineKind.COAST, List.of("W"), List.of(new ArcPath(List.of(0)))),
                    new Line(Line.LineKind.INTERNATIONAL, List.of("M", "W"), List.of(new ArcPath(List.of(1)))),
                    new Line(Line.LineKind.DISPUTED, List.of("E", "M"), List.of(new ArcPath(List.of(4)))),
                    new Line(Line.LineKind.COAST, List.of("E"), List.of(new ArcPath(List.of(5))))));

    private static Shape shape(String id, double areaKm2, double labelLon, List<List<Integer>> rings) {
        return new Shape(id, rings.stream().map(ArcPath::new).toList(), Optional.of(new LonLat(labelLon, 5)), areaKm2);
    }

    private static final Geography JOINED =
            ROW.joined(Map.of("U", List.of("W", "M", "NOWHERE")), Map.of("P", new LonLat(25, 5)));

    @Test
    void theArcsBetweenThePartsFallAway() {
        Shape union = JOINED.shape("U").orElseThrow();
        assertEquals(
                Set.of(Set.of(0, 2, 3, 4), Set.of(6)),
                union.rings().stream()
                        .map(ring ->
                                ring.arcs().stream().map(ArcPath::arcNumber).collect(Collectors.toSet()))
                        .collect(Collectors.toSet()));
        assertEquals(4, union.areaKm2());
        assertEquals(Optional.of(new LonLat(15, 5)), union.labelAt(), "that of the largest part");
        assertEquals(Optional.of(new Bounds(0, 0, 20, 22)), JOINED.boundsOf("U"));
    }

    @Test
    void theRingRunsFromArcToArc() {
        ArcPath ring = JOINED.shape("U").orElseThrow().rings().stream()
                .filter(path -> path.arcs().size() > 1)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < ring.arcs().size(); i++) {
            int here = ring.arcs().get(i);
            int next = ring.arcs().get((i + 1) % ring.arcs().size());
            assertEquals(end(here, true), end(next, false));
        }
    }

    private static LonLat end(int reference, boolean isLast) {
        Arc arc = ROW.arcs().get(ArcPath.arcNumber(reference));
        int point = isLast == ArcPath.isBackwards(reference) ? 0 : arc.size() - 1;
        return new LonLat(arc.lonDegrees(point), arc.latDegrees(point));
    }

    @Test
    void whatNothingIsJoinedToIsTheSame() {
        assertSame(ROW.shape("E").orElseThrow(), JOINED.shape("E").orElseThrow());
        assertSame(ROW, ROW.joined(Map.of(), Map.of()));
        assertEquals(
                List.of("U", "E", "P"), JOINED.shapes().stream().map(Shape::id).toList());
    }

    @Test
    void linesBetweenThePartsFallAwayAndOthersAreOfTheWhole() {
        assertEquals(
                List.of(List.of("U"), List.of("E", "U"), List.of("E")),
                JOINED.lines().stream().map(Line::between).toList());
        assertEquals(Line.LineKind.DISPUTED, JOINED.lines().get(1).lineKind());
    }

    @Test
    void aPlaceInAPartIsInTheWhole() {
        assertEquals(Optional.of("U"), JOINED.shapeUnder(new LonLat(5, 5)).map(Shape::id));
        assertEquals(Optional.of("U"), JOINED.shapeUnder(new LonLat(15, 21)).map(Shape::id));
        assertEquals(Optional.of("E"), JOINED.shapeUnder(new LonLat(29, 5)).map(Shape::id));
        assertTrue(JOINED.holds("U", new LonLat(15, 5)));
        assertFalse(JOINED.holds("U", new LonLat(25, 5)));
        assertTrue(JOINED.holds("E", new LonLat(25, 5)));
    }

    @Test
    void partsCanStillBeAskedFor() {
        assertSame(ROW.shape("W").orElseThrow(), JOINED.shape("W").orElseThrow());
        assertEquals(ROW.boundsOf("W"), JOINED.boundsOf("W"));
    }

    @Test
    void anAreaWithoutAnOutlineIsASmallSquareAtItsPlace() {
        Bounds square = JOINED.boundsOf("P").orElseThrow();
        assertTrue(square.contains(new LonLat(25, 5)));
        assertEquals(0.005, square.east() - square.west(), 1e-9);
    }
}
