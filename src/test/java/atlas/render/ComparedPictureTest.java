package atlas.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.canvas.Frame;
import atlas.render.canvas.VisiblePart;
import atlas.render.label.CalloutPlacer;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Comparison;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// An exported picture of a comparison. Layers without names, so that what keeps off the divider does not count.
final class ComparedPictureTest {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final int DIVIDER = 360;
    /// Below the labels and above the legend.
    private static final int TOP = 60;

    private static final int ROWS = 150;
    private static final Viewpoint LEFT =
            Viewpoint.home(LocalDate.of(2022, 10, 13)).withLayers(EnumSet.of(Layer.GRATICULE, Layer.CONFLICT_ZONES));
    private static final Viewpoint RIGHT = LEFT.withDate(LocalDate.of(1995, 1, 1));
    private static final Viewpoint BOTH =
            LEFT.withComparison(Optional.of(new Comparison(RIGHT.subject(), (double) DIVIDER / WIDTH)));

    private final Atlas atlas = FrozenAtlas.atlas();
    private final World world = new AssetFolder(Path.of("assets")).readWorld().world();
    private final GlyphCache glyphs = new GlyphCache(new Typeface());

    private int[] painted(Viewpoint viewpoint, int x, int width) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        new MapFacePainter(atlas, new MapPainter(atlas, world, glyphs), glyphs)
                .draw(
                        viewpoint,
                        WIDTH,
                        HEIGHT,
                        1,
                        1,
                        new PictureWords(Appearance.LIGHT, new Messages(Language.ENGLISH), "1.0"))
                .inkOn(image);
        return image.getRGB(x, TOP, width, ROWS, null, 0, width);
    }

    private static Viewpoint withoutConflicts(Viewpoint viewpoint) {
        return viewpoint.withLayers(EnumSet.of(Layer.GRATICULE));
    }

    @Test
    void leftOfTheDividerIsTheLeftSidesPicture() {
        int width = DIVIDER - 3;
        assertArrayEquals(painted(withoutConflicts(LEFT), 0, width), painted(withoutConflicts(BOTH), 0, width));
    }

    @Test
    void rightOfTheDividerIsTheRightSidesPicture() {
        int x = DIVIDER + 3;
        assertArrayEquals(
                painted(withoutConflicts(RIGHT), x, WIDTH - x), painted(withoutConflicts(BOTH), x, WIDTH - x));
    }

    @Test
    void theTwoSidesDiffer() {
        int x = DIVIDER + 3;
        assertFalse(Arrays.equals(
                painted(withoutConflicts(LEFT), x, WIDTH - x), painted(withoutConflicts(BOTH), x, WIDTH - x)));
    }

    @Test
    void aConflictIsNamedByTheDayOfTheSideOnWhichItLies() {
        Frame frame = Frame.of(BOTH, WIDTH, HEIGHT);
        CalloutPlacer calloutPlacer = new CalloutPlacer(atlas, world.overview().states(), glyphs);
        Viewpoint dividedAtTheRight = divided(1);
        Viewpoint dividedAtTheLeft = divided(0);
        assertEquals(
                atlas.conflicts().keySet(), named(calloutPlacer, dividedAtTheRight, frame), "all had begun by 2022");
        assertFalse(
                named(calloutPlacer, dividedAtTheLeft, frame).contains("russia-ukraine"), "it had not begun by 1995");
    }

    private static Viewpoint divided(double share) {
        return LEFT.withComparison(Optional.of(new Comparison(RIGHT.subject(), share)));
    }

    private static Set<String> named(CalloutPlacer calloutPlacer, Viewpoint viewpoint, Frame frame) {
        return calloutPlacer.of(viewpoint, frame, VisiblePart.whole(frame), Language.ENGLISH, List.of()).stream()
                .map(callout -> callout.conflict().id())
                .collect(Collectors.toSet());
    }
}
