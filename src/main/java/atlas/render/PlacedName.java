package atlas.render;

import atlas.cartography.Box;
import java.util.List;
import java.util.Optional;

/// A name where it stands. Its pixels are counted from the corner of the projection's plane, so that they do not change
/// while the map is moved.
///
/// @param id     of what it names, among those of its kind
/// @param x      of the middle of the letters
/// @param y      of the middle of the letters
/// @param boxes  all that has to stay free for it
/// @param dot    the place that it names
/// @param leader from the name to what it names
record PlacedName(
        Kind kind,
        String id,
        Inscription inscription,
        double x,
        double y,
        List<Box> boxes,
        Optional<Dot> dot,
        Optional<Leader> leader) {

    /// What is named.
    enum Kind {
        STATE,
        PLACE,
        SEA
    }

    /// A dot on the map.
    record Dot(double x, double y, double widthPixels, boolean isHollow) {}

    PlacedName {
        boxes = List.copyOf(boxes);
    }

    /// A name by itself.
    static PlacedName of(Kind kind, String id, Inscription inscription, double x, double y, List<Box> boxes) {
        return new PlacedName(kind, id, inscription, x, y, boxes, Optional.empty(), Optional.empty());
    }
}
