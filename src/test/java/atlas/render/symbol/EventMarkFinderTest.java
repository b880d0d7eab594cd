package atlas.render.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.FrozenAtlas;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.view.Camera;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The events of the datasets of record on the map.
final class EventMarkFinderTest {

    private static final Atlas ATLAS = FrozenAtlas.atlas();
    private static final LocalDate DAY = LocalDate.of(2022, 10, 13);
    private static final Viewpoint ASIA = Viewpoint.home(DAY);
    private static final Viewpoint BATKEN =
            ASIA.withProjection(MapProjection.CLOSE_UP).withCamera(new Camera(new LonLat(70.5, 40), 300));

    private final EventMarkFinder eventMarkFinder = new EventMarkFinder(ATLAS);

    private List<EventMark> marks(Viewpoint viewpoint) {
        return eventMarkFinder.of(viewpoint, Frame.of(viewpoint, 1280, 800));
    }

    @Test
    void atTheScaleOfAsiaThereAreNone() {
        assertEquals(List.of(), marks(ASIA));
    }

    @Test
    void onlyWhatHadHappenedByTheDayIsShown() {
        List<EventMark> marks = marks(BATKEN);
        assertTrue(marks.size() > 3, marks.size() + " marks");
        assertTrue(marks.stream()
                .flatMap(mark -> mark.cluster().points().stream())
                .allMatch(point -> point.event().date().hasSurelyComeBy(DAY)));
    }

    @Test
    void withoutTheLayerThereAreNone() {
        Set<Layer> others = EnumSet.complementOf(EnumSet.of(Layer.EVENT_POINTS));
        assertEquals(List.of(), marks(BATKEN.withLayers(others)));
    }

    @Test
    void panningKeepsTheClustersAsTheyAre() {
        Frame frame = Frame.of(BATKEN, 1280, 800);
        List<EventCluster> before = clusters(frame);
        List<EventCluster> after = clusters(frame.movedBy(9, 5));
        assertEquals(before, after);
    }

    @Test
    void zoomingALittleKeepsTheClustersAsTheyAre() {
        Frame frame = Frame.of(BATKEN, 1280, 800);
        double inTheMiddleOfItsStep = Math.pow(2, Math.rint(Math.log(frame.pixelsPerUnit()) / Math.log(2) * 2) / 2);
        Frame middle = frame.scaledAbout(640, 400, inTheMiddleOfItsStep / frame.pixelsPerUnit());
        assertEquals(
                eventMarkFinder.everywhere(BATKEN, middle).stream()
                        .map(EventMark::cluster)
                        .toList(),
                eventMarkFinder.everywhere(BATKEN, middle.scaledAbout(640, 400, 1.1)).stream()
                        .map(EventMark::cluster)
                        .toList());
    }

    private List<EventCluster> clusters(Frame frame) {
        return eventMarkFinder.everywhere(BATKEN, frame).stream()
                .map(EventMark::cluster)
                .toList();
    }
}
