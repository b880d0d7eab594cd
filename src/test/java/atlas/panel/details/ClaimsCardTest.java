package atlas.panel.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.FigureFixture;
import atlas.analysis.Fixture;
import atlas.domain.Atlas;
import atlas.domain.organization.Claim;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Organization;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.details.flag.Flags;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The claims on the overview of an organization: the small atlas has three members at the summit, one of them without
/// a figure, and here an observer.
@ExtendWith(ApplicationExtension.class)
final class ClaimsCardTest {

    private static final LocalDate SUMMIT = LocalDate.of(2022, 10, 13);
    private static final Claim COUNT =
            FigureFixture.claim(new Claim.ClaimMethod.Count("cica", EnumSet.of(MembershipStatus.MEMBER), SUMMIT, 3));

    private final AtlasState state = new AtlasState(withAnObserver(), Viewpoint.home(SUMMIT));

    private static Atlas withAnObserver() {
        Atlas atlas = FigureFixture.atlas(List.of(FigureFixture.share(60), COUNT));
        Organization before = atlas.organization("cica").orElseThrow();
        List<Membership> memberships = new ArrayList<>(before.memberships());
        memberships.add(Fixture.membership("AZE", MembershipStatus.OBSERVER, "2000-01-01"));
        Organization cica = Fixture.organization("cica", before.shortNames(), memberships, before.meetings());
        Map<String, Organization> organizations = new LinkedHashMap<>(atlas.organizations());
        organizations.put("cica", cica);
        return atlas.changed().organizations(organizations).build();
    }

    @Start
    void open(Stage stage) {
        stage.setScene(
                new Scene(new DetailsPanel(state, new Messages(Language.ENGLISH), new Flags(), _ -> {}), 400, 900));
        stage.show();
    }

    @Test
    void aClaimedNumberSaysOfWhichDayItIsWhateverTheViewpointsDay(FxRobot robot) {
        robot.interact(() -> state.travelTo(LocalDate.of(2005, 1, 1)));
        assertTrue(
                wordsOfClaims(robot).stream()
                        .anyMatch(words -> words.contains("The atlas counts 3 on 13 October 2022.")),
                () -> wordsOfClaims(robot).toString());
    }

    @Test
    void aClaimSaysWhenItWasMade(FxRobot robot) {
        assertEquals(
                2,
                wordsOfClaims(robot).stream()
                        .filter(words -> words.contains("Claimed: October 2022."))
                        .count(),
                () -> wordsOfClaims(robot).toString());
    }

    @Test
    void aClaimedShareHasItsVerdict(FxRobot robot) {
        Parent bar = robot.lookup(".claim-bar").query().getParent();
        assertTrue(words(bar).contains("differs"), () -> words(bar).toString());
    }

    @Test
    void eachCountOfStatesWithAFigureIsOfThoseThatTheShareAddsUp(FxRobot robot) {
        assertTrue(
                wordsOfClaims(robot).stream().anyMatch(words -> words.contains("2 of 3 members have a figure.")),
                () -> wordsOfClaims(robot).toString());
        assertTrue(
                wordsOfClaims(robot).stream()
                        .anyMatch(words -> words.contains("With observers 50.0 %; 2 of 4 states have a figure.")),
                () -> wordsOfClaims(robot).toString());
    }

    private static List<String> wordsOfClaims(FxRobot robot) {
        return robot.lookup(".claim").queryAll().stream()
                .flatMap(claim -> words(claim).stream())
                .toList();
    }

    private static List<String> words(Node node) {
        List<String> words = new ArrayList<>();
        if (node instanceof Text text) {
            words.add(text.getText().replace('\u00a0', ' ').strip());
        } else if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
        }
        return words;
    }
}
