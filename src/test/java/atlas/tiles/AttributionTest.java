package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttributionTest {

    private static String words(String html) {
        return Attribution.ofHtml(html).orElseThrow().words();
    }

    @Test
    void tagsAreLeftOutAndTheFirstLinkIsKept() {
        assertEquals(
                Optional.of(new Attribution("© A & B, C", Optional.of(URI.create("https://example.org/a")))),
                Attribution.ofHtml(
                        "<a href='https://example.org/a'>&copy; A &amp; B</a>, <a href=\"http://c/\">C</a>"));
    }

    @Test
    void onlyLinksOfTheWebAreKept() {
        assertEquals(
                Optional.of(new Attribution("A", Optional.empty())),
                Attribution.ofHtml("<a href='file:///etc/passwd'>A</a>"));
    }

    /// A text of this length took minutes when each bracket was followed to the end.
    @ParameterizedTest
    @ValueSource(strings = {"<", "<a ", "href=", "href = ", "\n"})
    void aLongTextOfBeginningsIsReadInOnePass(String beginning) {
        String text = "A " + beginning.repeat(1_000_000 / beginning.length());
        assertEquals(
                'A',
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> words(text))
                        .charAt(0));
    }

    @Test
    void aLongTextIsCutBetweenTwoCharacters() {
        String map = "\uD83D\uDDFA";
        assertEquals(map.repeat(160) + "…", words(map.repeat(161)));
    }
}
