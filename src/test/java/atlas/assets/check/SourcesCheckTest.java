package atlas.assets.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.check.SourcesCheck.Weakness;
import atlas.domain.text.Source.Caveat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SourcesCheckTest extends CheckedFiles {

    private static final String SOURCES = "sources.json";
    private static final String ACT = "\"title\": \"Almaty Act\"";

    @Test
    void sourcesWithoutCaveatsHaveNoWeakness() {
        assertEquals(Map.of(), Check.of(folder).sources().weaknesses());
    }

    /// In the small atlas some memberships rest on the act alone, and one on the act and a page.
    @Test
    void factsThatRestOnWeakSourcesAloneAreCounted() {
        int before = Stream.of("organizations/cica.json", "armed-conflicts.json", "transformation.json")
                .mapToInt(file -> files.read(file).split("\\[\"act\"]", -1).length - 1)
                .sum();
        files.replace(SOURCES, ACT, ACT + ", \"custom\": {\"caveats\": [\"not-opened\"]}");
        assertEquals(
                Map.of(Caveat.NOT_OPENED, new Weakness(1, before)),
                Check.of(folder).sources().weaknesses());
    }

    @Test
    void aFactThatRestsOnWhatNobodyOpenedIsReported() {
        files.replace(SOURCES, ACT, ACT + ", \"custom\": {\"caveats\": [\"not-opened\"]}");
        assertTrue(
                problems()
                        .contains(
                                "organizations/cica.json line 5, /memberships/0/sources: Nobody opened what this rests"
                                        + " on: act. Name a source that carries the fact, or leave the fact out."),
                problems()::toString);
    }

    @Test
    void oneSourceThatWasOpenedIsEnough() {
        files.replace(
                SOURCES,
                "\"publisher\": \"United Nations\"",
                "\"publisher\": \"UN\", \"custom\": {\"caveats\": [\"read-in-part\"]}");
        assertEquals(List.of(), problems());
    }

    @Test
    void aSiteOfADisinformationNetworkIsReported() {
        files.replace(SOURCES, "https://www.un.org/", "https://turkey.news-pravda.com/world/1");
        assertEquals(
                List.of(
                        "sources.json line 4, /0/URL: This site belongs to a disinformation network: name the original."),
                problems());
    }

    @Test
    void aCopyOnSuchASiteIsReported() {
        files.replace(SOURCES, ACT, ACT + ", \"note\": \"Read at https://www.voltairenet.org/article1.html.\"");
        assertEquals(1, problems().size());
        assertEquals(true, problems().getFirst().endsWith("name the original."));
    }

    /// A paper of the same name has nothing to do with the network.
    @Test
    void aSiteWithALikeNameIsNotReported() {
        files.replace(SOURCES, "https://www.un.org/", "https://www.pravda.com.ua/eng/news/1");
        assertEquals(List.of(), problems());
    }

    @Test
    void aCaveatThatIsNoneIsReported() {
        files.replace(SOURCES, ACT, ACT + ", \"custom\": {\"caveats\": [\"guessed\"]}");
        assertEquals(1, problems().size());
        assertEquals(true, problems().getFirst().startsWith("sources.json line 5, /1/custom/caveats/0: "));
    }

    @Test
    void thatASourceWasNotOpenedIsACaveatAndNoNote() {
        files.replace(SOURCES, ACT, ACT + ", \"note\": \"Not opened while compiling.\"");
        assertEquals(1, problems().size());
        assertEquals(true, problems().getFirst().startsWith("sources.json line 5, /1/note: "));
    }
}
