package atlas.chart.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.Fixture;
import atlas.analysis.figure.MeasuredFixture;
import atlas.analysis.vote.VoteFixture;
import atlas.chart.BarPanelsPlot;
import atlas.chart.ChartContent;
import atlas.chart.CombinationPlot;
import atlas.chart.IncidencePlot;
import atlas.chart.IncidencePlot.IncidenceCell;
import atlas.chart.Plot.LinePlot;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.GroupText;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Table;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.CompareAspect;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Charts of the small atlas, in which Kyrgyzstan and Türkiye are members of CICA and Kyrgyzstan of the SCO.
final class CompareChartsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2003, 1, 1);

    private static ChartContent<?> chart(Atlas atlas, LocalDate day, CompareAspect aspect, String... rules) {
        return new CompareCharts(atlas, ENGLISH)
                .of(Compare.of(Stream.of(rules).map(GroupText::read).toList(), aspect), day);
    }

    private static String csv(Table table) {
        return Stream.concat(
                        Stream.of(table.columns().stream()
                                .map(column -> column.name())
                                .collect(Collectors.joining(","))),
                        table.rows().stream()
                                .map(row ->
                                        row.stream().map(cell -> cell.text()).collect(Collectors.joining(","))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String told(IncidenceCell cell) {
        return cell.mark() + " " + cell.words().beside();
    }

    @Test
    void ofStatesARowIsAnOrganizationWithWhoIsInItFirst() {
        ChartContent<?> chart = chart(Fixture.atlas(), DAY, new CompareAspect.Memberships(), "KGZ", "TUR", "cica");
        assertEquals("Kyrgyzstan, Türkiye, CICA: organizations", chart.title());
        IncidencePlot plot = (IncidencePlot) chart.plot();
        assertEquals(
                List.of(
                        "All of them take part in: 1 CICA [WHOLE 2002, WHOLE 1999, SHARE 2 of 2]",
                        "Some take part in: 1 SCO [WHOLE 2001, NONE , SHARE 1 of 2]"),
                plot.sections().stream()
                        .map(section -> section.head() + " "
                                + section.rows().stream()
                                        .map(row -> row.name() + " "
                                                + row.cells().stream()
                                                        .map(CompareChartsTest::told)
                                                        .toList())
                                        .collect(Collectors.joining()))
                        .toList());
        assertEquals(
                "Kyrgyzstan in SCO: member, since 15 June 2001",
                plot.sections()
                        .get(1)
                        .rows()
                        .getFirst()
                        .cells()
                        .getFirst()
                        .words()
                        .told());
        assertEquals("""
                organization,organization_name,compared,compared_name,status,since,members,of
                cica,CICA,KGZ,Kyrgyzstan,member,2002-06-04,,
                cica,CICA,TUR,Türkiye,member,1999-09-14,,
                cica,CICA,cica,CICA,,,2,2
                sco,SCO,KGZ,Kyrgyzstan,member,2001-06-15,,
                sco,SCO,TUR,Türkiye,,,,
                sco,SCO,cica,CICA,,,1,2
                """, csv(chart.data()));
        assertEquals(List.of("source"), chart.sources());
    }

    @Test
    void ofGroupsARowIsTheStatesOfOneCombination() {
        ChartContent<?> chart = chart(Fixture.atlas(), DAY, new CompareAspect.Memberships(), "cica", "sco");
        CombinationPlot plot = (CombinationPlot) chart.plot();
        assertEquals(
                List.of("In all of them: 1 state [[Kyrgyzstan]]", "In one only: 1 state [[Türkiye]]"),
                plot.sections().stream()
                        .map(section -> section.head() + " "
                                + section.rows().stream()
                                        .map(CombinationPlot.Combination::names)
                                        .toList())
                        .toList());
        assertEquals("""
                in,in_names,count,codes,states
                cica;sco,CICA, SCO,1,KGZ,Kyrgyzstan
                cica,CICA,1,TUR,Türkiye
                """, csv(chart.data()));
    }

    @Test
    void groupsWithoutACommonMemberAreSaidToHaveNone() {
        CombinationPlot plot = (CombinationPlot)
                chart(Fixture.atlas(), LocalDate.of(2012, 1, 1), new CompareAspect.Memberships(), "cica", "sco")
                        .plot();
        assertEquals("In all of them: no state", plot.sections().getFirst().head());
    }

    @Test
    void figuresHaveAPanelEachWithTheirRuleAndWhatIsMissing() {
        ChartContent<?> chart = chart(
                new MeasuredFixture().atlas(),
                LocalDate.of(2015, 7, 1),
                new CompareAspect.Figures(List.of("output", "years")),
                "KAZ",
                "TUR,KAZ,KWT",
                "KWT");
        BarPanelsPlot plot = (BarPanelsPlot) chart.plot();
        assertEquals(
                List.of(
                        "output | units · 2015 · groups: sum | [150 (2010), 950 (2/3), no data]",
                        "years | units · 2015 · groups: mean (weight: population) | [70, 74 (2/3), no data]"),
                plot.panels().stream()
                        .map(panel -> panel.head() + " | " + panel.unit() + " | "
                                + panel.bars().stream()
                                        .map(BarPanelsPlot.SideBar::words)
                                        .toList())
                        .toList());
        assertEquals("Known values: 4 of 6.", chart.notes().getFirst());
        assertEquals("""
                figure,figure_name,unit,compared,compared_name,year,value,value_year,rule,states,missing
                output,output,units,KAZ,KAZ,2015,150,2010,,1,
                output,output,units,KAZ,KWT,TUR,KAZ, Kuwait, Türkiye,2015,950,2015,Sum,2,KWT
                output,output,units,KWT,Kuwait,2015,,,,,
                """, csv(chart.data()).lines().limit(4).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void throughTimeEachLineHasTheColourOfItsSide() {
        Compare compare = Compare.of(
                        Stream.of("KWT", "TUR", "KAZ").map(GroupText::read).toList(),
                        new CompareAspect.ThroughTime("output", FigureMeasure.ABSOLUTE))
                .without(GroupText.read("TUR"))
                .with(GroupText.read("TUR,KAZ"));
        ChartContent<?> chart =
                new CompareCharts(new MeasuredFixture().atlas(), ENGLISH).of(compare, LocalDate.of(2015, 7, 1));
        LinePlot plot = (LinePlot) chart.plot();
        assertEquals(
                List.of("KAZ 2 [2010]", "KAZ,TUR 1 [2010, 2015]"),
                plot.lines().stream()
                        .map(line -> line.id() + " " + line.side().orElseThrow().colour() + " "
                                + line.values().keySet())
                        .toList());
        assertTrue(
                chart.notes().contains("With values: 2 of 3."),
                () -> chart.notes().toString());
        assertTrue(
                chart.notes().contains("Without a figure: Kuwait."),
                () -> chart.notes().toString());
    }

    @Test
    void aPanelOfVotesHasABarForEachOtherSideAndAGroupOneForItself() {
        Atlas atlas = Fixture.atlas()
                .changed()
                .rollCalls(() -> VoteFixture.rollCalls(
                        VoteFixture.vote("2005-01-01", "YYNY."), VoteFixture.vote("2005-01-02", "YNNY.")))
                .build();
        ChartContent<?> chart =
                chart(atlas, LocalDate.of(2005, 7, 1), new CompareAspect.Votes(VoteSpan.YEAR), "KAZ", "KGZ,TJK");
        BarPanelsPlot plot = (BarPanelsPlot) chart.plot();
        // KAZ–KGZ 1 of 2 and KAZ–TJK 0 of 2; KGZ–TJK 1 of 2.
        assertEquals(
                List.of("[25.0\u00a0%]", "[25.0\u00a0%, 50.0\u00a0%]"),
                plot.panels().stream()
                        .map(panel -> panel.bars().stream()
                                .map(BarPanelsPlot.SideBar::words)
                                .toList()
                                .toString())
                        .toList());
    }

    @Test
    void ofAYearWithoutDataNoArmedConflictIsToldAndThatIsSaid() {
        ChartContent<?> chart = chart(Fixture.atlas(), DAY, new CompareAspect.Conflicts(), "KGZ", "TUR");
        assertEquals(
                List.of(
                        "Conflicts of this atlas: none of these is a party",
                        "Armed conflicts of 2003: UCDP’s data in this atlas have no such year"),
                ((IncidencePlot) chart.plot())
                        .sections().stream()
                                .map(IncidencePlot.IncidenceSection::head)
                                .toList());
    }
}
