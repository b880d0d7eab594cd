package atlas.map.picture;

import atlas.projection.PlanePoint;
import atlas.render.canvas.Frame;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.image.ImageView;

/// A picture laid on the plane.
final class PictureView extends ImageView {

    /// The software renderer has no three dimensions, and is slow with images that are not shown pixel by pixel.
    static final boolean HAS_GRAPHICS_CARD = Platform.isSupported(ConditionalFeature.SCENE3D);

    private final BitmapScaler scaler;
    private Optional<Picture> picture = Optional.empty();

    /// @param stretched of the map's size, for what is stretched
    PictureView(BitmapPool stretched) {
        this.scaler = new BitmapScaler(stretched);
    }

    Optional<Picture> picture() {
        return picture;
    }

    /// What it is shown from.
    Stream<SharedBitmap> bitmaps() {
        return Stream.concat(picture.map(Picture::bitmap).stream(), scaler.bitmap().stream());
    }

    /// Whether the picture is of another scale than what is seen, and no graphics card stretches it.
    boolean isStretchedIn(Frame seen) {
        return !HAS_GRAPHICS_CARD
                && picture.filter(shown -> !isSharp(scale(shown, on(shown, seen))))
                        .isPresent();
    }

    /// Takes the picture to be placed next.
    void show(Picture newest) {
        picture = Optional.of(newest);
    }

    void clear() {
        picture = Optional.empty();
        scaler.forget();
        setImage(null);
    }

    /// Lays the picture where it belongs in what is seen. One of another projection is laid so that the place in the
    /// middle of the map and the scale there are right.
    void place(Frame seen) {
        picture.ifPresent(shown -> {
            Frame here = on(shown, seen);
            double scale = scale(shown, here);
            PlanePoint topLeft = shown.frame().planePoint(0, 0);
            double x = here.x(topLeft.u());
            double y = here.y(topLeft.v());
            if (isSharp(scale)) {
                scaler.forget();
                lay(shown, Math.rint(x), Math.rint(y), 1);
            } else if (HAS_GRAPHICS_CARD) {
                lay(shown, x, y, scale);
            } else {
                stretch(shown, seen, x, y, scale)
                        .ifPresentOrElse(
                                stretched -> layStretched(stretched, shown.outputScale()),
                                () -> lay(shown, x, y, scale));
            }
        });
    }

    /// What is seen, on the plane of the picture.
    private static Frame on(Picture shown, Frame seen) {
        return seen.on(shown.frame().projection());
    }

    private static double scale(Picture shown, Frame here) {
        return here.pixelsPerUnit() / shown.frame().pixelsPerUnit();
    }

    private static boolean isSharp(double scale) {
        return Math.abs(scale - 1) < 1e-9;
    }

    private void lay(Picture shown, double x, double y, double scale) {
        setSmooth(scale != 1 || !shown.plan().isSharp());
        setImage(shown.bitmap().image());
        setViewport(shown.part());
        setFitWidth(shown.frame().widthPixels() * scale);
        setFitHeight(shown.frame().heightPixels() * scale);
        setX(x);
        setY(y);
    }

    private Optional<SharedBitmap> stretch(Picture shown, Frame seen, double x, double y, double scale) {
        double outputScale = shown.outputScale();
        return scaler.stretch(
                shown,
                new BitmapScaler.Placement(x * outputScale, y * outputScale, scale),
                (int) Math.ceil(seen.widthPixels() * outputScale),
                (int) Math.ceil(seen.heightPixels() * outputScale));
    }

    private void layStretched(SharedBitmap stretched, double outputScale) {
        setSmooth(false);
        setImage(stretched.image());
        setViewport(null);
        setFitWidth(stretched.canvas().getWidth() / outputScale);
        setFitHeight(stretched.canvas().getHeight() / outputScale);
        setX(0);
        setY(0);
    }
}
