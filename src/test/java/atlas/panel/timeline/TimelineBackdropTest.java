package atlas.panel.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Chronicle;
import atlas.analysis.TimelineEvent;
import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The dots of meetings, in the width that the timeline has in a window of usual size.
@ExtendWith(ApplicationExtension.class)
final class TimelineBackdropTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final double USUAL_PIXELS = 480;
    private static final double NARROW_PIXELS = 200;

    @Test
    void summitsThatStandApartAreDots(FxRobot robot) {
        assertEquals(Set.of("timeline-dot"), marksOfSummits("cica", USUAL_PIXELS, robot));
    }

    @Test
    void summitsThatWouldMakeAChainOfDotsAreStrokes(FxRobot robot) {
        assertEquals(Set.of("timeline-stroke"), marksOfSummits("csto", USUAL_PIXELS, robot));
        assertEquals(Set.of("timeline-hairline"), marksOfSummits("csto", NARROW_PIXELS, robot));
    }

    @Test
    void eachSummitIsStillFoundAtItsPlace(FxRobot robot) {
        TimeScale scale = scale(USUAL_PIXELS);
        TimelineBackdrop backdrop = drawn("cis", scale, robot);
        for (TimelineEvent summit : summits("cis")) {
            double x = scale.x(summit.day());
            assertTrue(
                    backdrop.dotAt(x, 0)
                            .filter(found -> scale.x(found.day()) == x)
                            .isPresent(),
                    summit.toString());
        }
    }

    @Test
    void theYearsOfTheArmedConflictThatIsToldOfAreALane(FxRobot robot) {
        TimeScale scale = scale(USUAL_PIXELS);
        ArmedConflict conflict =
                FrozenAtlas.atlas().armedConflicts().find("ucdp-13324").orElseThrow();
        TimelineBackdrop backdrop = new TimelineBackdrop(new Messages(Language.ENGLISH));
        robot.interact(
                () -> backdrop.draw(scale, new TimelineRows(1), eventsOf("cica"), List.of(), Optional.of(conflict)));
        List<Double> places = backdrop.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("timeline-band"))
                .map(Node::getLayoutX)
                .toList();
        assertEquals(List.of(scale.x(LocalDate.of(2021, 1, 1)), scale.x(LocalDate.of(2022, 1, 1))), places);
    }

    private static Set<String> marksOfSummits(String organization, double pixels, FxRobot robot) {
        TimeScale scale = scale(pixels);
        Set<Double> places = summits(organization).stream()
                .map(event -> scale.x(event.day()))
                .collect(Collectors.toSet());
        assertTrue(places.size() > 5);
        return drawn(organization, scale, robot).getChildren().stream()
                .filter(mark -> mark.getLayoutBounds().getHeight() == DotKind.SUMMIT.size())
                .filter(mark -> places.contains(mark.getBoundsInParent().getCenterX() - 0.5))
                .flatMap(mark -> mark.getStyleClass().stream())
                .collect(Collectors.toSet());
    }

    private static TimelineBackdrop drawn(String organization, TimeScale scale, FxRobot robot) {
        TimelineBackdrop backdrop = new TimelineBackdrop(new Messages(Language.ENGLISH));
        robot.interact(
                () -> backdrop.draw(scale, new TimelineRows(1), eventsOf(organization), List.of(), Optional.empty()));
        return backdrop;
    }

    private static List<TimelineEvent> summits(String organization) {
        return eventsOf(organization).stream()
                .filter(event ->
                        DotKind.of(event).filter(DotKind.SUMMIT::equals).isPresent())
                .toList();
    }

    private static List<TimelineEvent> eventsOf(String organization) {
        return Chronicle.of(ATLAS).events().stream()
                .filter(event -> event.concernsOrganization(organization))
                .toList();
    }

    private static TimeScale scale(double pixels) {
        return new TimeScale(Atlas.FIRST_DAY, ATLAS.asOf(), 20, pixels);
    }
}
