package atlas.map;

import com.gluonhq.maps.MapLayer;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;

/// Lays the newest picture where it belongs on Gluon's plane. Moving the map moves the picture by whole pixels;
/// zooming scales it until the next one is painted.
final class PictureLayer extends MapLayer {

    private final ImageView view = new ImageView();
    private Optional<Picture> picture = Optional.empty();
    private double pixelsPerUnit = 1;

    PictureLayer() {
        setMouseTransparent(true);
        view.setSmooth(false);
        getChildren().add(view);
    }

    void show(Picture newest) {
        picture = Optional.of(newest);
        view.setImage(newest.image());
        markDirty();
    }

    void setPixelsPerUnit(double pixels) {
        pixelsPerUnit = pixels;
        markDirty();
    }

    @Override
    protected void layoutLayer() {
        picture.ifPresent(this::place);
    }

    private void place(Picture shown) {
        // Null while the layer is in no scene.
        Point2D origin = getMapPoint(PlaneMercator.TOP_LEFT.getLatitude(), PlaneMercator.TOP_LEFT.getLongitude());
        if (origin == null) {
            return;
        }
        double scale = pixelsPerUnit / shown.frame().pixelsPerUnit();
        var topLeft = shown.frame().planePoint(0, 0);
        boolean isPainted = Math.abs(scale - 1) < 1e-9;
        double x = origin.getX() + topLeft.u() * pixelsPerUnit;
        double y = origin.getY() + topLeft.v() * pixelsPerUnit;
        view.setFitWidth(shown.frame().widthPixels() * (isPainted ? 1 : scale));
        view.setFitHeight(shown.frame().heightPixels() * (isPainted ? 1 : scale));
        view.setX(isPainted ? Math.rint(x) : x);
        view.setY(isPainted ? Math.rint(y) : y);
    }
}
