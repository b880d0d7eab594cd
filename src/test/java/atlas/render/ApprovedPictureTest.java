package atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.geo.Bounds;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.projection.MapProjection;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.BoundaryView;
import atlas.view.Camera;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Compares painted pictures with approved ones. A new look is approved by looking at `target/pictures` and copying
/// from there to `src/test/pictures`.
final class ApprovedPictureTest {

    private static final Path APPROVED = Path.of("src/test/pictures");
    private static final Path PAINTED = Path.of("target/pictures");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    /// A channel of a pixel may differ by this much, and this many pixels of a block by more: letters and edges are
    /// painted a little differently by other versions of Java.
    private static final int TOLERANCE = 24;

    private static final int BLOCK_PIXELS = 32;
    private static final int MOST_IN_A_BLOCK = 40;

    private static final LocalDate DAY = LocalDate.of(2022, 10, 13);
    private static final Viewpoint HOME = Viewpoint.home(DAY);

    private final Atlas atlas = FrozenAtlas.atlas();
    private static final World WORLD = wholeWorld();

    @TempDir
    private Path folder;

    private static World wholeWorld() {
        AssetFolder assets = new AssetFolder(Path.of("assets"));
        World world = assets.readWorld().world();
        world.refine(assets.readCloseUp(world.overview()).detail());
        return world;
    }

    @TestFactory
    Stream<DynamicTest> picturesAreAsApproved() {
        Viewpoint worldView =
                HOME.withProjection(MapProjection.WORLD).withCamera(Viewpoint.homeOf(MapProjection.WORLD));
        Viewpoint osce1995 = worldView.withOrganization("osce").withDate(LocalDate.of(1995, 6, 1));
        Viewpoint karabakh = closeUp("karabakh", 400, LocalDate.of(2021, 6, 1));
        Viewpoint border = closeUp("kyrgyz-tajik-border", 260, LocalDate.of(2022, 9, 16));
        Viewpoint ukraine = closeUp("russia-ukraine", 1100, LocalDate.of(2023, 6, 1));
        return Stream.of(
                test("asia-light", HOME, Appearance.LIGHT, Language.ENGLISH),
                test("asia-dark", HOME, Appearance.DARK, Language.ENGLISH),
                test("world-light", osce1995, Appearance.LIGHT, Language.RUSSIAN),
                test("world-dark", osce1995, Appearance.DARK, Language.RUSSIAN),
                test("karabakh-light", karabakh, Appearance.LIGHT, Language.KAZAKH),
                test("karabakh-dark", karabakh, Appearance.DARK, Language.ENGLISH),
                test("kyrgyz-tajik-border-light", border, Appearance.LIGHT, Language.ENGLISH),
                test("kyrgyz-tajik-border-dark", border, Appearance.DARK, Language.RUSSIAN),
                test("ukraine-light", ukraine, Appearance.LIGHT, Language.ENGLISH),
                test(
                        "ukraine-dark-de-facto",
                        ukraine.withBoundaryView(BoundaryView.DE_FACTO_CONTROL),
                        Appearance.DARK,
                        Language.TURKISH),
                test(
                        "income-light",
                        HOME.withTheme(new MapTheme.FigureTheme("gdp-per-capita-ppp", Classing.USUAL)),
                        Appearance.LIGHT,
                        Language.ENGLISH),
                test(
                        "kazakhstan-selected",
                        HOME.withSelection(new Selection.OfState("KAZ")),
                        Appearance.LIGHT,
                        Language.TURKISH));
    }

    /// What the limit of a block is for.
    @ParameterizedTest
    @ValueSource(strings = {"Paris", "Cairo", "Ankara", "Tashkent", "Tokyo", "Kabul", "Beijing"})
    void aPictureInWhichANameIsMissingIsNotAsApproved(String capital) throws IOException {
        Pattern capitalOf = Pattern.compile(", \"capital\": \\{\"names\": \\{\"en\": \"" + capital + "\"[^}]*}[^}]*}");
        Atlas without = FrozenAtlas.withStates(
                folder, states -> capitalOf.matcher(states).replaceAll(""));
        assertEquals(
                1,
                atlas.states().values().stream()
                                .filter(it -> it.capital().isPresent())
                                .count()
                        - without.states().values().stream()
                                .filter(it -> it.capital().isPresent())
                                .count());
        assertFalse(differentBlocks(approved("asia-light"), painted(without, HOME, Appearance.LIGHT, Language.ENGLISH))
                .isEmpty());
    }

    private Viewpoint closeUp(String conflict, double spanKm, LocalDate day) {
        Bounds extent = atlas.conflict(conflict).orElseThrow().extent();
        return HOME.withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(extent.centre(), spanKm))
                .withDate(day);
    }

    private DynamicTest test(String name, Viewpoint viewpoint, Appearance appearance, Language language) {
        return DynamicTest.dynamicTest(name, () -> {
            BufferedImage painted = painted(atlas, viewpoint, appearance, language);
            Files.createDirectories(PAINTED);
            ImageIO.write(painted, "png", PAINTED.resolve(name + ".png").toFile());
            assertEquals(
                    List.of(), differentBlocks(approved(name), painted), () -> "see " + PAINTED.resolve(name + ".png"));
        });
    }

    private BufferedImage painted(Atlas facts, Viewpoint viewpoint, Appearance appearance, Language language) {
        GlyphCache glyphs = new GlyphCache(new Typeface());
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        new PicturePainter(facts, new MapPainter(facts, WORLD, glyphs), glyphs)
                .page(viewpoint, WIDTH, HEIGHT, 1, 1, new PictureWords(appearance, new Messages(language), "1.0"))
                .inkOn(image);
        return image;
    }

    private static BufferedImage approved(String name) throws IOException {
        return ImageIO.read(APPROVED.resolve(name + ".png").toFile());
    }

    /// Where more differs than letters and edges do.
    private static List<String> differentBlocks(BufferedImage approved, BufferedImage painted) {
        List<String> different = new ArrayList<>();
        for (int top = 0; top < HEIGHT; top += BLOCK_PIXELS) {
            for (int left = 0; left < WIDTH; left += BLOCK_PIXELS) {
                int pixels = differentPixels(approved, painted, left, top);
                if (pixels > MOST_IN_A_BLOCK) {
                    different.add(pixels + " pixels from " + left + ", " + top);
                }
            }
        }
        return different;
    }

    private static int differentPixels(BufferedImage approved, BufferedImage painted, int left, int top) {
        int different = 0;
        for (int y = top; y < Math.min(HEIGHT, top + BLOCK_PIXELS); y++) {
            for (int x = left; x < Math.min(WIDTH, left + BLOCK_PIXELS); x++) {
                if (differs(painted.getRGB(x, y), approved.getRGB(x, y))) {
                    different++;
                }
            }
        }
        return different;
    }

    private static boolean differs(int a, int b) {
        return Math.abs(((a >> 16) & 0xff) - ((b >> 16) & 0xff)) > TOLERANCE
                || Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff)) > TOLERANCE
                || Math.abs((a & 0xff) - (b & 0xff)) > TOLERANCE;
    }
}
