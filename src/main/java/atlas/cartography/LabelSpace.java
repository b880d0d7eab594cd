package atlas.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The room for names on a plane. Who asks first gets the place and nothing placed ever overlaps, so the same names
/// asked for in the same order always stand in the same places. A name may need several boxes: its letters along a
/// curve, its dot, its leader line.
public final class LabelSpace {

    private static final double CELL_PIXELS = 96;

    private record Cell(int column, int row) {}

    private final Map<Cell, List<Box>> taken = new HashMap<>();

    /// Keeps a place free of names.
    public void reserve(Box box) {
        for (int column = cell(box.x()); column <= cell(box.x() + box.width()); column++) {
            for (int row = cell(box.y()); row <= cell(box.y() + box.height()); row++) {
                taken.computeIfAbsent(new Cell(column, row), c -> new ArrayList<>())
                        .add(box);
            }
        }
    }

    public boolean isFree(List<Box> label) {
        for (Box box : label) {
            if (!isFree(box)) {
                return false;
            }
        }
        return true;
    }

    /// Takes the place of a label if all of it is free.
    ///
    /// @return whether it was
    public boolean take(List<Box> label) {
        boolean free = isFree(label);
        if (free) {
            label.forEach(this::reserve);
        }
        return free;
    }

    private boolean isFree(Box box) {
        for (int column = cell(box.x()); column <= cell(box.x() + box.width()); column++) {
            for (int row = cell(box.y()); row <= cell(box.y() + box.height()); row++) {
                for (Box other : taken.getOrDefault(new Cell(column, row), List.of())) {
                    if (other.overlaps(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static int cell(double pixels) {
        return (int) Math.floor(pixels / CELL_PIXELS);
    }
}
