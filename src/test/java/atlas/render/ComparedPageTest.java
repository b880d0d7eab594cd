package atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.canvas.Frame;
import atlas.render.canvas.VisiblePart;
import atlas.render.drawing.PicturePage;
import atlas.render.label.Callout;
import atlas.render.label.CalloutPlacer;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.theme.SubjectWords;
import atlas.view.Comparison;
import atlas.view.MapTheme;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A page with a comparison of an organization and the parties to conflicts.
final class ComparedPageTest {

    /// A4, lying, in logical pixels.
    private static final int WIDTH = 1122;

    private static final int HEIGHT = 794;
    private static final Viewpoint LEFT = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Subject CONFLICTS =
            LEFT.subject().withTheme(new MapTheme.ConflictsTheme()).withDate(LocalDate.of(2023, 1, 1));

    private final Atlas atlas = FrozenAtlas.atlas();
    private final World world = new AssetFolder(Path.of("assets")).readWorld().world();
    private final GlyphCache glyphs = new GlyphCache(new Typeface());

    private static Viewpoint divided(double share) {
        return LEFT.withComparison(Optional.of(new Comparison(CONFLICTS, share)));
    }

    private Box map(Viewpoint viewpoint, int width, int height) {
        PicturePage page = new PicturePainter(atlas, new MapPainter(atlas, world, glyphs), glyphs)
                .page(viewpoint, width, height, 1, 1, words(Language.ENGLISH));
        return page.parts().getLast().place();
    }

    private static PictureWords words(Language language) {
        return new PictureWords(Appearance.LIGHT, new Messages(language), "1.0");
    }

    @Test
    void theLegendsOfAComparisonStandBelowItsMap() {
        ComparedLegends legends = legends(divided(0.5), Language.ENGLISH);
        double room = map(LEFT, WIDTH, HEIGHT).height()
                - map(divided(0.5), WIDTH, HEIGHT).height();
        assertTrue(legends.height() <= room, () -> legends.height() + " in " + room);
        assertTrue(room < 0.2 * HEIGHT, () -> "the legends take " + room);
    }

    private ComparedLegends legends(Viewpoint viewpoint, Language language) {
        return new MapFacePainter(atlas, new MapPainter(atlas, world, glyphs), glyphs)
                .comparedLegends(viewpoint, words(language), PageLayout.Sheet.mapWidth(WIDTH))
                .orElseThrow();
    }

    @Test
    void twoSidesWithOneLegendHaveItOnce() {
        Viewpoint alike = LEFT.withComparison(Optional.of(new Comparison(LEFT.subject(), 0.5)));
        assertTrue(legends(alike, Language.ENGLISH).height()
                < legends(divided(0.5), Language.ENGLISH).height());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aScreenHasRoomForAComparison(Language language) {
        assertEquals(
                Optional.empty(),
                new PicturePainter(atlas, new MapPainter(atlas, world, glyphs), glyphs)
                        .smallestSize(divided(0.5), 1280, 720, words(language)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.2, 0.5, 0.8, 0.9, 0.98})
    void whatASideShowsIsWrittenWithinItsHalf(double share) {
        Frame frame = Frame.of(LEFT, 700, 500);
        Comparison compared = new Comparison(CONFLICTS.withOrganization("sco"), share);
        DividerPainter divider = new DividerPainter(
                LEFT.subject(), compared, frame, new SubjectWords(atlas, new Messages(Language.RUSSIAN)), glyphs);
        List<Box> pills = divider.keptFree().stream().skip(1).toList();
        double x = Math.rint(share * 700);
        pills.forEach(pill -> {
            assertTrue(new Box(0, 0, 700, 500).contains(pill), () -> pill + " is cut");
            assertFalse(pill.overlaps(new Box(x - 0.5, 0, 1, 500)), () -> pill + " lies on the divider");
        });
        assertEquals(share == 0.5 ? 2 : pills.size(), pills.size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.45, 0.5, 0.55, 0.6, 0.75, 0.9})
    void aConflictIsNamedOnItsSide(double share) {
        CalloutPlacer placer = new CalloutPlacer(atlas, world.overview().states(), glyphs);
        Frame frame = Frame.of(LEFT, 1050, 480);
        List<Callout> callouts =
                placer.of(divided(share), frame, VisiblePart.whole(frame), Language.RUSSIAN, List.of());
        assertFalse(callouts.isEmpty());
        double divider = share * 1050;
        callouts.forEach(callout -> {
            Box side = callout.x() < divider ? new Box(0, 0, divider, 480) : new Box(divider, 0, 1050 - divider, 480);
            assertTrue(side.contains(callout.pill()), () -> callout + " is over the divider at " + divider);
        });
    }
}
