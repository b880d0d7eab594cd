package atlas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CitedSourcesTest {

    public record Fact(String name, List<String> sources) {}

    public record Page(List<Fact> facts, Optional<Fact> note, Map<String, Fact> more, List<String> sources) {}

    private static Fact fact(String... sources) {
        return new Fact("fact", List.of(sources));
    }

    @Test
    void sourcesStandInTheOrderInWhichRecordsTellOfThings() {
        Page page = new Page(
                List.of(fact("a", "b"), fact("c")), Optional.of(fact("d")), Map.of("k", fact("e")), List.of("f"));
        assertEquals(List.of("a", "b", "c", "d", "e", "f"), CitedSources.of(List.of(page)));
    }

    @Test
    void aSourceThatIsCitedTwiceStandsWhereItIsCitedFirst() {
        assertEquals(List.of("a", "b"), CitedSources.of(List.of(fact("a"), fact("b", "a"))));
    }
}
