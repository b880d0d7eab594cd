package atlas.render;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.geo.Detail;
import atlas.geo.World;
import atlas.projection.MapProjection;
import atlas.theme.Colouring;
import atlas.theme.Colourings;
import atlas.view.Layer;
import atlas.view.Selection;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final ControlPainter controls;
    private final LinePainter lines = new LinePainter();
    private final CirclePainter circles;
    private final SmallStates smallStates;
    private final SmallStatePainter smallStatePainter;
    private final OutlinePainter outlines = new OutlinePainter();
    private final EventMarks eventMarks;
    private final EventPainter events;
    private final Callouts callouts;
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
        this.areas = new AreaPainter(atlas, patterns);
        this.controls = new ControlPainter(atlas, patterns);
        this.circles = new CirclePainter(world.overview().states());
        this.smallStates = new SmallStates(atlas, world);
        this.smallStatePainter = new SmallStatePainter(patterns);
        this.eventMarks = new EventMarks(atlas);
        this.events = new EventPainter(letterings);
        this.callouts = new Callouts(atlas, letterings, eventMarks);
        this.names = new NamePainter(atlas, world, letterings, smallStates, callouts, keptNames);
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

    Callouts callouts() {
        return callouts;
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
        areas.paintSea(canvas, seen, viewpoint.shows(Layer.GRATICULE));
        Colouring colouring = colourings
                .of(viewpoint.left().subject(), canvas.style().appearance())
                .lifting(canvas.style().lifted(), canvas.style().palette().land());
        areas.paintStates(canvas, seen, colouring);
        if (viewpoint.shows(Layer.GRATICULE)) {
            areas.paintGraticuleOverLand(canvas, seen);
        }
        controls.paint(canvas, seen, viewpoint, colouring);
        if (viewpoint.shows(Layer.WATERS)) {
            areas.paintWaters(canvas, seen);
        }
        if (viewpoint.shows(Layer.CONFLICT_ZONES)) {
            areas.paintConflicts(canvas, seen, viewpoint);
        }
        lines.paintBoundaries(canvas, seen, colouring.joined());
        List<SmallState> small = smallStates.of(viewpoint, canvas.frame());
        smallStatePainter.paint(canvas, small, colouring::styleOf);
        if (viewpoint.selection() instanceof Selection.OfState(String iso3)) {
            outlines.paintSelection(canvas, seen, iso3, small);
        }
        circles.paint(canvas, colouring);
        names.paint(canvas.keepingFree(paintEvents(canvas, viewpoint)), seen, viewpoint, colouring.foremost());
    }

    private List<Box> paintEvents(Canvas canvas, Viewpoint viewpoint) {
        List<EventMark> marks = eventMarks.of(viewpoint, canvas.frame());
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Box> keptFree = new ArrayList<>(canvas.room().keptFree());
        callouts.of(viewpoint, canvas.frame(), canvas.visible(), canvas.style().language())
                .forEach(callout -> keptFree.add(callout.pill().grownBy(2)));
        return events.paint(canvas, marks, viewpoint.date(), keptFree);
    }

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
