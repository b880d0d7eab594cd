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

    private static RecordTables tables(Optional<String> organization) {
        return new RecordTables(ATLAS, Language.ENGLISH, organization.flatMap(ATLAS::organization));
    }

    @TestFactory
    Stream<DynamicTest> everyRowNamesItsSources() {
        RecordTables all = tables(Optional.empty());
        Map<String, Table> byName = Map.ofEntries(
                Map.entry("states", all.states()),
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
                Map.entry("agreements", all.agreements()),
                Map.entry("resolutions", all.resolutions()),
                Map.entry("votes", all.votes()),
                Map.entry("claims", all.claims()),
                Map.entry("glossary", all.glossary()),
                Map.entry("indicators", all.indicators()));
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
    void theListOfSourcesIsTheOneInTheFolder() throws IOException {
        String list = Files.readString(Path.of("assets/SOURCES.md"));
        String table = TableFormat.MARKDOWN.write(tables(Optional.empty()).sources());
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
