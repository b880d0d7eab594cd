package atlas.map;

import atlas.projection.PlanePoint;
import atlas.render.Frame;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// A picture laid on the plane.
final class Sheet extends ImageView {

    private Optional<Picture> picture = Optional.empty();

    Sheet() {
        setSmooth(false);
    }

    Optional<Picture> picture() {
        return picture;
    }

    void show(Picture newest) {
        picture = Optional.of(newest);
        setImage(newest.image());
        setViewport(newest.part());
    }

    Optional<Image> image() {
        return picture.map(Picture::image);
    }

    void clear() {
        picture = Optional.empty();
        setImage(null);
    }

    /// Lays the picture where it belongs in what is seen. One of another projection is laid so that the place in the
    /// middle of the map and the scale there are right.
    void place(Frame seen) {
        picture.ifPresent(shown -> {
            Frame here = seen.on(shown.frame().projection());
            double scale = here.pixelsPerUnit() / shown.frame().pixelsPerUnit();
            PlanePoint topLeft = shown.frame().planePoint(0, 0);
            boolean isAsPainted = Math.abs(scale - 1) < 1e-9;
            double x = here.x(topLeft.u());
            double y = here.y(topLeft.v());
            setFitWidth(shown.frame().widthPixels() * (isAsPainted ? 1 : scale));
            setFitHeight(shown.frame().heightPixels() * (isAsPainted ? 1 : scale));
            setX(isAsPainted ? Math.rint(x) : x);
            setY(isAsPainted ? Math.rint(y) : y);
        });
    }
}
