package atlas.panel.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.cartography.Appearance;
import atlas.cartography.AreaStyle;
import atlas.cartography.Colour;
import atlas.cartography.Palette;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.theme.Legend;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class LegendRowTest {

    private static final Colour SEA = Palette.of(Appearance.LIGHT).sea();

    private final List<Set<String>> lifted = new ArrayList<>();
    private final StackPane root = new StackPane();

    @Start
    void open(Stage stage) {
        // Else the row has the focus, which lifts it too.
        root.setFocusTraversable(true);
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
        root.requestFocus();
    }

    @Test
    void aRowThatComesToLieUnderARestingPointerLiftsNothingUntilThePointerMoves(FxRobot robot) {
        robot.moveTo(root);
        robot.interact(() -> root.getChildren()
                .add(new LegendRow(
                        new Legend.LegendEntry(
                                new AreaStyle(SEA, AreaStyle.Pattern.PLAIN, SEA),
                                Legend.Sample.AREA,
                                "Member",
                                "1",
                                Set.of("KAZ")),
                        new Region(),
                        new Messages(Language.ENGLISH),
                        lifted::add)));
        robot.interact(() -> root.layout());
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), lifted);
        robot.moveBy(3, 0);
        assertEquals(Set.of("KAZ"), lifted.getLast());
    }
}
