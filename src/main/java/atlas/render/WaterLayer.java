package atlas.render;

import atlas.cartography.Palette;
import atlas.domain.Atlas;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.Optional;

/// Lakes and rivers, and the names of seas and lakes.
final class WaterLayer implements MapLayer {

    /// On smaller scales rivers are a tangle.
    private static final double RIVERS_UP_TO_KM_PER_PIXEL = 4;

    private final SeaNames names;

    WaterLayer(Atlas atlas, Letterings letterings) {
        this.names = new SeaNames(atlas, letterings);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.WATERS);
    }

    @Override
    public Optional<SheetNames> names(Viewpoint viewpoint) {
        return Optional.of(names);
    }

    @Override
    public void paint(Depth depth, Composition picture) {
        if (depth == Depth.WATERS && !picture.canvas().style().isOverTiles()) {
            paintWaters(picture.canvas(), picture.seen().waters());
        }
    }

    private static void paintWaters(Canvas canvas, SeenGeography waters) {
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
