package atlas.render.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.FrozenAtlas;
import atlas.domain.Atlas;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.view.Camera;
import atlas.view.Layer;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArmedConflictMarkFinderTest {

    private final Atlas atlas = FrozenAtlas.atlas();
    private final ArmedConflictMarkFinder finder = new ArmedConflictMarkFinder(atlas, new EventMarkFinder(atlas));

    private static Viewpoint on(LocalDate day) {
        return Viewpoint.home(day);
    }

    private List<ArmedConflictMark> marks(Viewpoint viewpoint) {
        return finder.everywhere(viewpoint, Frame.of(viewpoint, 900, 620));
    }

    @ParameterizedTest
    @CsvSource({"1992-06-01, WORLD", "2014-08-01, WORLD", "2024-06-01, WORLD", "1992-06-01, ASIA", "2016-06-01, ASIA"})
    void noMarkCoversAnother(LocalDate day, MapProjection projection) {
        List<ArmedConflictMark> marks =
                marks(on(day).withProjection(projection).withCamera(Viewpoint.homeOf(projection)));
        assertEquals(atlas.armedConflicts().in(day.getYear()).size(), marks.size());
        for (ArmedConflictMark mark : marks) {
            for (ArmedConflictMark other : marks) {
                assertTrue(
                        mark.equals(other)
                                || Math.hypot(mark.x() - other.x(), mark.y() - other.y())
                                        >= mark.radiusPixels() + other.radiusPixels(),
                        () -> mark.id() + " covers " + other.id());
            }
        }
    }

    @Test
    void theyAreThoseOfTheYearAndNoneWhereNothingIsKnown() {
        Set<String> ids = marks(on(LocalDate.of(2023, 12, 31))).stream()
                .map(mark -> mark.conflict().id())
                .collect(Collectors.toSet());
        assertTrue(ids.contains("ucdp-388"), ids::toString);
        assertTrue(marks(on(LocalDate.of(2024, 1, 1))).stream()
                .noneMatch(mark -> mark.conflict().id().equals("ucdp-388")));
        assertEquals(List.of(), marks(on(LocalDate.of(2025, 1, 1))));
    }

    @Test
    void whileTheMapIsMovedTheyStayWhereTheyAreOnIt() {
        Viewpoint viewpoint = on(LocalDate.of(2014, 8, 1));
        Frame frame = Frame.of(viewpoint, 900, 620);
        List<ArmedConflictMark> before = finder.everywhere(viewpoint, frame);
        List<ArmedConflictMark> after = finder.everywhere(viewpoint, frame.movedBy(37, -12));
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).conflict(), after.get(i).conflict());
            assertEquals(before.get(i).x() - 37, after.get(i).x(), 1e-6);
            assertEquals(before.get(i).y() + 12, after.get(i).y(), 1e-6);
        }
    }

    @ParameterizedTest
    @CsvSource({"karabakh, 400, 2021-06-01", "russia-ukraine, 1100, 2023-06-01", "kyrgyz-tajik-border, 260, 2022-09-16"
    })
    void closeUpNoEventIsCovered(String conflict, double spanKm, LocalDate day) {
        Viewpoint viewpoint = on(day).withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(
                        atlas.conflict(conflict).orElseThrow().extent().centre(), spanKm));
        Frame frame = Frame.of(viewpoint, 900, 620);
        List<EventMark> events = new EventMarkFinder(atlas).of(viewpoint, frame);
        assertTrue(events.size() > 1);
        List<ArmedConflictMark> marks = finder.everywhere(viewpoint, frame);
        for (EventMark event : events) {
            assertTrue(
                    marks.stream()
                            .allMatch(mark -> Math.hypot(mark.x() - event.x(), mark.y() - event.y())
                                    >= mark.radiusPixels() + event.radiusPixels()),
                    event::id);
        }
    }

    @Test
    void aWarIsLargerAndAboveTheMinorOnes() {
        List<ArmedConflictMark> marks = marks(on(LocalDate.of(2014, 8, 1)));
        ArmedConflictMark minor = marks.getFirst();
        ArmedConflictMark war = marks.getLast();
        assertTrue(war.year().isWar() && !minor.year().isWar());
        assertTrue(war.radiusPixels() > minor.radiusPixels());
    }

    @Test
    void oneThatIsChosenIsToldOf() {
        Viewpoint viewpoint = on(LocalDate.of(2014, 8, 1));
        ArmedConflictMark mark = marks(viewpoint).getFirst();
        assertEquals(
                viewpoint.withSelection(
                        new Selection.OfArmedConflict(mark.conflict().id())),
                mark.chosen(viewpoint));
    }

    @Test
    void withoutTheirLayerThereAreNone() {
        Set<Layer> others = EnumSet.complementOf(EnumSet.of(Layer.ARMED_CONFLICTS));
        assertEquals(List.of(), marks(on(LocalDate.of(2014, 8, 1)).withLayers(others)));
    }
}
