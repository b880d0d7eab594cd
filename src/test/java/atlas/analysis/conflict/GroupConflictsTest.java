package atlas.analysis.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.analysis.conflict.StateInvolvement.InvolvementRole;
import atlas.assets.FrozenAtlas;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.conflict.ConflictYear.ConflictType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The conflicts of [ConflictFixture], and those of the record counted anew from their files.
final class GroupConflictsTest {

    private final ConflictFixture fixture = new ConflictFixture();

    private GroupConflicts group(String... states) {
        return new GroupConflicts(fixture.atlas(), Set.of(states));
    }

    private StateInvolvement involvement(String iso3) {
        return StateInvolvement.of(List.of(iso3), fixture.atlas().armedConflicts())
                .getFirst();
    }

    private static List<String> ids(GroupConflicts group) {
        return group.armed().stream().map(ArmedConflict::id).toList();
    }

    @Test
    void aConflictIsOfTheStatesThatItConcernsAndOfItsParties() {
        assertEquals(List.of("ucdp-1", "ucdp-3"), ids(group("KAZ")));
        assertEquals(List.of("ucdp-2"), ids(group("KGZ")));
        assertEquals(List.of("ucdp-1", "ucdp-2", "ucdp-3"), ids(group("KAZ", "TUR")));
    }

    @Test
    void troopsInSupportDoNotMakeItTheGroups() {
        assertEquals(List.of("ucdp-2"), ids(group("TUR")));
    }

    @Test
    void aNameOfAGovernmentStandsForTheStateOfTheYear() {
        ConflictYear border = fixture.conflict("ucdp-2").in(1991).orElseThrow();
        assertEquals(List.of("KGZ", "TUR"), fixture.atlas().armedConflicts().partiesOf(border));
        assertEquals(
                List.of("YMD"),
                fixture.atlas().armedConflicts().governments().statesOf(List.of("Government of Old", "Rebels"), 1990));
    }

    @Test
    void aYearWithoutAConflictIsCountedAsNone() {
        ActiveConflicts active = ActiveConflicts.of(group("KAZ"));
        Map<Integer, Integer> counts = new TreeMap<>();
        active.byYear()
                .forEach((year, found) -> counts.put(year, found.conflicts().size()));
        assertEquals(new TreeMap<>(Map.of(1989, 0, 1990, 1, 1991, 1, 1992, 1, 1993, 1)), counts);
    }

    @Test
    void kindsAndWarsOfAYearAreCounted() {
        var ofAll = ActiveConflicts.of(group("KAZ", "KGZ", "TUR", "KWT")).byYear();
        assertEquals(
                List.of(1, 1, 1, 0),
                List.of(
                        known(ofAll.get(1991)).count(ConflictType.INTERNAL),
                        known(ofAll.get(1991)).wars(ConflictType.INTERNAL),
                        known(ofAll.get(1991)).count(ConflictType.INTERSTATE),
                        known(ofAll.get(1991)).wars(ConflictType.INTERSTATE)));
        assertEquals(1, known(ofAll.get(1993)).count(ConflictType.INTERNATIONALIZED_INTERNAL));
    }

    @Test
    void aStateIsAPartyOrGivesTroops() {
        StateInvolvement turkiye = involvement("TUR");
        assertEquals(Set.of(1991, 1993), turkiye.byYear().keySet());
        assertEquals(1, turkiye.count(1991, InvolvementRole.PARTY));
        assertEquals(1, turkiye.count(1993, InvolvementRole.SUPPORTER));
        assertEquals(0, turkiye.count(1993, InvolvementRole.PARTY));
        StateInvolvement kazakhstan = involvement("KAZ");
        assertEquals(
                List.of(0, 1, 1, 0),
                List.of(kazakhstan.wars(1990), kazakhstan.wars(1991), kazakhstan.wars(1992), kazakhstan.wars(1993)));
    }

    @Test
    void deathsAreAddedUpWithTheirBounds() {
        DeathsOfStates deaths = DeathsOfStates.of(
                fixture.atlas().indicator("conflict-fatalities").orElseThrow(), Set.of("KAZ", "KGZ", "TUR"));
        assertEquals(
                new DeathsOfStates.YearSum(10, 5, 20, new TreeSet<>(Set.of("KAZ")), new TreeSet<>()),
                deaths.byYear().get(1990));
        assertEquals(
                new DeathsOfStates.YearSum(8, 8, 10, new TreeSet<>(Set.of("KAZ", "KGZ")), new TreeSet<>(Set.of("KAZ"))),
                deaths.byYear().get(1991));
        assertEquals(new TreeSet<>(Set.of("TUR")), deaths.missing());
    }

    /// The columns of the file are conflict, year, intensity, type, side A, its supporters, side B …
    @ParameterizedTest
    @CsvSource({
        "2011, KAZ KGZ TJK UZB, Kazakhstan Kyrgyzstan Tajikistan Uzbekistan",
        "2022, KAZ KGZ TJK UZB, Kazakhstan Kyrgyzstan Tajikistan Uzbekistan",
        "1993, IND PAK, India Pakistan",
        "2001, IND PAK AFG, India Pakistan Afghanistan",
        "2024, USA GBR, United-States-of-America United-Kingdom"
    })
    void theRecordCountedAnewFromItsFileHasAsManyOfEachKind(int year, String codes, String governments)
            throws IOException {
        Atlas atlas = FrozenAtlas.atlas();
        Set<String> states = Set.of(codes.split(" "));
        List<String> names = Arrays.stream(governments.split(" "))
                .map(name -> "Government of " + name.replace('-', ' '))
                .toList();
        Map<String, Long> expected =
                Files.readAllLines(Path.of("src/test/resources/atlas/frozen/armed-conflicts.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",(?![^\"]*\"[^,])", -1))
                        .filter(cells -> cells[1].equals(Integer.toString(year)))
                        .filter(cells -> known(atlas.armedConflicts().byId().get(cells[0])).states().stream()
                                        .anyMatch(states::contains)
                                || names.stream().anyMatch(name -> cells[4].contains(name) || cells[6].contains(name)))
                        .collect(Collectors.groupingBy(cells -> cells[3], TreeMap::new, Collectors.counting()));
        Map<String, Long> found =
                known(ActiveConflicts.of(new GroupConflicts(atlas, states))
                                .byYear()
                                .get(year))
                        .conflicts()
                        .stream()
                        .collect(Collectors.groupingBy(
                                active -> active.year()
                                        .conflictType()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                                TreeMap::new,
                                Collectors.counting()));
        assertEquals(expected, found);
    }

    private static <T> T known(@Nullable T found) {
        return Objects.requireNonNull(found);
    }
}
