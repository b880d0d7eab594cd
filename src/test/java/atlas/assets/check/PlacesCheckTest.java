package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// In the small atlas Armenia is the west and Azerbaijan the east of a land of two degrees, with sea all around.
final class PlacesCheckTest extends CheckedFiles {

    private static final String CITY =
            "\"state\": \"KAZ\", \"names\": {\"en\": \"Almaty\"}, \"lon\": 76.92, \"lat\": 43.25";
    private static final String EVENT = "\"lon\": 0.5, \"lat\": 0.5";
    private static final String ARMED = "\"kind\": \"armed\", \"by\": [\"AZE\"], \"deathsUnknown\": true";

    private void cityAt(String state, String lon, String lat) {
        files.replace(
                "cities.json",
                CITY,
                CITY.replace("KAZ", state).replace("76.92", lon).replace("43.25", lat));
    }

    @Test
    void aCityInItsStateIsFine() {
        cityAt("AZE", "1.5", "0.5");
        assertEquals(List.of(), problems());
    }

    @Test
    void aCityBesideItsCoastIsFine() {
        cityAt("AZE", "2.03", "0.5");
        assertEquals(List.of(), problems());
    }

    @Test
    void aCityInAnotherStateIsReported() {
        cityAt("AZE", "0.99", "0.5");
        assertEquals(
                List.of(
                        "cities.json line 2, /cities/0/lon: At 1:50 million this lies in ARM and not in AZE. Correct it, or"
                                + " name it under \"besideTheirShape\" with the reason."),
                problems());
    }

    @Test
    void aCityInTheSeaIsReported() {
        cityAt("AZE", "2.5", "0.5");
        assertEquals(
                List.of(
                        "cities.json line 2, /cities/0/lon: At 1:50 million this lies in the sea and not in AZE. Correct"
                                + " it, or name it under \"besideTheirShape\" with the reason."),
                problems());
    }

    @Test
    void anExceptionIsNamedWithItsReason() {
        cityAt("AZE", "0.99", "0.5");
        files.replace(
                "cities.json",
                "\"cities\": [",
                "\"besideTheirShape\": {\"almaty\": \"The outline is too simple here.\"}, \"cities\": [");
        assertEquals(List.of(), problems());
    }

    @Test
    void anExceptionForAPlaceThatIsGoneIsReported() {
        files.replace(
                "cities.json",
                "\"cities\": [",
                "\"besideTheirShape\": {\"verny\": \"The outline is too simple here.\"}, \"cities\": [");
        assertEquals(
                List.of("cities.json line 1, /besideTheirShape/verny: There is no such place any more."), problems());
    }

    @Test
    void anEventInTheSeaIsReportedUnlessItHappenedThere() {
        files.replace("conflicts/karabakh.json", EVENT, "\"lon\": 3, \"lat\": 0.5");
        assertEquals(List.of("conflicts/karabakh.json line 9, /events/0/lon: This lies in the sea."), problems());
        files.replace("conflicts/karabakh.json", "\"lon\": 3,", "\"atSea\": true, \"lon\": 3,");
        assertEquals(List.of(), problems());
    }

    @Test
    void fightingInALandThatIsNotConcernedIsReported() {
        files.replace("conflicts/karabakh.json", "\"kind\": \"agreement\"", ARMED);
        files.replace("conflicts/karabakh.json", "[\"ARM\", \"AZE\", \"others\"]", "[\"AZE\", \"others\"]");
        assertEquals(
                List.of(
                        "conflicts/karabakh.json line 9, /events/0/lon: This lies in none of the states concerned: AZE."),
                problems());
    }
}
