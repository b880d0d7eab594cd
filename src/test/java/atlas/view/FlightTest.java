package atlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FlightTest {

    private static final Camera KARABAKH = new Camera(new LonLat(46.5, 39.8), 300);
    private static final Camera BATKEN = new Camera(new LonLat(70.5, 39.9), 250);
    private static final Camera BAKU = new Camera(new LonLat(47.5, 40.2), 300);

    @ParameterizedTest
    @EnumSource
    void itBeginsAndEndsExactly(MapProjection projection) {
        Flight flight = new Flight(projection.projection(), KARABAKH, BATKEN);
        assertEquals(KARABAKH, flight.at(0));
        assertEquals(BATKEN, flight.at(1));
    }

    @ParameterizedTest
    @EnumSource
    void itSetsOffAndArrivesWithoutAJump(MapProjection projection) {
        Flight flight = new Flight(projection.projection(), KARABAKH, BATKEN);
        assertNear(KARABAKH, flight.at(1e-6));
        assertNear(BATKEN, flight.at(1 - 1e-6));
    }

    private static void assertNear(Camera expected, Camera actual) {
        assertEquals(expected.spanKm(), actual.spanKm(), 0.01);
        assertEquals(0, expected.centre().kilometresTo(actual.centre()), 0.01);
    }

    @Test
    void aLongWayZoomsOutUntilBothEndsAreInSight() {
        double widest = spans(KARABAKH, BATKEN).max().orElseThrow();
        double wayKm = KARABAKH.centre().kilometresTo(BATKEN.centre());
        assertTrue(widest > wayKm / 2 && widest < wayKm * 2, widest + " km on a way of " + wayKm + " km");
    }

    @Test
    void aShortWayDoesNotZoomOut() {
        double widest = spans(KARABAKH, BAKU).max().orElseThrow();
        assertEquals(KARABAKH.spanKm(), widest, 0.5);
    }

    @Test
    void aGoalInSightIsZoomedAtAllTheWay() {
        double[] spans = spans(Viewpoint.homeOf(MapProjection.ASIA), KARABAKH).toArray();
        assertTrue(IntStream.range(1, spans.length).allMatch(i -> spans[i] < spans[i - 1]));
    }

    @Test
    void itNeverLeavesTheRangeOfSpans() {
        Camera west = new Camera(new LonLat(-170, -80), Camera.MAX_SPAN_KM);
        Camera east = new Camera(new LonLat(170, 80), Camera.MIN_SPAN_KM);
        assertTrue(DoubleStream.concat(spans(west, east), spans(east, west))
                .allMatch(span -> span >= Camera.MIN_SPAN_KM && span <= Camera.MAX_SPAN_KM));
    }

    @Test
    void aLongWayTakesLongerThanAShortOne() {
        var plane = MapProjection.ASIA.projection();
        assertTrue(new Flight(plane, KARABAKH, BATKEN).seconds() > new Flight(plane, KARABAKH, BAKU).seconds());
    }

    private static DoubleStream spans(Camera from, Camera to) {
        Flight flight = new Flight(MapProjection.ASIA.projection(), from, to);
        return IntStream.rangeClosed(0, 200)
                .mapToDouble(i -> flight.at(i / 200.0).spanKm());
    }
}
