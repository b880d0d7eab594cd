package atlas.render.layer;

import atlas.domain.Atlas;
import atlas.geo.World;
import atlas.render.label.LaidOutLabels;
import atlas.render.label.PlaceLabels;
import atlas.render.text.GlyphCache;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.Optional;

/// Capitals and cities: dots with names.
final class CapitalLayer implements MapLayer {

    private final PlaceLabels names;

    CapitalLayer(Atlas atlas, World world, GlyphCache glyphs) {
        this.names = new PlaceLabels(atlas, world.overview().states(), glyphs);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.CAPITALS);
    }

    @Override
    public Optional<LaidOutLabels> names(Viewpoint viewpoint) {
        return Optional.of(names);
    }
}
