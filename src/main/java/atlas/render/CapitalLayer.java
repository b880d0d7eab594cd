package atlas.render;

import atlas.domain.Atlas;
import atlas.geo.World;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.Optional;

/// Capitals and cities: dots with names.
final class CapitalLayer implements MapLayer {

    private final PlaceNames names;

    CapitalLayer(Atlas atlas, World world, Letterings letterings) {
        this.names = new PlaceNames(atlas, world.overview().states(), letterings);
    }

    @Override
    public Optional<Layer> choice() {
        return Optional.of(Layer.CAPITALS);
    }

    @Override
    public Optional<SheetNames> names(Viewpoint viewpoint) {
        return Optional.of(names);
    }
}
