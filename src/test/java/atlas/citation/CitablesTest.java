package atlas.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.domain.Atlas;
import atlas.domain.text.Source;
import atlas.domain.text.Source.Caveat;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CitablesTest {

    private static Source page(Set<Caveat> caveats) {
        return new Source(
                "page",
                "webpage",
                "A page",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://example.org/"),
                Optional.empty(),
                Optional.empty(),
                caveats,
                Optional.empty());
    }

    private static String addendum(Set<Caveat> caveats) {
        Atlas atlas = Atlas.upTo(LocalDate.of(2025, 12, 31))
                .sources(Map.of("page", page(caveats)))
                .build();
        Citables citables =
                new Citables(atlas, Map::of, new Messages(Language.ENGLISH), new Citables.Edition("1", List.of()));
        return citables.sources(List.of("page")).getFirst().addendum();
    }

    @Test
    void ofAPageThatNobodyOpenedThisIsSaid() {
        assertEquals("Not opened while the record was made.", addendum(Set.of(Caveat.NOT_OPENED)));
    }

    @Test
    void ofAPageThatWasReadOnAnUnknownDayThisIsSaid() {
        assertEquals("The day on which it was read is not recorded.", addendum(Set.of()));
    }
}
