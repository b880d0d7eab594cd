package atlas.panel.details.block;

import atlas.cache.LruCache;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A part that shows something else when what it tells has changed, and takes no room when it tells nothing. What was
/// shown before is kept for a while, since a reader who drags the timeline goes back and forth.
///
/// @param <V> what is told; compared by `equals`
public final class DatedContent<V> implements DatedNode {

    private static final int KEPT = 48;

    private final VBox box = new VBox();
    private final LruCache<V, VBox> boxes = new LruCache<>(KEPT, box.getChildren()::remove);
    private final Function<LocalDate, V> told;
    private final Function<V, List<Node>> shown;
    private @Nullable V last;
    private VBox shownBox = new VBox();

    /// @param start the day to begin with
    /// @param told  what there is to tell on a day: cheap
    /// @param shown the nodes that tell it
    public DatedContent(LocalDate start, Function<LocalDate, V> told, Function<V, List<Node>> shown) {
        this.told = told;
        this.shown = shown;
        travelTo(start);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void travelTo(LocalDate day) {
        V now = told.apply(day);
        if (now.equals(last)) {
            return;
        }
        VBox next = boxes.getOrMake(now, this::build);
        show(shownBox, false);
        show(next, true);
        shownBox = next;
        boolean tellsSomething = !next.getChildren().isEmpty();
        box.setVisible(tellsSomething);
        box.setManaged(tellsSomething);
        last = now;
    }

    private VBox build(V told) {
        VBox built = new VBox();
        built.getStyleClass().add("following");
        built.getChildren().setAll(shown.apply(told));
        box.getChildren().add(built);
        return built;
    }

    private static void show(VBox box, boolean isShown) {
        box.setVisible(isShown);
        box.setManaged(isShown);
    }
}
