package atlas.render;

import atlas.domain.Atlas;
import atlas.geo.World;
import atlas.projection.MapProjection;
import atlas.theme.Colouring;
import atlas.theme.Colourings;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Composes the map of a viewpoint, on any thread. Knows no window.
public final class MapPainter {

    private final World world;
    private final Letterings letterings;
    private final Map<MapProjection, ProjectedWorld> projected;
    private final Colourings colourings;
    private final AreaPainter areas;
    private final LinePainter lines = new LinePainter();
    private final CirclePainter circles;
    private final NamePainter names;

    public MapPainter(Atlas atlas, World world, Letterings letterings) {
        this(atlas, world, letterings, new ConcurrentHashMap<>());
    }

    private MapPainter(Atlas atlas, World world, Letterings letterings, Map<MapProjection, ProjectedWorld> projected) {
        this.world = world;
        this.letterings = letterings;
        this.projected = projected;
        this.colourings = new Colourings(atlas);
        this.areas = new AreaPainter(atlas, new Patterns());
        this.circles = new CirclePainter(world);
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
        areas.paintSelection(canvas, plane, viewpoint);
        circles.paint(canvas, colouring);
        names.paint(canvas, viewpoint, colouring.foremost());
    }

    /// Projects the world ahead of the first picture, so that the first change to this projection is quick.
    public void prepare(MapProjection projection) {
        projectedWorld(projection);
    }

    private ProjectedWorld projectedWorld(MapProjection projection) {
        return projected.computeIfAbsent(projection, p -> new ProjectedWorld(world, p.projection()));
    }
}
