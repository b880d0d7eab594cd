package atlas.app.picture;

import atlas.i18n.Messages;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows a picture before it is made. It is painted in the background, anew when something else is asked for or there
/// is other room; of several that are asked for at once only the last is painted. Used on the thread of the window.
public final class PicturePreview extends StackPane {

    private static final double MARGIN_PIXELS = 16;
    private static final Duration SOON_PAINTED = Duration.millis(250);
    /// A window is given its size in several steps.
    private static final Duration SETTLED = Duration.millis(60);

    /// Paints what is shown. Any thread.
    @FunctionalInterface
    public interface Painter {

        /// Paints it.
        ///
        /// @param widthPixels  the picture's at most
        /// @param heightPixels the picture's at most
        /// @return packed pixels, as large as fits
        BufferedImage paint(int widthPixels, int heightPixels);
    }

    private final ImageView view = new ImageView();
    private final Label waiting;
    private final PauseTransition soon = new PauseTransition(SOON_PAINTED);
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private final Messages messages;
    private Optional<Painter> wanted = Optional.empty();
    private @Nullable ExecutorService thread;
    private long lastAskedFor;
    private boolean isPainting;
    private boolean isOutdated;

    public PicturePreview(Messages messages) {
        this.messages = messages;
        this.waiting = new Label(messages.get("picture-dialog.preview.waiting"));
        setId("picture-preview");
        getStyleClass().add("picture-preview");
        setMinSize(0, 0);
        view.setId("picture-preview-image");
        view.setPreserveRatio(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        waiting.setId("picture-preview-waiting");
        waiting.getStyleClass().add("picture-waiting");
        waiting.setVisible(false);
        waiting.setMouseTransparent(true);
        setAlignment(waiting, Pos.CENTER);
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("picture-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.visibleProperty().bind(view.imageProperty().isNotNull());
        getChildren().addAll(sheet, waiting);
        soon.setOnFinished(_ -> waiting.setVisible(isPainting));
        settling.setOnFinished(_ -> paintAnew());
        widthProperty().subscribe(settling::playFromStart);
        heightProperty().subscribe(settling::playFromStart);
    }

    /// Shows a picture.
    ///
    /// @param words what is seen on it, for screen readers
    public void show(Painter painter, String words) {
        wanted = Optional.of(painter);
        view.setAccessibleText(words);
        paintAnew();
    }

    /// Shows nothing, and no thread is left.
    public void close() {
        wanted = Optional.empty();
        view.setImage(null);
        soon.stop();
        settling.stop();
        ExecutorService started = thread;
        thread = null;
        if (started != null) {
            started.shutdown();
        }
    }

    /// Whether what is shown is what was asked for last.
    public boolean isUpToDate() {
        return !isPainting && settling.getStatus() != Animation.Status.RUNNING && view.getImage() != null;
    }

    private void paintAnew() {
        lastAskedFor++;
        if (isPainting) {
            isOutdated = true;
        } else if (settling.getStatus() != Animation.Status.RUNNING) {
            paint();
        }
    }

    private void paint() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        int widthPixels = (int) Math.floor((getWidth() - 2 * MARGIN_PIXELS) * scale);
        int heightPixels = (int) Math.floor((getHeight() - 2 * MARGIN_PIXELS) * scale);
        if (wanted.isEmpty() || widthPixels < 1 || heightPixels < 1) {
            return;
        }
        Painter painter = wanted.get();
        long asked = lastAskedFor;
        isPainting = true;
        isOutdated = false;
        soon.playFromStart();
        executor().execute(() -> {
            Optional<BufferedImage> painted = Optional.empty();
            try {
                painted = Optional.of(painter.paint(widthPixels, heightPixels));
            } finally {
                Optional<BufferedImage> shown = painted;
                Platform.runLater(() -> shown(shown, asked, scale));
            }
        });
    }

    private void shown(Optional<BufferedImage> painted, long asked, double scale) {
        isPainting = false;
        soon.stop();
        if (wanted.isEmpty()) {
            return;
        }
        if (isOutdated) {
            paint();
        }
        painted.filter(_ -> asked == lastAskedFor || view.getImage() == null).ifPresent(image -> {
            view.setImage(converted(image));
            view.setFitWidth(image.getWidth() / scale);
            view.setFitHeight(image.getHeight() / scale);
        });
        waiting.setText(
                messages.get(painted.isPresent() ? "picture-dialog.preview.waiting" : "picture-dialog.preview.failed"));
        waiting.setVisible((isPainting && waiting.isVisible()) || painted.isEmpty());
    }

    private ExecutorService executor() {
        ExecutorService made = thread == null
                ? Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("picture-preview").factory())
                : thread;
        thread = made;
        return made;
    }

    /// @param image of premultiplied ARGB, or of RGB with all bits set
    static WritableImage converted(BufferedImage image) {
        WritableImage made = new WritableImage(image.getWidth(), image.getHeight());
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        made.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        image.getWidth(),
                        image.getHeight(),
                        PixelFormat.getIntArgbPreInstance(),
                        pixels,
                        0,
                        image.getWidth());
        return made;
    }
}
