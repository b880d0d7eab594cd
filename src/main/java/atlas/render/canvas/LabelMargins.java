package atlas.render.canvas;

import atlas.cartography.Box;
import java.util.List;

/// Where names may stand on a picture.
///
/// @param margin   how many logical pixels at each side lie outside what the reader sees
/// @param keptFree where no name may stand, in logical pixels from the picture's corner
/// @param covered  what of that will be covered by something that is no part of the map
public record LabelMargins(double margin, List<Box> keptFree, List<Box> covered) {

    public static final LabelMargins ALL = new LabelMargins(0, List.of());

    public LabelMargins {
        keptFree = List.copyOf(keptFree);
        covered = List.copyOf(covered);
    }

    public LabelMargins(double margin, List<Box> covered) {
        this(margin, covered, covered);
    }
}
