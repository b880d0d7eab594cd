package atlas.render.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.cartography.Box;
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
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ControlPainterTest {

    private static final int SIDE = 60;
    private static final LonLat CRIMEA = new LonLat(34.2, 45.3);
    private static final LonLat ABKHAZIA = new LonLat(41.45, 43.0);
    private static final int MEMBER =
            Palette.of(Appearance.LIGHT).styleOf(LegendKind.MEMBER).ground().argb();

    private final Atlas atlas = FrozenAtlas.atlas();
    private final World world = new AssetFolder(Path.of("assets")).readWorld().world();
    private final MapPainter painter = new MapPainter(atlas, world, new GlyphCache(new Typeface()));

    @Test
    void anAreaLooksLikeItsHolderInTheViewOfDeFactoControl() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertEquals(SIDE * SIDE, pixelsOf(MEMBER, CRIMEA, day, BoundaryView.DE_FACTO_CONTROL));
        assertTrue(pixelsOf(MEMBER, CRIMEA, day, BoundaryView.UNITED_NATIONS) < SIDE * SIDE / 2);
    }

    @Test
    void aChangeOfControlHoldsFromItsDay() {
        assertTrue(pixelsOf(MEMBER, CRIMEA, LocalDate.of(2013, 6, 1), BoundaryView.DE_FACTO_CONTROL) < SIDE * SIDE / 2);
    }

    @Test
    void anAreaUnderAnothersControlIsHatchedInTheViewOfTheUnitedNations() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        int land = Palette.of(Appearance.LIGHT).land().argb();
        int hatched = pixelsOf(land, ABKHAZIA, day, BoundaryView.UNITED_NATIONS);
        assertTrue(hatched > SIDE * SIDE / 3 && hatched < SIDE * SIDE, hatched + " pixels show the land");
        assertEquals(SIDE * SIDE, pixelsOf(land, ABKHAZIA, day, BoundaryView.DE_FACTO_CONTROL));
    }

    private int pixelsOf(int argb, LonLat place, LocalDate day, BoundaryView boundaries) {
        Viewpoint viewpoint = Viewpoint.home(day)
                .withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(place, 8))
                .withLayers(Set.of())
                .withBoundaryView(boundaries);
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        painter.draw(
                        viewpoint,
                        Frame.of(viewpoint, SIDE, SIDE),
                        new MapStyle(Appearance.LIGHT, Language.ENGLISH),
                        new LabelMargins(0, List.of(new Box(0, 0, SIDE, SIDE))),
                        1)
                .inkOn(image);
        int count = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                count += image.getRGB(x, y) == argb ? 1 : 0;
            }
        }
        return count;
    }
}
