package atlas.map.picture;

import atlas.render.canvas.Frame;
import atlas.view.Viewpoint;
import com.gluonhq.maps.MapLayer;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.util.Duration;

/// Lays the newest picture where it belongs on the plane. Moving the map moves the picture by whole pixels;
/// zooming scales it until the next one is painted. A picture of something else fades in over the one before it, but
/// not while both are zoomed: stretching one is work enough.
public final class PictureLayer extends MapLayer {

    private static final Duration OF_ANOTHER_SUBJECT = Duration.millis(150);
    private static final Duration OF_ANOTHER_PROJECTION = Duration.millis(300);

    private final PictureView below;
    private final PictureView above;
    private final FadeTransition fade;
    private Optional<Frame> frame = Optional.empty();

    /// @param stretched of the map's size, for what is stretched
    public PictureLayer(BitmapPool stretched) {
        this.below = new PictureView(stretched);
        this.above = new PictureView(stretched);
        this.fade = new FadeTransition(OF_ANOTHER_SUBJECT, above);
        setMouseTransparent(true);
        getChildren().addAll(below, above);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setOnFinished(_ -> below.clear());
    }

    /// Shows the newest picture. Where one is still fading in and another subject follows, it is there at once:
    /// whoever drags through time sees the day under the hand.
    public void show(Picture newest, boolean mayFade) {
        boolean isFading = fade.getStatus() == Animation.Status.RUNNING;
        boolean isOfTheSame =
                above.picture().filter(shown -> isOfTheSame(shown, newest)).isPresent();
        if (!isOfTheSame && mayFade && !isFading) {
            above.picture().ifPresent(shown -> fadeFrom(shown, newest));
        } else if (!isOfTheSame) {
            endFade();
        }
        above.show(newest);
        markDirty();
    }

    /// Shows nothing.
    void clear() {
        endFade();
        above.clear();
    }

    public Stream<SharedBitmap> bitmaps() {
        return Stream.of(below, above).flatMap(PictureView::bitmaps);
    }

    private void endFade() {
        fade.stop();
        above.setOpacity(1);
        below.clear();
    }

    private void fadeFrom(Picture shown, Picture newest) {
        below.show(shown);
        boolean isSameProjection =
                shown.viewpoint().projection() == newest.viewpoint().projection();
        fade.setDuration(isSameProjection ? OF_ANOTHER_SUBJECT : OF_ANOTHER_PROJECTION);
        above.setOpacity(0);
        fade.playFromStart();
    }

    /// What is chosen is answered at once.
    private static boolean isOfTheSame(Picture shown, Picture newest) {
        Viewpoint there = newest.viewpoint();
        return shown.bitmap().equals(newest.bitmap())
                || shown.viewpoint()
                        .withCamera(there.camera())
                        .withSelection(there.selection())
                        .withDividerOf(there)
                        .equals(there);
    }

    public void follow(Frame seen) {
        frame = Optional.of(seen);
        markDirty();
    }

    @Override
    protected void layoutLayer() {
        frame.ifPresent(seen -> {
            if (below.isStretchedIn(seen) && above.isStretchedIn(seen)) {
                endFade();
            }
            below.place(seen);
            above.place(seen);
        });
    }
}
