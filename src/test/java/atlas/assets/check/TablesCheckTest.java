package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TablesCheckTest extends CheckedFiles {

    @Test
    void aTableWithItsChecksumIsFine() {
        assertEquals(List.of(), problems());
    }

    @Test
    void aValueThatWasChangedByHandIsFound() {
        files.replace("indicators/population.csv", "2780500", "2780501");
        assertEquals(1, problems().size());
        assertTrue(problems()
                .getFirst()
                .startsWith(
                        "indicators/indicators.json line 3, /indicators/0/origin/sha256: The table population.csv is"
                                + " another one: its checksum is "));
    }

    @Test
    void aFigureWithoutItsOriginIsRefused() {
        files.replace("indicators/indicators.json", "\"origin\"", "\"orign\"");
        assertTrue(problems().stream()
                .anyMatch(problem ->
                        problem.endsWith("/indicators/0/origin: This is missing: it is required by the schema.")));
    }

    @Test
    void aFigureWithoutALicenceIsRefused() {
        files.replace("indicators/indicators.json", "\"licence\": \"CC BY 4.0\", ", "");
        assertTrue(problems().getFirst().contains("/indicators/0/licence"), problems()::toString);
    }
}
