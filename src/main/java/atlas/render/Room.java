package atlas.render;

import atlas.cartography.Box;
import java.util.List;

/// Where names may stand on a picture.
///
/// @param margin   how many logical pixels at each side lie outside what the reader sees
/// @param keptFree what something else will cover, in logical pixels from the picture's corner
public record Room(double margin, List<Box> keptFree) {

    public static final Room ALL = new Room(0, List.of());

    public Room {
        keptFree = List.copyOf(keptFree);
    }
}
