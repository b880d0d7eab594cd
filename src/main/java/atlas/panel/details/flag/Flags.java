package atlas.panel.details.flag;

import atlas.failure.Failures;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Paints flags in the background and keeps them. Used on the JavaFX application thread; nothing is loaded before the
/// first flag is asked for.
public final class Flags {

    private static final String FOLDER = "META-INF/resources/webjars/flag-icons/7.5.0/flags/4x3/";

    /// A flag at a size.
    private record Wanted(String iso2, int widthPixels) {}

    private final Map<Wanted, CompletableFuture<Optional<Image>>> painted = new HashMap<>();
    private final ExecutorService painter = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("flags").factory());

    /// Hands over a flag, four to three, at once where it was painted before and later where not. Where there is no
    /// such flag, nothing is handed over.
    ///
    /// @param iso2        ISO 3166-1 alpha-2
    /// @param widthPixels its width in pixels of the screen
    /// @param onPainted   called on the JavaFX application thread
    public void paint(String iso2, int widthPixels, Consumer<Image> onPainted) {
        CompletableFuture<Optional<Image>> flag = painted.computeIfAbsent(
                new Wanted(iso2, widthPixels),
                wanted -> CompletableFuture.supplyAsync(() -> image(wanted), painter)
                        .exceptionally(problem -> {
                            Failures.tell(problem);
                            return Optional.empty();
                        }));
        if (flag.isDone()) {
            flag.join().ifPresent(onPainted);
        } else {
            var _ = flag.thenAccept(
                    image -> image.ifPresent(found -> Platform.runLater(() -> onPainted.accept(found))));
        }
    }

    private static Optional<Image> image(Wanted wanted) {
        URL file =
                Flags.class.getClassLoader().getResource(FOLDER + wanted.iso2().toLowerCase(Locale.ROOT) + ".svg");
        SVGDocument flag = file == null ? null : new SVGLoader().load(file);
        return flag == null ? Optional.empty() : Optional.of(image(flag, wanted.widthPixels()));
    }

    private static Image image(SVGDocument flag, int width) {
        int height = Math.round(width * 0.75f);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        flag.render(null, graphics, new ViewBox(width, height));
        graphics.dispose();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }
}
