package atlas.map.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.map.tiles.TilesBelow;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What becomes of pictures that cannot be made.
@ExtendWith(ApplicationExtension.class)
final class RenderWorkerTest {

    private static final AssetFolder ASSETS = new AssetFolder(Path.of("assets"));
    private static final Atlas ATLAS = ASSETS.readAtlas().atlas();
    private static final MapPainter PAINTER =
            new MapPainter(ATLAS, ASSETS.readWorld().world(), new GlyphCache(new Typeface()));
    private static final MapStyle STYLE = new MapStyle(Appearance.LIGHT, Language.ENGLISH);
    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Frame SMALL = Frame.of(HOME, 300, 200);
    private static final Frame LARGE = Frame.of(HOME, 1600, 1000);

    private final AtomicBoolean isHeapFull = new AtomicBoolean();
    private final List<Picture> painted = new CopyOnWriteArrayList<>();

    /// Studios to be closed.
    private final List<RenderWorker> open = new ArrayList<>();

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> open.forEach(RenderWorker::close));
    }

    private RenderWorker worker(BitmapPool.Maker maker) {
        RenderWorker worker = new RenderWorker(PAINTER, new BitmapPool(maker, () -> {}), Optional::empty, painted::add);
        open.add(worker);
        return worker;
    }

    private static RenderWorker.RenderRequest request(Frame frame) {
        return new RenderWorker.RenderRequest(
                HOME, frame, STYLE, LabelMargins.ALL, PicturePlan.OF_ONE_PICTURE, 1, RenderWorker.Pace.AT_ONCE);
    }

    private static OutOfMemoryError noRoom() {
        return new OutOfMemoryError("no room, for this test");
    }

    @Test
    void aPictureThatTheHeapHasNoRoomForIsGivenUpAndTheNextIsPainted(FxRobot robot) throws Exception {
        CompletableFuture<Void> toldOfNoRoom = new CompletableFuture<>();
        isHeapFull.set(true);
        RenderWorker worker = worker((width, height) -> {
            if (isHeapFull.get()) {
                throw noRoom();
            }
            return new SharedBitmap(width, height);
        });
        robot.interact(() -> {
            worker.whenOutOfMemory(() -> toldOfNoRoom.complete(null));
            worker.order(request(SMALL));
        });
        toldOfNoRoom.get(60, TimeUnit.SECONDS);
        assertTrue(painted.isEmpty());
        isHeapFull.set(false);
        robot.interact(() -> worker.order(request(SMALL)));
        awaitPicture();
        assertEquals(SMALL, painted.getFirst().frame());
    }

    @Test
    void thePictureIsMadeAsLargeAsTheHeapHasRoomFor(FxRobot robot) throws Exception {
        int most = 2_000_000;
        RenderWorker worker = worker((width, height) -> {
            if (width * height > most) {
                throw noRoom();
            }
            return new SharedBitmap(width, height);
        });
        robot.interact(() -> orders(worker).order());
        awaitPicture();
        Picture picture = painted.getFirst();
        assertTrue(
                picture.bitmap().canvas().getWidth() * picture.bitmap().canvas().getHeight() <= most);
        assertTrue(picture.frame().widthPixels() >= LARGE.widthPixels());
        assertFalse(picture.plan().mayFade());
    }

    private static PictureRequests orders(RenderWorker worker) {
        return new PictureRequests(new Region(), worker, STYLE, new TilesBelow(), () -> HOME, () -> Optional.of(LARGE));
    }

    private void awaitPicture() throws Exception {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> !painted.isEmpty());
    }

    @Test
    void afterClosingNothingIsPaintedAndNothingFails(FxRobot robot) {
        RenderWorker worker = worker(SharedBitmap::new);
        StateOutlineView outline = new StateOutlineView(PAINTER, STYLE);
        robot.interact(() -> {
            worker.close();
            worker.order(request(SMALL));
            outline.close();
            outline.show("KAZ", HOME, SMALL, 1);
            assertFalse(outline.isVisible());
        });
        assertTrue(painted.isEmpty());
    }

    @Test
    void theOutlineOfAStateThatFillsALargeScreenTakesNoMoreThanThatOfAUsualOne(FxRobot robot) throws Exception {
        StateOutlineView outline = new StateOutlineView(PAINTER, STYLE);
        Viewpoint siberia = HOME.withCamera(new Camera(new LonLat(100, 62), 3000));
        robot.interact(() -> outline.show("RUS", siberia, Frame.of(siberia, 3840, 2130), 1));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, outline::isVisible);
        assertTrue(outline.getFitWidth() > 3000, () -> outline.getFitWidth() + " pixels of the map");
        double pixels = outline.getImage().getWidth() * outline.getImage().getHeight();
        assertTrue(pixels > 2_000_000 && pixels < 2_600_000, () -> pixels + " pixels");
        robot.interact(outline::close);
    }
}
