package atlas.render;

import atlas.cartography.Box;
import atlas.domain.Atlas;
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

/// Composes the map of a viewpoint, on any thread. Knows no window.
public final class MapPainter {

    private final World world;
    private final Letterings letterings;
    private final Map<MapProjection, ProjectedWorld> projected;
    private final Colourings colourings;
    private final AreaPainter areas;
    private final LinePainter lines = new LinePainter();
    private final SmallStates smallStates;
    private final SmallStatePainter smallStatePainter;
    private final OutlinePainter outlines = new OutlinePainter();
    private final EventMarks eventMarks;
    private final EventPainter events;
    private final Callouts callouts;
    private final NamePainter names;

    public MapPainter(Atlas atlas, World world, Letterings letterings) {
        this(atlas, world, letterings, new ConcurrentHashMap<>());
    }

    private MapPainter(Atlas atlas, World world, Letterings letterings, Map<MapProjection, ProjectedWorld> projected) {
        this.world = world;
        this.letterings = letterings;
        this.projected = projected;
        this.colourings = new Colourings(atlas);
        Patterns patterns = new Patterns();
        this.areas = new AreaPainter(atlas, patterns);
        this.smallStates = new SmallStates(atlas, world);
        this.smallStatePainter = new SmallStatePainter(patterns);
        this.eventMarks = new EventMarks(atlas);
        this.events = new EventPainter(letterings);
        this.callouts = new Callouts(atlas, letterings);
        this.names = new NamePainter(atlas, world, letterings);
    }

    /// A painter of another atlas on the same world.
    public MapPainter of(Atlas another) {
        return new MapPainter(another, world, letterings, projected);
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
        ProjectedWorld plane = projectedWorld(viewpoint.projection());
        areas.paintSea(canvas, plane, viewpoint.shows(Layer.GRATICULE));
        Colouring colouring = colourings
                .of(viewpoint.subject(), canvas.style().appearance())
                .lifting(canvas.style().lifted(), canvas.style().palette().land());
        areas.paintStates(canvas, plane, colouring);
        if (viewpoint.shows(Layer.WATERS)) {
            areas.paintWaters(canvas, plane);
        }
        if (viewpoint.shows(Layer.CONFLICT_ZONES)) {
            areas.paintConflicts(canvas, plane, viewpoint);
        }
        lines.paintBoundaries(canvas, plane, colouring.joined());
        List<SmallState> small = smallStates.of(viewpoint, canvas.frame());
        smallStatePainter.paint(canvas, small, colouring::styleOf);
        if (viewpoint.selection() instanceof Selection.OfState(String iso3)) {
            outlines.paintSelection(canvas, plane, iso3, small);
        }
        List<Box> marked = new ArrayList<>(paintEvents(canvas, viewpoint));
        small.forEach(mark -> marked.add(mark.box()));
        names.paint(canvas.keepingFree(marked), viewpoint, colouring.foremost());
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
        return outlines.hover(
                frame, style, projectedWorld(viewpoint.projection()), iso3, smallStates.of(viewpoint, frame), scale);
    }

    /// Projects the world ahead of the first picture, so that the first change to this projection is quick.
    public void prepare(MapProjection projection) {
        projectedWorld(projection);
    }

    private ProjectedWorld projectedWorld(MapProjection projection) {
        return projected.computeIfAbsent(projection, p -> new ProjectedWorld(world, p.projection()));
    }
}
