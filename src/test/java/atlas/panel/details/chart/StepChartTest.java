package atlas.panel.details.chart;

import static atlas.panel.details.chart.ChartFixture.corners;
import static atlas.panel.details.chart.ChartFixture.drawn;
import static atlas.panel.details.chart.ChartFixture.numbers;
import static atlas.panel.details.chart.ChartFixture.texts;
import static atlas.panel.details.chart.ChartFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.MembersThroughTime;
import atlas.chart.Plot.StepPlot;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.details.chart.ChartFixture.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class StepChartTest {

    private static final double PIXEL = 1;
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);
    private static final LocalDate JOINED = LocalDate.of(2010, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    private StepChart chart;

    @BeforeEach
    void open() {
        MembersThroughTime members =
                new MembersThroughTime(new TreeMap<>(Map.of(Atlas.FIRST_DAY, 0, FOUNDED, 10, JOINED, 8)), END);
        StepPlot plot = new StepPlot(new TimeSpan(Atlas.FIRST_DAY, END), members);
        chart = ChartFixture.shown(() -> new StepChart(
                ChartFixture.content(plot, plot.table()), new Messages(Language.ENGLISH), "Members through time."));
    }

    @Test
    void eachNumberOfMembersIsARowWithItsFirstAndLastDay() {
        assertEquals(List.of("1990-01-01", "2000-01-01", "2010-01-01"), texts(chart.data(), "from"));
        assertEquals(List.of("1999-12-31", "2009-12-31", "2025-12-31"), texts(chart.data(), "to"));
        assertEquals(List.of(0.0, 10.0, 8.0), numbers(chart.data(), "members"));
    }

    @Test
    void theLineRisesAndFallsAsTheTableSaysFromTheZeroLineOn() {
        double zero = drawn(chart, "chart-axis", Line.class).getFirst().getStartY();
        List<Corner> corners = corners(drawn(chart, "chart-line", Path.class).getFirst());
        List<Double> members = numbers(chart.data(), "members");
        assertEquals(zero, corners.getFirst().at().getY(), PIXEL);
        double pixelsPerMember = (zero - corners.get(2).at().getY()) / 10;
        // A step is a corner where the old number ends, and one where the new begins.
        for (int i = 1; i < members.size(); i++) {
            assertEquals(
                    members.get(i - 1) * pixelsPerMember,
                    zero - corners.get(2 * i - 1).at().getY(),
                    PIXEL);
            assertEquals(
                    members.get(i) * pixelsPerMember,
                    zero - corners.get(2 * i).at().getY(),
                    PIXEL);
            LocalDate from = LocalDate.parse(texts(chart.data(), "from").get(i));
            assertEquals(chart.x(from), corners.get(2 * i).at().getX());
        }
        assertEquals(chart.right(), corners.getLast().at().getX());
    }

    @Test
    void theNewestNumberIsWrittenAndTheDotStandsAtTheDay(FxRobot robot) {
        assertEquals("8", drawn(chart, "chart-value", Label.class).getFirst().getText());
        robot.interact(() -> chart.travelTo(LocalDate.of(2005, 6, 1)));
        Circle dot = drawn(chart, "chart-dot", Circle.class).getFirst();
        List<Corner> corners = corners(drawn(chart, "chart-line", Path.class).getFirst());
        assertEquals(corners.get(2).at().getY(), dot.getCenterY());
        assertEquals(chart.x(LocalDate.of(2005, 6, 1)), dot.getCenterX());
    }

    @Test
    void theStepUnderThePointerIsToldWhereverThePointerIsInIt(FxRobot robot) {
        robot.moveTo(chart.localToScreen(chart.x(LocalDate.of(2009, 6, 1)), 20));
        assertEquals("1 January 2000 to 31 December 2009: 10 members", told());
        robot.moveTo(chart.localToScreen(chart.x(LocalDate.of(2000, 6, 1)), 60));
        assertEquals("1 January 2000 to 31 December 2009: 10 members", told());
    }

    @Test
    void theArrowKeysGoFromStepToStep(FxRobot robot) {
        robot.interact(() -> {
            chart.travelTo(JOINED);
            chart.requestFocus();
        });
        assertEquals("Members through time. 1 January 2010 to 31 December 2025: 8 members", chart.getAccessibleText());
        robot.type(KeyCode.HOME);
        assertEquals("1 January 1990 to 31 December 1999: No members", told());
        robot.type(KeyCode.RIGHT);
        assertEquals("1 January 2000 to 31 December 2009: 10 members", chart.getAccessibleText());
    }
}
