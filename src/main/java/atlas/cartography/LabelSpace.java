package atlas.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The room for names on a picture. Who asks first gets the place; nothing placed ever overlaps and nothing is cut by
/// the edge of the view, so the same names asked for in the same order always stand in the same places.
public final class LabelSpace {

    private final Box view;
    private final List<Box> taken = new ArrayList<>();

    /// @param view what the reader sees: names stand wholly inside it or wholly outside it
    public LabelSpace(Box view) {
        this.view = view;
    }

    /// Keeps a place free of names.
    public void reserve(Box box) {
        taken.add(box);
    }

    /// Takes the first of the places that is free.
    public Optional<Box> takeFirstFree(List<Box> candidates) {
        for (Box candidate : candidates) {
            if (isFree(candidate)) {
                taken.add(candidate);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Box box) {
        if (!view.contains(box) && view.overlaps(box)) {
            return false;
        }
        for (Box other : taken) {
            if (other.overlaps(box)) {
                return false;
            }
        }
        return true;
    }
}
