package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules for conflicts in `assets/README.md` that a machine can hold.
final class ConflictRulesTest extends CheckedFiles {

    private static final String KARABAKH = "conflicts/karabakh.json";
    private static final String PARTIES = "\"parties\": [\"ARM\", \"AZE\", \"others\"]";
    private static final String ACTED = "\"by\": [\"ARM\"]";
    private static final String DEATHS = "\"deaths\": {\"low\": 3, \"high\": 5}";

    private List<String> problemsOfTheConflict() {
        return problems().stream()
                .filter(problem -> problem.startsWith(KARABAKH))
                .map(problem -> problem.substring(KARABAKH.length() + 1))
                .toList();
    }

    private void armed(String... fields) {
        files.replace(KARABAKH, "\"kind\": \"agreement\"", "\"kind\": \"armed\", " + String.join(", ", fields));
    }

    @Test
    void anArmedEventThatTellsWhoActedAndHowManyDiedIsFine() {
        armed(ACTED, DEATHS);
        assertEquals(List.of(), problemsOfTheConflict());
    }

    @Test
    void anArmedEventThatSaysThatNeitherIsKnownIsFine() {
        armed("\"byUnknown\": true", "\"deathsUnknown\": true");
        assertEquals(List.of(), problemsOfTheConflict());
    }

    @Test
    void anArmedEventThatNamesNobodyIsReported() {
        armed(DEATHS);
        assertEquals(
                List.of(
                        "line 8, /events/0: Who acted should be told, or that it is not known: \"by\" or \"byUnknown\"."),
                problemsOfTheConflict());
    }

    @Test
    void anArmedEventWithoutATollIsReported() {
        armed(ACTED);
        assertEquals(
                List.of("line 8, /events/0: How many died should be told, or that it is not known: \"deaths\" or"
                        + " \"deathsUnknown\"."),
                problemsOfTheConflict());
    }

    @Test
    void twoAccountsFromOneSourceAreReported() {
        armed(ACTED, DEATHS, "\"accountsDiffer\": true");
        assertEquals(
                List.of(
                        "line 10, /events/0/sources: Where the accounts differ, each has a source: there should be two at"
                                + " least."),
                problemsOfTheConflict());
    }

    @Test
    void whoActedIsAmongTheParties() {
        armed("\"by\": [\"KAZ\"]", DEATHS);
        assertEquals(
                List.of("line 8, /events/0: Who acted (KAZ) should be among the parties."), problemsOfTheConflict());
    }

    @Test
    void aTollWhoseLowCountIsAboveTheHighIsReported() {
        armed(ACTED, "\"deaths\": {\"low\": 6, \"high\": 5}");
        assertEquals(
                List.of("line 8, /events/0: The low count of deaths (6) is above the high (5)."),
                problemsOfTheConflict());
    }

    @Test
    void aPartyThatNobodyKnowsIsReported() {
        files.replace(KARABAKH, PARTIES, "\"parties\": [\"ARM\", \"strangers\"]");
        assertEquals(
                List.of("line 9, /events/0/parties: \"strangers\" is no state, no party of the conflict and no"
                        + " organization of the atlas."),
                problemsOfTheConflict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"parties\": [\"ARM\", \"AZE\", \"others\"],| parties",
                "\"place\": {\"en\": \"Bishkek\"},| place",
                "\"lon\": 0.5, \"lat\": 0.5,| lon"
            })
    void anEventWithoutPartiesOrPlaceIsReported(String field, String name) {
        files.replace(KARABAKH, field, "");
        assertEquals(
                "line 8, /events/0/" + name + ": This is missing: it is required by the schema.",
                problemsOfTheConflict().getFirst());
    }
}
