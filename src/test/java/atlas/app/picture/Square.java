package atlas.app.picture;

import atlas.cartography.Appearance;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureMetadata;
import atlas.i18n.Messages;
import atlas.render.PictureLook;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.PicturePage;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// A picture of next to nothing, quick to draw: a red square on a ground that is white or black.
public final class Square implements PictureSubject {

    /// Narrower it is too small.
    static final double LEAST_WIDTH_PIXELS = 300;

    private final AtomicReference<Optional<CountDownLatch>> awaited = new AtomicReference<>(Optional.empty());

    private final AtomicReference<Optional<PictureLook>> drawn = new AtomicReference<>(Optional.empty());

    /// How the picture that was drawn last was to look.
    public Optional<PictureLook> drawnLook() {
        return drawn.get();
    }

    /// From now on pictures are drawn when a latch is open.
    void await(CountDownLatch latch) {
        awaited.set(Optional.of(latch));
    }

    @Override
    public String fileName() {
        return "square";
    }

    @Override
    public PageSize ownSize(PictureLook look) {
        return new PageSize(800, 500, PageSize.LOGICAL_DPI);
    }

    @Override
    public String title(Messages messages) {
        return "Square in " + messages.language().ownName();
    }

    @Override
    public Optional<PageSize> smallest(PictureLook look, PageSize size) {
        double factor = LEAST_WIDTH_PIXELS / size.widthPixels();
        return factor <= 1
                ? Optional.empty()
                : Optional.of(new PageSize(size.widthPixels() * factor, size.heightPixels() * factor, size.dpi()));
    }

    @Override
    public PicturePage page(PictureLook look, PageSize size, PictureFormat format) {
        drawn.set(Optional.of(look));
        awaited.get().ifPresent(latch -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Drawing drawing = new Drawing(format.isVector() ? 1 : size.scale());
        drawing.ground(look.appearance() == Appearance.LIGHT ? Color.WHITE : Color.BLACK);
        drawing.fill(new Rectangle2D.Double(10, 10, 100, 100), Color.RED);
        return PicturePage.of(drawing, size.widthPixels(), size.heightPixels());
    }

    @Override
    public List<String> sourceIds() {
        return List.of();
    }

    @Override
    public PictureMetadata metadata(PictureLook look, PageSize size) {
        return new PictureMetadata(
                look.title().orElse(title(look.messages())),
                "A square",
                List.of("First source", "Second source"),
                "No notice",
                "A test",
                LocalDate.of(2026, 1, 2),
                look.messages().language().tag(),
                Optional.empty());
    }
}
