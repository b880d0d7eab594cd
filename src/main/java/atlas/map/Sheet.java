package atlas.map;

import atlas.projection.PlanePoint;
import atlas.render.Frame;
import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.image.ImageView;

/// A picture laid on the plane.
final class Sheet extends ImageView {

    /// The software renderer has no three dimensions, and is slow with images that are not shown pixel by pixel.
    private static final boolean HAS_GRAPHICS_CARD = Platform.isSupported(ConditionalFeature.SCENE3D);

    private final Stretching stretching = new Stretching();
    private Optional<Picture> picture = Optional.empty();

    Optional<Picture> picture() {
        return picture;
    }

    /// Takes the picture to be placed next.
    void show(Picture newest) {
        picture = Optional.of(newest);
    }

    void clear() {
        picture = Optional.empty();
        stretching.forget();
        setImage(null);
    }

    /// Lays the picture where it belongs in what is seen. One of another projection is laid so that the place in the
    /// middle of the map and the scale there are right.
    void place(Frame seen) {
        picture.ifPresent(shown -> {
            Frame here = seen.on(shown.frame().projection());
            double scale = here.pixelsPerUnit() / shown.frame().pixelsPerUnit();
            PlanePoint topLeft = shown.frame().planePoint(0, 0);
            double x = here.x(topLeft.u());
            double y = here.y(topLeft.v());
            if (Math.abs(scale - 1) < 1e-9) {
                stretching.forget();
                lay(shown, Math.rint(x), Math.rint(y), 1);
            } else if (HAS_GRAPHICS_CARD) {
                lay(shown, x, y, scale);
            } else {
                layStretched(shown, seen, x, y, scale);
            }
        });
    }

    private void lay(Picture shown, double x, double y, double scale) {
        setSmooth(scale != 1);
        setImage(shown.paper().image());
        setViewport(shown.part());
        setFitWidth(shown.frame().widthPixels() * scale);
        setFitHeight(shown.frame().heightPixels() * scale);
        setX(x);
        setY(y);
    }

    private void layStretched(Picture shown, Frame seen, double x, double y, double scale) {
        double outputScale = shown.outputScale();
        Paper stretched = stretching.stretch(
                shown,
                new Stretching.Place(x * outputScale, y * outputScale, scale),
                (int) Math.ceil(seen.widthPixels() * outputScale),
                (int) Math.ceil(seen.heightPixels() * outputScale));
        setSmooth(false);
        setImage(stretched.image());
        setViewport(null);
        setFitWidth(stretched.canvas().getWidth() / outputScale);
        setFitHeight(stretched.canvas().getHeight() / outputScale);
        setX(0);
        setY(0);
    }
}
