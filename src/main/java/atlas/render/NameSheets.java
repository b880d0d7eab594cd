package atlas.render;

import atlas.cache.LruCache;
import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import java.util.ArrayList;
import java.util.List;

/// Letters sheets, and keeps some: whoever drags through time comes by the same names again. What finds no free place
/// is left out.
final class NameSheets {

    private static final int MOST_KEPT = 16;

    private final LruCache<NameSheet.Order, NameSheet> kept = new LruCache<>(MOST_KEPT);

    NameSheet of(NameSheet.Order order) {
        synchronized (kept) {
            return kept.getOrMake(order, NameSheets::letter);
        }
    }

    private static NameSheet letter(NameSheet.Order order) {
        LabelSpace space = new LabelSpace();
        order.pills().forEach(space::reserve);
        order.marks().forEach(mark -> space.reserve(mark.box()));
        order.names().forEach(names -> names.reserve(order, space));
        List<StateNames.Named> states = new ArrayList<>();
        List<PlacedName> placed = new ArrayList<>();
        for (SheetNames names : order.names()) {
            SheetNames.Placed found = names.place(order, space);
            states.addAll(found.states());
            placed.addAll(found.names());
        }
        return new NameSheet(order, states, placed);
    }

    /// The names of conflicts and their marks, which keep names off.
    static List<Box> reservedFor(List<Callout> callouts) {
        List<Box> boxes = new ArrayList<>();
        callouts.forEach(callout -> {
            boxes.add(callout.pill());
            boxes.add(Box.around(callout.x(), callout.y(), 8, 8));
        });
        return boxes;
    }
}
