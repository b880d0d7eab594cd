package atlas.render;

import atlas.domain.Atlas;
import atlas.geo.Detail;
import atlas.geo.World;
import atlas.projection.MapProjection;
import atlas.theme.Colouring;
import atlas.theme.Colourings;
import atlas.view.Selection;
import atlas.view.Viewpoint;
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
    private final Letterings letterings;
    private final Map<Plane, ProjectedWorld> projected;
    private final Colourings colourings;
    private final AreaPainter areas;
    private final LinePainter lines = new LinePainter();
    private final CirclePainter circles;
    private final SmallStates smallStates;
    private final SmallStatePainter smallStatePainter;
    private final OutlinePainter outlines = new OutlinePainter();
    private final MapLayers layers;
    private final NamePainter names;
    private final AtomicReference<Optional<SeenWorld>> lastSeen = new AtomicReference<>(Optional.empty());

    public MapPainter(Atlas atlas, World world, Letterings letterings) {
        this(atlas, world, letterings, new ConcurrentHashMap<>(), new Colourings(atlas), Optional.empty());
    }

    private MapPainter(
            Atlas atlas,
            World world,
            Letterings letterings,
            Map<Plane, ProjectedWorld> projected,
            Colourings colourings,
            Optional<KeptNames> keptNames) {
        this.atlas = atlas;
        this.world = world;
        this.letterings = letterings;
        this.projected = projected;
        this.colourings = colourings;
        Patterns patterns = new Patterns();
        this.areas = new AreaPainter(patterns);
        this.circles = new CirclePainter(world.overview().states());
        this.smallStates = new SmallStates(atlas, world);
        this.smallStatePainter = new SmallStatePainter(patterns);
        this.layers = new MapLayers(atlas, world, letterings, patterns);
        this.names = new NamePainter(letterings, layers, smallStates, keptNames);
    }

    /// A painter of another atlas on the same world.
    public MapPainter of(Atlas another) {
        return new MapPainter(another, world, letterings, projected, new Colourings(another), Optional.empty());
    }

    /// A painter of the same for one screen: while the map is moved, names keep their places on it.
    public MapPainter forScreen() {
        return new MapPainter(atlas, world, letterings, projected, colourings, Optional.of(new KeptNames()));
    }

    /// What the states look like, worked out once for the map and for what is said of it.
    public Colourings colourings() {
        return colourings;
    }

    /// What lies over the map and can be taken away.
    public MapLayers layers() {
        return layers;
    }

    /// Composes the map in a frame.
    ///
    /// @param scale physical pixels to a logical one
    public Drawing draw(Viewpoint viewpoint, Frame frame, MapStyle style, Room room, double scale) {
        Drawing drawing = new Drawing(scale);
        draw(new Canvas(drawing, frame, style, room), viewpoint);
        return drawing;
    }

    void draw(Canvas canvas, Viewpoint viewpoint) {
        SeenWorld seen = seen(viewpoint, canvas.frame());
        Colouring colouring = colourings
                .of(viewpoint.left().subject(), canvas.style().appearance())
                .lifting(canvas.style().lifted(), canvas.style().palette().land());
        Composition picture = new Composition(canvas, seen, viewpoint, colouring);
        areas.paintSea(canvas, seen);
        layers.paint(MapLayer.Depth.ON_THE_SEA, picture);
        areas.paintStates(canvas, seen, colouring);
        OVER_LAND.forEach(depth -> layers.paint(depth, picture));
        lines.paintBoundaries(canvas, seen, colouring.joined());
        List<SmallState> small = smallStates.of(viewpoint, canvas.frame());
        smallStatePainter.paint(canvas, small, colouring::styleOf);
        if (viewpoint.selection() instanceof Selection.OfState(String iso3)) {
            outlines.paintSelection(canvas, seen, iso3, small);
        }
        circles.paint(canvas, colouring);
        NamesInView written = names.paint(canvas.keepingFree(layers.paintMarks(picture)), picture);
        layers.paintAtEdge(picture, written);
    }

    private static final Set<MapLayer.Depth> OVER_LAND =
            EnumSet.range(MapLayer.Depth.ON_LAND, MapLayer.Depth.OVER_ZONES);

    /// The outline of the state under the pointer, to be laid over the map; empty where the frame shows nothing of it.
    ///
    /// @param scale physical pixels to a logical one
    public Optional<StateOutline> outline(String iso3, Viewpoint viewpoint, Frame frame, MapStyle style, double scale) {
        return outlines.hover(frame, style, planeOf(viewpoint, frame), iso3, smallStates.of(viewpoint, frame), scale);
    }

    /// Projects the world ahead of the first picture, so that the first change to this projection is quick.
    public void prepare(MapProjection projection) {
        projected(projection, world.overview());
    }

    /// From now on paints close-ups from finer shapes. Projects them first where close-ups are usual; onto another
    /// plane
    /// only when it is looked at closely, which few do.
    public void refine(Detail finer) {
        projected(MapProjection.ASIA, finer);
        projected(MapProjection.CLOSE_UP, finer);
        world.refine(finer);
    }

    private SeenWorld seen(Viewpoint viewpoint, Frame frame) {
        ProjectedWorld plane = planeOf(viewpoint, frame);
        Optional<SeenWorld> known = lastSeen.get().filter(last -> last.isOf(plane, frame));
        SeenWorld seen = known.orElseGet(() -> new SeenWorld(plane, frame));
        lastSeen.set(Optional.of(seen));
        return seen;
    }

    private ProjectedWorld planeOf(Viewpoint viewpoint, Frame frame) {
        return projected(viewpoint.projection(), world.at(frame.kilometresPerPixel()));
    }

    private ProjectedWorld projected(MapProjection projection, Detail detail) {
        ProjectedWorld overview = projected.computeIfAbsent(
                new Plane(projection, world.overview()),
                plane -> new ProjectedWorld(plane.detail(), projection.projection()));
        return projected.computeIfAbsent(new Plane(projection, detail), plane -> overview.at(detail));
    }
}
