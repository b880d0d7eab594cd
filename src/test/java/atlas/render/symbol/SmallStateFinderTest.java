package atlas.render.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.render.pick.StatesUnder;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Small states of the datasets of record, in pictures of usual sizes.
final class SmallStateFinderTest {

    private static final Atlas ATLAS = FrozenAtlas.atlas();
    private static final World WORLD =
            new AssetFolder(Path.of("assets")).readWorld().world();
    private static final Viewpoint ASIA = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Viewpoint EARTH =
            ASIA.withProjection(MapProjection.WORLD).withCamera(Viewpoint.homeOf(MapProjection.WORLD));

    private final SmallStateFinder smallStateFinder = new SmallStateFinder(ATLAS, WORLD);

    private Set<String> codes(Viewpoint viewpoint, double width, double height) {
        return smallStateFinder.of(viewpoint, Frame.of(viewpoint, width, height)).stream()
                .map(mark -> mark.state().iso3())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BHR", "QAT", "PSE", "SGP", "MDV", "BRN", "CYP"})
    void aVerySmallStateOfAsiaHasACircle(String iso3) {
        assertTrue(codes(ASIA, 1280, 800).contains(iso3), iso3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KAZ", "JPN", "LKA", "AZE", "TWN"})
    void aStateThatIsSeenHasNone(String iso3) {
        assertTrue(!codes(ASIA, 1280, 800).contains(iso3), iso3);
    }

    @Test
    void anIsletThatIsNoStateHasNone() {
        assertEquals(
                Set.of(),
                smallStateFinder.of(EARTH, Frame.of(EARTH, 1920, 1000)).stream()
                        .map(SmallState::state)
                        .filter(state -> state.stateKind() == State.StateKind.OTHER)
                        .collect(Collectors.toSet()));
    }

    @Test
    void closeUpTheCircleGivesWayToTheLandItself() {
        Viewpoint gulf =
                ASIA.withProjection(MapProjection.CLOSE_UP).withCamera(new Camera(new LonLat(50.55, 26.1), 300));
        assertEquals(Set.of(), codes(gulf, 1280, 800));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1000", "960, 600", "700, 560"})
    void noCircleCoversAnother(double width, double height) {
        for (Viewpoint viewpoint : List.of(ASIA, EARTH)) {
            List<SmallState> marks = smallStateFinder.of(viewpoint, Frame.of(viewpoint, width, height));
            for (SmallState one : marks) {
                for (SmallState other : marks) {
                    double needed = one.radiusPixels() + other.radiusPixels();
                    assertTrue(
                            one.equals(other) || one.pixelsTo(other.x(), other.y()) > needed,
                            () -> one + " covers " + other);
                }
            }
        }
    }

    @Test
    void circlesKeepStillWhileTheMapIsMoved() {
        Frame frame = Frame.of(ASIA, 1280, 800);
        Frame moved = frame.movedBy(37, -21);
        List<SmallState> before = smallStateFinder.of(ASIA, frame);
        List<SmallState> after = smallStateFinder.of(ASIA, moved);
        for (SmallState mark : before) {
            Optional<SmallState> same = after.stream()
                    .filter(other -> other.state().equals(mark.state()))
                    .findFirst();
            same.ifPresent(other -> {
                assertEquals(mark.x() - 37, other.x(), 1e-6);
                assertEquals(mark.y() + 21, other.y(), 1e-6);
            });
        }
        assertTrue(before.size() > 10, before.size() + " circles");
    }

    @Test
    void aPointerBesideACircleIsOnTheState() {
        Frame frame = Frame.of(ASIA, 1280, 800);
        SmallState bahrain = smallStateFinder.of(ASIA, frame).stream()
                .filter(mark -> mark.state().iso3().equals("BHR"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Optional.of("BHR"),
                new StatesUnder(ATLAS, WORLD)
                        .at(bahrain.x() - 3, bahrain.y() - 6, ASIA, frame)
                        .map(State::iso3));
    }

    @Test
    void awayFromCirclesThePointerIsOnTheLandBeneath() {
        Frame frame = Frame.of(ASIA, 1280, 800);
        Box riyadh = frame.pixelOf(new LonLat(45, 24));
        assertEquals(
                Optional.of("SAU"),
                new StatesUnder(ATLAS, WORLD)
                        .at(riyadh.x(), riyadh.y(), ASIA, frame)
                        .map(State::iso3));
    }
}
