package atlas.chart.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.overlap.MemberSets;
import atlas.analysis.overlap.OrganizationPair;
import atlas.analysis.overlap.StatePair;
import atlas.assets.AssetFolder;
import atlas.chart.ChartContent;
import atlas.chart.MatrixPlot;
import atlas.chart.MatrixPlot.MatrixEntry;
import atlas.chart.NetworkPlot;
import atlas.chart.NetworkPlot.NetworkLink;
import atlas.chart.NetworkPlot.NetworkNode;
import atlas.chart.UpSetPlot;
import atlas.chart.UpSetPlot.UpSetColumn;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Cell;
import atlas.view.desk.DeskView.Network;
import atlas.view.desk.DeskView.Overlap;
import atlas.view.desk.DeskView.OverlapMeasure;
import atlas.view.desk.DeskView.Shared;
import atlas.view.desk.DeskView.UpSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The charts of overlaps, of the record.
final class OverlapChartsTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2024, 7, 10);
    private static final LocalDate BEFORE = LocalDate.of(2000, 1, 1);
    private static final double EXACT = 1e-9;

    private static ChartContent<MatrixPlot> overlap(OverlapMeasure measure, LocalDate... since) {
        return new OverlapCharts(ATLAS, ENGLISH)
                .overlap(new Overlap(measure, List.of(since).stream().findFirst()), DAY);
    }

    private static ChartContent<MatrixPlot> shared(String group, LocalDate day, LocalDate... since) {
        return new SharedCharts(ATLAS, ENGLISH)
                .shared(new Shared(List.of(since).stream().findFirst()), GroupText.read(group), day);
    }

    private static int index(MatrixPlot plot, String id) {
        return plot.entries().stream().map(MatrixEntry::id).toList().indexOf(id);
    }

    private static double value(MatrixPlot plot, String row, String column) {
        return plot.value(index(plot, row), index(plot, column)).orElseThrow();
    }

    private static String words(MatrixPlot plot, String row, String column) {
        return plot.words().of(index(plot, row), index(plot, column));
    }

    @ParameterizedTest
    @EnumSource(OverlapMeasure.class)
    void eachCellIsTheMeasureOfItsPair(OverlapMeasure measure) {
        MatrixPlot plot = overlap(measure).plot();
        MemberSets sets = MemberSets.on(ATLAS, DAY);
        assertEquals(
                Set.copyOf(sets.organizations()),
                Set.copyOf(plot.entries().stream().map(MatrixEntry::id).toList()));
        for (String row : sets.organizations()) {
            for (String column : sets.organizations()) {
                OrganizationPair pair = OrganizationPair.of(sets, row, column);
                OptionalDouble found = plot.value(index(plot, row), index(plot, column));
                if (row.equals(column)) {
                    assertEquals(OptionalDouble.empty(), found);
                } else {
                    assertEquals(
                            switch (measure) {
                                case COMMON -> pair.count();
                                case JACCARD -> pair.jaccardPercent();
                                case CONTAINMENT -> pair.leftInRightPercent();
                            },
                            found.orElseThrow(),
                            EXACT);
                }
            }
        }
    }

    @Test
    void aCellTellsAllMeasuresAndItsChartSaysWhatItShows() {
        ChartContent<MatrixPlot> content = overlap(OverlapMeasure.JACCARD);
        assertEquals("How far the memberships of organizations coincide, 10 July 2024", content.title());
        assertEquals(
                "CICA and SCO: members in common 9; 31.0\u00a0% of the members of either, 32.1\u00a0% of CICA, 90.0\u00a0% of"
                        + " SCO",
                words(content.plot(), "cica", "sco"));
        assertEquals("CICA (28)", words(content.plot(), "cica", "cica"));
        assertTrue(
                content.notes()
                        .contains("32 of the 34 organizations of the atlas have members on the day; without: UNODC,"
                                + " EurAsEC."),
                () -> content.notes().toString());
        assertFalse(content.sources().isEmpty());
    }

    @Test
    void likeOrganizationsStandBesideEachOther() {
        MatrixPlot plot = overlap(OverlapMeasure.JACCARD).plot();
        assertEquals(1, Math.abs(index(plot, "csto") - index(plot, "eaeu")));
        assertEquals(1, Math.abs(index(plot, "asean") - index(plot, "seanwfz")));
    }

    @Test
    void aChangeIsTheLaterDayLessTheEarlierAmongOrganizationsOfBoth() {
        MatrixPlot plot = overlap(OverlapMeasure.COMMON, BEFORE).plot();
        assertEquals(-1, index(plot, "sco"));
        OrganizationPair then = OrganizationPair.of(MemberSets.on(ATLAS, BEFORE), "cica", "asean");
        OrganizationPair now = OrganizationPair.of(MemberSets.on(ATLAS, DAY), "cica", "asean");
        assertEquals(now.count() - then.count(), value(plot, "cica", "asean"));
        assertEquals("CICA and ASEAN: 0, then 3", words(plot, "cica", "asean"));
        assertEquals(OptionalDouble.of(0), plot.scale().centre());
    }

    @Test
    void theTableOfAChangeHasBothDays() {
        ChartContent<MatrixPlot> content = overlap(OverlapMeasure.CONTAINMENT, BEFORE);
        int size = content.plot().size();
        assertEquals(size * (size - 1), content.data().rows().size(), "both ways round");
        assertEquals(
                List.of("organization", "other", "before", "after", "change"),
                content.data().columns().stream().map(column -> column.name()).toList());
    }

    @Test
    void statesAreToldWithTheOrganizationsThatTheyShare() {
        ChartContent<MatrixPlot> content = shared("cica", DAY);
        assertEquals("Members of CICA: organizations that each two share, 10 July 2024", content.title());
        assertEquals(28, content.plot().size());
        assertEquals(value(content.plot(), "KAZ", "RUS"), value(content.plot(), "RUS", "KAZ"));
        assertEquals("Türkiye and Republic of Korea: 4 (CICA, UN, IOM, IAEA)", words(content.plot(), "TUR", "KOR"));
    }

    @Test
    void aStateThatDidNotExistHasNoValueRatherThanNone() {
        ChartContent<MatrixPlot> content = shared("KAZ,CHN,IND", DAY, LocalDate.of(1991, 6, 1));
        MatrixPlot plot = content.plot();
        assertEquals(OptionalDouble.empty(), plot.value(index(plot, "KAZ"), index(plot, "CHN")));
        assertTrue(plot.hasGaps());
        assertEquals("Kazakhstan and China: Not there on one of the two days", words(plot, "KAZ", "CHN"));
        assertEquals(1, content.data().rows().size(), "China and India alone");
    }

    @Test
    void aStateInNoOrganizationIsNamed() {
        ChartContent<MatrixPlot> content = shared("KAZ,GRL", DAY);
        assertTrue(
                content.notes().contains("1 of 2 states are members of one at least; of none: Greenland."),
                () -> content.notes().toString());
        assertEquals(0, value(content.plot(), "KAZ", "GRL"));
    }

    private static ChartContent<UpSetPlot> upSet(UpSet view, String... group) {
        Optional<Group> some = List.of(group).stream().findFirst().map(GroupText::read);
        return new UpSetCharts(ATLAS, ENGLISH).upSet(view, some, DAY);
    }

    private static UpSet of(String... organizations) {
        return new UpSet(List.of(organizations), 0, Optional.empty(), Optional.empty());
    }

    @Test
    void combinationsStandByTheirSizeWithTheirSets() {
        ChartContent<UpSetPlot> content = upSet(of("csto", "eaeu"));
        assertEquals(
                List.of("csto 6", "eaeu 5"),
                content.plot().rows().stream()
                        .map(row -> row.id() + " " + row.size())
                        .toList());
        assertEquals(
                List.of(
                        new UpSetColumn(
                                new TreeSet<>(Set.of(0, 1)),
                                new TreeSet<>(Set.of("ARM", "BLR", "KAZ", "KGZ", "RUS")),
                                "CSTO, EAEU: 5 (Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russian Federation)"),
                        new UpSetColumn(
                                new TreeSet<>(Set.of(0)), new TreeSet<>(Set.of("TJK")), "CSTO: 1 (Tajikistan)")),
                content.plot().columns());
    }

    @Test
    void ofAGroupThoseInNoneOfTheOrganizationsCountToo() {
        ChartContent<UpSetPlot> content = upSet(of("csto"), "KAZ,CHN,IND");
        assertEquals(
                List.of("None of these: 2 (China, India)", "CSTO: 1 (Kazakhstan)"),
                content.plot().columns().stream().map(UpSetColumn::words).toList());
    }

    @Test
    void theGroupAddsUpToItsStatesWhateverIsDrawn() {
        ChartContent<UpSetPlot> content = upSet(UpSet.ALL);
        assertEquals(40, content.plot().columns().size());
        double states = content.data().rows().stream()
                .mapToDouble(row -> ((Cell.Numeric) row.getFirst()).value().doubleValue())
                .sum();
        assertEquals(MemberSets.on(ATLAS, DAY).everybody().size(), states);
        assertTrue(content.notes().getFirst().startsWith("The 40 largest of "), content.notes()::getFirst);
    }

    @Test
    void anOrganizationWithoutMembersIsNamedAndAnEmptyPlotSaysSo() {
        ChartContent<UpSetPlot> content = upSet(of("eurasec"));
        assertTrue(content.plot().isEmpty());
        assertTrue(content.notes().contains("Without members on the day: EurAsEC."), content.notes()::toString);
    }

    private static ChartContent<NetworkPlot> network(LocalDate day, Optional<Integer> atLeast) {
        return new NetworkCharts(ATLAS, ENGLISH).network(new Network(atLeast), GroupText.read("cica"), day);
    }

    @Test
    void linesJoinStatesThatShareSoManyOrganizations() {
        NetworkPlot plot = network(DAY, Optional.of(12)).plot();
        for (NetworkLink link : plot.links()) {
            String from = plot.nodes().get(link.from()).iso3();
            String to = plot.nodes().get(link.to()).iso3();
            StatePair pair = StatePair.all(MemberSets.on(ATLAS, DAY), new TreeSet<>(Set.of(from, to)))
                    .getFirst();
            assertEquals(pair.count(), link.count());
            assertTrue(link.count() >= 12);
        }
        assertEquals(12, plot.fewest());
        assertEquals(plot.links().getLast().count(), plot.most());
        assertFalse(plot.links().isEmpty());
    }

    @Test
    void thereAreNoMoreLinesThanCanBeToldApartUnlessTheReaderWantsThem() {
        NetworkPlot plot = network(DAY, Optional.empty()).plot();
        assertTrue(plot.links().size() <= 3 * plot.nodes().size());
        assertEquals(28 * 27 / 2, network(DAY, Optional.of(1)).plot().links().size());
    }

    @Test
    void aStateStandsInOnePlaceOnAllDays() {
        Map<String, NetworkNode> before = network(LocalDate.of(2003, 1, 1), Optional.empty()).plot().nodes().stream()
                .collect(Collectors.toMap(NetworkNode::iso3, node -> node));
        Map<String, NetworkNode> after = network(DAY, Optional.empty()).plot().nodes().stream()
                .collect(Collectors.toMap(NetworkNode::iso3, node -> node));
        assertTrue(before.size() < after.size());
        before.forEach((iso3, node) -> {
            NetworkNode later = Objects.requireNonNull(after.get(iso3));
            assertEquals(List.of(node.x(), node.y()), List.of(later.x(), later.y()));
        });
    }
}
