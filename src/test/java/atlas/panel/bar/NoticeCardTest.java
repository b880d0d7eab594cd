package atlas.panel.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.projection.MapProjection;
import atlas.view.AtlasState;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class NoticeCardTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final MapTheme RATE = new MapTheme.FigureTheme("life-expectancy", Classing.USUAL);

    private final AtlasState state = new AtlasState(ATLAS, Viewpoint.home(LocalDate.of(2022, 10, 13)));
    private final VBox box = new VBox();

    @Start
    void start(Stage stage) {
        box.getChildren().add(new Button("elsewhere"));
        stage.setScene(new Scene(box, 600, 200));
        stage.show();
    }

    /// A card that waits for so long, in a close-up that took a figure off.
    private NoticeCard shown(FxRobot robot, Duration timeToRead) {
        NoticeCard card = new NoticeCard(state, new Messages(Language.ENGLISH), timeToRead);
        robot.interact(() -> {
            box.getChildren().add(card);
            state.colourBy(RATE);
            state.showIn(MapProjection.CLOSE_UP);
        });
        return card;
    }

    @Test
    void itGoesByItself(FxRobot robot) throws TimeoutException {
        NoticeCard card = shown(robot, Duration.millis(100));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !card.isVisible());
        assertEquals(Optional.empty(), state.noticeProperty().get());
    }

    @Test
    void itOffersTheWayBackToTheFigure(FxRobot robot) {
        NoticeCard card = shown(robot, Duration.INDEFINITE);
        assertTrue(card.isVisible());
        Button back = (Button) card.lookup("#notice-back");
        assertEquals("Back to the figure", back.getText());
        robot.interact(back::fire);
        assertEquals(RATE, state.viewpoint().subject().theme());
        assertEquals(MapProjection.ASIA, state.viewpoint().projection());
        assertFalse(card.isVisible());
    }

    @Test
    void itStaysWhileTheFocusIsInIt(FxRobot robot) throws TimeoutException {
        NoticeCard card = shown(robot, Duration.INDEFINITE);
        NoticeCard other = new NoticeCard(state, new Messages(Language.ENGLISH), Duration.millis(100));
        Button back = (Button) other.lookup("#notice-back");
        robot.interact(() -> {
            box.getChildren().setAll(other);
            back.requestFocus();
        });
        assertTrue(other.isVisible());
        assertTrue(other.isFocusWithin());
        robot.interact(() -> {
            Button elsewhere = new Button("elsewhere");
            box.getChildren().setAll(other, elsewhere);
            elsewhere.requestFocus();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !other.isVisible());
        assertFalse(card.isVisible() && card.getScene() != null);
    }
}
