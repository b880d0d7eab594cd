package atlas.panel.details.chart;

import static atlas.panel.details.chart.ChartFixture.corners;
import static atlas.panel.details.chart.ChartFixture.drawn;
import static atlas.panel.details.chart.ChartFixture.numbers;
import static atlas.panel.details.chart.ChartFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import atlas.domain.figure.Series;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.details.chart.ChartFixture.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Shares of 2001, 2002 and 2004; with observers of the last two. None is known of 2003.
@ExtendWith(ApplicationExtension.class)
final class ShareChartTest {

    private static final double PIXEL = 1;

    private ShareChart chart;

    @BeforeEach
    void open() {
        LinePlot plot = new LinePlot(
                TimeSpan.ofYears(1990, 2025),
                List.of(
                        line("members_percent", Map.of(2001, 30.0, 2002, 45.0, 2004, 50.0)),
                        line("members_and_observers_percent", Map.of(2002, 52.0, 2004, 60.0))),
                ValueForm.percent());
        chart = ChartFixture.shown(() ->
                new ShareChart(ChartFixture.content(plot, plot.byYear()), new Messages(Language.ENGLISH), "Shares."));
    }

    private static DataLine line(String id, Map<Integer, Double> percents) {
        NavigableMap<Integer, Series.Value> values = new TreeMap<>();
        percents.forEach((year, percent) -> values.put(year, new Series.Value(percent, Optional.empty())));
        return new DataLine(id, id, values);
    }

    @Test
    void eachYearIsARowWithTheSharesThatAreKnown() {
        assertEquals(List.of(2001.0, 2002.0, 2004.0), numbers(chart.data(), "year"));
        assertEquals(List.of(30.0, 45.0, 50.0), numbers(chart.data(), "members_percent"));
        assertEquals(List.of(Double.NaN, 52.0, 60.0), numbers(chart.data(), "members_and_observers_percent"));
    }

    @Test
    void theLinesStandAsHighAboveZeroAsTheTableSays() {
        List<Path> lines = drawn(chart, "chart-line", Path.class);
        assertStandsAsHigh(
                numbers(chart.data(), "members_and_observers_percent").subList(1, 3), corners(lines.getFirst()));
        assertStandsAsHigh(numbers(chart.data(), "members_percent"), corners(lines.getLast()));
    }

    private void assertStandsAsHigh(List<Double> percents, List<Corner> corners) {
        double zero = drawn(chart, "chart-axis", Line.class).getFirst().getStartY();
        // 40 and 60 per cent have hairlines; the upper one is at the head of the plot.
        double head = drawn(chart, "chart-grid", Line.class).stream()
                .mapToDouble(Line::getStartY)
                .min()
                .orElseThrow();
        for (int i = 0; i < percents.size(); i++) {
            double expected = percents.get(i) / 40 * (zero - head);
            assertEquals(expected, zero - corners.get(i).at().getY(), 2 * PIXEL);
        }
        assertEquals(percents.size(), corners.size());
    }

    @Test
    void aYearWithoutAShareIsAGapInTheLine() {
        List<Corner> members = corners(drawn(chart, "chart-line", Path.class).getLast());
        assertEquals(
                List.of(true, false, true),
                members.stream().map(Corner::isBeginning).toList());
    }

    @Test
    void theNearestYearIsToldWithBothShares(FxRobot robot) {
        robot.moveTo(chart.localToScreen(chart.x(LocalDate.of(2002, 8, 1)), 40));
        assertEquals("2002: 45.0 %; with observers 52.0 %", told().replace('\u00a0', ' '));
    }

    @Test
    void theArrowKeysGoFromYearToYear(FxRobot robot) {
        robot.interact(() -> {
            chart.travelTo(LocalDate.of(2022, 1, 1));
            chart.requestFocus();
        });
        assertEquals(
                "Shares. 2004: 50.0 %; with observers 60.0 %",
                chart.getAccessibleText().replace('\u00a0', ' '));
        robot.type(KeyCode.HOME);
        assertEquals("2001: 30.0 %", told().replace('\u00a0', ' '));
    }
}
