package atlas.render;

import atlas.domain.Atlas;
import atlas.geo.World;
import atlas.projection.MapProjection;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Paints a viewpoint. Knows no window: give it any [Graphics2D], on any thread, one picture at a time each thread.
public final class MapPainter {

    private final World world;
    private final Map<MapProjection, ProjectedWorld> projected = new ConcurrentHashMap<>();
    private final AreaPainter areas;
    private final LinePainter lines = new LinePainter();
    private final NamePainter names;

    public MapPainter(Atlas atlas, World world, Typeface typeface) {
        this.world = world;
        this.areas = new AreaPainter(atlas, new Patterns());
        this.names = new NamePainter(atlas, world, typeface);
    }

    /// Paints the map into a frame.
    ///
    /// @param graphics     in logical pixels; scale it for a denser screen
    /// @param marginPixels how much at each side lies outside what the reader sees: names are never cut by the edge of
    ///                     what is seen
    public void paint(Graphics2D graphics, Viewpoint viewpoint, Frame frame, MapStyle style, double marginPixels) {
        paint(new Canvas(graphics, frame, style, new Canvas.Room(marginPixels, List.of())), viewpoint);
    }

    void paint(Canvas canvas, Viewpoint viewpoint) {
        Graphics2D graphics = canvas.graphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ProjectedWorld plane = projectedWorld(viewpoint.projection());
        areas.paintSea(canvas, plane, viewpoint.shows(Layer.GRATICULE));
        areas.paintStates(canvas, plane, viewpoint);
        if (viewpoint.shows(Layer.WATERS)) {
            areas.paintWaters(canvas, plane);
        }
        if (viewpoint.shows(Layer.CONFLICT_ZONES)) {
            areas.paintConflicts(canvas, plane, viewpoint);
        }
        Set<String> participants = areas.participantsIn(viewpoint);
        lines.paintBoundaries(canvas, plane, participants);
        areas.paintSelection(canvas, plane, viewpoint);
        names.paint(canvas, viewpoint, participants);
    }

    /// Projects the world ahead of the first picture, so that the first change to this projection is quick.
    public void prepare(MapProjection projection) {
        projectedWorld(projection);
    }

    private ProjectedWorld projectedWorld(MapProjection projection) {
        return projected.computeIfAbsent(projection, p -> new ProjectedWorld(world, p.projection()));
    }
}
