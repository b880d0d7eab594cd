package atlas.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.compare.ConflictRoles.ConflictRole;
import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.group.GroupText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What part states have in conflicts, as the datasets tell it.
final class ConflictRolesOfRecordTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();

    private static List<ComparedGroup> groups(LocalDate day, String... rules) {
        return Stream.of(rules)
                .map(rule -> ComparedGroup.on(ATLAS, GroupText.read(rule), day))
                .toList();
    }

    @Test
    void everyGovernmentThatUcdpNamesIsAState() {
        GovernmentNames names = new GovernmentNames(ATLAS.states().values());
        List<String> unknown = ATLAS.armedConflicts().byId().values().stream()
                .flatMap(conflict -> conflict.years().values().stream())
                .flatMap(ConflictRolesOfRecordTest::sides)
                .filter(party -> party.startsWith("Government of"))
                .distinct()
                .filter(party -> names.state(party).isEmpty())
                .sorted()
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static Stream<String> sides(ConflictYear year) {
        return Stream.of(year.sideA(), year.sideASupporters(), year.sideB(), year.sideBSupporters())
                .flatMap(List::stream);
    }

    @Test
    void onlyPartiesOfConflictsThatHaveBegunHaveAPart() {
        LocalDate before = LocalDate.of(2013, 1, 1);
        assertEquals(List.of(), ConflictRoles.ofAtlas(ATLAS, groups(before, "RUS", "UKR"), before));
        LocalDate after = LocalDate.of(2022, 10, 13);
        assertEquals(
                List.of(new ConflictRoles(
                        "russia-ukraine",
                        List.of(
                                new TreeMap<>(Map.of("RUS", ConflictRole.PARTY)),
                                new TreeMap<>(Map.of("UKR", ConflictRole.PARTY)),
                                new TreeMap<>()))),
                ConflictRoles.ofAtlas(ATLAS, groups(after, "RUS", "UKR", "KAZ"), after));
    }

    /// The rows of ucdp-16099, 2024: the United Kingdom and the United States against the government of Yemen (North
    /// Yemen), supported by Australia and others.
    @Test
    void whoGaveTroopsIsNoParty() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        ConflictRoles found = ConflictRoles.ofYear(ATLAS, groups(day, "GBR", "AUS", "YEM", "KAZ"), 2024).stream()
                .filter(each -> each.conflict().equals("ucdp-16099"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        Map.of("GBR", ConflictRole.PARTY),
                        Map.of("AUS", ConflictRole.SUPPORTER),
                        Map.of("YEM", ConflictRole.PARTY),
                        Map.of()),
                found.roles());
    }

    @Test
    void ofAYearThatUcdpDoesNotKnowThereIsNone() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertEquals(List.of(), ConflictRoles.ofYear(ATLAS, groups(day, "RUS", "UKR"), 2025));
    }
}
