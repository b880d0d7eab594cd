package atlas.render;

import atlas.cartography.AreaStyle;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.geo.Shape;
import atlas.theme.Colouring;
import atlas.view.Viewpoint;
import java.util.LinkedHashMap;
import java.util.Map;

/// Paints what fills areas: sea, states in the style of what they stand for, lakes, conflict areas.
final class AreaPainter {

    /// How much of an area's colour is left where a reference map has to be seen through it.
    private static final double OPACITY_OVER_TILES = 0.45;

    private static final double GRATICULE_OVER_LAND_UP_TO_KM_PER_PIXEL = 4;
    private static final double OVER_LAND = 0.4;

    private final Atlas atlas;
    private final Patterns patterns;

    AreaPainter(Atlas atlas, Patterns patterns) {
        this.atlas = atlas;
        this.patterns = patterns;
    }

    void paintSea(Canvas canvas, SeenWorld seen, boolean withGraticule) {
        Palette palette = canvas.style().palette();
        Frame frame = canvas.frame();
        // Filling a rectangle is much faster than filling an outline that covers all of it.
        boolean isAllEarth = frame.showsEarthOnly();
        if (!canvas.style().isOverTiles()) {
            canvas.drawing().ground(Patterns.color(isAllEarth ? palette.sea() : palette.space()));
            if (!isAllEarth) {
                Linework outline = seen.outline();
                canvas.fill(outline, palette.sea());
                canvas.stroke(outline, palette.graticule(), 1);
            }
        }
        if (withGraticule) {
            canvas.stroke(seen.graticule().linework(), palette.graticule(), 1);
        }
    }

    /// On regional scales the sea is far: without lines over land the degrees at the frame would stand for none.
    void paintGraticuleOverLand(Canvas canvas, SeenWorld seen) {
        if (canvas.frame().kilometresPerPixel() < GRATICULE_OVER_LAND_UP_TO_KM_PER_PIXEL) {
            canvas.stroke(
                    seen.graticule().linework(),
                    canvas.style().palette().graticule().withOpacity(OVER_LAND),
                    0.8);
        }
    }

    /// All areas of one style are filled as one, so that neighbours join without a seam, across 180° too.
    void paintStates(Canvas canvas, SeenWorld seen, Colouring colouring) {
        // In the order of the shapes: where two styles meet, the later one wins, on every run the same.
        Map<AreaStyle, Linework> areas = new LinkedHashMap<>();
        for (Shape shape : seen.states().geography().shapes()) {
            areas.computeIfAbsent(colouring.styleOf(shape.id()), _ -> new Linework())
                    .add(seen.states().rings(shape));
        }
        boolean isOverTiles = canvas.style().isOverTiles();
        areas.forEach((style, area) -> canvas.drawing()
                .fill(area, patterns.paintOf(isOverTiles ? style.withOpacity(OPACITY_OVER_TILES) : style)));
    }

    void paintWaters(Canvas canvas, SeenWorld seen) {
        if (canvas.style().isOverTiles()) {
            return;
        }
        Palette palette = canvas.style().palette();
        double kilometresPerPixel = canvas.frame().kilometresPerPixel();
        Linework lakes = new Linework();
        seen.waters()
                .geography()
                .shapes()
                .forEach(lake -> lakes.add(seen.waters().rings(lake)));
        canvas.fill(lakes, palette.sea());
        canvas.stroke(lakes, palette.coast(), kilometresPerPixel > 4 ? 0.4 : 0.8);
        if (kilometresPerPixel < RIVERS_UP_TO_KM_PER_PIXEL) {
            Linework rivers = new Linework();
            seen.waters()
                    .geography()
                    .lines()
                    .forEach(river -> rivers.add(seen.waters().parts(river)));
            canvas.stroke(rivers, palette.river(), kilometresPerPixel > 1 ? 0.6 : 0.9);
        }
    }

    /// On smaller scales rivers are a tangle.
    private static final double RIVERS_UP_TO_KM_PER_PIXEL = 4;

    void paintConflicts(Canvas canvas, SeenWorld seen, Viewpoint viewpoint) {
        Palette palette = canvas.style().palette();
        for (Conflict conflict : atlas.conflicts().values()) {
            if (conflict.phaseOn(viewpoint.date()).isEmpty()) {
                continue;
            }
            Linework zone = new Linework();
            for (Conflict.Area area : conflict.areasOn(viewpoint.date())) {
                area.regions().forEach(region -> zone.add(seen.area(region)));
            }
            canvas.drawing().fill(zone, patterns.paintOf(palette.styleOf(LegendKind.CONFLICT)));
            canvas.stroke(zone, palette.conflict().withOpacity(0.85), 0.9);
        }
    }
}
