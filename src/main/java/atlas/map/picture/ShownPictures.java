package atlas.map.picture;

import atlas.render.canvas.Frame;
import atlas.view.Viewpoint;
import com.gluonhq.maps.MapLayer;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The pictures on the screen, one for each side, and the bitmaps that they lie in.
public final class ShownPictures {

    /// Pictures are painted on these, and stretched on the others while the map is zoomed.
    private final BitmapPool pool = new BitmapPool();
    private final BitmapPool stretched = new BitmapPool();
    private final PictureLayer left = new PictureLayer(stretched);
    private final RightSide right = new RightSide(left, stretched);
    private final ReadOnlyObjectWrapper<@Nullable Viewpoint> painted = new ReadOnlyObjectWrapper<>();

    /// Bitmaps to paint on.
    public BitmapPool pool() {
        return pool;
    }

    /// The lowest first.
    public List<MapLayer> layers() {
        return List.of(left, right.layer());
    }

    /// The viewpoint of the newest picture; null until there is one.
    public ReadOnlyObjectProperty<@Nullable Viewpoint> paintedProperty() {
        return painted.getReadOnlyProperty();
    }

    public void follow(Frame frame) {
        left.follow(frame);
        right.follow(frame);
    }

    /// Puts the divider where the viewpoint has it, on a whole pixel of a map of a size.
    public void divide(Viewpoint now, double widthPixels, double heightPixels) {
        right.divide(now, widthPixels, heightPixels);
    }

    /// Shows the newest picture.
    ///
    /// @param now    the viewpoint that is shown, which may be a newer one
    /// @param isCalm whether nothing fades
    public void show(Picture picture, Viewpoint now, boolean isCalm) {
        boolean mayFade = picture.plan().mayFade() && !isCalm;
        stretched.allow(picture.plan().mostStretched());
        left.show(picture, mayFade);
        right.show(picture, now, mayFade);
        painted.set(picture.viewpoint());
    }

    /// To be called before each pulse of JavaFX.
    public void takeBack() {
        pool.takeBackWhatLeft();
        stretched.takeBackWhatLeft();
    }

    /// To be called after each pulse of JavaFX.
    ///
    /// @return the bitmaps that are seen
    public List<SharedBitmap> tidyUp() {
        List<SharedBitmap> onScreen =
                Stream.concat(left.bitmaps(), right.bitmaps()).toList();
        stretched.keepOnly(onScreen);
        return onScreen;
    }
}
