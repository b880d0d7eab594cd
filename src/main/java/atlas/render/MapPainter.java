package atlas.render;

import atlas.domain.Atlas;
import atlas.geo.Detail;
import atlas.geo.World;
import atlas.projection.MapProjection;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Patterns;
import atlas.render.geometry.Composition;
import atlas.render.geometry.ProjectedWorld;
import atlas.render.geometry.VisibleGeometry;
import atlas.render.label.KeptLabels;
import atlas.render.label.LabelsInView;
import atlas.render.layer.AreaPainter;
import atlas.render.layer.LabelPainter;
import atlas.render.layer.LinePainter;
import atlas.render.layer.MapLayer;
import atlas.render.layer.MapLayers;
import atlas.render.layer.OutlinePainter;
import atlas.render.layer.StateOutline;
import atlas.render.symbol.CirclePainter;
import atlas.render.symbol.SmallState;
import atlas.render.symbol.SmallStateFinder;
import atlas.render.symbol.SmallStatePainter;
import atlas.render.text.GlyphCache;
import atlas.theme.Colouring;
import atlas.theme.StateColourer;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import atlas.view.WorldOfDay;
import atlas.view.WorldsByDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// Composes the map of a viewpoint, on any thread. Knows no window.
public final class MapPainter {

    private record Plane(MapProjection projection, Detail detail) {}

    private final Atlas atlas;
    private final World world;
    private final WorldsByDay worlds;
    private final GlyphCache glyphs;
    private final Map<Plane, ProjectedWorld> projected;
    private final StateColourer colourer;
    private final AreaPainter areas;
    private final LinePainter lines = new LinePainter();
    private final CirclePainter circles;
    private final SmallStateFinder smallStateFinder;
    private final SmallStatePainter smallStatePainter;
    private final OutlinePainter outlines = new OutlinePainter();
    private final MapLayers layers;
    private final LabelPainter names;
    private final AtomicReference<Optional<VisibleGeometry>> lastSeen = new AtomicReference<>(Optional.empty());

    public MapPainter(Atlas atlas, World world, GlyphCache glyphs) {
        this(atlas, world, glyphs, new ConcurrentHashMap<>(), new StateColourer(atlas), Optional.empty());
    }

    private MapPainter(
            Atlas atlas,
            World world,
            GlyphCache glyphs,
            Map<Plane, ProjectedWorld> projected,
            StateColourer colourer,
            Optional<KeptLabels> keptLabels) {
        this.atlas = atlas;
        this.world = world;
        this.worlds = new WorldsByDay(atlas, world);
        this.glyphs = glyphs;
        this.projected = projected;
        this.colourer = colourer;
        Patterns patterns = new Patterns();
        this.areas = new AreaPainter(patterns);
        this.circles = new CirclePainter(world.overview().states());
        this.smallStateFinder = new SmallStateFinder(atlas, world);
        this.smallStatePainter = new SmallStatePainter(patterns);
        this.layers = new MapLayers(atlas, world, glyphs, patterns);
        this.names = new LabelPainter(glyphs, layers, smallStateFinder, keptLabels);
    }

    /// A painter of another atlas on the same world.
    public MapPainter of(Atlas another) {
        return new MapPainter(another, world, glyphs, projected, new StateColourer(another), Optional.empty());
    }

    /// A painter of the same for one screen: while the map is moved, names keep their places on it.
    public MapPainter forScreen() {
        return new MapPainter(atlas, world, glyphs, projected, colourer, Optional.of(new KeptLabels()));
    }

    /// What the states look like, worked out once for the map and for what is said of it.
    public StateColourer colourer() {
        return colourer;
    }

    /// What lies over the map and can be taken away.
    public MapLayers layers() {
        return layers;
    }

    /// Composes the map in a frame.
    ///
    /// @param scale physical pixels to a logical one
    public Drawing draw(Viewpoint viewpoint, Frame frame, MapStyle style, LabelMargins margins, double scale) {
        Drawing drawing = new Drawing(scale);
        draw(new Canvas(drawing, frame, style, margins), viewpoint, ON_SCREEN);
        return drawing;
    }

    private static final double ON_SCREEN = 1;

