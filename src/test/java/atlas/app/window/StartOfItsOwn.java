package atlas.app.window;

import atlas.app.system.PictureSize;
import atlas.assets.AssetFolder;
import atlas.assets.LoadedWorld;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Window;

/// The program's start in a process of its own, for tests of how it ends. Its argument says which: `failing`, whose
/// window closes itself when it has told that the start failed, or `open`, which says when its window is there and
/// waits to be ended.
final class StartOfItsOwn {

    private StartOfItsOwn() {}

    static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        DatasetReaders good = DatasetReaders.of(new AssetFolder(Path.of("assets")));
        boolean isFailing = args[0].equals("failing");
        DatasetReaders readers =
                isFailing ? new DatasetReaders(good.atlas(), StartOfItsOwn::fail, good.closeUp()) : good;
        Thread.ofPlatform().daemon().start(() -> watch(isFailing ? "#failure-page" : ".details-tabs", isFailing));
        System.exit(new WindowStart(readers, Optional.of(new PictureSize(1024, 700)), Optional.empty()).open());
    }

    private static LoadedWorld fail() {
        throw new IllegalStateException("no longitude");
    }

    private static void watch(String query, boolean thenClose) {
        while (!isThere(query)) {
            Thread.onSpinWait();
        }
        System.out.println("there");
        if (thenClose) {
            Platform.runLater(() -> Window.getWindows().getFirst().hide());
        }
    }

    private static boolean isThere(String query) {
        CountDownLatch asked = new CountDownLatch(1);
        boolean[] found = new boolean[1];
        try {
            Platform.runLater(() -> {
                found[0] = Window.getWindows().stream()
                        .anyMatch(window ->
                                window.getScene() != null && window.getScene().lookup(query) != null);
                asked.countDown();
            });
            asked.await();
        } catch (IllegalStateException e) {
            // The toolkit has not begun.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found[0];
    }
}
