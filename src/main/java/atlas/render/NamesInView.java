package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a sheet's names is shown in a view: names that are not cut by its edge and not covered. All pixels are
/// counted from the plane's corner.
///
/// @param picture  what is painted
/// @param visible  what of it the reader sees: names stand wholly inside it or wholly outside it
/// @param covered  where something else is shown
record NamesInView(Box picture, Box visible, List<Box> covered, LabelSpace space, List<PlacedName> names) {

    static NamesInView of(Box picture, Box visible, List<Box> covered) {
        LabelSpace space = new LabelSpace();
        covered.forEach(space::reserve);
        return new NamesInView(picture, visible, covered, space, new ArrayList<>());
    }

    /// Shows a name if nothing stands against it.
    void show(PlacedName name) {
        if (isPainted(name) && (isInside(name) || isOutside(name)) && space.take(name.boxes())) {
            names.add(name);
        }
    }

    /// Shows a state's name whose place has been taken, instead of the one outside the view: when the map is moved
    /// there, one of both would have to go.
    void showInstead(PlacedName name) {
        names.removeIf(
                other -> other.kind() == PlacedName.Kind.STATE && other.id().equals(name.id()));
        names.add(name);
    }

    boolean isInside(PlacedName name) {
        return name.boxes().stream().allMatch(visible::contains);
    }

    private boolean isOutside(PlacedName name) {
        return name.boxes().stream().noneMatch(visible::overlaps);
    }

    private boolean isPainted(PlacedName name) {
        return name.boxes().stream().anyMatch(picture::overlaps);
    }

    /// The states that have a name inside the view.
    Set<String> namedStates() {
        Set<String> named = new HashSet<>();
        names.stream()
                .filter(name -> name.kind() == PlacedName.Kind.STATE && isInside(name))
                .forEach(name -> named.add(name.id()));
        return named;
    }

    /// The names of states inside the view.
    List<PlacedName> stateNames() {
        return names.stream()
                .filter(name -> name.kind() == PlacedName.Kind.STATE && isInside(name))
                .toList();
    }

    /// The part of the view in which a state may be seen that has no name there.
    Optional<Box> seen(Box extent) {
        Box inner = visible.grownBy(-GAP_PIXELS);
        double left = Math.max(extent.x(), inner.x());
        double top = Math.max(extent.y(), inner.y());
        double right = Math.min(extent.x() + extent.width(), inner.x() + inner.width());
        double bottom = Math.min(extent.y() + extent.height(), inner.y() + inner.height());
        return right - left < SMALLEST_SEEN_PIXELS || bottom - top < SMALLEST_SEEN_PIXELS
                ? Optional.empty()
                : Optional.of(new Box(left, top, right - left, bottom - top));
    }

    private static final double SMALLEST_SEEN_PIXELS = 24;
    private static final double GAP_PIXELS = 3;
}
