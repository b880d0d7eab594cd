package atlas.chart.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.figure.MeasuredFixture;
import atlas.chart.AreaStackPlot;
import atlas.chart.BarPlot;
import atlas.chart.BarPlot.Bar;
import atlas.chart.BarPlot.Together;
import atlas.chart.ChartContent;
import atlas.chart.Plot.LinePlot;
import atlas.chart.RankPlot;
import atlas.chart.RankPlot.RankLine;
import atlas.chart.ScatterPlot;
import atlas.chart.ScatterPlot.Point;
import atlas.chart.ScatterPlot.PointGroup;
import atlas.chart.ScatterPlot.Step;
import atlas.chart.ScatterPlot.Trail;
import atlas.chart.scale.TimeSpan;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.GroupText;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Column;
import atlas.table.Table;
import atlas.view.desk.Ranking;
import atlas.view.desk.Ranking.ChangeForm;
import atlas.view.desk.Ranking.RankingForm;
import atlas.view.desk.Ranking.Since;
import atlas.view.desk.Scatter;
import atlas.view.desk.Scatter.PointColour;
import atlas.view.desk.Trend;
import atlas.view.desk.Trend.TrendForm;
import atlas.view.desk.TrendBands;
import atlas.view.desk.YearSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Charts of the figures of [MeasuredFixture] for a group of four of which Kuwait has no values.
final class FigureChartsOfGroupsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2015, 7, 1);
    private static final FigureGroup GROUP = new FigureGroup(
            "four states",
            DAY,
            new TreeSet<>(Set.of("TUR", "KAZ", "KGZ", "KWT")),
            Set.of("KAZ"),
            List.of("membership"));

    private final Atlas atlas = new MeasuredFixture().atlas();

    private static <T> T as(Class<T> kind, Object plot) {
        return kind.cast(plot);
    }

    private static String csv(Table table) {
        StringBuilder text = new StringBuilder();
        table.rows()
                .forEach(row -> text.append(String.join(
                                ",", row.stream().map(cell -> cell.text()).toList()))
                        .append('\n'));
        return text.toString();
    }

    private ChartContent<?> ranking(Ranking ranking) {
        return new RankingCharts(atlas, ENGLISH).of(ranking, GROUP).orElseThrow();
    }

    private ChartContent<?> trend(Trend trend) {
        return new TrendCharts(atlas, ENGLISH).of(trend, GROUP).orElseThrow();
    }

    private String name(String iso3) {
        return atlas.state(iso3).map(state -> state.names().english()).orElse(iso3);
    }

    @Test
    void aRankingHasABarForEachStateWithAValueAndSaysWhoHasNone() {
        ChartContent<?> content = ranking(Ranking.of("output"));
        BarPlot plot = as(BarPlot.class, content.plot());
        assertAll(
                () -> assertEquals(
                        List.of(
                                new Bar("TUR", name("TUR"), 1, 800, Optional.empty(), false),
                                new Bar("KAZ", name("KAZ"), 2, 150, Optional.of(2010), true)),
                        plot.bars()),
                () -> assertEquals(Optional.empty(), plot.together(), "a sum is longer than all bars"),
                () -> assertEquals("output: four states, 2015", content.title()),
                () -> assertEquals("units", content.unit()),
                () -> assertEquals(
                        List.of(
                                "With a value: 2 of 4 states. Without a figure: " + name("KGZ") + ", " + name("KWT")
                                        + ".",
                                "One value is older; the oldest is of 2010.",
                                "Sum: 950 units (2 of 4 states).",
                                "Figures are for the areas of today’s states."),
                        content.notes()),
                () -> assertEquals(List.of("source", "membership"), content.sources()));
    }

    @Test
    void theTableOfARankingEndsWithTheStatesWithoutAValue() {
        assertEquals(
                "1,TUR," + name("TUR") + ",2015,800,units\n2,KAZ," + name("KAZ") + ",2010,150,units\n,KGZ,"
                        + name("KGZ") + ",,,units\n,KWT," + name("KWT") + ",,,units\n",
                csv(ranking(Ranking.of("output")).data()));
    }

    @Test
    void aMeanIsALineAmongTheBarsAndItsRuleIsTold() {
        BarPlot plot = as(BarPlot.class, ranking(Ranking.of("years")).plot());
        assertEquals(Optional.of(new Together(7260.0 / 98, "Mean (weight: population)")), plot.together());
    }

    @Test
    void aChangeIsRankedByItsDifferenceOrItsPercentage() {
        Ranking byDifference = new Ranking(
                "output",
                FigureMeasure.ABSOLUTE,
                Optional.of(new Since(LocalDate.of(2010, 1, 1), ChangeForm.DIFFERENCE)),
                RankingForm.BARS);
        Ranking byPercent = new Ranking(
                "output",
                FigureMeasure.ABSOLUTE,
                Optional.of(new Since(LocalDate.of(2010, 1, 1), ChangeForm.PERCENT)),
                RankingForm.BARS);
        ChartContent<?> content = ranking(byDifference);
        assertAll(
                () -> assertEquals("output, change 2010–2015: four states", content.title()),
                () -> assertEquals("Difference: units", content.unit()),
                () -> assertEquals(
                        List.of(new Bar("TUR", name("TUR"), 1, 300, Optional.empty(), false)),
                        as(BarPlot.class, content.plot()).bars()),
                () -> assertEquals(
                        List.of(new Bar("TUR", name("TUR"), 1, 60, Optional.empty(), false)),
                        as(BarPlot.class, ranking(byPercent).plot()).bars()),
                () -> assertEquals(
                        "1,TUR," + name("TUR") + ",2010,500,2015,800,300,60,units",
                        csv(content.data()).lines().findFirst().orElseThrow()));
    }

    @Test
    void ranksAreOfTheYearsInWhichValuesCanBeSetSideBySide() {
        ChartContent<?> content =
                ranking(new Ranking("output", FigureMeasure.ABSOLUTE, Optional.empty(), RankingForm.RANKS));
        RankPlot plot = as(RankPlot.class, content.plot());
        assertAll(
                () -> assertEquals(List.of(2005, 2009, 2010, 2015), plot.years()),
                () -> assertEquals(
                        List.of(
                                new RankLine("TUR", name("TUR"), new TreeMap<>(Map.of(2010, 1, 2015, 1)), true),
                                new RankLine("KAZ", name("KAZ"), new TreeMap<>(Map.of(2010, 2, 2015, 2)), true),
                                new RankLine(
                                        "KGZ", name("KGZ"), new TreeMap<>(Map.of(2005, 1, 2009, 1, 2010, 3)), true)),
                        plot.lines()));
    }

    @Test
    void aTrendHasALineForEachState() {
        LinePlot plot = as(LinePlot.class, trend(Trend.of("output")).plot());
        assertEquals(
                List.of("TUR", "KAZ", "KGZ"),
                plot.lines().stream().map(line -> line.id()).toList());
        assertEquals(List.of(), plot.quiet());
    }

    @Test
    void areasUponOneAnotherHoldTheNewestValuesOfEachYear() {
        AreaStackPlot plot = as(
                AreaStackPlot.class,
                trend(new Trend("output", FigureMeasure.ABSOLUTE, Optional.empty(), TrendForm.STACKED))
                        .plot());
        assertEquals(List.of(2005, 2009, 2010, 2015), plot.years());
        assertEquals(
                List.of(5.0, 6.0, 656.0, 950.0),
                plot.years().stream().map(plot::in).toList());
    }

    @Test
    void aGroupTogetherIsOneLineWithItsRuleAndItsStatesByYear() {
        ChartContent<?> content =
                trend(new Trend("output", FigureMeasure.ABSOLUTE, Optional.empty(), TrendForm.TOGETHER));
        assertEquals(
                "2005,5,Sum,1,KAZ;KWT;TUR\n2009,6,Sum,1,KAZ;KWT;TUR\n2010,656,Sum,3,KWT\n2015,950,Sum,2,KGZ;KWT\n",
                csv(content.data()));
        assertTrue(content.notes().contains("States with a value: 1 in 2005, 2 in 2015."), content::toString);
    }

    @Test
    void theBaseOfAnIndexIsTheFirstYearWithTheMostStates() {
        ChartContent<?> content = trend(new Trend("output", FigureMeasure.INDEX, Optional.empty(), TrendForm.LINES));
        assertEquals("2010 = 100", content.unit());
        assertEquals(
                Map.of("TUR", 160.0, "KAZ", 100.0),
                as(LinePlot.class, content.plot()).lines().stream()
                        .collect(Collectors.toMap(
                                line -> line.id(),
                                line -> line.values().lastEntry().getValue().value())));
    }

    @Test
    void aFormThatAFigureCannotStandInIsReplacedAndTheNotesSaySo() {
        ChartContent<?> stacked =
                trend(new Trend("years", FigureMeasure.PER_PERSON, Optional.empty(), TrendForm.STACKED));
        assertEquals(
                List.of(
                        "The figure is not told as asked (per person): the values themselves are shown.",
                        "The figure cannot be shown in the form asked for: each state has a line."),
                stacked.notes().subList(0, 2));
    }

    @Test
    void aFigureThatThereIsNotHasNoChart() {
        assertEquals(Optional.empty(), new RankingCharts(atlas, ENGLISH).of(Ranking.of("none"), GROUP));
        assertEquals(Optional.empty(), new TrendCharts(atlas, ENGLISH).of(Trend.of("none"), GROUP));
        assertEquals(
                Optional.empty(),
                new ScatterCharts(atlas, ENGLISH).of(new Scatter("output", "none", Optional.empty()), GROUP));
    }

    @Test
    void aPointStandsForAStateWithBothFigures() {
        ChartContent<ScatterPlot> content = new ScatterCharts(atlas, ENGLISH)
                .of(new Scatter("output", "years", Optional.of("population")), GROUP)
                .orElseThrow();
        assertAll(
                () -> assertEquals(
                        List.of(
                                new Point("KAZ", name("KAZ"), 150, 70, Optional.of(18.0), true),
                                new Point("TUR", name("TUR"), 800, 75, Optional.of(80.0), false)),
                        content.plot().points()),
                () -> assertEquals("years by output: four states, 2015", content.title()),
                () -> assertTrue(
                        content.notes()
                                .contains(
                                        "No correlation is told: there are fewer than three points, or a figure has one"
                                                + " value only."),
                        content::toString),
                () -> assertEquals(
                        "KAZ," + name("KAZ") + ",2010,150,2015,70,2015,18\nTUR," + name("TUR")
                                + ",2015,800,2015,75,2015,80\nKGZ," + name("KGZ") + ",,,2015,71,,\nKWT," + name("KWT")
                                + ",,,,,,\n",
                        csv(content.data())));
    }

    @Test
    void aTrendOfSomeYearsHasTheirValuesAloneAndItsIndexBeginsInThem() {
        Trend output = Trend.of("output");
        ChartContent<?> later = trend(output.in(new YearSpan(Optional.of(2012), Optional.empty())));
        ChartContent<?> earlier = trend(new Trend("output", FigureMeasure.INDEX, Optional.empty(), TrendForm.LINES)
                .in(new YearSpan(Optional.of(2006), Optional.of(2009))));
        assertAll(
                () -> assertEquals("TUR," + name("TUR") + ",2015,800,,\n", csv(later.data())),
                () -> assertEquals(
                        TimeSpan.ofYears(2012, atlas.asOf().getYear()),
                        as(LinePlot.class, later.plot()).span()),
                () -> assertEquals("2009 = 100", earlier.unit()),
                () -> assertEquals("KGZ," + name("KGZ") + ",2009,100,,\n", csv(earlier.data())));
    }

    @Test
    void theTableOfATrendSaysWhatAConflictWasInEachYearAndWhoAcceded() {
        TrendBands both = new TrendBands(Optional.of("karabakh"), Optional.of("cica"));
        ChartContent<?> lines = trend(Trend.of("output").before(both));
        ChartContent<?> together =
                trend(new Trend("output", FigureMeasure.ABSOLUTE, Optional.empty(), TrendForm.TOGETHER).before(both));
        assertAll(
                () -> assertEquals(
                        List.of("iso3", "name", "year", "value", "low", "high", "conflict", "accession"),
                        lines.data().columns().stream().map(Column::name).toList()),
                () -> assertTrue(
                        csv(lines.data()).contains("TUR," + name("TUR") + ",2010,500,,,ceasefire,\n"),
                        () -> csv(lines.data())),
                () -> assertEquals(
                        List.of("year", "value", "rule", "states", "missing", "conflict", "accessions"),
                        together.data().columns().stream().map(Column::name).toList()));
    }

    private ChartContent<ScatterPlot> scatter(Scatter scatter) {
        return new ScatterCharts(atlas, ENGLISH).of(scatter, GROUP).orElseThrow();
    }

    @Test
    void pointsAreColouredByStatusAndThoseWithoutOneAreTheRest() {
        ChartContent<ScatterPlot> content =
                scatter(new Scatter("output", "years", Optional.empty()).in(new PointColour.ByStatus("cica")));
        assertAll(
                () -> assertEquals(
                        List.of(new PointGroup("CICA: Member", false), new PointGroup("CICA: takes no part", true)),
                        content.plot().groups()),
                () -> assertEquals(
                        Map.of("TUR", 0, "KAZ", 1),
                        content.plot().points().stream().collect(Collectors.toMap(Point::iso3, Point::group))),
                () -> assertEquals(
                        "KAZ," + name("KAZ") + ",CICA: takes no part,2010,150,2015,70\nTUR," + name("TUR")
                                + ",CICA: Member,2015,800,2015,75\nKGZ," + name("KGZ")
                                + ",CICA: Member,,,2015,71\nKWT," + name("KWT") + ",CICA: takes no part,,,,\n",
                        csv(content.data())));
    }

    @Test
    void pointsAreColouredByAnotherGroup() {
        ChartContent<ScatterPlot> content = scatter(
                new Scatter("output", "years", Optional.empty()).in(new PointColour.ByGroup(GroupText.read("TUR"))));
        assertEquals(
                List.of(new PointGroup(name("TUR"), false), new PointGroup("Others", true)),
                content.plot().groups());
    }

    @Test
    void aWayHasTheYearsOfWhichBothFiguresHaveAValueAndEndsAtThePoint() {
        ChartContent<ScatterPlot> content = scatter(
                new Scatter("output", "population", Optional.empty()).since(Optional.of(LocalDate.of(2000, 1, 1))));
        assertAll(
                () -> assertEquals(
                        List.of(
                                new Trail("KAZ", List.of(new Step(2010, 150, 16))),
                                new Trail("TUR", List.of(new Step(2010, 500, 72)))),
                        content.plot().trails()),
                () -> assertTrue(
                        content.notes()
                                .contains(
                                        "Thin lines lead to the points from where they were in 2000; a dot is a year of"
                                                + " which both figures have a value."),
                        content::toString),
                () -> assertEquals(
                        "KAZ," + name("KAZ") + ",2015,2010,150,2015,18\nTUR," + name("TUR")
                                + ",2015,2015,800,2015,80\nKGZ," + name("KGZ") + ",2015,,,,\nKWT," + name("KWT")
                                + ",2015,,,,\nKAZ," + name("KAZ") + ",2010,2010,150,2010,16\nTUR," + name("TUR")
                                + ",2010,2010,500,2010,72\n",
                        csv(content.data())));
    }
}
