package atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Box;
import atlas.i18n.Language;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class NamesInViewTest {

    private static final NamesFixture NAMES = new NamesFixture();
    private static final Room ROOM_OF_A_WINDOW = new Room(240, List.of(new Box(260, 1_000, 190, 180)));

    @Test
    void noTwoNamesOverlap() {
        List<String> overlaps = new ArrayList<>();
        for (Viewpoint viewpoint : NamesFixture.VIEWS) {
            for (Language language : Language.values()) {
                List<PlacedName> names = NAMES.picture(viewpoint, language).names();
                for (int i = 0; i < names.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        if (NamesFixture.overlap(names.get(i), names.get(j))) {
                            overlaps.add(names.get(i).inscription().lines() + " and "
                                    + names.get(j).inscription().lines());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), overlaps);
    }

    @Test
    void noNameIsCutByTheEdgeOfTheView() {
        List<String> cut = new ArrayList<>();
        for (Viewpoint viewpoint : NamesFixture.VIEWS) {
            NamesInView view = NAMES.picture(viewpoint, Language.ENGLISH);
            view.names().stream()
                    .filter(name -> NamesFixture.isCut(name, view.visible()))
                    .forEach(name -> cut.add(name.id()));
        }
        assertEquals(List.of(), cut);
    }

    @Test
    void noNameStandsUnderACard() {
        Box card = new Box(20, 880, 190, 180);
        Room room = new Room(0, List.of(card));
        Frame frame = NamesFixture.frame(NamesFixture.HOME);
        NamesInView view = NAMES.choose(NAMES.painterOfPictures(), NamesFixture.HOME, frame, room, Language.ENGLISH);
        Box onPlane =
                new Box(card.x() + view.picture().x(), card.y() + view.picture().y(), 190, 180);
        assertTrue(view.names().stream().noneMatch(name -> name.boxes().stream().anyMatch(onPlane::overlaps)));
    }

    @Test
    void theSameViewGivesTheSameNames() {
        for (Viewpoint viewpoint : NamesFixture.VIEWS) {
            assertEquals(
                    NAMES.picture(viewpoint, Language.ENGLISH).names(),
                    NAMES.picture(viewpoint, Language.ENGLISH).names());
        }
    }

    @Test
    void whileTheMapIsMovedEveryNameThatIsStillWhollySeenKeepsItsPlace() {
        List<String> moved = new ArrayList<>();
        for (Viewpoint viewpoint : NamesFixture.VIEWS) {
            NamePainter painter = NAMES.painterOfAScreen();
            Frame frame = NamesFixture.frame(viewpoint).withMargin(240);
            NamesInView before = NAMES.choose(painter, viewpoint, frame, ROOM_OF_A_WINDOW, Language.ENGLISH);
            for (int step = 0; step < 24; step++) {
                frame = frame.movedBy(step < 12 ? 50 : -30, step % 6 < 3 ? 50 : -40);
                NamesInView after = NAMES.choose(painter, viewpoint, frame, ROOM_OF_A_WINDOW, Language.ENGLISH);
                before.names().stream()
                        .filter(name -> isStillSeen(name, after))
                        .filter(name -> after.names().stream().noneMatch(name::equals))
                        .forEach(name -> moved.add(viewpoint.camera() + " " + name.id()));
                before = after;
            }
        }
        assertEquals(List.of(), moved);
    }

    /// Whether all of a name is seen and nothing covers it.
    private static boolean isStillSeen(PlacedName name, NamesInView view) {
        return view.isInside(name)
                && view.covered().stream()
                        .noneMatch(cover -> name.boxes().stream().anyMatch(cover::overlaps));
    }

    @Test
    void everyStateThatTakesPartInCicaIsNamedOnTheHomeView() {
        Set<String> unnamed = new TreeSet<>(NAMES.atlas
                .organization("cica")
                .orElseThrow()
                .participationOn(NamesFixture.HOME.date())
                .keySet());
        unnamed.remove("USA"); // Lies outside this view.
        unnamed.removeAll(NAMES.picture(NamesFixture.HOME, Language.ENGLISH).namedStates());
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void aSmallStateThatTakesPartStandsOutsideWithALeaderLine() {
        Optional<PlacedName> palestine =
                NamesFixture.stateName(NAMES.picture(NamesFixture.HOME, Language.ENGLISH), "PSE");
        assertTrue(palestine.flatMap(PlacedName::leader).isPresent(), () -> "State of Palestine: " + palestine);
    }

    @Test
    void aLargeStateIsNamedInWhatIsSeenOfIt() {
        Set<String> named =
                NAMES.picture(NamesFixture.KARABAKH, Language.ENGLISH).namedStates();
        assertTrue(named.containsAll(Set.of("IRN", "TUR", "GEO", "AZE", "ARM")), named::toString);
    }

    @Test
    void theNameOfAGreatStateFollowsItsParallelWhereParallelsAreCurved() {
        PlacedName onCurves = NamesFixture.stateName(NAMES.picture(NamesFixture.HOME, Language.ENGLISH), "RUS")
                .orElseThrow();
        PlacedName onStraight = NamesFixture.stateName(NAMES.picture(NamesFixture.WORLD, Language.ENGLISH), "RUS")
                .orElseThrow();
        assertFalse(onCurves.inscription().bend().isStraight());
        assertTrue(onStraight.inscription().bend().isStraight());
    }

    @Test
    void capitalLettersFollowTheLanguage() {
        PlacedName iran = NamesFixture.stateName(NAMES.picture(NamesFixture.HOME, Language.TURKISH), "IRN")
                .orElseThrow();
        assertEquals(List.of("İRAN"), iran.inscription().lines());
    }
}
