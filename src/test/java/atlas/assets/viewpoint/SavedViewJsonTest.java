package atlas.assets.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.SmallAtlas;
import atlas.assets.viewpoint.MissingPart.Kind;
import atlas.assets.viewpoint.NoViewException.Reason;
import atlas.domain.Atlas;
import atlas.projection.MapProjection;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Views in files, whole and broken, with an atlas of three states and one organization.
final class SavedViewJsonTest {

    private static final String FILE = "mine.atlasview";
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    @TempDir
    private Path folder;

    private Atlas atlas;
    private Viewpoint home;

    @BeforeEach
    void theAtlasIsSmall() {
        var _ = new SmallAtlas(folder);
        atlas = new AssetFolder(folder).readAtlas().atlas();
        home = Viewpoint.home(AS_OF);
    }

    private LoadedView read(byte[] json) throws NoViewException {
        return SavedViewJson.read(FILE, "mine", json, atlas);
    }

    private LoadedView read(String json) throws NoViewException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /// A view whose viewpoint says this.
    private LoadedView readViewpoint(String fields) throws NoViewException {
        return read("{\"atlasView\": 1, \"name\": \"A\", \"viewpoint\": {" + fields + "}}");
    }

    private SavedView view(String name) {
        return new SavedView(
                name,
                home.withDate(LocalDate.of(2001, 2, 3)),
                Optional.of(new SavedView.Origin(Optional.of(Instant.parse("2026-11-30T09:30:12Z")), "1.0", AS_OF)),
                Optional.of("members"));
    }

    private void assertRefused(Reason reason, byte[] json) {
        assertEquals(
                reason, assertThrows(NoViewException.class, () -> read(json)).reason());
    }

    @Test
    void aViewIsReadAsItWasWritten() throws NoViewException {
        SavedView view = view("Наш вид: <b>А/Б</b> 👩🏽‍🚀");
        assertEquals(new LoadedView(view, List.of(), List.of(), false), read(SavedViewJson.write(view)));
    }

    @Test
    void aViewpointAloneIsCalledAsItsFile() throws NoViewException {
        LoadedView read = read(ViewpointJson.write(home.withProjection(MapProjection.WORLD)));
        assertEquals(
                new SavedView("mine", home.withProjection(MapProjection.WORLD), Optional.empty(), Optional.empty()),
                read.view());
        assertEquals(List.of(), read.missing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"organization\": \"asean\"| ORGANIZATION| asean",
                "\"selection\": {\"state\": \"ATL\"}| STATE| ATL",
                "\"selection\": {\"conflict\": \"x\"}| CONFLICT| x",
                "\"selection\": {\"armedConflict\": \"99999\"}| ARMED_CONFLICT| 99999",
                "\"selection\": {\"term\": \"x\"}| TERM| x",
                "\"selection\": {\"galaxy\": \"x\"}| SELECTION| x",
                "\"theme\": {\"figure\": \"happiness\"}| FIGURE| happiness",
                "\"theme\": {\"sharedWith\": \"ATL\"}| STATE| ATL",
                "\"theme\": {\"vote\": \"A/RES/99/1\"}| ROLL_CALL| A/RES/99/1",
                "\"theme\": {\"figure\": \"population\", \"classes\": 40}| THEME| ``",
                "\"date\": \"2077-01-01\"| DAY| 2077-01-01",
                "\"date\": \"soon\"| DAY| soon",
                "\"layers\": [\"capitals\", \"satellites\"]| LAYER| satellites",
                "\"projection\": \"mars\"| PROJECTION| mars",
                "\"camera\": {\"lon\": 0, \"lat\": 500, \"spanKm\": 9}| CAMERA| ``",
                "\"camera\": {\"lon\": 0, \"lat\": 0, \"spanKm\": -7}| CAMERA| ``",
                "\"camera\": {\"lon\": 1e999, \"lat\": 0, \"spanKm\": 9}| CAMERA| Infinity",
                "\"camera\": \"here\"| CAMERA| ``",
                "\"boundaryView\": \"mine\"| BOUNDARY_VIEW| mine",
                "\"comparison\": {\"organization\": \"asean\"}| ORGANIZATION| asean",
                "\"comparison\": {\"divider\": 7}| COMPARISON| 7",
                "\"comparison\": 7| COMPARISON| 7",
                "\"date\": \"2020-01-01\", \"hologram\": true| FIELD| hologram"
            })
    void whatTheAtlasDoesNotHaveIsNamedAndTheRestIsShown(String fields, Kind kind, String value)
            throws NoViewException {
        LoadedView read = readViewpoint(
                fields + (fields.contains("boundaryView") ? "" : ", \"boundaryView\": \"de-facto-control\""));
        assertTrue(
                read.missing().contains(new MissingPart(kind, value)),
                () -> read.missing().toString());
        if (!fields.contains("boundaryView")) {
            assertEquals(
                    "DE_FACTO_CONTROL", read.view().viewpoint().boundaryView().name());
        }
    }

    @Test
    void aCameraBeyondAllBoundsIsBroughtBack() throws NoViewException {
        LoadedView read = readViewpoint("\"camera\": {\"lon\": 10, \"lat\": 20, \"spanKm\": 1e300}");
        assertEquals(Camera.MAX_SPAN_KM, read.view().viewpoint().camera().spanKm());
    }

