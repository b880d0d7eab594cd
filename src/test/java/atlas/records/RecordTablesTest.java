package atlas.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.table.Cell;
import atlas.table.Table;
import atlas.table.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The tables of the real datasets.
final class RecordTablesTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();

    private static OrganizationTables tables(Optional<String> organization) {
        return new OrganizationTables(ATLAS, Language.ENGLISH, organization.flatMap(ATLAS::organization));
    }

    @TestFactory
    Stream<DynamicTest> everyRowNamesItsSources() {
        OrganizationTables all = tables(Optional.empty());
        ConflictTables conflicts = new ConflictTables(ATLAS, Language.ENGLISH);
        VoteTables votes = new VoteTables(ATLAS, Language.ENGLISH);
        ReferenceTables references = new ReferenceTables(ATLAS, Language.ENGLISH);
        Map<String, Table> byName = Map.ofEntries(
                Map.entry("states", references.states()),
                Map.entry("organizations", all.organizations()),
                Map.entry("memberships", all.memberships(Optional.empty())),
                Map.entry("partners", all.partners()),
                Map.entry("meetings", all.meetings()),
                Map.entry("chairs", all.chairs()),
                Map.entry("officers", all.officers()),
                Map.entry("seats", all.seats()),
                Map.entry("bodies", all.bodies()),
                Map.entry("milestones", all.milestones()),
                Map.entry("stages", all.stages()),
                Map.entry("measures", all.measures()),
                Map.entry("agreements", conflicts.agreements()),
                Map.entry("resolutions", conflicts.resolutions()),
                Map.entry("roll-calls", votes.rollCalls()),
                Map.entry("votes", votes.votes(Optional.of("KAZ"))),
                Map.entry("controls", conflicts.controls()),
                Map.entry("cities", references.cities()),
                Map.entry("claims", references.claims()),
                Map.entry("glossary", references.glossary()),
                Map.entry("indicators", references.indicators()));
        return byName.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> namesSources(entry.getValue())));
    }

    private static void namesSources(Table table) {
        assertFalse(table.rows().isEmpty());
        int column = table.indexOf("sources");
        for (List<Cell> row : table.rows()) {
            for (String id : row.get(column).text().split(";", -1)) {
                assertTrue(ATLAS.sources().containsKey(id), () -> "no source \"" + id + "\" of " + row);
            }
        }
    }

    @Test
    void aTableOfOneOrganizationHoldsNoOther() {
        assertEquals(
                List.of(Cell.of("sco")),
                tables(Optional.of("sco")).meetings().rows().stream()
                        .map(List::getFirst)
                        .distinct()
                        .toList());
    }

    @Test
    void aPriorityAreaWithoutAKnownCoordinatorHasARowWithoutAState() {
        List<List<Cell>> open = tables(Optional.of("cica")).measures().rows().stream()
                .filter(row -> row.get(5).equals(Cell.empty()))
                .toList();
        assertTrue(open.stream().anyMatch(row -> row.get(3).equals(Cell.of("Finance"))), open::toString);
    }

    @Test
    void aHolderThatIsNoStateHasANameAndNoCode() {
        Table controls = new ConflictTables(ATLAS, Language.ENGLISH).controls();
        List<Cell> crimea = rowOf(controls, "crimea");
        List<Cell> karabakh = rowOf(controls, "karabakh-2020");
        int code = controls.indexOf("holder_iso3");
        int name = controls.indexOf("holder");
        assertEquals(
                List.of(Cell.of("RUS"), Cell.of("Russian Federation")), List.of(crimea.get(code), crimea.get(name)));
        assertEquals(Cell.empty(), karabakh.get(code));
        assertEquals(Cell.of("Local Armenian authorities"), karabakh.get(name));
    }

    private static List<Cell> rowOf(Table table, String id) {
        return table.rows().stream()
                .filter(row -> row.getFirst().equals(Cell.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListOfSourcesIsTheOneInTheFolder() throws IOException {
        String list = Files.readString(Path.of("assets/SOURCES.md"));
        String table = TableFormat.MARKDOWN.text(new ReferenceTables(ATLAS, Language.ENGLISH).sources());
        assertTrue(
                list.endsWith(table),
                "SOURCES.md is old: mvn -q -Datlas.args=\"table --what sources --format markdown --out FILE\" makes its table");
    }
}
