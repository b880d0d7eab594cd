package atlas.render.label;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which labels of a layout are shown in a view: those that are not cut by its edge and not covered. All pixels are
/// counted from the plane's corner.
///
/// @param picture  what is painted
/// @param visible  what of it the reader sees: names stand wholly inside it or wholly outside it
/// @param covered  where something else is shown
public record LabelsInView(Box picture, Box visible, List<Box> covered, LabelSpace space, List<PlacedLabel> names) {

    public static LabelsInView of(Box picture, Box visible, List<Box> covered) {
        LabelSpace space = new LabelSpace();
        covered.forEach(space::reserve);
        return new LabelsInView(picture, visible, covered, space, new ArrayList<>());
    }

    /// Shows a name if nothing stands against it. The name of a place whose dot is covered by a small mark stands
    /// beside that mark, which then is its dot.
    public void show(PlacedLabel name) {
        if (!isPainted(name) || !(isInside(name) || isOutside(name))) {
            return;
        }
        if (space.take(name.boxes())) {
            names.add(name);
        } else {
            name.placeDot().flatMap(this::markOver).ifPresent(mark -> showBeside(name, mark));
        }
    }

    private Optional<Box> markOver(PlacedLabel.PlaceDot placeDot) {
        return covered.stream()
                .filter(box -> box.width() <= MARK_PIXELS && box.contains(new Box(placeDot.x(), placeDot.y(), 0, 0)))
                .findFirst();
    }

    private void showBeside(PlacedLabel name, Box mark) {
        Box box = name.boxes().getFirst();
        double middle = mark.y() + mark.height() / 2;
        for (double left : new double[] {mark.x() + mark.width(), mark.x() - box.width()}) {
            Box moved = new Box(left, middle - box.height() / 2, box.width(), box.height());
            if (visible.contains(moved) && space.take(List.of(moved))) {
                names.add(PlacedLabel.of(
                        name.labelKind(), name.id(), name.labelText(), left + box.width() / 2, middle, List.of(moved)));
                return;
            }
        }
    }

    /// Shows a state's name whose place has been taken, instead of the one outside the view: when the map is moved
    /// there, one of both would have to go.
    public void showInstead(PlacedLabel name) {
        names.removeIf(other ->
                other.labelKind() == PlacedLabel.LabelKind.STATE && other.id().equals(name.id()));
        names.add(name);
    }

    public boolean isInside(PlacedLabel name) {
        return name.boxes().stream().allMatch(visible::contains);
    }

    private boolean isOutside(PlacedLabel name) {
        return name.boxes().stream().noneMatch(visible::overlaps);
    }

    private boolean isPainted(PlacedLabel name) {
        return name.boxes().stream().anyMatch(picture::overlaps);
    }

    /// The states that have a name inside the view.
    public Set<String> namedStates() {
        Set<String> named = new HashSet<>();
        names.stream()
                .filter(name -> name.labelKind() == PlacedLabel.LabelKind.STATE && isInside(name))
                .forEach(name -> named.add(name.id()));
        return named;
    }

    /// The names of states inside the view.
    public List<PlacedLabel> stateNames() {
        return names.stream()
                .filter(name -> name.labelKind() == PlacedLabel.LabelKind.STATE && isInside(name))
                .toList();
    }

    /// The part of the view in which a state may be seen that has no name there.
    public Optional<Box> seen(Box extent) {
        Box inner = visible.grownBy(-GAP_PIXELS);
        double left = Math.max(extent.x(), inner.x());
        double top = Math.max(extent.y(), inner.y());
        double right = Math.min(extent.x() + extent.width(), inner.x() + inner.width());
        double bottom = Math.min(extent.y() + extent.height(), inner.y() + inner.height());
        return right - left < SMALLEST_SEEN_PIXELS || bottom - top < SMALLEST_SEEN_PIXELS
                ? Optional.empty()
                : Optional.of(new Box(left, top, right - left, bottom - top));
    }

    private static final double MARK_PIXELS = 40;
    private static final double SMALLEST_SEEN_PIXELS = 24;
    private static final double GAP_PIXELS = 3;
}
