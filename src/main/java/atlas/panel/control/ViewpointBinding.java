package atlas.panel.control;

import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// Keeps a node up to date with what it shows of the viewpoint while it stands in a window, and lets go of the state
/// afterwards. Most changes of a viewpoint are steps of the camera, in each frame while the map is moved: what does not
/// show the camera is not told of them.
public final class ViewpointBinding {

    private ViewpointBinding() {}

    /// Shows a part of the viewpoint now, and whenever it has changed while the node is in a scene.
    ///
    /// @param part what the node shows: a value that is compared by `equals`
    public static <P> void part(Node node, AtlasState state, Function<Viewpoint, P> part, Consumer<P> show) {
        state.viewpointProperty()
                .when(node.sceneProperty().map(Objects::nonNull).orElse(false))
                .map(part)
                .subscribe(show);
    }
}
