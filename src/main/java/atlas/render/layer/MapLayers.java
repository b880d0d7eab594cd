package atlas.render.layer;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.place.States;
import atlas.geo.World;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.canvas.VisiblePart;
import atlas.render.drawing.Patterns;
import atlas.render.geometry.Composition;
import atlas.render.label.Callout;
import atlas.render.label.LabelsInView;
import atlas.render.label.LaidOutLabels;
import atlas.render.symbol.MapMark;
import atlas.render.text.GlyphCache;
import atlas.theme.LayerLegend;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import atlas.view.WorldOfDay;
import atlas.view.WorldsByDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All layers of the map. Painting, names, legend, pointer and keyboard walk this list. Used on any thread.
public final class MapLayers {

    /// In the order of the legend. Of names, the first choose their places first; how high ink lies says its depth, and
    /// at the same depth the later lies above.
    private final Map<States.Edition, List<MapLayer>> all = new ConcurrentHashMap<>();

    private final Atlas atlas;
    private final World world;
    private final WorldsByDay worlds;
    private final GlyphCache glyphs;
    private final Patterns patterns;

    public MapLayers(Atlas atlas, World world, GlyphCache glyphs, Patterns patterns) {
        this.atlas = atlas;
        this.world = world;
        this.worlds = new WorldsByDay(atlas, world);
        this.glyphs = glyphs;
        this.patterns = patterns;
    }

    /// The layers of the states that a subject shows.
    private List<MapLayer> all(Subject subject) {
        WorldOfDay then = worlds.of(subject);
        return all.computeIfAbsent(then.edition(), _ -> layers(then.atlas(), then.world()));
    }

    private List<MapLayer> layers(Atlas atlas, World world) {
        return List.of(
                new GraticuleLayer(glyphs),
                new StateLabelLayer(atlas, glyphs),
                new ConflictZoneLayer(atlas, world, glyphs, patterns),
                new ControlLayer(atlas, world, glyphs, patterns),
                new ArmedConflictLayer(atlas),
                new CapitalLayer(atlas, world, glyphs),
                new WaterLayer(atlas, glyphs),
                new EventLayer(atlas, glyphs));
    }

    private List<MapLayer> shown(Viewpoint viewpoint) {
        return all(viewpoint.subject()).stream()
                .filter(layer -> layer.isAmong(viewpoint.layers()))
                .toList();
    }

    /// What they add to the legend, in its order.
    public List<LayerLegend> legends() {
        return List.copyOf(all.values().stream()
                .findFirst()
                .orElseGet(() -> all.computeIfAbsent(atlas.states().edition(), _ -> layers(atlas, world))));
    }

    public void paint(MapLayer.Depth depth, Composition picture) {
        shown(picture.viewpoint()).forEach(layer -> layer.paint(depth, picture));
    }

    /// Inks all marks and returns what they cover.
    public List<Box> paintMarks(Composition picture) {
        Viewpoint viewpoint = picture.viewpoint();
        Canvas canvas = picture.canvas();
        List<MapLayer> marked = shown(viewpoint).stream()
                .filter(layer -> !layer.marks(viewpoint, canvas.frame()).isEmpty())
                .toList();
        if (marked.isEmpty()) {
            return List.of();
        }
        List<Box> covered = new ArrayList<>();
        Canvas free = canvas.keepingFree(
                callouts(
                                viewpoint,
                                canvas.frame(),
                                canvas.visiblePart(),
                                canvas.style().language())
                        .stream()
                        .map(callout -> callout.pill().grownBy(CLEAR_OF_PILL_PIXELS))
                        .toList());
        for (MapLayer layer : marked) {
            covered.addAll(layer.paintMarks(free.keepingFree(covered), picture));
        }
        return covered;
    }

    private static final double CLEAR_OF_PILL_PIXELS = 2;

    public void paintAtEdge(Composition picture, LabelsInView names) {
        shown(picture.viewpoint()).forEach(layer -> layer.paintAtEdge(picture, names));
    }

    /// What they write on the map, the most important first.
    List<LaidOutLabels> names(Viewpoint viewpoint) {
        return shown(viewpoint).stream()
                .flatMap(layer -> layer.names(viewpoint).stream())
                .toList();
    }

    /// Names in pills.
    public List<Callout> callouts(Viewpoint viewpoint, Frame frame, VisiblePart visible, Language language) {
        List<MapLayer> shown = shown(viewpoint);
        List<MapMark> marks = shown.stream()
                .flatMap(layer -> layer.marks(viewpoint, frame).stream())
                .toList();
        return shown.stream()
                .flatMap(layer -> layer.callouts(viewpoint, frame, visible, language, marks).stream())
                .toList();
    }

    /// What can be pointed at and chosen; in a comparison, on each side what that side shows.
    public List<MapMark> marks(Viewpoint viewpoint, Frame frame) {
        return Stream.concat(Stream.of(viewpoint), viewpoint.right().stream())
                .flatMap(side -> shown(side).stream()
                        .flatMap(layer -> layer.marks(side, frame).stream())
                        .filter(mark ->
                                viewpoint.seenAt(mark.x() / frame.widthPixels()).equals(side)))
                .filter(mark -> frame.bounds().overlaps(mark.box()))
                .toList();
    }

    /// The records of what they show in a frame, on both sides of a comparison.
    public List<?> facts(Viewpoint viewpoint, Frame frame) {
        return Stream.concat(Stream.of(viewpoint.left()), viewpoint.right().stream())
                .flatMap(side -> shown(side).stream().flatMap(layer -> layer.facts(side, frame).stream()))
                .toList();
    }

    /// What is said while the pointer is at a pixel, besides the state, a line each; empty where there is nothing.
    ///
    /// @param viewpoint what is seen there
    public Optional<String> wordsAt(double x, double y, Viewpoint viewpoint, Frame frame, Messages messages) {
        String words = shown(viewpoint).stream()
                .flatMap(layer -> layer.wordsAt(x, y, viewpoint, frame, messages).stream())
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
