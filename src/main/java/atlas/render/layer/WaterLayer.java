package atlas.render.layer;

import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.render.canvas.Canvas;
import atlas.render.drawing.Linework;
import atlas.render.geometry.Composition;
import atlas.render.geometry.VisibleGeography;
import atlas.render.label.LaidOutLabels;
import atlas.render.label.SeaLabels;
import atlas.render.text.GlyphCache;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.Optional;

/// Lakes and rivers, and the names of seas and lakes.
final class WaterLayer implements MapLayer {

    /// On smaller scales rivers are a tangle.
    private static final double RIVERS_UP_TO_KM_PER_PIXEL = 4;

    private final SeaLabels names;

    WaterLayer(Atlas atlas, GlyphCache glyphs) {
        this.names = new SeaLabels(atlas, glyphs);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.WATERS);
    }

    @Override
    public Optional<LaidOutLabels> names(Viewpoint viewpoint) {
        return Optional.of(names);
    }

    @Override
    public void paint(Depth depth, Composition picture) {
        if (depth == Depth.WATERS && !picture.canvas().style().isOverTiles()) {
            paintWaters(picture.canvas(), picture.seen().waters());
        }
    }

    private static void paintWaters(Canvas canvas, VisibleGeography waters) {
        Palette palette = canvas.style().palette();
        double kilometresPerPixel = canvas.frame().kilometresPerPixel();
        Linework lakes = new Linework();
        waters.geography().shapes().forEach(lake -> lakes.add(waters.rings(lake)));
        canvas.fill(lakes, palette.sea());
        canvas.stroke(lakes, palette.coast(), kilometresPerPixel > 4 ? 0.4 : 0.8);
        if (kilometresPerPixel < RIVERS_UP_TO_KM_PER_PIXEL) {
            Linework rivers = new Linework();
            waters.geography().lines().forEach(river -> rivers.add(waters.parts(river)));
            canvas.stroke(rivers, palette.river(), kilometresPerPixel > 1 ? 0.6 : 0.9);
        }
    }
}
