package atlas.render.layer;

import atlas.cartography.AreaStyle;
import atlas.cartography.Palette;
import atlas.geo.Shape;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.drawing.Linework;
import atlas.render.drawing.Patterns;
import atlas.render.geometry.VisibleGeometry;
import atlas.theme.Colouring;
import java.util.LinkedHashMap;
import java.util.Map;

/// Paints what fills areas: sea, and states in the style of what they stand for.
public final class AreaPainter {

    /// How much of an area's colour is left where a reference map has to be seen through it.
    private static final double OPACITY_OVER_TILES = 0.45;

    private final Patterns patterns;

    public AreaPainter(Patterns patterns) {
        this.patterns = patterns;
    }

    public void paintSea(Canvas canvas, VisibleGeometry seen) {
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
    }

    /// All areas of one style are filled as one, so that neighbours join without a seam, across 180° too.
    public void paintStates(Canvas canvas, VisibleGeometry seen, Colouring colouring) {
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
}
