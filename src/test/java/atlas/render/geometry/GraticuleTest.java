package atlas.render.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.projection.EqualEarth;
import atlas.projection.MapProjection;
import atlas.projection.Projection;
import atlas.render.canvas.Frame;
import atlas.render.label.GraticuleLabels;
import atlas.render.label.LabelsFixture;
import atlas.view.Camera;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GraticuleTest {

    private static Graticule graticule(MapProjection projection, double lon, double lat, double spanKm) {
        Frame frame = Frame.of(
                LabelsFixture.HOME.withProjection(projection).withCamera(new Camera(new LonLat(lon, lat), spanKm)),
                LabelsFixture.WIDTH,
                LabelsFixture.HEIGHT);
        return Graticule.of(projection.projection(), frame);
    }

    @Test
    void theStepFollowsTheScale() {
        assertEquals(
                List.of(30.0, 10.0, 2.0, 0.25),
                Stream.of(22.0, 9.0, 2.0, 0.1).map(Graticule::stepDegrees).toList());
    }

    @Test
    void linesAreFewOnEveryScale() {
        for (double spanKm = 40; spanKm < 20_000; spanKm *= 1.7) {
            double span = spanKm;
            long seen = graticule(MapProjection.CLOSE_UP, 66, 41, spanKm).graticuleLines().stream()
                    .filter(graticuleLine -> !graticuleLine.pieces().isEmpty())
                    .count();
            assertTrue(seen <= 60, () -> seen + " lines at " + span + " km");
        }
    }

    @Test
    void atAPoleOnlyTheQuartersMeet() {
        Graticule polar = graticule(MapProjection.ASIA, 85, 88, 3_000);
        List<Double> meeting = polar.graticuleLines().stream()
                .filter(Graticule.GraticuleLine::isMeridian)
                .filter(graticuleLine -> endsAt(graticuleLine, polarPoint(polar)))
                .map(Graticule.GraticuleLine::degrees)
                .sorted()
                .toList();
        assertEquals(List.of(-180.0, -90.0, 0.0, 90.0), meeting);
    }

    private static java.awt.geom.Point2D polarPoint(Graticule polar) {
        return polar.graticuleLines().stream()
                .filter(graticuleLine -> graticuleLine.isMeridian() && graticuleLine.degrees() == 90)
                .findFirst()
                .orElseThrow()
                .pieces()
                .getLast()
                .getLast();
    }

    private static boolean endsAt(Graticule.GraticuleLine graticuleLine, java.awt.geom.Point2D pole) {
        return !graticuleLine.pieces().isEmpty()
                && graticuleLine.pieces().getLast().getLast().distance(pole) < 1;
    }

    @Test
    void aLineThatLeavesThePlaneDoesNotCrossIt() {
        Projection equalEarth = new EqualEarth();
        Frame frame = Frame.of(LabelsFixture.WORLD, LabelsFixture.WIDTH, LabelsFixture.HEIGHT);
        double widest = Graticule.of(equalEarth, frame).graticuleLines().stream()
                .flatMap(graticuleLine -> graticuleLine.pieces().stream())
                .flatMap(piece -> Stream.iterate(1, i -> i < piece.size(), i -> i + 1)
                        .map(i -> piece.get(i - 1).distance(piece.get(i))))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        assertTrue(widest < 60, () -> "a step of " + widest + " pixels");
    }

    @Test
    void degreesAreWrittenAsTheLanguageWritesThem() {
        Graticule.GraticuleLine parallel = new Graticule.GraticuleLine(false, 40, List.of());
        Graticule.GraticuleLine meridian = new Graticule.GraticuleLine(true, 80.5, List.of());
        assertEquals(
                List.of("40°\u00a0N", "40°\u00a0K", "40°\u00a0с.\u00a0ш.", "40°\u00a0с.\u00a0е."),
                Stream.of(Language.values())
                        .map(language -> GraticuleLabels.words(parallel, new Messages(language)))
                        .toList());
        assertEquals("80°30′\u00a0E", GraticuleLabels.words(meridian, new Messages(Language.ENGLISH)));
    }

    @Test
    void theEquatorHasNoSide() {
        Graticule.GraticuleLine equator = new Graticule.GraticuleLine(false, 0, List.of());
        assertEquals("0°", GraticuleLabels.words(equator, new Messages(Language.ENGLISH)));
    }
}
