package atlas.panel;

import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Keeps a node up to date with the viewpoint while it stands in a window, and lets go of the state afterwards.
final class Follow {

    private Follow() {}

    /// Shows the viewpoint now, and each that follows while the node is in a scene.
    static void viewpoint(Node node, AtlasState state, Consumer<Viewpoint> show) {
        state.viewpointProperty()
                .when(node.sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(show);
    }
}
