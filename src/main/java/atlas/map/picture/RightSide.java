package atlas.map.picture;

import atlas.render.canvas.Frame;
import atlas.view.Comparison;
import atlas.view.Viewpoint;
import com.gluonhq.maps.MapLayer;
import java.util.stream.Stream;
import javafx.scene.shape.Rectangle;

/// The picture of a comparison's right side, which lies over the left side's and is seen from the divider on. Moving
/// the divider paints nothing.
public final class RightSide {

    private final PictureLayer layer;
    private final Rectangle seen = new Rectangle();
    private final PictureLayer left;
    private final Rectangle seenOfLeft = new Rectangle();
    private boolean hasPicture;

    /// @param left      the left side's picture: over reference tiles each side lets through its own ground only
    /// @param stretched of the map's size, for what is stretched
    public RightSide(PictureLayer left, BitmapPool stretched) {
        this.left = left;
        this.layer = new PictureLayer(stretched);
        layer.setClip(seen);
        layer.setVisible(false);
    }

    public MapLayer layer() {
        return layer;
    }

    public void follow(Frame frame) {
        layer.follow(frame);
    }

    /// Shows the right side of the newest picture, or nothing where it has none.
    public void show(Picture newest, Viewpoint now, boolean mayFade) {
        hasPicture = newest.right().isPresent();
        newest.ofRightSide().ifPresentOrElse(picture -> layer.show(picture, mayFade), layer::clear);
        showOrHide(now);
    }

    /// Puts the divider where the viewpoint has it, on a whole pixel of a map of a size.
    public void divide(Viewpoint now, double widthPixels, double heightPixels) {
        double from = Math.rint(now.comparison().map(Comparison::dividerShare).orElse(1.0) * widthPixels);
        showOrHide(now);
        seen.setX(from);
        seen.setWidth(Math.max(0, widthPixels - from));
        seen.setHeight(heightPixels);
        seenOfLeft.setWidth(from);
        seenOfLeft.setHeight(heightPixels);
    }

    public Stream<SharedBitmap> bitmaps() {
        return layer.bitmaps();
    }

    private void showOrHide(Viewpoint now) {
        boolean isShown = hasPicture && now.comparison().isPresent();
        layer.setVisible(isShown);
        left.setClip(isShown ? seenOfLeft : null);
    }
}
