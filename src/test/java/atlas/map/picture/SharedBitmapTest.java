package atlas.map.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.render.MapPainter;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.drawing.Drawing;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Viewpoint;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SharedBitmapTest {

    private static final Dimension PART = new Dimension(400, 260);
    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Frame FRAME = Frame.of(HOME, PART.width, PART.height);

    private final MapPainter painter = painter();

    private static MapPainter painter() {
        AssetFolder assets = new AssetFolder(Path.of("assets"));
        return new MapPainter(FrozenAtlas.atlas(), assets.readWorld().world(), new GlyphCache(new Typeface()));
    }

    private Drawing on(LocalDate day, Frame frame) {
        return painter.draw(
                HOME.withDate(day), frame, new MapStyle(Appearance.LIGHT, Language.ENGLISH), LabelMargins.ALL, 1);
    }

    private static Rectangle ink(SharedBitmap bitmap, Drawing drawing, Frame frame) {
        return bitmap.ink(drawing, frame, PART, Drawing::inkOn);
    }

    @Test
    void whatIsOnItAlreadyIsNotInkedAgain() {
        SharedBitmap used = new SharedBitmap(500, 300);
        Drawing before = on(LocalDate.of(1995, 1, 1), FRAME);
        assertEquals(new Rectangle(PART), ink(used, before, FRAME));
        assertTrue(ink(used, on(LocalDate.of(1995, 1, 1), FRAME), FRAME).isEmpty());
        Drawing now = on(LocalDate.of(1993, 1, 1), FRAME);
        Rectangle changed = ink(used, now, FRAME);
        assertTrue(!changed.isEmpty() && !changed.equals(new Rectangle(PART)), changed.toString());
        SharedBitmap fresh = new SharedBitmap(500, 300);
        ink(fresh, now, FRAME);
        assertArrayEquals(fresh.pixels(), used.pixels());
    }

    @Test
    void anotherPlaceIsInkedWhole() {
        SharedBitmap bitmap = new SharedBitmap(500, 300);
        ink(bitmap, on(LocalDate.of(1995, 1, 1), FRAME), FRAME);
        Frame elsewhere = FRAME.movedBy(1, 0);
        assertEquals(new Rectangle(PART), ink(bitmap, on(LocalDate.of(1995, 1, 1), elsewhere), elsewhere));
    }
}
