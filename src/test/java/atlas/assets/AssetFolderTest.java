package atlas.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.json.AssetProblem;
import atlas.domain.Atlas;
import atlas.domain.conflict.Control;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.organization.Claim;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.Membership;
import atlas.domain.place.City;
import atlas.domain.place.State;
import atlas.domain.place.StateHistory;
import atlas.domain.place.WorldRegion;
import atlas.domain.text.Source;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetFolderTest {

    @TempDir
    Path folder;

    private SmallAtlas files;

    @BeforeEach
    void writeFiles() {
        files = new SmallAtlas(folder);
    }

    private Atlas atlas() {
        return files.assets().readAtlas().atlas();
    }

    @Test
    void datasetsWithNothingWrongHaveNoProblems() {
        assertEquals(List.of(), files.problems());
    }

    @Test
    void aStateIsReadWithItsCapitalAndItsSources() {
        State expected = new State(
                "KAZ",
                "KZ",
                State.StateKind.UN_MEMBER,
                Optional.of(WorldRegion.CENTRAL_ASIA),
                new Text(Map.of(Language.ENGLISH, "Kazakhstan", Language.KAZAKH, "Қазақстан")),
                Optional.empty(),
                List.of("Kazakh SSR"),
                Optional.empty(),
                StateHistory.since(Edtf.parse("1991-12-16")),
                Optional.of(new State.Capital(
                        Text.english("Astana"), new LonLat(71.43, 51.13), Optional.empty(), List.of("un"))),
                Optional.empty(),
                List.of("un", "act"));
        assertEquals(expected, atlas().states().get("KAZ"));
    }

    @Test
    void theSourcesOfAFlagsDayAreAmongThoseOfItsState() {
        files.replace(
                "states.json",
                "\"existsSources\": [\"act\"],",
                "\"existsSources\": [\"un\"], \"flagFrom\": \"1992-06-04\", \"flagSources\": [\"act\"],");
        assertEquals(List.of("un", "act"), atlas().state("KAZ").orElseThrow().sources());
    }

    @Test
    void aSourceIsReadWithItsAuthorsAndItsDate() {
        Source expected = new Source(
                "un",
                "webpage",
                "Member States",
                Optional.of("Doe, Jane; Secretariat"),
                Optional.empty(),
                Optional.of("United Nations"),
                Optional.of(Edtf.parse("2022-10-03")),
                Optional.of("https://www.un.org/"),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
        assertEquals(expected, atlas().sources().get("un"));
    }

    @Test
    void anAreaUnderAnothersControlIsRead() {
        Control expected = new Control(
                "karabakh",
                List.of("AZ-KARABAKH"),
                "AZE",
                new Control.Holder.Authority(Text.english("Local authorities")),
                new Period(Edtf.parse("1994-05-12"), Optional.of(Edtf.parse("2020-11-10/2020-12-01"))),
                Text.english("Area"),
                Optional.of(Text.english("Approximated.")),
                List.of("un"));
        assertEquals(List.of(expected), atlas().controls());
    }

    @Test
    void anAreaHeldByAStateIsRead() {
        files.replace("controls.json", "{\"names\": {\"en\": \"Local authorities\"}}", "{\"state\": \"KAZ\"}");
        assertEquals(
                new Control.Holder.HolderState("KAZ"),
                atlas().controls().getFirst().holder());
    }

    @Test
    void theFirstPictureKnowsTheAreasUnderAnothersControlAndNotTheCities() {
        List<Atlas> first = new ArrayList<>();
        files.assets().readAtlas(first::add);
        assertEquals(1, first.getFirst().controls().size());
        assertEquals(List.of(), first.getFirst().cities());
    }

    @Test
    void aCityIsReadWithTheSourcesAtTheHeadOfItsFile() {
        City expected = new City(
                "almaty",
                "KAZ",
                Text.english("Almaty"),
                new LonLat(76.92, 43.25),
                1977011,
                List.of("Alma-Ata"),
                List.of("un"));
        assertEquals(List.of(expected), atlas().cities());
    }

    @Test
    void aMembershipIsReadWithItsUncertainDates() {
        Membership expected = new Membership(
                "ARM",
                Membership.MembershipStatus.OBSERVER,
                new Period(Edtf.parse("2015-11/2016-10"), Optional.of(Edtf.parse("2020-01"))),
                Optional.empty(),
                List.of("act"));
        assertEquals(
                expected,
                atlas().organization("cica").orElseThrow().memberships().get(1));
    }

    @Test
    void aMeetingIsReadWithItsDocuments() {
        Meeting expected = new Meeting(
                "summit-1",
                Meeting.MeetingKind.SUMMIT,
                Optional.of(1),
                Edtf.parse("2002-06-03"),
                Optional.of(Edtf.parse("2002-06-05")),
                Text.english("First summit"),
                Optional.of(Text.english("Almaty")),
                Optional.of(new LonLat(0.6, 0.6)),
                Optional.empty(),
                List.of(new Meeting.Document(Text.english("Almaty Act"), Optional.of("https://www.s-cica.org/act"))),
                false,
                List.of("act"));
        assertEquals(
                expected, atlas().organization("cica").orElseThrow().meetings().getFirst());
    }

    @Test
    void eachWayOfCheckingAClaimIsRead() {
        List<Claim.ClaimMethod> expected = List.of(
                new Claim.ClaimMethod.Count(
                        "cica", Set.of(Membership.MembershipStatus.MEMBER), LocalDate.of(2022, 10, 13), 2),
                new Claim.ClaimMethod.ShareOfWorld(
                        "population", "cica", Set.of(Membership.MembershipStatus.MEMBER), 2022, 60),
                new Claim.ClaimMethod.Statement(Optional.of(Text.english("So it was.")), Claim.Verdict.HOLDS_ROUGHLY));
        assertEquals(expected, atlas().claims().stream().map(Claim::claimMethod).toList());
    }

    @Test
    void withoutTheFolderTheOneProblemIsThatItIsMissing() {
        AssetFolder nowhere = new AssetFolder(folder.resolve("nowhere"));
        List<AssetProblem> expected =
                List.of(new AssetProblem("", "", "There is no folder of datasets at " + nowhere.path() + "."));
        assertEquals(expected, nowhere.readAtlas().problems());
        assertEquals(expected, nowhere.readWorld().problems());
    }

    @Test
    void withoutTheFolderTheAtlasIsEmpty() {
        assertTrue(new AssetFolder(folder.resolve("nowhere"))
                .readAtlas()
                .atlas()
                .states()
                .isEmpty());
    }

    @Test
    void withoutADayOfCheckingTheEndOf2025IsAssumed() {
        files.write("atlas.json", "{\"title\": {\"en\": \"Atlas\"}, \"asOf\": \"soon\"}");
        assertEquals(LocalDate.of(2025, 12, 31), atlas().asOf());
    }
}
