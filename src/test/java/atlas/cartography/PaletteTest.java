package atlas.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The map and the panels around it speak with the same colours.
final class PaletteTest {

    private static final Path SHEETS = Path.of("src/main/resources/atlas/panel");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+[0-9]?):\\s*(#[0-9a-f]{6});");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private static Map<String, Colour> tokens(Appearance appearance) throws IOException {
        String sheet = Files.readString(SHEETS.resolve(appearance == Appearance.LIGHT ? "light.css" : "dark.css"));
        Map<String, Colour> tokens = new HashMap<>();
        TOKEN.matcher(sheet).results().forEach(match -> tokens.put(match.group(1), Colour.of(match.group(2))));
        return tokens;
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void theStyleSheetHasTheColoursOfTheMap(Appearance appearance) throws IOException {
        Palette palette = Palette.of(appearance);
        Map<String, Colour> expected = Map.of(
                "-atlas-conflict", palette.conflict(),
                "-atlas-member", palette.participant(),
                "-atlas-observer", palette.participantPale(),
                "-atlas-hairline", palette.hairline(),
                "-color-accent-fg", palette.accent(),
                "-color-bg-default", palette.card(),
                "-color-bg-subtle", palette.space());
        Map<String, Colour> tokens = tokens(appearance);
        tokens.keySet().retainAll(expected.keySet());
        assertEquals(expected, tokens);
    }

    @ParameterizedTest
    @EnumSource(Appearance.class)
    void whatIsComparedHasOneColourInChartsAndBesideThem(Appearance appearance) throws IOException {
        Map<String, Colour> tokens = tokens(appearance);
        List<Colour> colours = SeriesColours.of(appearance);
        assertEquals(
                colours,
                IntStream.range(0, colours.size())
                        .mapToObj(place -> tokens.get("-atlas-series-" + place))
                        .toList());
    }

    @Test
    void otherStyleSheetsNameNoColourByItsNumber() throws IOException {
        for (String sheet : List.of("atlas.css", "details.css")) {
            List<String> named = COLOUR.matcher(Files.readString(SHEETS.resolve(sheet)))
                    .results()
                    .map(match -> match.group())
                    .toList();
            assertEquals(List.of(), named, sheet);
        }
    }

    /// On the colour of members rivers looked like boundaries.
    @ParameterizedTest
    @EnumSource(Appearance.class)
    void riversAreToldFromBoundariesOnTheColourOfMembers(Appearance appearance) {
        Palette palette = Palette.of(appearance);
        assertTrue(palette.river().contrastTo(palette.participant()) >= 2.3);
        assertTrue(palette.river().contrastTo(palette.boundaryBetweenParticipants()) >= 4.5);
    }

    /// On dark classes a halo that lets them through is grey and looks smeared.
    @ParameterizedTest
    @EnumSource(Appearance.class)
    void halosLetNothingThrough(Appearance appearance) {
        assertEquals(0xff, Palette.of(appearance).halo().argb() >>> 24);
    }
}