    /// @param fineness how many times finer than on a screen shapes are
    void draw(Canvas canvas, Viewpoint viewpoint, double fineness) {
        VisibleGeometry seen = seen(viewpoint, canvas.frame(), fineness);
        Colouring colouring = colourer.of(
                        viewpoint.left().subject(), canvas.style().appearance())
                .lifting(canvas.style().lifted(), canvas.style().palette().land());
        Composition picture = new Composition(canvas, seen, viewpoint, colouring);
        areas.paintSea(canvas, seen);
        layers.paint(MapLayer.Depth.ON_THE_SEA, picture);
        areas.paintStates(canvas, seen, colouring);
        OVER_LAND.forEach(depth -> layers.paint(depth, picture));
        lines.paintBoundaries(canvas, seen, colouring.lightBoundaryStates());
        List<SmallState> small = smallStateFinder.of(viewpoint, canvas.frame());
        smallStatePainter.paint(canvas, small, colouring::styleOf);
        if (viewpoint.selection() instanceof Selection.OfState(String iso3)) {
            outlines.paintSelection(canvas, seen, worlds.of(viewpoint.subject()).shownAs(iso3), small);
        }
        circles.paint(canvas, colouring);
        LabelsInView written = names.paint(canvas.keepingFree(layers.paintMarks(picture)), picture);
        layers.paintAtEdge(picture, written);
    }

    private static final Set<MapLayer.Depth> OVER_LAND =
            EnumSet.range(MapLayer.Depth.ON_LAND, MapLayer.Depth.OVER_ZONES);

    /// The outline of the state under the pointer, to be laid over the map; empty where the frame shows nothing of it.
    ///
    /// @param scale physical pixels to a logical one
    public Optional<StateOutline> outline(String iso3, Viewpoint viewpoint, Frame frame, MapStyle style, double scale) {
        return outlines.hover(
                frame, style, planeOf(viewpoint, frame), iso3, smallStateFinder.of(viewpoint, frame), scale);
    }

    /// Projects the world ahead of the first picture, so that the first change to this projection is quick.
    public void prepare(MapProjection projection) {
        projected(projection, world.overview());
    }

    /// From now on paints close-ups from finer shapes. Projects them first where close-ups are usual; onto another
    /// plane only when it is looked at closely, which few do.
    public void refine(Detail finer) {
        projected(MapProjection.ASIA, finer);
        projected(MapProjection.CLOSE_UP, finer);
        world.refine(finer);
    }

    private VisibleGeometry seen(Viewpoint viewpoint, Frame frame, double fineness) {
        ProjectedWorld plane = planeOf(viewpoint, frame);
        Optional<VisibleGeometry> known = lastSeen.get().filter(last -> last.isOf(plane, frame, fineness));
        VisibleGeometry seen = known.orElseGet(() -> new VisibleGeometry(plane, frame, fineness));
        lastSeen.set(Optional.of(seen));
        return seen;
    }

    private ProjectedWorld planeOf(Viewpoint viewpoint, Frame frame) {
        WorldOfDay then = worlds.of(viewpoint.subject());
        return then.world() == world
                ? projected(viewpoint.projection(), world.at(frame.kilometresPerPixel()))
                : joined(viewpoint.projection(), then.world(), frame.kilometresPerPixel());
    }

    /// A plane on which some states are joined, made from the one on which they are not.
    private ProjectedWorld joined(MapProjection projection, World joined, double kilometresPerPixel) {
        ProjectedWorld overview = projected(projection, world.overview());
        ProjectedWorld joinedOverview = projected.computeIfAbsent(
                new Plane(projection, joined.overview()), plane -> overview.joined(plane.detail()));
        Detail detail = joined.at(kilometresPerPixel);
        ProjectedWorld finer = projected(projection, world.at(kilometresPerPixel));
        return projected.computeIfAbsent(
                new Plane(projection, detail), plane -> finer.joined(plane.detail(), joinedOverview));
    }

    private ProjectedWorld projected(MapProjection projection, Detail detail) {
        ProjectedWorld overview = projected.computeIfAbsent(
                new Plane(projection, world.overview()),
                plane -> new ProjectedWorld(plane.detail(), projection.projection()));
        return projected.computeIfAbsent(new Plane(projection, detail), plane -> overview.at(detail));
    }
}
