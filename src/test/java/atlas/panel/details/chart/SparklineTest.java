package atlas.panel.details.chart;

import static atlas.panel.details.chart.ChartFixture.corners;
import static atlas.panel.details.chart.ChartFixture.drawn;
import static atlas.panel.details.chart.ChartFixture.numbers;
import static atlas.panel.details.chart.ChartFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Fixture;
import atlas.chart.FigureCharts;
import atlas.domain.figure.FigureNotes;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.text.Text;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.details.chart.ChartFixture.Corner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Values of 1980, which is not shown, of 2000, 2001 and 2003; one below zero, one with bounds.
@ExtendWith(ApplicationExtension.class)
final class SparklineTest {

    private static final double PIXEL = 1;

    private Sparkline sparkline;

    @BeforeEach
    void open() {
        Indicator growth = new Indicator(
                "growth",
                Text.english("Growth"),
                Text.english("per cent"),
                Text.english("{0} per cent"),
                1,
                Indicator.IndicatorKind.RATE,
                new Indicator.Aggregation.None(),
                Optional.empty(),
                FigureNotes.NONE,
                "CC BY 4.0",
                "2026-07",
                List.of("source"),
                () -> new Series(
                        Map.of(
                                "TUR",
                                new TreeMap<>(Map.of(
                                        1980, value(400),
                                        2000, value(-2),
                                        2001, new Series.Value(4, Optional.of(new Series.EstimateRange(3, 6))),
                                        2003, value(1)))),
                        new TreeMap<>()));
        Messages messages = new Messages(Language.ENGLISH);
        FigureCharts charts = new FigureCharts(Fixture.atlas(), messages);
        sparkline = ChartFixture.shown(() -> new Sparkline(charts.figure(growth, List.of("TUR")), messages, "Growth."));
    }

    private static Series.Value value(double value) {
        return new Series.Value(value, Optional.empty());
    }

    @Test
    void eachYearThatIsShownIsARowWithItsBounds() {
        assertEquals(List.of(2000.0, 2001.0, 2003.0), numbers(sparkline.data(), "year"));
        assertEquals(List.of(-2.0, 4.0, 1.0), numbers(sparkline.data(), "value"));
        assertEquals(List.of(Double.NaN, 3.0, Double.NaN), numbers(sparkline.data(), "low"));
        assertEquals(List.of(Double.NaN, 6.0, Double.NaN), numbers(sparkline.data(), "high"));
    }

    @Test
    void theLineGoesThroughTheValuesOfTheTableAboveAndBelowZero() {
        double zero = drawn(sparkline, "chart-axis", Line.class).getFirst().getStartY();
        List<Corner> corners =
                corners(drawn(sparkline, "chart-line", Path.class).getFirst());
        List<Double> values = numbers(sparkline.data(), "value");
        assertEquals(values.size(), corners.size());
        double pixelsPerUnit = (zero - corners.get(1).at().getY()) / 4;
        assertTrue(pixelsPerUnit > 2, "a value that is not shown does not flatten the line");
        for (int i = 0; i < values.size(); i++) {
            assertEquals(
                    values.get(i) * pixelsPerUnit, zero - corners.get(i).at().getY(), PIXEL);
        }
    }

    @Test
    void aYearWithoutAValueIsAGapInTheLine() {
        assertEquals(
                List.of(true, false, true),
                corners(drawn(sparkline, "chart-line", Path.class).getFirst()).stream()
                        .map(Corner::isBeginning)
                        .toList());
    }

    @Test
    void theDotStandsAtTheNewestValueUpToTheYear(FxRobot robot) {
        Circle dot = drawn(sparkline, "chart-dot", Circle.class).getFirst();
        robot.interact(() -> sparkline.showYear(2002));
        Corner of2001 =
                corners(drawn(sparkline, "chart-line", Path.class).getFirst()).get(1);
        assertEquals(of2001.at().getX(), dot.getCenterX());
        assertEquals(of2001.at().getY(), dot.getCenterY());
        robot.interact(() -> sparkline.showYear(1999));
        assertFalse(dot.isVisible());
    }

    @Test
    void theNearestYearIsToldWithItsBounds(FxRobot robot) {
        Corner of2001 =
                corners(drawn(sparkline, "chart-line", Path.class).getFirst()).get(1);
        robot.moveTo(sparkline.localToScreen(of2001.at().getX() + 1, 20));
        assertEquals("2001: 4.0 (3.0 to 6.0)", told());
        robot.moveTo(sparkline.localToScreen(sparkline.getWidth() - 2, 20));
        assertEquals("2003: 1.0", told());
    }

    @Test
    void theArrowKeysGoFromValueToValueBeginningWithTheYear(FxRobot robot) {
        robot.interact(() -> {
            sparkline.showYear(2001);
            sparkline.requestFocus();
        });
        assertEquals("Growth. 2001: 4.0 (3.0 to 6.0)", sparkline.getAccessibleText());
        robot.type(KeyCode.LEFT);
        assertEquals("2000: −2.0", told());
        robot.type(KeyCode.END);
        assertEquals("2003: 1.0", sparkline.getAccessibleText());
    }
}
