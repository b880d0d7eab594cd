package atlas.panel.details.chart;

import static atlas.panel.details.chart.ChartFixture.drawn;
import static atlas.panel.details.chart.ChartFixture.numbers;
import static atlas.panel.details.chart.ChartFixture.tips;
import static atlas.panel.details.chart.ChartFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.DeathsByYear;
import atlas.analysis.DeathsByYear.YearDeaths;
import atlas.chart.Plot.StackPlot;
import atlas.chart.Plot.StackedState;
import atlas.chart.scale.TimeSpan;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class FatalitiesChartTest {

    private static final double PIXEL = 1;

    /// Of 2022 the second state has no estimate; of 2021 and 2024 there is none at all.
    private static FatalitiesChart newChart() {
        StackPlot plot = new StackPlot(
                TimeSpan.ofYears(2020, 2024),
                List.of(new StackedState("AZE", "Azerbaijan"), new StackedState("ARM", "Armenia")),
                new DeathsByYear(
                        List.of("AZE", "ARM"),
                        new TreeMap<>(Map.of(
                                2020, year(Optional.of(6000.0), Optional.of(1000.0), 5000, 10000),
                                2022, year(Optional.of(300.0), Optional.empty(), 300, 300),
                                2023, year(Optional.of(0.0), Optional.of(500.0), 400, 800)))));
        return new FatalitiesChart(
                ChartFixture.content(plot, plot.table()), new Messages(Language.ENGLISH), "Deaths by year.");
    }

    private FatalitiesChart chart;

    private static YearDeaths year(Optional<Double> first, Optional<Double> second, double low, double high) {
        return new YearDeaths(List.of(first, second), low, high);
    }

    @BeforeEach
    void open() {
        chart = ChartFixture.shown(FatalitiesChartTest::newChart);
    }

    @Test
    void eachYearIsARowAndOneWithoutAnEstimateHasEmptyCells() {
        assertEquals(List.of(2020.0, 2021.0, 2022.0, 2023.0, 2024.0), numbers(chart.data(), "year"));
        assertEquals(List.of(7000.0, Double.NaN, 300.0, 500.0, Double.NaN), numbers(chart.data(), "best"));
        assertEquals(List.of(5000.0, Double.NaN, 300.0, 400.0, Double.NaN), numbers(chart.data(), "low"));
        assertEquals(List.of(10000.0, Double.NaN, 300.0, 800.0, Double.NaN), numbers(chart.data(), "high"));
        assertTrue(chart.data().columns().stream().allMatch(column -> column.kind() == Column.Kind.NUMBER));
    }

    @Test
    void aStateWithoutAnEstimateIsNotAStateWithoutDeaths() {
        assertEquals(List.of(6000.0, Double.NaN, 300.0, 0.0, Double.NaN), numbers(chart.data(), "best_aze"));
        assertEquals(List.of(1000.0, Double.NaN, Double.NaN, 500.0, Double.NaN), numbers(chart.data(), "best_arm"));
    }

    @Test
    void thePiecesOfABarAreAsHighAsTheTableSaysAndStandOnTheZeroLine() {
        double zero = zeroLine();
        double pixelsPerDeath = (zero - highEnds().getFirst()) / 10_000;
        List<Rectangle> first = drawn(chart, "fatalities-bar-0", Rectangle.class);
        List<Rectangle> second = drawn(chart, "fatalities-bar-1", Rectangle.class);
        List<Double> best = known(numbers(chart.data(), "best"));
        for (int i = 0; i < best.size(); i++) {
            assertEquals(zero, first.get(i).getY() + first.get(i).getHeight(), PIXEL);
            assertEquals(best.get(i) * pixelsPerDeath, zero - second.get(i).getY(), PIXEL);
        }
        assertEquals(6000 * pixelsPerDeath, first.getFirst().getHeight(), PIXEL);
        assertEquals(1000 * pixelsPerDeath, second.getFirst().getHeight(), PIXEL);
        assertEquals(0, first.getLast().getHeight());
        assertEquals(0, second.get(1).getHeight());
    }

    @Test
    void theWhiskersReachFromTheLowEstimateToTheHigh() {
        double zero = zeroLine();
        List<Line> whiskers = upright();
        double pixelsPerDeath = (zero - whiskers.getFirst().getEndY()) / 10_000;
        assertEquals(5000 * pixelsPerDeath, zero - whiskers.getFirst().getStartY(), PIXEL);
        assertEquals(400 * pixelsPerDeath, zero - whiskers.getLast().getStartY(), PIXEL);
        assertEquals(800 * pixelsPerDeath, zero - whiskers.getLast().getEndY(), PIXEL);
        assertFalse(whiskers.get(1).isVisible(), "the estimates of 2022 have no spread");
    }

    @Test
    void theLargestNumberIsWritten(FxRobot robot) {
        assertTrue(drawn(chart, "chart-tick", Label.class).stream()
                .anyMatch(label -> label.getText().equals("10,000")));
    }

    @Test
    void theYearUnderThePointerIsTold(FxRobot robot) {
        robot.moveTo(drawn(chart, "fatalities-bar-0", Rectangle.class).getFirst());
        assertEquals("2020: 7,000 (estimates from 5,000 to 10,000)\nAzerbaijan: 6,000\nArmenia: 1,000", told());
        robot.moveTo(drawn(chart, "fatalities-bar-0", Rectangle.class).get(1));
        assertEquals("2022: 300\nAzerbaijan: 300\nArmenia: no data", told());
    }

    @Test
    void nothingIsToldAnyMoreWhenThePointerHasLeft(FxRobot robot) {
        robot.moveTo(drawn(chart, "fatalities-bar-0", Rectangle.class).getFirst());
        robot.moveTo(chart.getScene().getRoot(), new Point2D(0, -140));
        assertEquals(0, tips().size());
        assertEquals("Deaths by year.", chart.getAccessibleText());
    }

    @Test
    void theArrowKeysGoFromYearToYearBeginningWithTheDay(FxRobot robot) {
        robot.interact(() -> {
            chart.travelTo(LocalDate.of(2022, 5, 1));
            chart.requestFocus();
        });
        assertEquals("Deaths by year. 2022: 300\nAzerbaijan: 300\nArmenia: no data", chart.getAccessibleText());
        robot.type(KeyCode.LEFT);
        assertEquals("2021: no estimate", chart.getAccessibleText());
        assertEquals("2021: no estimate", told());
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.LEFT);
        assertTrue(told().startsWith("2020: "));
        robot.type(KeyCode.END);
        robot.type(KeyCode.RIGHT);
        assertEquals("2024: no estimate", told());
    }

    private double zeroLine() {
        return Math.floor(drawn(chart, "chart-axis", Line.class).getFirst().getStartY());
    }

    private List<Line> upright() {
        return drawn(chart, "fatalities-whisker", Line.class).stream()
                .filter(line -> line.getStartX() == line.getEndX())
                .toList();
    }

    private List<Double> highEnds() {
        return upright().stream().map(Line::getEndY).toList();
    }

    private static List<Double> known(List<Double> numbers) {
        return numbers.stream().filter(number -> !number.isNaN()).toList();
    }
}
