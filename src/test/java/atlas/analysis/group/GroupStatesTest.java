package atlas.analysis.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GroupStatesTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final LocalDate SUMMIT = LocalDate.of(2022, 10, 13);
    private static final List<String> ATOMS = List.of(
            "all",
            "cica",
            "sco",
            "csto",
            "nato",
            "cica:observer",
            "sco:any",
            "KAZ,UZB",
            "DEU,TUR",
            "un",
            "region:western-asia");

    private static SortedSet<String> on(LocalDate day, String text) {
        return GroupStates.on(ATLAS, GroupText.read(text), day);
    }

    @Test
    void anOrganizationHasTheMembersOfTheDay() {
        assertEquals(
                List.of(new TreeSet<>(List.of("KAZ", "KGZ", "RUS", "TJK", "CHN", "UZB")), 8),
                List.of(
                        on(LocalDate.of(2005, 1, 1), "sco"),
                        on(LocalDate.of(2020, 1, 1), "sco").size()));
    }

    @Test
    void aFixedGroupHasTheMembersOfItsOwnDay() {
        assertEquals(on(LocalDate.of(2005, 1, 1), "sco"), on(SUMMIT, "sco@2005-01-01"));
    }

    @Test
    void membersOfTwoAreThoseThatAreInBoth() {
        assertEquals(Set.of("TUR"), on(SUMMIT, "cica and nato"));
    }

    @Test
    void pickedStatesAreThereOnEachDay() {
        assertEquals(Set.of("KAZ", "SUN"), on(SUMMIT, "KAZ,SUN"));
    }

    @Test
    void anOrganizationThatTheAtlasDoesNotHaveHasNoMembers() {
        assertEquals(Set.of(), on(SUMMIT, "hanseatic-league"));
    }

    @Test
    void aRegionHasTheStatesThatLieInItOrInAPartOfItAndExistOnTheDay() {
        assertEquals(
                List.of(Set.of("KAZ", "KGZ", "TJK", "TKM", "UZB"), Set.of(), Set.of("CYP", "TUR"), 48),
                List.of(
                        on(SUMMIT, "region:central-asia"),
                        on(LocalDate.of(1990, 6, 1), "region:central-asia"),
                        on(SUMMIT, "region:western-asia and (nato or CYP)"),
                        on(SUMMIT, "region:asia and un").size()
                                + on(SUMMIT, "region:asia and PSE").size()));
    }

    @Test
    void everybodyIsWhoeverExistsOnTheDay() {
        assertTrue(on(LocalDate.of(1990, 6, 1), "all").contains("SUN"));
        assertTrue(!on(SUMMIT, "all").contains("SUN") && on(SUMMIT, "all").contains("KAZ"));
    }

    /// The laws of sets, for 300 pairs of random groups on random days.
    @Test
    void unionIntersectionAndComplementKeepTheLawsOfSets() {
        Random random = new Random(1992);
        for (int i = 0; i < 300; i++) {
            LocalDate day = LocalDate.of(1990 + random.nextInt(36), 1 + random.nextInt(12), 1);
            String a = any(random, 2);
            String b = any(random, 2);
            String names = a + " | " + b + " on " + day;
            SortedSet<String> left = on(day, a);
            SortedSet<String> right = on(day, b);
            SortedSet<String> both = new TreeSet<>(left);
            both.retainAll(right);
            SortedSet<String> either = new TreeSet<>(left);
            either.addAll(right);
            SortedSet<String> leftOnly = new TreeSet<>(left);
            leftOnly.removeAll(right);
            SortedSet<String> neither = new TreeSet<>(on(day, "all"));
            neither.removeAll(either);
            assertEquals(
                    List.of(both, either, leftOnly, neither),
                    List.of(
                            on(day, "(" + a + ") and (" + b + ")"),
                            on(day, "(" + a + ") or (" + b + ")"),
                            on(day, "(" + a + ") not (" + b + ")"),
                            on(day, "not ((" + a + ") or (" + b + "))")),
                    names);
        }
    }

    /// A group and those that are not in it add up to everybody.
    @Test
    void aGroupAndItsComplementAddUpToEverybody() {
        for (String text : ATOMS) {
            Group group = GroupText.read(text);
            SortedSet<String> there = new TreeSet<>(GroupStates.on(ATLAS, group, SUMMIT));
            there.retainAll(on(SUMMIT, "all"));
            int others =
                    GroupStates.on(ATLAS, new Group.Complement(group), SUMMIT).size();
            assertEquals(on(SUMMIT, "all").size(), there.size() + others, text);
        }
    }

    private static String any(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return ATOMS.get(random.nextInt(ATOMS.size()));
        }
        String operator = List.of("and", "or", "not").get(random.nextInt(3));
        return "(" + any(random, depth - 1) + ") " + operator + " (" + any(random, depth - 1) + ")";
    }
}
