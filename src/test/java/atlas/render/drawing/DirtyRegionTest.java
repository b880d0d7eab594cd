package atlas.render.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.geo.Bounds;
import atlas.i18n.Language;
import atlas.projection.MapProjection;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Camera;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DirtyRegionTest {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 450;
    /// A hairline's reckoning may begin elsewhere.
    private static final int ROUNDED = 2;

    private static final Atlas ATLAS = FrozenAtlas.atlas();
    private static final MapPainter PAINTER = new MapPainter(
            ATLAS, new AssetFolder(Path.of("assets")).readWorld().world(), new GlyphCache(new Typeface()));

    private static Drawing squareAt(double x, Color colour) {
        Drawing drawing = new Drawing(2);
        drawing.ground(Color.WHITE);
        drawing.fill(new Rectangle2D.Double(x, 20, 10, 10), colour);
        return drawing;
    }

    private static Rectangle changed(Drawing before, Drawing now) {
        return now.changesSince(before).within(new Rectangle(1000, 1000));
    }

    @Test
    void theSameMarksAreNoChange() {
        assertTrue(squareAt(5, Color.RED).changesSince(squareAt(5, Color.RED)).isNone());
    }

    @Test
    void whatMovesChangesWhereItWasAndWhereItIs() {
        Rectangle around = changed(squareAt(20, Color.RED), squareAt(100, Color.RED));
        assertTrue(around.contains(new Rectangle(40, 40, 180, 20)), around.toString());
        assertFalse(around.contains(20, 20), around.toString());
    }

    @Test
    void anotherColourIsAChangeOfThatPlace() {
        Rectangle around = changed(squareAt(20, Color.RED), squareAt(20, Color.BLUE));
        assertTrue(around.contains(new Rectangle(40, 40, 20, 20)) && around.width < 40, around.toString());
    }

    @Test
    void whatLiesFarApartInABandIsInkedApart() {
        Rectangle band = new Rectangle(0, 100, 1000, 100);
        DirtyRegion dirty = new DirtyRegion(List.of(
                new Rectangle2D.Double(700, 90, 20, 30),
                new Rectangle2D.Double(10.5, 120, 20, 20),
                new Rectangle2D.Double(40, 150, 10, 500),
                new Rectangle2D.Double(40, 300, 900, 10)));
        assertEquals(List.of(new Rectangle(10, 120, 40, 80), new Rectangle(700, 100, 20, 20)), dirty.across(band));
    }

    @Test
    void onlyTheRingOfAPathThatCameIsAChange() {
        Path2D two = new Path2D.Double(new Rectangle2D.Double(5, 5, 10, 10));
        Path2D three = new Path2D.Double(two);
        three.append(new Rectangle2D.Double(200, 300, 10, 10), false);
        Drawing before = new Drawing(1);
        before.fill(two, Color.RED);
        Drawing now = new Drawing(1);
        now.fill(three, Color.RED);
        Rectangle around = changed(before, now);
        assertTrue(around.contains(200, 300) && !around.contains(10, 10), around.toString());
    }

    @Test
    void whatComesToLieAboveIsAChange() {
        Drawing before = new Drawing(1);
        before.fill(new Rectangle2D.Double(5, 5, 10, 10), Color.RED);
        before.fill(new Ellipse2D.Double(5, 5, 10, 10), Color.BLUE);
        Drawing now = new Drawing(1);
        now.fill(new Ellipse2D.Double(5, 5, 10, 10), Color.BLUE);
        now.fill(new Rectangle2D.Double(5, 5, 10, 10), Color.RED);
        assertTrue(changed(before, now).contains(6, 6));
    }

    @Test
    void whatWasOnAnImageIsGone() {
        BufferedImage image = new BufferedImage(30, 200, BufferedImage.TYPE_INT_ARGB_PRE);
        image.setRGB(20, 150, 0xff112233);
        Drawing drawing = new Drawing(1);
        drawing.fill(new Rectangle2D.Double(0, 0, 5, 5), Color.RED);
        drawing.inkOn(image);
        assertEquals(0, image.getRGB(20, 150));
        assertEquals(0xffff0000, image.getRGB(2, 2));
    }

    static Stream<Viewpoint> viewpoints() {
        Viewpoint asia = Viewpoint.home(LocalDate.of(2022, 10, 13));
        Bounds karabakh = ATLAS.conflict("karabakh").orElseThrow().extent();
        return Stream.of(
                asia,
                asia.withSelection(new Selection.OfState("KAZ")),
                asia.withTheme(new MapTheme.FigureTheme("gdp-per-capita-ppp", Classing.USUAL)),
                asia.withOrganization("osce")
                        .withProjection(MapProjection.WORLD)
                        .withCamera(Viewpoint.homeOf(MapProjection.WORLD)),
                asia.withProjection(MapProjection.CLOSE_UP).withCamera(new Camera(karabakh.centre(), 400)));
    }

    /// The days are in any order, as when somebody drags through time.
    @ParameterizedTest
    @MethodSource("viewpoints")
    void whatHasChangedInkedOverThePictureBeforeIsTheWholePicture(Viewpoint viewpoint) {
        Random random = new Random(1);
        List<LocalDate> days = Stream.generate(() -> LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13_000)))
                .limit(14)
                .toList();
        MapStyle style = new MapStyle(Appearance.LIGHT, Language.ENGLISH);
        Frame frame = Frame.of(viewpoint, WIDTH, HEIGHT);
        BufferedImage followed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Drawing before = PAINTER.draw(viewpoint.withDate(days.getFirst()), frame, style, LabelMargins.ALL, 1);
        before.inkOn(followed);
        for (LocalDate day : days) {
            Drawing now = PAINTER.draw(viewpoint.withDate(day), frame, style, LabelMargins.ALL, 1);
            now.inkCalmlyOn(followed, now.changesSince(before), () -> {});
            BufferedImage whole = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
            now.inkOn(whole);
            assertEquals(0, differentPixels(followed, whole), day.toString());
            before = now;
        }
    }

    private static int differentPixels(BufferedImage a, BufferedImage b) {
        int different = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (differs(a.getRGB(x, y), b.getRGB(x, y))) {
                    different++;
                }
            }
        }
        return different;
    }

    private static boolean differs(int a, int b) {
        return Math.abs(((a >> 16) & 0xff) - ((b >> 16) & 0xff)) > ROUNDED
                || Math.abs(((a >> 8) & 0xff) - ((b >> 8) & 0xff)) > ROUNDED
                || Math.abs((a & 0xff) - (b & 0xff)) > ROUNDED;
    }
}
