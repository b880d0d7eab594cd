package atlas.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.table.Table;
import atlas.theme.Legend;
import atlas.theme.LegendWriter;
import atlas.theme.StateColourer;
import atlas.theme.ThemeKinds;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The datasets of record, beside the legend.
final class ColouringTableTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final StateColourer COLOURER = new StateColourer(ATLAS);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private static final List<MapTheme> THEMES = List.of(
            new MapTheme.ParticipationTheme(),
            new MapTheme.FigureTheme("life-expectancy", Classing.USUAL),
            new MapTheme.FigureTheme("population", Classing.USUAL),
            new MapTheme.SharedOrganizationsTheme("KAZ"),
            new MapTheme.ConflictsTheme(),
            new MapTheme.RollCallTheme("A/RES/ES-11/1"));

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(1991, 12, 20), LocalDate.of(1995, 6, 1), LocalDate.of(2022, 10, 13));

    private static Table table(Viewpoint viewpoint) {
        return new ColouringTable(ATLAS, ENGLISH, COLOURER).of(viewpoint);
    }

    private static List<String> column(Table table, String name) {
        int at = table.indexOf(name);
        return table.rows().stream().map(row -> row.get(at).text()).toList();
    }

    private static Legend legend(Viewpoint viewpoint) {
        return new LegendWriter(ATLAS, ENGLISH, COLOURER, List.of())
                .of(viewpoint.left().subject(), Set.of(), Appearance.LIGHT);
    }

    @Test
    void everyKindOfThemeIsAmongThoseTried() {
        Set<Object> tried = new HashSet<>();
        THEMES.forEach(theme -> tried.add(ThemeKinds.of(theme)));
        assertEquals(Set.copyOf(ThemeKinds.all()), tried);
    }

    @TestFactory
    Stream<DynamicTest> eachClassHasAsManyRowsAsTheLegendCounts() {
        return THEMES.stream()
                .flatMap(theme -> DAYS.stream().map(day -> Viewpoint.home(day).withTheme(theme)))
                .map(viewpoint -> DynamicTest.dynamicTest(
                        viewpoint.subject().theme() + " on " + viewpoint.date(), () -> assertCounts(viewpoint)));
    }

    private static void assertCounts(Viewpoint viewpoint) {
        Table table = table(viewpoint);
        List<String> classes = column(table, "class");
        List<Legend.LegendEntry> counted = legend(viewpoint).legendEntries().stream()
                .filter(entry -> !entry.count().isEmpty())
                .toList();
        for (Legend.LegendEntry entry : counted) {
            long rows = classes.stream().filter(entry.words()::equals).count();
            assertEquals(entry.count(), Long.toString(rows), entry.words());
        }
        List<String> states = column(table, "iso3");
        assertEquals(new HashSet<>(states).size(), states.size(), "a state stands twice");
        assertTrue(states.containsAll(viewpoint.subject().seenIn(ATLAS).states().keySet()));
        assertEquals(Set.of(viewpoint.date().toString()), Set.copyOf(column(table, "date")));
    }

    @Test
    void aFigureHasValuesWithYearUnitAndSource() {
        Table table = table(Viewpoint.home(LocalDate.of(2022, 10, 13)).withTheme(THEMES.get(1)))
                .where("iso3", cell -> cell.text().equals("KAZ"));
        assertEquals(1, table.rows().size());
        double recorded = ATLAS.indicator("life-expectancy")
                .orElseThrow()
                .series()
                .of("KAZ", 2022)
                .orElseThrow()
                .value();
        assertEquals(recorded, Double.parseDouble(column(table, "value").getFirst()));
        assertEquals(List.of("2022"), column(table, "year"));
        assertEquals(List.of("years"), column(table, "unit"));
        assertFalse(column(table, "sources").getFirst().isEmpty());
    }

    @Test
    void circlesHaveTheirValuesToo() {
        Table table = table(Viewpoint.home(LocalDate.of(2022, 10, 13)).withTheme(THEMES.get(2)));
        assertTrue(column(table, "value").stream()
                        .filter(value -> !value.isEmpty())
                        .count()
                > 190);
    }

    @Test
    void aComparisonHasBothSides() {
        Viewpoint left = Viewpoint.home(LocalDate.of(2000, 1, 1));
        Viewpoint compared = left.withComparison(
                Optional.of(new Comparison(left.subject().withDate(LocalDate.of(2022, 10, 13)), Comparison.MIDDLE)));
        Table table = table(compared);
        List<String> expected = new ArrayList<>(column(table(left), "class"));
        expected.addAll(column(table(left.withDate(LocalDate.of(2022, 10, 13))), "class"));
        assertEquals(expected, column(table, "class"));
        assertEquals(Set.of("left", "right"), Set.copyOf(column(table, "side")));
        assertEquals(-1, table(left).indexOf("side"));
    }

    @Test
    void namesAreThoseOfTheDayAndTheLanguage() {
        Viewpoint then = Viewpoint.home(LocalDate.of(1995, 6, 1));
        Table russian = new ColouringTable(ATLAS, new Messages(Language.RUSSIAN), COLOURER)
                .of(then)
                .where("iso3", cell -> cell.text().equals("COD"));
        assertEquals(
                List.of("Zaire"),
                column(table(then).where("iso3", cell -> cell.text().equals("COD")), "name"));
        assertEquals(List.of("Заир"), column(russian, "name"));
    }
}
