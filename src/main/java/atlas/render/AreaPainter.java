package atlas.render;

import atlas.cartography.AreaStyle;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.geo.Shape;
import atlas.theme.Colouring;
import atlas.view.Viewpoint;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.Map;

/// Paints what fills areas: sea, states in the style of what they stand for, lakes, conflict areas.
final class AreaPainter {

    /// How much of an area's colour is left where a reference map has to be seen through it.
    private static final double OPACITY_OVER_TILES = 0.45;

    private final Atlas atlas;
    private final Patterns patterns;

    AreaPainter(Atlas atlas, Patterns patterns) {
        this.atlas = atlas;
        this.patterns = patterns;
    }

    void paintSea(Canvas canvas, ProjectedWorld plane, boolean withGraticule) {
        Palette palette = canvas.style().palette();
        Frame frame = canvas.frame();
        // Filling a rectangle is much faster than filling an outline that covers all of it.
        boolean isAllEarth = frame.showsEarthOnly();
        if (!canvas.style().isOverTiles()) {
            canvas.drawing().ground(Patterns.color(isAllEarth ? palette.sea() : palette.space()));
            if (!isAllEarth) {
                Path2D outline = plane.outline(frame);
                canvas.fill(outline, palette.sea());
                canvas.stroke(outline, palette.graticule(), 1);
            }
        }
        if (withGraticule) {
            canvas.stroke(plane.graticule(frame).path(), palette.graticule(), 1);
        }
    }

    /// All areas of one style are one path, so that neighbours join without a seam, across 180° too.
    void paintStates(Canvas canvas, ProjectedWorld plane, Colouring colouring) {
        // In the order of the shapes: where two styles meet, the later one wins, on every run the same.
        Map<AreaStyle, Path2D> paths = new LinkedHashMap<>();
        Look look = Look.of(canvas.frame());
        for (Shape shape : plane.states().geography().shapes()) {
            Path2D path = paths.computeIfAbsent(
                    colouring.styleOf(shape.id()), style -> new Path2D.Double(Path2D.WIND_NON_ZERO, 4096));
            plane.states().addShape(path, shape, look);
        }
        boolean isOverTiles = canvas.style().isOverTiles();
        paths.forEach((style, path) -> canvas.drawing()
                .fill(path, patterns.paintOf(isOverTiles ? style.withOpacity(OPACITY_OVER_TILES) : style)));
    }

    void paintWaters(Canvas canvas, ProjectedWorld plane) {
        if (canvas.style().isOverTiles()) {
            return;
        }
        Palette palette = canvas.style().palette();
        double kilometresPerPixel = canvas.frame().kilometresPerPixel();
        Path2D lakes = new Path2D.Double();
        Look look = Look.of(canvas.frame());
        for (Shape lake : plane.waters().geography().shapes()) {
            plane.waters().addShape(lakes, lake, look);
        }
        canvas.fill(lakes, palette.sea());
        canvas.stroke(lakes, palette.coast(), kilometresPerPixel > 4 ? 0.4 : 0.8);
        if (kilometresPerPixel < RIVERS_UP_TO_KM_PER_PIXEL) {
            Path2D rivers = new Path2D.Double();
            plane.waters().geography().lines().forEach(river -> plane.waters().addLine(rivers, river, look));
            canvas.stroke(rivers, palette.river(), kilometresPerPixel > 1 ? 0.6 : 0.9);
        }
    }

    /// On smaller scales rivers are a tangle.
    private static final double RIVERS_UP_TO_KM_PER_PIXEL = 4;

    void paintConflicts(Canvas canvas, ProjectedWorld plane, Viewpoint viewpoint) {
        Palette palette = canvas.style().palette();
        Look look = Look.of(canvas.frame());
        for (Conflict conflict : atlas.conflicts().values()) {
            if (conflict.phaseOn(viewpoint.date()).isEmpty()) {
                continue;
            }
            Path2D path = new Path2D.Double();
            for (Conflict.Area area : conflict.areasOn(viewpoint.date())) {
                area.regions().forEach(region -> plane.addArea(path, region, look));
            }
            canvas.drawing().fill(path, patterns.paintOf(palette.styleOf(LegendKind.CONFLICT)));
            canvas.stroke(path, palette.conflict().withOpacity(0.85), 0.9);
        }
    }
}
