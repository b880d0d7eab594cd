package atlas.panel.details.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.date.Edtf;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class FoldedYearsTest {

    private final List<String> built = new ArrayList<>();
    private final VBox box = new VBox();
    private FoldedYears years;

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(box, 400, 400));
        stage.show();
    }

    @BeforeEach
    void fill(FxRobot robot) {
        years = yearsOf("1988-02-20", "1992-02-26", "1992-05-08", "2020-09-27");
        robot.interact(() -> {
            box.getChildren().setAll(years.node());
            years.travelTo(LocalDate.of(1993, 1, 1));
        });
    }

    private FoldedYears yearsOf(String... dates) {
        Map<Integer, List<Supplier<DatedRow>>> rows = new TreeMap<>();
        for (String date : dates) {
            rows.computeIfAbsent(LocalDate.parse(date).getYear(), _ -> new ArrayList<>())
                    .add(() -> row(date));
        }
        return new FoldedYears(new Messages(Language.ENGLISH), rows);
    }

    private DatedRow row(String date) {
        built.add(date);
        Label label = new Label(date);
        label.getStyleClass().add("told");
        return new DatedRow(Edtf.parse(date), Edtf.parse(date), false, label);
    }

    private static List<String> shown(FxRobot robot) {
        return robot.lookup(".told").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .sorted()
                .toList();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    @Test
    void theNewestYearUpToTheDayIsOpenAndNoOtherIsBuilt(FxRobot robot) {
        assertEquals(List.of("1992-02-26", "1992-05-08"), shown(robot));
        assertEquals(List.of("1992-02-26", "1992-05-08"), built);
    }

    @Test
    void anotherDayOpensItsYearInPlaceOfTheOther(FxRobot robot) {
        robot.interact(() -> years.travelTo(LocalDate.of(2020, 12, 31)));
        assertEquals(List.of("2020-09-27"), shown(robot));
        robot.interact(() -> years.travelTo(LocalDate.of(1980, 1, 1)));
        assertEquals(List.of("1988-02-20"), shown(robot));
    }

    @Test
    void whatTheReaderOpenedStaysOpen(FxRobot robot) {
        press(robot, "1988 (1)");
        robot.interact(() -> years.travelTo(LocalDate.of(2020, 12, 31)));
        assertEquals(List.of("1988-02-20", "2020-09-27"), shown(robot));
        press(robot, "1988 (1)");
        assertEquals(List.of("2020-09-27"), shown(robot));
    }

    @Test
    void theYearOfTheDateCanBeClosed(FxRobot robot) {
        press(robot, "1992 (2)");
        assertEquals(List.of(), shown(robot));
    }

    @Test
    void allCanBeOpenedAtOnceAndFoldedAgain(FxRobot robot) {
        press(robot, ".all-years");
        assertEquals(4, shown(robot).size());
        press(robot, ".all-years");
        assertEquals(List.of("1992-02-26", "1992-05-08"), shown(robot));
    }

    @Test
    void aHeadSaysWhetherItIsOpen(FxRobot robot) {
        assertEquals("1992 (2), open", robot.lookup("1992 (2)").query().getAccessibleText());
        assertEquals("2020 (1), closed", robot.lookup("2020 (1)").query().getAccessibleText());
    }
}
