package atlas.map.picture;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// Lets JavaFX read what was painted anew: what is seen at once, each margin in a pulse of its own. A whole picture of
/// a large window takes it half a frame, which makes the map stumble while it is moved.
final class DirtyRegionUploader {

    /// How much around what is seen is read with it, in physical pixels: as far as the map moves in the next pulses.
    private static final int AROUND_PIXELS = 96;

    /// Pixels of a bitmap that JavaFX has not read yet.
    record DirtyPixels(SharedBitmap bitmap, Rectangle pixels) {}

    private final Deque<Runnable> later = new ArrayDeque<>();
    private Rectangle known = new Rectangle();
    private boolean hasJustBegun;

    /// Begins with a picture; what is left of the one before is read now.
    ///
    /// @param part of the bitmaps that the picture takes
    /// @param seen of that part; pixels beyond it may be left for later
    void begin(List<DirtyPixels> dirtyPixels, Dimension part, Rectangle seen) {
        finish();
        Rectangle whole = new Rectangle(part);
        Rectangle around = new Rectangle(seen);
        around.grow(AROUND_PIXELS, AROUND_PIXELS);
        known = around.intersection(whole);
        read(dirtyPixels, known);
        margins(whole, known).forEach(margin -> later.add(() -> read(dirtyPixels, margin)));
        hasJustBegun = true;
    }

    /// To be called once a pulse of JavaFX, before it draws. A bitmap that changed twice in one pulse is read whole.
    ///
    /// @param seen of the picture that was begun with
    void goOn(Rectangle seen) {
        if (!known.contains(seen)) {
            finish();
        } else if (hasJustBegun) {
            hasJustBegun = false;
        } else if (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private void finish() {
        later.forEach(Runnable::run);
        later.clear();
    }

    private static void read(List<DirtyPixels> dirtyPixels, Rectangle place) {
        for (DirtyPixels each : dirtyPixels) {
            Rectangle pixels = each.pixels().intersection(place);
            if (!pixels.isEmpty()) {
                each.bitmap().changed(pixels);
            }
        }
    }

    /// What lies around a rectangle: above, below, left and right of it.
    static List<Rectangle> margins(Rectangle whole, Rectangle inner) {
        int right = inner.x + inner.width;
        int bottom = inner.y + inner.height;
        return Stream.of(
                        new Rectangle(whole.x, whole.y, whole.width, inner.y - whole.y),
                        new Rectangle(whole.x, bottom, whole.width, whole.y + whole.height - bottom),
                        new Rectangle(whole.x, inner.y, inner.x - whole.x, inner.height),
                        new Rectangle(right, inner.y, whole.x + whole.width - right, inner.height))
                .filter(margin -> !margin.isEmpty())
                .toList();
    }
}