    @Test
    void aViewFromTheFutureIsShownAsFarAsItGoesAndSaidToBeNewer() throws NoViewException {
        LoadedView read = read("""
                {"atlasView": 9, "name": "Later", "mood": "calm", "savedAt": "2031-01-01T00:00:00Z", "program": "9.0",
                 "dataAsOf": "2030-12-31", "viewpoint": {"date": "2030-12-30", "organization": "cica"}}
                """);
        assertTrue(read.isNewer());
        assertEquals(AS_OF, read.view().viewpoint().date());
        assertEquals(
                List.of(new MissingPart(Kind.FIELD, "mood"), new MissingPart(Kind.DAY, "2030-12-30")), read.missing());
        assertEquals(
                LocalDate.of(2030, 12, 31), read.view().origin().orElseThrow().dataAsOf());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A\\u0007B| mine", "A\\u202EB| mine", "| mine", "A\\nB| A B", "\\uD83D| mine"})
    void aNameThatCannotBeWrittenIsPutRightOrTheFilesStandsForIt(String name, String expected) throws NoViewException {
        LoadedView read =
                read("{\"atlasView\": 1, \"name\": \"" + (name == null ? "" : name) + "\", \"viewpoint\": {}}");
        assertEquals(expected, read.view().name());
        assertEquals(Kind.NAME, read.missing().getFirst().kind());
    }

    @Test
    void pathsAndScriptsAreNothingButText() throws NoViewException {
        String name = "../../etc/passwd <script>alert(1)</script> ${jndi:ldap://x} {0} %s";
        assertEquals(name, read(SavedViewJson.write(view(name))).view().name());
        LoadedView read = readViewpoint("\"organization\": \"../../../etc/passwd\"");
        assertEquals(List.of(new MissingPart(Kind.ORGANIZATION, "../../../etc/passwd")), read.missing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{\"atlasView\": 1, \"name\": \"A\", \"viewpoint\": {\"date\":",
                "{\"date\": \"2020-01-01\"} {}",
                "{\"date\": \"2020-01-01\", \"date\": \"2021-01-01\"}",
                "{\"atlasView\": 1, \"viewpoint\": {\"camera\": {\"lon\": NaN}}}",
                "not json"
            })
    void whatIsNotWholeJsonIsRefused(String json) {
        assertRefused(Reason.BROKEN, json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "\"view\"",
                "null",
                "{\"name\": \"left-pad\", \"version\": \"1.0.0\", \"date\": \"2016-03-22\"}",
                "{\"type\": \"FeatureCollection\", \"features\": []}",
                "{\"atlasView\": 1, \"name\": \"A\"}",
                "{\"atlasView\": 1, \"viewpoint\": [1]}",
                "{\"atlasView\": 1, \"viewpoint\": {\"a\": 1, \"b\": 2, \"date\": \"2020-01-01\"}}"
            })
    void whatIsSomethingElseIsRefused(String json) {
        assertRefused(Reason.FOREIGN, json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aHugeFileAndADeepOneAreRefused() {
        assertRefused(Reason.TOO_LARGE, new byte[SavedViewJson.MOST_BYTES + 1]);
        assertRefused(
                Reason.BROKEN, ("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)).getBytes(StandardCharsets.UTF_8));
        assertRefused(Reason.BROKEN, ("{\"layers\": [" + "1,".repeat(20_000) + "1]}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theEncodingsOfJsonAreReadAndOthersRefused() throws NoViewException {
        SavedView view = view("Вид");
        String json = SavedViewJson.write(view);
        assertEquals(view, read(json.getBytes(StandardCharsets.UTF_16)).view());
        assertEquals(
                view, read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8)).view());
        assertRefused(Reason.BROKEN, json.getBytes(Charset.forName("windows-1251")));
    }

    @Test
    void everyBeginningOfAFileIsRefused() {
        byte[] whole = SavedViewJson.write(view("Вид")).strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertRefused(Reason.BROKEN, cut);
        }
    }

    @Test
    void aViewThatIsRenamedKeepsWhatThisVersionDoesNotKnow() throws NoViewException {
        String json =
                "{\"atlasView\": 9, \"name\": \"A\", \"mood\": \"calm\", \"viewpoint\": {\"organization\": \"asean\"}}";
        String renamed = SavedViewJson.renamed(FILE, json.getBytes(StandardCharsets.UTF_8), "B");
        assertEquals(json.replace("\"A\"", "\"B\"").replaceAll("\\s", ""), renamed.replaceAll("\\s", ""));
        assertEquals("B", read(renamed).view().name());
    }

    @Test
    void aViewpointAloneThatIsRenamedBecomesAView() throws NoViewException {
        byte[] json = ViewpointJson.write(home).getBytes(StandardCharsets.UTF_8);
        LoadedView read = read(SavedViewJson.renamed(FILE, json, "B"));
        assertEquals("B", read.view().name());
        assertEquals(home, read.view().viewpoint());
        assertFalse(read.isNewer());
    }

    @Test
    void aNameIsOneLineThatCanBeSeen() {
        assertEquals("A B", SavedView.nameOf(" A\t\n \u2028 B\u0000\u202E\uFEFF "));
        assertEquals("", SavedView.nameOf(" \u0007\u202E "));
        assertEquals(199, SavedView.nameOf("a".repeat(199) + "🌏").length());
        assertThrows(IllegalArgumentException.class, () -> view("A\nB"));
    }
}
