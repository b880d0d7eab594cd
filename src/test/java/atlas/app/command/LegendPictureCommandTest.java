package atlas.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.app.views.ViewFiles;
import atlas.assets.AssetFolder;
import atlas.assets.SmallAtlas;
import atlas.view.MapTheme;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `atlas picture --of legend`, run as a program.
final class LegendPictureCommandTest {

    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");

    @TempDir
    private Path folder;

    private Path assets;

    @BeforeEach
    void datasetsAreThere() throws IOException {
        assets = Files.createDirectory(folder.resolve("assets"));
        var _ = new SmallAtlas(assets);
    }

    private Ran legend(String out, String... options) {
        return Ran.of(Stream.concat(
                        Stream.of("picture", "--assets", assets.toString(), "--of", "legend", "--out", out),
                        Arrays.stream(options))
                .toArray(String[]::new));
    }

    private Path written(String name, String... options) {
        Path file = folder.resolve(name);
        Ran ran = legend(file.toString(), options);
        assertEquals("", ran.err());
        assertEquals(0, ran.exit());
        return file;
    }

    /// All texts but those of the edition, which are other ones in each.
    private static List<String> texts(Path svg) throws IOException {
        return TEXT.matcher(Files.readString(svg))
                .results()
                .map(found -> found.group(1))
                .filter(text -> !text.contains("Atlas of") && !text.contains("2025"))
                .toList();
    }

    private String size(String... options) throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(legend("-", options).bytes()));
        return image.getWidth() + "x" + image.getHeight();
    }

    @Test
    void theLegendStandsAloneWithTitleRowsBoundariesNoticeAndSources() throws IOException {
        assertEquals(
                List.of(
                        "Conference (CICA)",
                        "Participation on 13 October 2022",
                        "Boundaries: United Nations view",
                        "Boundaries and names on this map do not imply endorsement.",
                        "Sources",
                        "1 CICA: Almaty Act; 2 Doe, Jane; Secretariat: Member States (2022)",
                        "CICA on 13 October 2022",
                        "Member",
                        "2",
                        "Neither",
                        "Conflict zone",
                        "1",
                        "War; ring: minor (UCDP)",
                        "0 + 0"),
                texts(written("legend.svg", "--date", "2022-10-13")));
    }

    @Test
    void eachSideOfAComparisonHasItsLegendBelowItsName() throws IOException {
        assertEquals(
                List.of(
                        "Conference (CICA)",
                        "Left: 13 October 2022 · Right: 1 January 1995",
                        "Boundaries: United Nations view",
                        "Boundaries and names on this map do not imply",
                        "endorsement.",
                        "Sources",
                        "1 CICA: Almaty Act; 2 Doe, Jane; Secretariat: Member States (2022)",
                        "13 October 2022",
                        "CICA on 13 October 2022",
                        "Member",
                        "2",
                        "Neither",
                        "Conflict zone",
                        "1",
                        "War; ring: minor (UCDP)",
                        "0 + 0",
                        "1 January 1995",
                        "CICA on 1 January 1995",
                        "Neither",
                        "Conflict zone",
                        "1",
                        "Under another’s control",
                        "War; ring: minor (UCDP)",
                        "0 + 0"),
                texts(written(
                        "compared.svg",
                        "--viewpoint",
                        "{\"date\":\"2022-10-13\",\"comparison\":{\"date\":\"1995-01-01\"}}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"legend.png", "legend.svg", "legend.pdf"})
    void aLegendIsTheSameFileAgainAndOpensAsItsView(String name) throws IOException {
        String[] options = {"--figure", "population", "--date", "2015-01-01"};
        Path first = written(name, options);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(written("again-" + name, options)));
        Viewpoint again = ViewFiles.read(
                        first, new AssetFolder(assets).readAtlas().atlas())
                .view()
                .viewpoint();
        assertEquals(
                "population 2015-01-01",
                ((MapTheme.FigureTheme) again.left().subject().theme()).indicator() + " " + again.date());
    }

    @Test
    void aLegendIsAsLargeAsItsWordsNeedAtAnyDensity() throws IOException {
        String[] usual = size().split("x", -1);
        assertEquals(3 * Integer.parseInt(usual[0]) + "x" + 3 * Integer.parseInt(usual[1]), size("--dpi", "288"));
    }

    @Test
    void aSizeWithoutRoomForTheLegendIsRefusedAndTheSmallestThatIsToldIsPainted() throws IOException {
        Ran refused = legend(folder.resolve("small.png").toString(), "--size", "120x100");
        Matcher smallest =
                Pattern.compile("The smallest of this form is (\\d+x\\d+)\\.").matcher(refused.err());
        assertTrue(smallest.find(), refused::err);
        assertEquals(2, refused.exit());
        assertEquals(smallest.group(1), size("--size", smallest.group(1)));
    }
}
