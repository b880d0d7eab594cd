package atlas.panel.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.Fixture;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class MapFootTest {

    private final MapFoot foot;

    MapFootTest() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        this.foot = new MapFoot(
                new AtlasState(Fixture.atlas(), Viewpoint.home(LocalDate.of(2022, 10, 13))),
                new Messages(Language.ENGLISH));
    }

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(foot, 400, 200));
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "19, false", "35, true", "-35, true", "0, false"})
    void northIsShownWhereItIsTurnedByMuch(double degrees, boolean isShown, FxRobot robot) {
        robot.interact(() -> foot.northDegreesProperty().set(degrees));
        assertEquals(isShown, foot.lookup("#north").isVisible());
    }
}
