package atlas.render.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.cartography.Box;
import atlas.i18n.Language;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.layer.LabelPainter;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class LabelsInViewTest {

    private static final LabelsFixture NAMES = new LabelsFixture();
    private static final LabelMargins ROOM_OF_A_WINDOW = new LabelMargins(240, List.of(new Box(260, 1_000, 190, 180)));

    @Test
    void noTwoNamesOverlap() {
        List<String> overlaps = new ArrayList<>();
        for (Viewpoint viewpoint : LabelsFixture.VIEWS) {
            for (Language language : Language.values()) {
                List<PlacedLabel> names = NAMES.picture(viewpoint, language).names();
                for (int i = 0; i < names.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        if (LabelsFixture.overlap(names.get(i), names.get(j))) {
                            overlaps.add(names.get(i).labelText().lines() + " and "
                                    + names.get(j).labelText().lines());
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
        for (Viewpoint viewpoint : LabelsFixture.VIEWS) {
            LabelsInView view = NAMES.picture(viewpoint, Language.ENGLISH);
            view.names().stream()
                    .filter(name -> LabelsFixture.isCut(name, view.visible()))
                    .forEach(name -> cut.add(name.id()));
        }
        assertEquals(List.of(), cut);
    }

    @Test
    void noNameStandsUnderACard() {
        Box card = new Box(20, 880, 190, 180);
        LabelMargins margins = new LabelMargins(0, List.of(card));
        Frame frame = LabelsFixture.frame(LabelsFixture.HOME);
        LabelsInView view =
                NAMES.choose(NAMES.painterOfPictures(), LabelsFixture.HOME, frame, margins, Language.ENGLISH);
        Box onPlane =
                new Box(card.x() + view.picture().x(), card.y() + view.picture().y(), 190, 180);
        assertTrue(view.names().stream().noneMatch(name -> name.boxes().stream().anyMatch(onPlane::overlaps)));
    }

    @Test
    void theSameViewGivesTheSameNames() {
        for (Viewpoint viewpoint : LabelsFixture.VIEWS) {
            assertEquals(
                    NAMES.picture(viewpoint, Language.ENGLISH).names(),
                    NAMES.picture(viewpoint, Language.ENGLISH).names());
        }
    }

    @Test
    void whileTheMapIsMovedEveryNameThatIsStillWhollySeenKeepsItsPlace() {
        List<String> moved = new ArrayList<>();
        for (Viewpoint viewpoint : LabelsFixture.VIEWS) {
            LabelPainter painter = NAMES.painterOfAScreen();
            Frame frame = LabelsFixture.frame(viewpoint).withMargin(240);
            LabelsInView before = NAMES.choose(painter, viewpoint, frame, ROOM_OF_A_WINDOW, Language.ENGLISH);
            for (int step = 0; step < 24; step++) {
                frame = frame.movedBy(step < 12 ? 50 : -30, step % 6 < 3 ? 50 : -40);
                LabelsInView after = NAMES.choose(painter, viewpoint, frame, ROOM_OF_A_WINDOW, Language.ENGLISH);
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
    private static boolean isStillSeen(PlacedLabel name, LabelsInView view) {
        return view.isInside(name)
                && view.covered().stream()
                        .noneMatch(cover -> name.boxes().stream().anyMatch(cover::overlaps));
    }

    @Test
    void everyStateThatTakesPartInCicaIsNamedOnTheHomeView() {
        Set<String> unnamed = new TreeSet<>(NAMES.atlas
                .organization("cica")
                .orElseThrow()
                .participationOn(LabelsFixture.HOME.date())
                .keySet());
        unnamed.remove("USA"); // Lies outside this view.
        unnamed.removeAll(NAMES.picture(LabelsFixture.HOME, Language.ENGLISH).namedStates());
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void aSmallStateThatTakesPartStandsOutsideWithALeaderLine() {
        Optional<PlacedLabel> palestine =
                LabelsFixture.stateName(NAMES.picture(LabelsFixture.HOME, Language.ENGLISH), "PSE");
        assertTrue(palestine.flatMap(PlacedLabel::leader).isPresent(), () -> "State of Palestine: " + palestine);
    }

    @Test
    void aLargeStateIsNamedInWhatIsSeenOfIt() {
        Set<String> named =
                NAMES.picture(LabelsFixture.KARABAKH, Language.ENGLISH).namedStates();
        assertTrue(named.containsAll(Set.of("IRN", "TUR", "GEO", "AZE", "ARM")), named::toString);
    }

    @Test
    void theNameOfAGreatStateFollowsItsParallelWhereParallelsAreCurved() {
        PlacedLabel onCurves = LabelsFixture.stateName(NAMES.picture(LabelsFixture.HOME, Language.ENGLISH), "RUS")
                .orElseThrow();
        PlacedLabel onStraight = LabelsFixture.stateName(NAMES.picture(LabelsFixture.WORLD, Language.ENGLISH), "RUS")
                .orElseThrow();
        assertFalse(onCurves.labelText().curve().isStraight());
        assertTrue(onStraight.labelText().curve().isStraight());
    }

    @Test
    void capitalLettersFollowTheLanguage() {
        PlacedLabel iran = LabelsFixture.stateName(NAMES.picture(LabelsFixture.HOME, Language.TURKISH), "IRN")
                .orElseThrow();
        assertEquals(List.of("İRAN"), iran.labelText().lines());
    }
}
