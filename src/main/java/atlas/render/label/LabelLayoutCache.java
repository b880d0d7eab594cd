package atlas.render.label;

import atlas.cache.LruCache;
import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import java.util.ArrayList;
import java.util.List;

/// Lays out labels, and keeps some layouts: whoever drags through time meets the same labels again. What finds no free
/// place is left out.
public final class LabelLayoutCache {

    private static final int MOST_KEPT = 16;

    private final LruCache<LabelLayout.LayoutRequest, LabelLayout> kept = new LruCache<>(MOST_KEPT);

    public LabelLayout of(LabelLayout.LayoutRequest request) {
        synchronized (kept) {
            return kept.getOrMake(request, LabelLayoutCache::letter);
        }
    }

    private static LabelLayout letter(LabelLayout.LayoutRequest request) {
        LabelSpace space = new LabelSpace();
        request.pills().forEach(space::reserve);
        request.marks().forEach(mark -> space.reserve(mark.box()));
        request.names().forEach(names -> names.reserve(request, space));
        List<StateLabels.Named> states = new ArrayList<>();
        List<PlacedLabel> placed = new ArrayList<>();
        for (LaidOutLabels names : request.names()) {
            LaidOutLabels.Placed found = names.place(request, space);
            states.addAll(found.states());
            placed.addAll(found.names());
        }
        return new LabelLayout(request, states, placed);
    }

    /// The names of conflicts and their marks, which keep names off.
    public static List<Box> reservedFor(List<Callout> callouts) {
        List<Box> boxes = new ArrayList<>();
        callouts.forEach(callout -> {
            boxes.add(callout.pill());
            boxes.add(Box.around(callout.x(), callout.y(), 8, 8));
        });
        return boxes;
    }
}
