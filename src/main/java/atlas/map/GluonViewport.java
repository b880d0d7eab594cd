package atlas.map;

import atlas.map.tiles.GluonTiles;
import atlas.map.tiles.PlaneMercator;
import atlas.map.tiles.TilesBelow;
import atlas.render.canvas.Frame;
import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import java.util.List;

/// Gluon's view, which holds the layers of the map and the tiles below them. Its gestures are left out, for the map has
/// its own. It keeps every tile that it ever made and moves them all: after a long journey it is replaced by a fresh
/// one.
final class GluonViewport {

    private final List<? extends MapLayer> layers;
    private final TilesBelow tiles;
    private MapView view;
    private long tilesAtRenewal = GluonTiles.asked();

    /// @param layers the lowest first
    GluonViewport(List<? extends MapLayer> layers, TilesBelow tiles) {
        this.layers = List.copyOf(layers);
        this.tiles = tiles;
        this.view = filled();
    }

    /// The view, until it is renewed.
    MapView view() {
        return view;
    }

    /// Whether it holds so many tiles that they slow it down.
    boolean isWornOut() {
        return GluonTiles.asked() - tilesAtRenewal >= tiles.tilesUntilRenewal();
    }

    /// Replaces the view by a fresh one, which shows the present tiles and takes the layers over.
    void renew() {
        tilesAtRenewal = GluonTiles.asked();
        tiles.renewed();
        layers.forEach(view::removeLayer);
        view = filled();
    }

    void follow(Frame frame) {
        view.setZoom(PlaneMercator.zoomOf(frame.pixelsPerUnit()));
        view.setCenter(PlaneMercator.nameOf(frame.centre()));
    }

    private MapView filled() {
        MapView fresh = new MapView();
        // The tiles cost half of the frame rate even when blank.
        fresh.getChildrenUnmodifiable().getFirst().setVisible(tiles.isShown());
        fresh.setOnMousePressed(null);
        fresh.setOnMouseDragged(null);
        fresh.setOnMouseReleased(null);
        fresh.setOnZoomStarted(null);
        fresh.setOnZoomFinished(null);
        fresh.setOnZoom(null);
        fresh.setOnScroll(null);
        layers.forEach(fresh::addLayer);
        return fresh;
    }
}
