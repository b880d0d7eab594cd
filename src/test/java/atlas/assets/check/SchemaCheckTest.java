package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.assets.SmallAtlas;
import atlas.assets.json.AssetProblem;
import atlas.assets.viewpoint.SavedView;
import atlas.assets.viewpoint.SavedViewJson;
import atlas.assets.viewpoint.ViewpointJson;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {

    @TempDir
    Path folder;

    private SmallAtlas files;

    @BeforeEach
    void writeFiles() {
        files = new SmallAtlas(folder).withSchemas();
    }

    @Test
    void datasetsWithNothingWrongFollowTheSchemas() {
        assertEquals(List.of(), SchemaCheck.of(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "atlas.json| \"version\"| \"edition\"| /edition",
                "sources.json| \"publisher\": \"CICA\"| \"editor\": \"CICA\"| /1/editor",
                "states.json| \"also\"| \"formerly\"| /states/2/formerly",
                "cities.json| \"population\"| \"people\"| /cities/0/people",
                "controls.json| \"note\"| \"remark\"| /controls/0/remark",
                "claims.json| \"claimedCount\"| \"number\"| /claims/0/check/number",
                "organizations/cica.json| \"chairs\"| \"presidents\"| /presidents",
                "conflicts/karabakh.json| \"areas\"| \"zones\"| /zones",
                "indicators/indicators.json| \"retrieved\"| \"fetched\"| /indicators/0/fetched",
                "geography/seas.json| \"widthKm\"| \"width\"| /0/width",
                "geography/regions.json| \"areaKm2\"| \"area\"| /objects/regions/geometries/0/properties/area",
            })
    void aMisspeltFieldIsReported(String file, String old, String changed, String place) {
        files.replace(file, old, changed);
        String field = changed.substring(1, changed.indexOf('"', 1));
        List<AssetProblem> unknown = SchemaCheck.of(folder).stream()
                .filter(problem -> problem.what().startsWith("The schema knows no"))
                .toList();
        assertEquals(
                List.of(new AssetProblem(file, place, "The schema knows no field \"" + field + "\" in this place.")),
                unknown);
    }

    @Test
    void aMissingFieldIsReportedAtItsPlace() {
        files.replace("geography/seas.json", ", \"widthKm\": 300", "");
        assertEquals(
                List.of(new AssetProblem(
                        "geography/seas.json", "/0/widthKm", "This is missing: it is required by the schema.")),
                SchemaCheck.of(folder));
    }

    @Test
    void aLanguageThatTheAtlasDoesNotSpeakIsReported() {
        files.replace("geography/seas.json", "{\"en\": \"Caspian Sea\"}", "{\"en\": \"Caspian Sea\", \"fr\": \"Mer\"}");
        assertEquals(
                List.of(new AssetProblem(
                        "geography/seas.json", "/0/names/fr", "The schema knows no field \"fr\" in this place.")),
                SchemaCheck.of(folder));
    }

    @Test
    void aNameThatStandsTwiceInARecordIsReported() {
        files.replace("geography/seas.json", "\"lon\": 51,", "\"lon\": 51, \"lon\": 52,");
        assertEquals(
                List.of(new AssetProblem(
                        "geography/seas.json", "line 1, column 51", "This is not JSON: Duplicate field 'lon'.")),
                SchemaCheck.of(folder));
    }

    @Test
    void aMissingSchemaIsReported() {
        files.delete("schema/seas.schema.json");
        assertEquals(
                List.of(new AssetProblem("schema/seas.schema.json", "", "The file is missing.")),
                SchemaCheck.of(folder));
    }

    @Test
    void aSchemaThatIsNoneIsReportedAndTheOthersHold() {
        files.cutInTheMiddle("schema/seas.schema.json").replace("atlas.json", "\"0.1.0\"", "1");
        assertEquals(
                List.of("schema/seas.schema.json", "atlas.json"),
                SchemaCheck.of(folder).stream()
                        .map(AssetProblem::file)
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @Test
    void aViewpointAsWrittenFollowsItsSchema() {
        String json = ViewpointJson.write(Viewpoint.home(LocalDate.of(2025, 12, 31)));
        assertEquals(List.of(), SchemaCheck.ofText(folder, "viewpoint", "home.json", json));
    }

    @Test
    void aSavedViewAsWrittenFollowsItsSchema() {
        LocalDate asOf = LocalDate.of(2025, 12, 31);
        SavedView.Origin origin =
                new SavedView.Origin(Optional.of(Instant.parse("2026-11-30T09:30:12.345Z")), "1.0", asOf);
        for (SavedView view : List.of(
                new SavedView("Вид <b>", Viewpoint.home(asOf), Optional.of(origin), Optional.of("members")),
                new SavedView("-", Viewpoint.home(asOf), Optional.empty(), Optional.empty()))) {
            assertEquals(List.of(), SchemaCheck.ofText(folder, "view", "a.atlasview", SavedViewJson.write(view)));
        }
    }

    @Test
    void theSchemaOfSavedViewsRefusesWhatIsNone() {
        for (String json : List.of(
                "{}",
                "{\"atlasView\": 1, \"name\": \"A\\u0007\", \"viewpoint\": {}}",
                "{\"atlasView\": 1, \"name\": \"A\", \"viewpoint\": {\"camera\": {}}}",
                "{\"atlasView\": 1, \"name\": \"A\", \"viewpoint\": {}, \"run\": \"x.sh\"}")) {
            assertFalse(SchemaCheck.ofText(folder, "view", "a.atlasview", json).isEmpty(), json);
        }
    }
}
