package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What readers look for is found in the datasets of record, whatever kind of thing it is.
final class SearchOfRecordTest {

    private static final Search SEARCH =
            new Search(new AssetFolder(Path.of("assets")).readAtlas().atlas());

    @ParameterizedTest
    @CsvSource({
        "Nagorno, Conflict",
        "Nagorno, ArmedConflict",
        "Hezbollah, ArmedConflict",
        "ucdp-426, ArmedConflict",
        "Crimea, Area",
        "Abkhazia, Area",
        "ES-11/1, Resolution",
        "62/243, Resolution",
        "2758, State",
        "Minsk, Agreement",
        "Minsk, City",
        "homicide, Figure",
        "Almaty, City",
        "Alma-Ata, City",
        "Nur-Sultan, City",
        "Нур-Султан, City",
        "Lagos, City"
    })
    void itIsFoundAmongTheFirstOfItsKind(String query, String kind) {
        List<String> kinds = SEARCH.find(query, 3).stream()
                .map(match -> match.hit().getClass().getSimpleName())
                .toList();
        assertTrue(kinds.contains(kind + "Hit"), query + " finds " + kinds);
    }

    @ParameterizedTest
    @CsvSource({"Myanmar, Karen", "Afghanistan, government", "India, Kashmir"})
    void theLongestArmedConflictsOfAStateComeFirst(String query, String expected) {
        List<String> found = SEARCH.find(query, 3).stream()
                .map(Search.Match::hit)
                .filter(SearchHit.ArmedConflictHit.class::isInstance)
                .map(hit -> hit.names().english())
                .toList();
        assertTrue(found.stream().anyMatch(name -> name.contains(expected)), query + " finds " + found);
    }

    @ParameterizedTest
    @CsvSource({
        "Myanmar, Myanmar, ''",
        "Burma, Myanmar, Burma",
        "Soviet, Ukraine, Ukrainian Soviet Socialist Republic",
    })
    void theNameByWhichItWasFoundStandsBesideWhereItIsAnother(String query, String shown, String beside) {
        Search.Match match = SEARCH.find(query, 5).stream()
                .filter(found -> found.hit() instanceof SearchHit.StateHit
                        && found.hit().names().english().equals(shown))
                .findFirst()
                .orElseThrow();
        assertEquals(beside, match.nameBeside(shown, query).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "Soviet, SUN",
        "СССР, SUN",
        "Sovyetler, SUN",
        "Yugoslavia, YUG",
        "Czechoslovakia, CSK",
        "GDR, DDR",
        "Swaziland, SWZ",
        "Zaire, COD",
        "Turkey, TUR"
    })
    void aFormerStateAndAFormerNameAreFound(String query, String iso3) {
        SearchHit.StateHit first = SEARCH.find(query, 3).stream()
                .map(Search.Match::hit)
                .filter(SearchHit.StateHit.class::isInstance)
                .map(SearchHit.StateHit.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(iso3, first.state().iso3());
    }
}
