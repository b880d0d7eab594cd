package atlas.panel.details;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A part that is built anew only when what it tells has changed, and takes no room when it tells nothing.
///
/// @param <V> what is told; compared by `equals`
final class Following<V> implements Part {

    private final VBox box = new VBox();
    private final Function<LocalDate, V> told;
    private final Function<V, List<Node>> shown;
    private @Nullable V last;

    /// @param told  what there is to tell on a day: cheap
    /// @param shown the nodes that tell it
    Following(Function<LocalDate, V> told, Function<V, List<Node>> shown) {
        this.told = told;
        this.shown = shown;
        box.getStyleClass().add("following");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void travelTo(LocalDate day) {
        V now = told.apply(day);
        if (!now.equals(last)) {
            last = now;
            List<Node> nodes = shown.apply(now);
            box.getChildren().setAll(nodes);
            box.setVisible(!nodes.isEmpty());
            box.setManaged(!nodes.isEmpty());
        }
    }
}
