package atlas.chart.conflict;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.conflict.ConflictFixture;
import atlas.assets.FrozenAtlas;
import atlas.chart.ChartContent;
import atlas.chart.Plot.LinePlot;
import atlas.chart.YearRowsPlot;
import atlas.chart.YearRowsPlot.Strength;
import atlas.chart.YearRowsPlot.YearRow;
import atlas.chart.YearRowsPlot.YearRun;
import atlas.chart.YearStackPlot;
import atlas.chart.YearStackPlot.KindCount;
import atlas.domain.Atlas;
import atlas.domain.figure.Series;
import atlas.domain.group.GroupText;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Table;
import atlas.view.desk.Conflicts;
import atlas.view.desk.Conflicts.ConflictAspect;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The conflicts of [ConflictFixture] as charts, and some of the record as a list.
final class GroupConflictChartsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(1991, 7, 1);

    private final Atlas atlas = new ConflictFixture().atlas();
    private final ConflictGroup group = new ConflictGroup(
            DAY,
            new TreeSet<>(Set.of("KAZ", "KGZ", "TUR")),
            new TreeSet<>(Set.of("KAZ", "KGZ", "TUR")),
            "three states",
            List.of("membership"));

    private ChartContent<?> chart(ConflictAspect aspect) {
        return new GroupConflictCharts(atlas, ENGLISH)
                .of(Conflicts.of(aspect), group)
                .orElseThrow();
    }

    private static String csv(Table table) {
        StringBuilder text = new StringBuilder();
        table.rows()
                .forEach(row -> text.append(String.join(
                                ",", row.stream().map(cell -> cell.text()).toList()))
                        .append('\n'));
        return text.toString();
    }

    private String name(String iso3) {
        return atlas.state(iso3).map(state -> state.nameOnMap(Language.ENGLISH)).orElse(iso3);
    }

    @Test
    void theNumberOfAYearIsToldByKindAndNoneIsZero() {
        ChartContent<?> content = chart(ConflictAspect.ACTIVE);
        YearStackPlot plot = (YearStackPlot) content.plot();
        assertAll(
                () -> assertEquals(
                        List.of(
                                new KindCount(1, "1991, internal: 1, of them wars: 1"),
                                new KindCount(
                                        0, "1991, internal, with troops of other governments: 0, of them wars: 0"),
                                new KindCount(1, "1991, between states: 1, of them wars: 0")),
                        plot.byYear().get(1991)),
                () -> assertEquals(1993, plot.lastKnownYear()),
                () -> assertEquals(
                        "1989,0,0,0,0,0\n1990,1,1,0,0,0\n1991,2,1,0,1,1\n1992,1,1,0,0,1\n1993,1,0,1,0,0\n",
                        csv(content.data())),
                () -> assertEquals("Armed conflicts active in each year: three states", content.title()),
                () -> assertEquals(
                        "1993: 1 active, of them wars (1,000 or more battle-related deaths): 0.",
                        content.notes().getFirst()),
                () -> assertEquals(
                        List.of("source-of-ucdp-1", "source-of-ucdp-2", "source-of-ucdp-3", "membership"),
                        content.sources()));
    }

    @Test
    void yearsThatFollowOneAnotherAndAreAlikeAreOneRun() {
        YearRowsPlot plot = (YearRowsPlot) chart(ConflictAspect.YEARS).plot();
        assertEquals(
                List.of("Border", "Coast", "Steppe"),
                plot.rows().stream().map(YearRow::name).toList());
        assertEquals(
                List.of(
                        new YearRun(1990, 1990, Strength.MIDDLE, "Steppe: minor armed conflict, 1990"),
                        new YearRun(1991, 1991, Strength.STRONG, "Steppe: war, 1991"),
                        new YearRun(1993, 1993, Strength.MIDDLE, "Steppe: minor armed conflict, 1993")),
                plot.rows().getLast().runs());
        assertEquals(
                "Steppe (territory: Steppe hills); active: 1990–1991, 1993",
                plot.rows().getLast().words());
    }

    @Test
    void aStateHasARowWithWhatItWasInEachYear() {
        ChartContent<?> content = chart(ConflictAspect.PARTIES);
        YearRowsPlot plot = (YearRowsPlot) content.plot();
        assertEquals(
                List.of(
                        new YearRow(
                                "KAZ",
                                name("KAZ"),
                                name("KAZ") + ": years as a party 4, with troops in support 0",
                                List.of(
                                        new YearRun(
                                                1990,
                                                1990,
                                                Strength.MIDDLE,
                                                name("KAZ") + ", 1990: party to minor armed conflicts. Steppe"),
                                        new YearRun(
                                                1991,
                                                1992,
                                                Strength.STRONG,
                                                name("KAZ") + ", 1991–1992: party to a war. Steppe, Coast"),
                                        new YearRun(
                                                1993,
                                                1993,
                                                Strength.MIDDLE,
                                                name("KAZ") + ", 1993: party to minor armed conflicts. Steppe"))),
                        new YearRow(
                                "KGZ",
                                name("KGZ"),
                                name("KGZ") + ": years as a party 1, with troops in support 0",
                                List.of(new YearRun(
                                        1991,
                                        1991,
                                        Strength.MIDDLE,
                                        name("KGZ") + ", 1991: party to minor armed conflicts. Border"))),
                        new YearRow(
                                "TUR",
                                name("TUR"),
                                name("TUR") + ": years as a party 1, with troops in support 1",
                                List.of(
                                        new YearRun(
                                                1991,
                                                1991,
                                                Strength.MIDDLE,
                                                name("TUR") + ", 1991: party to minor armed conflicts. Border"),
                                        new YearRun(
                                                1993,
                                                1993,
                                                Strength.WEAK,
                                                name("TUR") + ", 1993: troops in support only. Steppe")))),
                plot.rows());
        assertEquals(
                "Parties or in support with troops in some year: 3 of 3 states.",
                content.notes().getFirst());
    }

    @Test
    void statesThatWereInNoConflictAreNamed() {
        ConflictGroup alone = new ConflictGroup(
                DAY, new TreeSet<>(Set.of("ARM", "KGZ")), new TreeSet<>(Set.of("ARM", "KGZ")), "two", List.of());
        ChartContent<?> content = new GroupConflictCharts(atlas, ENGLISH)
                .of(Conflicts.of(ConflictAspect.PARTIES), alone)
                .orElseThrow();
        assertEquals(
                List.of(
                        "Parties or in support with troops in some year: 1 of 2 states.",
                        "In no year, by UCDP: " + name("ARM") + "."),
                content.notes().subList(0, 2));
    }

    @Test
    void deathsRunFromTheLowToTheHighSum() {
        ChartContent<?> content = chart(ConflictAspect.DEATHS);
        LinePlot plot = (LinePlot) content.plot();
        assertAll(
                () -> assertEquals(
                        new TreeMap<>(Map.of(
                                1990,
                                new Series.Value(10, Optional.of(new Series.EstimateRange(5, 20))),
                                1991,
                                new Series.Value(8, Optional.of(new Series.EstimateRange(8, 10))))),
                        plot.lines().getFirst().values()),
                () -> assertEquals("1990,10,5,20,1,\n1991,8,8,10,2,KAZ\n", csv(content.data())),
                () -> assertEquals(
                        "With a value of some year: 2 of 3 states. Without a figure: " + name("TUR") + ".",
                        content.notes().getFirst()),
                () -> assertEquals(
                        "In these years a state has no bounds, and its best estimate stands for both: 1991.",
                        content.notes().get(2)),
                () -> assertEquals(List.of("source-of-deaths", "membership"), content.sources()));
    }

    @Test
    void theDeathsOfAConflictThatTheAtlasDoesNotTellAreThoseOfTheStates() {
        assertEquals(
                "conflict-deaths",
                new GroupConflictCharts(atlas, ENGLISH)
                        .of(new Conflicts(ConflictAspect.DEATHS, Optional.of("hundred-years-war")), group)
                        .orElseThrow()
                        .name());
    }

    @Test
    void theListHasThoseThatTheAtlasTellsBeforeThoseThatUcdpCounts() {
        Atlas frozen = FrozenAtlas.atlas();
        LocalDate day = LocalDate.of(2022, 10, 13);
        RecordedConflicts recorded =
                RecordedConflicts.of(frozen, ConflictGroup.of(frozen, GroupText.read("KGZ"), day, ENGLISH), ENGLISH);
        assertEquals(
                "kyrgyz-tajik-border,Kyrgyz-Tajik border,ceasefire,,,Kyrgyzstan;Tajikistan,2014, 2021–2022,this atlas,,11091.69,11091.69,11091.69\n"
                        + "ucdp-13324,Kyrgyzstan – Tajikistan: common border,minor armed conflict,between states,"
                        + "territory: Common Border,Government of Kyrgyzstan;Government of Tajikistan,2021–2022,UCDP,"
                        + "Kyrgyz-Tajik border,,,\n",
                csv(recorded.table()));
        assertEquals(1, recorded.told());
    }
}
