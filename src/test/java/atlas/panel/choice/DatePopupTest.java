package atlas.panel.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import atlas.analysis.Fixture;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class DatePopupTest {

    private static final LocalDate SUMMIT = LocalDate.of(2022, 10, 13);

    private final Locale usual = Locale.getDefault();
    private final AtlasState state = new AtlasState(Fixture.atlas(), Viewpoint.home(SUMMIT));

    @Start
    void open(Stage stage) {
        Locale.setDefault(Locale.forLanguageTag("en-TH-u-ca-buddhist"));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        DatePopup popup = new DatePopup(state.atlas(), DayChoice.ofLeft(state), new Messages(Language.ENGLISH));
        Button opener = new Button("day");
        opener.setId("opener");
        opener.setOnAction(_ -> popup.openBelow(opener));
        Scene scene = new Scene(new StackPane(opener), 600, 300);
        scene.getStylesheets().addAll("/atlas/panel/light.css", "/atlas/panel/atlas.css");
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(usual);
    }

    private void openPopup(FxRobot robot) {
        robot.interact(robot.lookup("#opener").<Node>query()::requestFocus);
        robot.type(KeyCode.ENTER);
    }

    private LocalDate day() {
        return state.viewpoint().date();
    }

    @Test
    void theCalendarIsTheSameWhateverTheComputerCountsBy(FxRobot robot) {
        openPopup(robot);
        assertEquals(2022, robot.lookup("#year").queryAs(ComboBox.class).getValue());
        assertEquals(
                Month.OCTOBER, robot.lookup("#month").queryAs(ComboBox.class).getValue());
        assertEquals(
                List.of("13"),
                robot.lookup(".day").queryAllAs(Labeled.class).stream()
                        .filter(Node::isFocusTraversable)
                        .map(Labeled::getText)
                        .toList());
    }

    @Test
    void arrowsAndEnterChooseADay(FxRobot robot) {
        openPopup(robot);
        focusDay(robot);
        robot.type(KeyCode.LEFT, KeyCode.UP, KeyCode.ENTER);
        assertEquals(LocalDate.of(2022, 10, 5), day());
        assertTrue(robot.lookup(".date-popup").tryQuery().isEmpty());
    }

    @Test
    void pageKeysTurnMonthsAndWithShiftYears(FxRobot robot) {
        openPopup(robot);
        focusDay(robot);
        robot.type(KeyCode.PAGE_UP);
        robot.press(KeyCode.SHIFT).type(KeyCode.PAGE_UP).release(KeyCode.SHIFT);
        robot.type(KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.ENTER);
        assertEquals(LocalDate.of(2021, 10, 1), day());
    }

    @Test
    void theTabKeyGoesThroughTheWholePopup(FxRobot robot) {
        openPopup(robot);
        robot.type(KeyCode.TAB, 4);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.ENTER);
        assertEquals(SUMMIT, day());
        assertTrue(robot.lookup(".date-popup").tryQuery().isEmpty());
    }

    @Test
    void aYearAndAMonthAreChosenAtOnce(FxRobot robot) {
        openPopup(robot);
        ComboBox<Integer> years = robot.lookup("#year").queryComboBox();
        ComboBox<Month> months = robot.lookup("#month").queryComboBox();
        robot.interact(() -> {
            years.setValue(1995);
            months.setValue(Month.FEBRUARY);
        });
        focusDay(robot);
        robot.type(KeyCode.ENTER);
        assertEquals(LocalDate.of(1995, 2, 13), day());
    }

    @Test
    void theLastDayOfTheDataHasAButton(FxRobot robot) {
        openPopup(robot);
        robot.clickOn("#last-day");
        assertEquals(state.atlas().asOf(), day());
    }

    @Test
    void whatCanBeReadInTwoWaysIsAskedBack(FxRobot robot) {
        openPopup(robot);
        robot.write("11/09/2020").type(KeyCode.ENTER);
        assertEquals(SUMMIT, day());
        assertEquals(
                List.of("11 September 2020", "9 November 2020"),
                robot.lookup(".date-readings .button").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        assertEquals(LocalDate.of(2020, 11, 9), day());
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsCalledSo(FxRobot robot) {
        openPopup(robot);
        robot.write("2022-02-30").type(KeyCode.ENTER);
        assertEquals(SUMMIT, day());
        assertTrue(robot.lookup(".hint").queryAs(Label.class).getText().contains("2022-02-30"));
        assertFalse(robot.lookup(".hint:danger").queryAll().isEmpty());
    }

    @Test
    void todayIsAtMostTheLastDayOfTheData(FxRobot robot) {
        openPopup(robot);
        robot.write("today").type(KeyCode.ENTER);
        assertEquals(state.atlas().clamp(LocalDate.now(ZoneId.systemDefault())), day());
    }

    private static void focusDay(FxRobot robot) {
        robot.interact(() -> robot.lookup(".day").queryAll().stream()
                .filter(Node::isFocusTraversable)
                .forEach(Node::requestFocus));
    }
}
