package atlas.render.layer;

import atlas.cartography.Palette;
import atlas.render.canvas.Canvas;
import atlas.render.geometry.Composition;
import atlas.render.label.GraticuleLabels;
import atlas.render.label.LabelsInView;
import atlas.render.text.GlyphCache;
import atlas.view.Layer;
import java.util.Optional;

/// Meridians and parallels, and their degrees at the edge.
final class GraticuleLayer implements MapLayer {

    private static final double OVER_LAND_UP_TO_KM_PER_PIXEL = 4;
    private static final double OVER_LAND = 0.4;

    private final GraticuleLabels labels;

    GraticuleLayer(GlyphCache glyphs) {
        this.labels = new GraticuleLabels(glyphs);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.GRATICULE);
    }

    @Override
    public void paint(Depth depth, Composition picture) {
        Canvas canvas = picture.canvas();
        Palette palette = canvas.style().palette();
        if (depth == Depth.ON_THE_SEA) {
            canvas.stroke(picture.seen().graticule().linework(), palette.graticule(), 1);
        } else if (depth == Depth.ON_LAND && canvas.frame().kilometresPerPixel() < OVER_LAND_UP_TO_KM_PER_PIXEL) {
            // On regional scales the sea is far: without lines over land the degrees at the edge would stand for none.
            canvas.stroke(
                    picture.seen().graticule().linework(), palette.graticule().withOpacity(OVER_LAND), 0.8);
        }
    }

    @Override
    public void paintAtEdge(Composition picture, LabelsInView names) {
        labels.paint(picture.canvas(), picture.seen().graticule(), names);
    }
}
