package atlas.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.geo.Bounds;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.projection.MapProjection;
import atlas.view.BoundaryView;
import atlas.view.Camera;
import atlas.view.Selection;
import atlas.view.Theme;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Compares painted pictures with approved ones. A new look is approved by looking at `target/pictures` and copying
/// from there to `src/test/pictures`.
final class ApprovedPictureTest {

    private static final Path APPROVED = Path.of("src/test/pictures");
    private static final Path PAINTED = Path.of("target/pictures");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    /// A channel of a pixel may differ by this much, and this share of pixels by more: letters and edges are painted a
    /// little differently by other versions of Java.
    private static final int TOLERANCE = 24;

    private static final double SHARE_OF_PIXELS = 0.004;

    private static final LocalDate DAY = LocalDate.of(2022, 10, 13);
    private static final Viewpoint HOME = Viewpoint.home(DAY);

    private final Atlas atlas = new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private final World world = wholeWorld();
    private final Letterings letterings = new Letterings(new Typeface());
    private final PicturePainter painter =
            new PicturePainter(atlas, new MapPainter(atlas, world, letterings), letterings);

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
                        HOME.withTheme(new Theme.Figure("gdp-per-capita-ppp", Classing.USUAL)),
                        Appearance.LIGHT,
                        Language.ENGLISH),
                test(
                        "kazakhstan-selected",
                        HOME.withSelection(new Selection.OfState("KAZ")),
                        Appearance.LIGHT,
                        Language.TURKISH));
    }

    private Viewpoint closeUp(String conflict, double spanKm, LocalDate day) {
        Bounds extent = atlas.conflict(conflict).orElseThrow().extent();
        return HOME.withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(extent.centre(), spanKm))
                .withDate(day);
    }

    private DynamicTest test(String name, Viewpoint viewpoint, Appearance appearance, Language language) {
        return DynamicTest.dynamicTest(name, () -> {
            BufferedImage painted = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            painter.draw(viewpoint, WIDTH, HEIGHT, new PictureWords(appearance, new Messages(language)))
                    .inkOn(painted);
            Files.createDirectories(PAINTED);
            ImageIO.write(painted, "png", PAINTED.resolve(name + ".png").toFile());
            double share = shareOfDifferentPixels(painted, name);
            assertTrue(
                    share <= SHARE_OF_PIXELS,
                    () -> name + ": " + share * 100 + " % of the pixels differ; see " + PAINTED.resolve(name + ".png"));
        });
    }

    private static double shareOfDifferentPixels(BufferedImage painted, String name) throws IOException {
        BufferedImage approved = ImageIO.read(APPROVED.resolve(name + ".png").toFile());
        int different = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (differs(painted.getRGB(x, y), approved.getRGB(x, y))) {
                    different++;
                }
            }
        }
        return different / (double) (WIDTH * HEIGHT);
    }

    private static boolean differs(int a, int b) {
        return Math.abs(((a >> 16) & 0xff) - ((b >> 16) & 0xff)) > TOLERANCE
                || Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff)) > TOLERANCE
                || Math.abs((a & 0xff) - (b & 0xff)) > TOLERANCE;
    }
}
