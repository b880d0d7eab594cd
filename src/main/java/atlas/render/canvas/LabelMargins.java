package atlas.render.canvas;

import atlas.cartography.Box;
import java.util.List;

/// Where names may stand on a picture.
///
/// @param margin   how many logical pixels at each side lie outside what the reader sees
/// @param keptFree what something else will cover, in logical pixels from the picture's corner
public record LabelMargins(double margin, List<Box> keptFree) {

    public static final LabelMargins ALL = new LabelMargins(0, List.of());

    public LabelMargins {
        keptFree = List.copyOf(keptFree);
    }
}
