package atlas.render.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.render.canvas.VisiblePart;
import atlas.render.symbol.EventMarkFinder;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Camera;
import atlas.view.Comparison;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The names of the conflicts of the datasets of record.
final class CalloutPlacerTest {

    private static final Atlas ATLAS = FrozenAtlas.atlas();
    private static final World WORLD =
            new AssetFolder(Path.of("assets")).readWorld().world();
    private static final Viewpoint ASIA = Viewpoint.home(LocalDate.of(2022, 10, 13));

    private final EventMarkFinder eventMarkFinder = new EventMarkFinder(ATLAS);
    private final CalloutPlacer calloutPlacer =
            new CalloutPlacer(ATLAS, WORLD.overview().states(), new GlyphCache(new Typeface()));

    private List<Callout> callouts(Viewpoint viewpoint, Frame frame) {
        return callouts(viewpoint, frame, List.of());
    }

    private List<Callout> callouts(Viewpoint viewpoint, Frame frame, List<Box> covered) {
        return calloutPlacer.of(
                viewpoint,
                frame,
                new VisiblePart(frame.bounds(), covered),
                Language.ENGLISH,
                List.copyOf(eventMarkFinder.everywhere(viewpoint, frame)));
    }

    static Stream<Viewpoint> viewpoints() {
        return Stream.of(
                ASIA,
                ASIA.withProjection(MapProjection.WORLD).withCamera(Viewpoint.homeOf(MapProjection.WORLD)),
                closeUp(46.4, 39.85, 400),
                closeUp(70.5, 40, 300),
                closeUp(34.75, 48.3, 1_100),
                closeUp(55, 43, 2_600));
    }

    private static Viewpoint closeUp(double lon, double lat, double spanKm) {
        return ASIA.withProjection(MapProjection.CLOSE_UP).withCamera(new Camera(new LonLat(lon, lat), spanKm));
    }

    @ParameterizedTest
    @MethodSource("viewpoints")
    void namesStandInsideTheViewAndOffEachOther(Viewpoint viewpoint) {
        Frame frame = Frame.of(viewpoint, 900, 620);
        List<Callout> placed = callouts(viewpoint, frame);
        assertTrue(!placed.isEmpty());
        for (Callout callout : placed) {
            assertTrue(frame.bounds().contains(callout.pill()), () -> callout + " is cut by the edge");
            assertTrue(placed.stream()
                    .noneMatch(other -> !other.equals(callout) && other.pill().overlaps(callout.pill())));
        }
    }

    @ParameterizedTest
    @MethodSource("viewpoints")
    void namesCoverNoEvent(Viewpoint viewpoint) {
        Frame frame = Frame.of(viewpoint, 900, 620);
        for (Callout callout : callouts(viewpoint, frame)) {
            assertEquals(
                    List.of(),
                    eventMarkFinder.of(viewpoint, frame).stream()
                            .filter(mark -> mark.box().overlaps(callout.pill()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("viewpoints")
    void noNameLiesBehindALegend(Viewpoint viewpoint) {
        Frame frame = Frame.of(viewpoint, 900, 620);
        for (Callout callout : callouts(viewpoint, frame)) {
            Box legend = callout.pill();
            callouts(viewpoint, frame, List.of(legend))
                    .forEach(moved -> assertFalse(moved.pill().overlaps(legend), () -> moved + " is behind " + legend));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.4, 0.5, 0.6})
    void aNameStandsOnTheSideOfItsPlace(double share) {
        Viewpoint divided = ASIA.withComparison(
                Optional.of(new Comparison(ASIA.subject().withDate(ASIA.date().plusYears(1)), share)));
        Frame frame = Frame.of(divided, 900, 620);
        Box line = new Box(share * 900 - 1, 0, 3, 620);
        for (Callout callout : callouts(divided, frame, List.of(line))) {
            Box pill = callout.pill();
            assertEquals(callout.x() < share * 900, pill.x() + pill.width() / 2 < share * 900, callout::toString);
        }
    }

    @Test
    void aConflictWhosePlaceIsOutOfTheViewHasNoName() {
        Viewpoint japan = closeUp(138, 36, 600);
        assertEquals(List.of(), callouts(japan, Frame.of(japan, 900, 620)));
    }

    @Test
    void theLineEndsBesideTheEventsAtItsPlace() {
        Viewpoint karabakh = closeUp(46.4, 39.85, 400);
        Frame frame = Frame.of(karabakh, 900, 620);
        Callout callout = callouts(karabakh, frame).getFirst();
        eventMarkFinder.of(karabakh, frame).forEach(mark -> {
            double distance = Math.hypot(mark.x() - callout.x(), mark.y() - callout.y());
            assertTrue(distance > mark.radiusPixels(), () -> callout + " ends in " + mark);
        });
    }

    @Test
    void whoStandsInAZoneReadsNoNameForIt() {
        Viewpoint stepanakert = closeUp(46.75, 39.82, 40);
        assertEquals(List.of(), callouts(stepanakert, Frame.of(stepanakert, 642, 513)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 90, 130, 200, 300})
    void theCitiesOfAZoneKeepTheirNames(double spanKm) {
        Viewpoint karabakh = closeUp(46.75, 39.82, spanKm);
        Frame frame = Frame.of(karabakh, 642, 513);
        ConflictSurroundings surroundings =
                new ConflictSurroundings(ATLAS, WORLD.overview().states(), new GlyphCache(new Typeface()));
        callouts(karabakh, frame).stream()
                .filter(callout -> callout.conflict().id().equals("karabakh"))
                .forEach(callout -> assertEquals(
                        List.of(),
                        surroundings.cities(callout.conflict(), frame, Language.ENGLISH).stream()
                                .filter(callout.pill()::overlaps)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({"642, 513", "728, 580", "880, 640", "1300, 700"})
    void noNameCoversThatOfAVeryLargeState(double width, double height) {
        Frame frame = Frame.of(ASIA, width, height);
        ConflictSurroundings surroundings =
                new ConflictSurroundings(ATLAS, WORLD.overview().states(), new GlyphCache(new Typeface()));
        for (Callout callout : callouts(ASIA, frame)) {
            assertEquals(
                    List.of(),
                    surroundings.states(callout.conflict(), frame, Language.ENGLISH).stream()
                            .filter(name ->
                                    name.pixelsAcross() > 100 && name.box().overlaps(callout.pill()))
                            .toList());
        }
    }

    @Test
    void asManyNamesAreLoudAsTheLegendCountsZones() {
        for (LocalDate day = LocalDate.of(1990, 1, 1); !day.isAfter(ATLAS.asOf()); day = day.plusMonths(1)) {
            Viewpoint then = ASIA.withDate(day);
            LocalDate date = day;
            assertEquals(
                    ATLAS.conflicts().values().stream()
                            .filter(conflict -> !conflict.areasOn(date).isEmpty())
                            .count(),
                    callouts(then, Frame.of(then, 1280, 800)).stream()
                            .filter(Callout::hasZone)
                            .count(),
                    () -> "on " + date);
        }
    }
}
