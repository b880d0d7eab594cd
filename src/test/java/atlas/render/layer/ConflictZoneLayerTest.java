package atlas.render.layer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.projection.MapProjection;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.BoundaryView;
import atlas.view.Camera;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures from inside the zones of conflict of the datasets of record.
final class ConflictZoneLayerTest {

    private static final int SIDE = 60;
    private static final LocalDate DAY = LocalDate.of(2022, 9, 16);
    private static final LonLat BATKEN_REGION = new LonLat(70.9, 39.85);
    private static final LonLat CRIMEA = new LonLat(34.2, 45.3);

    private final Atlas atlas = new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private final World world = new AssetFolder(Path.of("assets")).readWorld().world();
    private final MapPainter painter = new MapPainter(atlas, world, new GlyphCache(new Typeface()));

    private double shareOf(int argb, LonLat place, Appearance appearance) {
        Viewpoint viewpoint = Viewpoint.home(DAY)
                .withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(place, 40))
                .withLayers(Set.of(Layer.CONFLICT_ZONES))
                .withBoundaryView(BoundaryView.UNITED_NATIONS);
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        painter.draw(
                        viewpoint,
                        Frame.of(viewpoint, SIDE, SIDE),
                        new MapStyle(appearance, Language.ENGLISH),
                        LabelMargins.ALL,
                        1)
                .inkOn(image);
        int count = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                count += isLike(image.getRGB(x, y), argb) ? 1 : 0;
            }
        }
        return (double) count / (SIDE * SIDE);
    }

    /// Lines do not end on whole pixels.
    private static boolean isLike(int one, int other) {
        return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff)) < 24
                && Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) < 24
                && Math.abs((one & 0xff) - (other & 0xff)) < 24;
    }

    @ParameterizedTest
    @EnumSource
    void betweenTheLinesOfAZoneAStateLooksAsInTheLegend(Appearance appearance) {
        int member = Palette.of(appearance).styleOf(LegendKind.MEMBER).ground().argb();
        double share = shareOf(member, BATKEN_REGION, appearance);
        assertTrue(share > 0.25, share + " of the zone has the colour of members");
    }

    @Test
    void anAreaUnderAnothersControlIsHatchedInsideAZoneToo() {
        int line = Palette.of(Appearance.LIGHT).controlledByAnother().ink().argb();
        double share = shareOf(line, CRIMEA, Appearance.LIGHT);
        assertTrue(share > 0.08, share + " of Crimea has the lines of control");
    }
}
