package atlas.render.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.analysis.FigureFixture;
import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.conflict.Control;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.render.drawing.Patterns;
import atlas.render.symbol.MapMark;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.theme.LayerLegend;
import atlas.theme.Legend;
import atlas.view.BoundaryView;
import atlas.view.Camera;
import atlas.view.Comparison;
import atlas.view.Layer;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the map's layers bring, with the small atlas of the tests.
final class MapLayersTest {

    private static final World WORLD =
            new AssetFolder(Path.of("assets")).readWorld().world();
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private static MapLayers layersOf(Atlas atlas) {
        return new MapLayers(atlas, WORLD, new GlyphCache(new Typeface()), new Patterns());
    }

    private static Subject on(LocalDate day) {
        return Viewpoint.home(day).subject();
    }

    private static List<Legend.LegendEntry> legendEntries(Atlas atlas, Subject subject, Set<Layer> chosen) {
        return layersOf(atlas).legends().stream()
                .filter(layer -> layer.isAmong(chosen))
                .flatMap(layer -> layer.legend(subject, Palette.of(Appearance.LIGHT), ENGLISH).stream())
                .toList();
    }

    @Test
    void everyLayerThatCanBeTakenAwayIsDrawnByOne() {
        List<LayerLegend> all = layersOf(FigureFixture.atlas(List.of())).legends();
        for (Layer layer : Layer.values()) {
            long always = all.stream().filter(each -> each.isAmong(Set.of())).count();
            assertEquals(
                    always + 1,
                    all.stream().filter(each -> each.isAmong(Set.of(layer))).count(),
                    layer + " is not drawn by exactly one of the layers");
        }
    }

    @Test
    void areasUnderAnothersControlAreInTheLegendWhereTheyAreHatched() {
        Atlas base = FigureFixture.atlas(List.of());
        Control held = new Control(
                "area",
                List.of("area"),
                "KGZ",
                new Control.Holder.HolderState("TUR"),
                new Period(Edtf.parse("2005"), Optional.empty()),
                Text.english("The area"),
                Optional.empty(),
                List.of());
        Atlas atlas = base.changed().controls(List.of(held)).build();
        Subject after = on(LocalDate.of(2010, 1, 1));
        Legend.LegendEntry legendEntry = legendEntries(atlas, after, Set.of()).getLast();
        assertEquals("Under another’s control", legendEntry.words());
        assertEquals(Set.of("KGZ"), legendEntry.states());
        assertEquals(List.of(), legendEntries(atlas, after.withBoundaryView(BoundaryView.DE_FACTO_CONTROL), Set.of()));
        assertEquals(List.of(), legendEntries(atlas, on(LocalDate.of(2000, 1, 1)), Set.of()));
    }

    @Test
    void armedConflictsAreInTheLegendAndWhereNothingIsKnownItIsSaid() {
        Atlas atlas = FrozenAtlas.atlas();
        List<String> rows = legendEntries(atlas, on(LocalDate.of(2014, 8, 1)), Set.of(Layer.ARMED_CONFLICTS)).stream()
                .map(row -> row.words() + " " + row.count())
                .filter(row -> row.contains("UCDP"))
                .toList();
        assertEquals(List.of("War; ring: minor (UCDP) 10 + 18"), rows);
        List<String> after = legendEntries(atlas, on(LocalDate.of(2025, 8, 1)), Set.of(Layer.ARMED_CONFLICTS)).stream()
                .map(Legend.LegendEntry::words)
                .filter(row -> row.contains("UCDP"))
                .toList();
        assertEquals(List.of("UCDP: no data after 2024"), after);
    }

    @Test
    void whatIsPointedAtIsOfTheSideOfTheComparisonOnWhichItLies() {
        Atlas atlas = new AssetFolder(Path.of("assets")).readAtlas().atlas();
        MapLayers layers = layersOf(atlas);
        Viewpoint early = Viewpoint.home(LocalDate.of(1995, 1, 1))
                .withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(new LonLat(46.4, 39.85), 400))
                .withLayers(Set.of(Layer.EVENT_POINTS));
        Viewpoint late = early.withDate(LocalDate.of(2022, 10, 13));
        Frame frame = Frame.of(early, 900, 620);
        Set<String> ofLate = ids(layers.marks(late, frame));
        assertTrue(!ofLate.equals(ids(layers.marks(early, frame))), "the two days have the same events");
        assertEquals(
                ofLate, ids(layers.marks(early.withComparison(Optional.of(new Comparison(late.subject(), 0))), frame)));
        assertEquals(
                ids(layers.marks(early, frame)),
                ids(layers.marks(early.withComparison(Optional.of(new Comparison(late.subject(), 1))), frame)));
    }

    private static Set<String> ids(List<MapMark> marks) {
        return marks.stream().map(MapMark::id).collect(Collectors.toSet());
    }

    @Test
    void anAreaUnderAnothersControlIsToldOfWithWhoHoldsItSinceWhen() {
        MapLayers layers =
                layersOf(new AssetFolder(Path.of("assets")).readAtlas().atlas());
        Viewpoint golan = Viewpoint.home(LocalDate.of(2010, 1, 1))
                .withProjection(MapProjection.CLOSE_UP)
                .withCamera(new Camera(new LonLat(35.77, 33.15), 100));
        Frame frame = Frame.of(golan, 100, 100);
        assertEquals(
                Optional.of("Golan Heights (control: Israel, since 1967)"),
                layers.wordsAt(50, 50, golan, frame, ENGLISH));
        assertEquals(Optional.empty(), layers.wordsAt(99, 1, golan.withDate(LocalDate.of(2010, 1, 1)), frame, ENGLISH));
    }
}
