package atlas.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.AssetFolder;
import atlas.assets.FrozenAtlas;
import atlas.cartography.Appearance;
import atlas.i18n.Language;
import atlas.render.Drawing;
import atlas.render.Frame;
import atlas.render.Letterings;
import atlas.render.MapPainter;
import atlas.render.MapStyle;
import atlas.render.Room;
import atlas.render.Typeface;
import atlas.view.Viewpoint;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PaperTest {

    private static final Dimension PART = new Dimension(400, 260);
    private static final Viewpoint HOME = Viewpoint.home(LocalDate.of(2022, 10, 13));
    private static final Frame FRAME = Frame.of(HOME, PART.width, PART.height);

    private final MapPainter painter = painter();

    private static MapPainter painter() {
        AssetFolder assets = new AssetFolder(Path.of("assets"));
        return new MapPainter(FrozenAtlas.atlas(), assets.readWorld().world(), new Letterings(new Typeface()));
    }

    private Drawing on(LocalDate day, Frame frame) {
        return painter.draw(HOME.withDate(day), frame, new MapStyle(Appearance.LIGHT, Language.ENGLISH), Room.ALL, 1);
    }

    private static Rectangle ink(Paper paper, Drawing drawing, Frame frame) {
        return paper.ink(drawing, frame, PART, Drawing::inkOn);
    }

    @Test
    void whatIsOnItAlreadyIsNotInkedAgain() {
        Paper used = new Paper(500, 300);
        Drawing before = on(LocalDate.of(1995, 1, 1), FRAME);
        assertEquals(new Rectangle(PART), ink(used, before, FRAME));
        assertTrue(ink(used, on(LocalDate.of(1995, 1, 1), FRAME), FRAME).isEmpty());
        Drawing now = on(LocalDate.of(1993, 1, 1), FRAME);
        Rectangle changed = ink(used, now, FRAME);
        assertTrue(!changed.isEmpty() && !changed.equals(new Rectangle(PART)), changed.toString());
        Paper fresh = new Paper(500, 300);
        ink(fresh, now, FRAME);
        assertArrayEquals(fresh.pixels(), used.pixels());
    }

    @Test
    void anotherPlaceIsInkedWhole() {
        Paper paper = new Paper(500, 300);
        ink(paper, on(LocalDate.of(1995, 1, 1), FRAME), FRAME);
        Frame elsewhere = FRAME.movedBy(1, 0);
        assertEquals(new Rectangle(PART), ink(paper, on(LocalDate.of(1995, 1, 1), elsewhere), elsewhere));
    }
}
