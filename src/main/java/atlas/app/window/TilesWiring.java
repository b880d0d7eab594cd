package atlas.app.window;

import atlas.app.system.Browser;
import atlas.panel.bar.MapFoot;
import atlas.panel.bar.StatusBar;
import atlas.panel.tiles.ReferenceMap.ReferenceLayer;
import atlas.projection.MapProjection;
import atlas.tiles.Attribution;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Connects the reference map with the map it lies below and with the places where it is named, while that map stands
/// in a window.
record TilesWiring(AtlasState state, WindowContent.Maps maps, Browser browser) {

    void connect(MapFoot foot, StatusBar statusBar) {
        ObservableValue<Boolean> isInWindow =
                maps.map().sceneProperty().map(Objects::nonNull).orElse(false);
        maps.tiles()
                .sourceProperty()
                .when(isInWindow)
                .subscribe(source -> maps.map().showTiles(source, maps.tiles()::tellTrouble));
        maps.tiles().statusProperty().when(isInWindow).subscribe(referenceMapStatus -> name(foot, statusBar));
        state.viewpointProperty().map(Viewpoint::projection).when(isInWindow).subscribe(_ -> name(foot, statusBar));
    }

    private void name(MapFoot foot, StatusBar statusBar) {
        ReferenceLayer referenceLayer = maps.tiles().statusProperty().get().referenceLayer();
        boolean isSeen = state.viewpoint().projection() == MapProjection.CLOSE_UP;
        foot.attribute(isSeen ? attributionOf(referenceLayer) : Optional.empty(), browser::open);
        statusBar.tellServer(
                isSeen && referenceLayer instanceof ReferenceLayer.OfServer(String host, var _)
                        ? Optional.of(host)
                        : Optional.empty());
    }

    /// A file that names nobody is named itself.
    private static Optional<Attribution> attributionOf(ReferenceLayer referenceLayer) {
        return switch (referenceLayer) {
            case ReferenceLayer.Nothing() -> Optional.empty();
            case ReferenceLayer.OfFile(String name, Optional<Attribution> maker) ->
                maker.or(() -> Optional.of(new Attribution(name, Optional.empty())));
            case ReferenceLayer.OfServer(var _, Attribution maker) -> Optional.of(maker);
        };
    }
}
