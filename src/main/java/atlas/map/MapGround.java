package atlas.map;

import atlas.render.canvas.MapStyle;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// What lies under the pictures of the map: where one does not reach for a moment, there is sea.
final class MapGround {

    private MapGround() {}

    /// Lays it under a map, which is cut at its own edges from now on.
    static void layUnder(Region map, MapStyle style) {
        int sea = style.palette().sea().argb();
        map.setBackground(Background.fill(Color.rgb((sea >> 16) & 0xff, (sea >> 8) & 0xff, sea & 0xff)));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(map.widthProperty());
        clip.heightProperty().bind(map.heightProperty());
        map.setClip(clip);
    }
}
