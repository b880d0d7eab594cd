package atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.i18n.Language;
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
        ReferenceTables references = new ReferenceTables(ATLAS, Language.ENGLISH);
        Map<String, Table> byName = Map.ofEntries(
                Map.entry("states", references.states()),
                Map.entry("organizations", all.organizations()),
                Map.entry("memberships", all.memberships()),
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
                Map.entry("votes", conflicts.votes()),
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
        int column = table.columns().indexOf("sources");
        for (List<String> row : table.rows()) {
            for (String id : row.get(column).split(";", -1)) {
                assertTrue(ATLAS.sources().containsKey(id), () -> "no source \"" + id + "\" of " + row);
            }
        }
    }

    @Test
    void aTableOfOneOrganizationHoldsNoOther() {
        assertEquals(
                List.of("sco"),
                tables(Optional.of("sco")).meetings().rows().stream()
                        .map(List::getFirst)
                        .distinct()
                        .toList());
    }

    @Test
    void aPriorityAreaWithoutAKnownCoordinatorHasARowWithoutAState() {
        List<List<String>> open = tables(Optional.of("cica")).measures().rows().stream()
                .filter(row -> row.get(5).isEmpty())
                .toList();
        assertTrue(open.stream().anyMatch(row -> row.get(3).equals("Finance")), open::toString);
    }

    @Test
    void aHolderThatIsNoStateHasANameAndNoCode() {
        Table controls = new ConflictTables(ATLAS, Language.ENGLISH).controls();
        List<String> crimea = rowOf(controls, "crimea");
        List<String> karabakh = rowOf(controls, "karabakh-2020");
        int code = controls.columns().indexOf("holder_iso3");
        int name = controls.columns().indexOf("holder");
        assertEquals(List.of("RUS", "Russian Federation"), List.of(crimea.get(code), crimea.get(name)));
        assertEquals("", karabakh.get(code));
        assertEquals("Local Armenian authorities in Nagorno-Karabakh", karabakh.get(name));
    }

    private static List<String> rowOf(Table table, String id) {
        return table.rows().stream()
                .filter(row -> row.getFirst().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListOfSourcesIsTheOneInTheFolder() throws IOException {
        String list = Files.readString(Path.of("assets/SOURCES.md"));
        String table = TableFormat.MARKDOWN.write(new ReferenceTables(ATLAS, Language.ENGLISH).sources());
        assertTrue(
                list.endsWith(table),
                "SOURCES.md is old: mvn -q -Datlas.args=\"table --what sources --format markdown --out FILE\" makes its table");
    }

    @Test
    void aStrokeInACellDoesNotEndTheCellInMarkdown() {
        Table table = new Table(List.of("name"), List.of(List.of("a|b")));
        assertEquals("| name |\n| --- |\n| a\\|b |\n", TableFormat.MARKDOWN.write(table));
    }
}
