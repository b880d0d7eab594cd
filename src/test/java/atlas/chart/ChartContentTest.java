package atlas.chart;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.ClaimCheck;
import atlas.analysis.ClaimResult;
import atlas.analysis.FigureFixture;
import atlas.analysis.Fixture;
import atlas.analysis.MembersThroughTime.Step;
import atlas.chart.Plot.ClaimPlot;
import atlas.chart.Plot.LinePlot;
import atlas.chart.Plot.StackPlot;
import atlas.chart.Plot.StepPlot;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Cell;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What charts of the small atlas show: CICA with Türkiye since 1999, Kyrgyzstan since 2002 (observer before) and
/// Kuwait since 2022; 90 and 10 of 200 million persons in 2022.
final class ChartContentTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private final Atlas atlas = FigureFixture.atlas(List.of(FigureFixture.share(60)));
    private final Organization cica = atlas.organization("cica").orElseThrow();
    private final OrganizationCharts organizations = new OrganizationCharts(atlas, ENGLISH);

    private static String cell(Table table, int row, String column) {
        return table.rows().get(row).get(table.indexOf(column)).text();
    }

    @Test
    void membersAreStepsFromTheAtlassFirstDayToItsLast() {
        ChartContent<StepPlot> content = organizations.members(cica);
        assertEquals(
                List.of(
                        new Step(Atlas.FIRST_DAY, LocalDate.of(1999, 9, 13), 0),
                        new Step(LocalDate.of(1999, 9, 14), LocalDate.of(2002, 6, 3), 1),
                        new Step(LocalDate.of(2002, 6, 4), LocalDate.of(2022, 10, 12), 2),
                        new Step(LocalDate.of(2022, 10, 13), LocalDate.of(2025, 12, 31), 3)),
                content.plot().members().steps());
        assertAll(
                () -> assertEquals("members-cica", content.name()),
                () -> assertEquals("Members of CICA", content.title()),
                () -> assertEquals("Number on each day, 1990–2025", content.unit()),
                () -> assertEquals(List.of("source"), content.sources()),
                () -> assertEquals(
                        List.of("An author: A report on the first summit"),
                        content.sourcesInShort(atlas, Language.ENGLISH)),
                () -> assertEquals(4, content.data().rows().size()));
    }

    @Test
    void sharesHaveALineAndAColumnForMembersAndOneForObserversTooAndSayWhoIsMissing() {
        ChartContent<LinePlot> content = organizations.shares(cica, FigureFixture.population());
        assertEquals(50, content.plot().lines().getFirst().values().get(2022).value());
        Table data = content.data();
        assertEquals(1, data.rows().size());
        assertEquals("50", cell(data, 0, "members_percent"));
        assertEquals("50", cell(data, 0, "members_and_observers_percent"));
        assertTrue(content.notes().getFirst().startsWith("2022. 2 of 3 members have a figure."), content::toString);
        assertTrue(content.notes().getFirst().endsWith("Without a figure: Kuwait."), content::toString);
    }

    @Test
    void anOrganizationWithoutObserversHasALineWithoutValuesForThem() {
        ChartContent<LinePlot> content =
                organizations.shares(atlas.organization("sco").orElseThrow(), FigureFixture.population());
        assertTrue(content.plot().isEmpty(), "its only member had left before the year of the figure");
        assertEquals(
                List.of("year", "members_percent", "members_and_observers_percent"),
                content.data().columns().stream().map(column -> column.name()).toList());
        assertEquals(0, content.data().rows().size());
    }

    @Test
    void aClaimStandsBesideWhatTheDataSay() {
        List<ClaimResult.OfShare> results = new ClaimCheck(atlas)
                .about(cica).stream().map(ClaimResult.OfShare.class::cast).toList();
        ChartContent<ClaimPlot> content = organizations.claims(cica, results);
        assertEquals(
                List.of(new Plot.ClaimedShare("Population", "Members", 2022, 50, 60)),
                content.plot().shares());
        assertEquals("60", cell(content.data(), 0, "claimed_percent"));
    }

    @Test
    void aFigureIsARowForEachValueAndNamesTheStatesWithoutOne() {
        ChartContent<LinePlot> content =
                new FigureCharts(atlas, ENGLISH).figure(FigureFixture.population(), List.of("TUR", "KWT", "KGZ"));
        Table data = content.data();
        assertAll(
                () -> assertEquals("Population: Türkiye, Kuwait, Kyrgyzstan", content.title()),
                () -> assertEquals("persons, 2022–2022", content.unit()),
                () -> assertEquals("TUR", cell(data, 0, "iso3")),
                () -> assertEquals("Türkiye", cell(data, 0, "name")),
                () -> assertEquals("90000000", cell(data, 0, "value")),
                () -> assertEquals("KGZ", cell(data, 1, "iso3")),
                () -> assertEquals(2, data.rows().size()),
                () -> assertTrue(content.notes().contains("Without a figure: Kuwait.")),
                () -> assertFalse(content.notes().contains(ENGLISH.get("chart.note.gaps"))));
    }

    @Test
    void aFigureWithoutAnyValueIsEmptyAndSaysSo() {
        ChartContent<LinePlot> content =
                new FigureCharts(atlas, ENGLISH).figure(FigureFixture.population(), List.of("KWT"));
        assertTrue(content.plot().isEmpty());
        assertEquals("persons, 1990–2025", content.unit());
        assertEquals("figure-population-kwt", content.name());
    }

    @Test
    void deathsHaveARowForEachYearAndTellInHowManyThereIsAnEstimate() {
        ChartContent<StackPlot> content = new ConflictCharts(atlas, ENGLISH).deaths(Fixture.karabakh());
        assertTrue(content.plot().isEmpty(), "the small atlas has no such figure");
        assertEquals(36, content.data().rows().size());
        assertTrue(content.data().rows().getFirst().get(1) instanceof Cell.Empty);
        assertTrue(content.notes().contains("0 of 36 years have an estimate."), content::toString);
    }

    @Test
    void phasesSayThatAnEdgeSlopesWhereADayIsNotKnown() {
        assertTrue(new ConflictCharts(atlas, ENGLISH)
                .phases(Fixture.karabakh())
                .notes()
                .contains(ENGLISH.get("chart.note.slopes")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void titlesAndUnitsAreInTheReadersLanguage(Language language) {
        Messages messages = new Messages(language);
        OrganizationCharts charts = new OrganizationCharts(atlas, messages);
        assertTrue(charts.members(cica).title().contains(cica.shortNames().in(language)));
        assertTrue(charts.members(cica).unit().contains("1990–2025"));
        assertTrue(new FigureCharts(atlas, messages)
                .figure(FigureFixture.population(), List.of("KGZ"))
                .title()
                .contains(atlas.state("KGZ").orElseThrow().names().in(language)));
    }
}
