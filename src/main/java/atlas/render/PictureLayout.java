package atlas.render;

import atlas.cartography.Box;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import atlas.render.text.WrappedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where on a picture the legends, the scale bar and the foot stand. The foot is one line beside the legend; on a
/// picture that is too narrow for both it runs below it, in as many lines as it needs.
///
/// @param legends  the left one, and the right one where there are two
/// @param scaleBar with the foot below it
/// @param foot     its lines, from the lowest up
record PictureLayout(double widthPixels, double heightPixels, List<Box> legends, Box scaleBar, List<TextOutline> foot) {

    static final double EDGE = 16;
    static final double SCALE_BAR_PIXELS = 140;
    static final double FOOT_PIXELS = 11;
    static final double FOOT_LINE = 15;
    /// Names keep off the line with the notice.
    private static final double FOOT_HEIGHT = 34;

    private static final double SCALE_BAR_HEIGHT = 46;
    private static final double GAP = 8;
    /// A legend that covers more of the picture leaves too little of the map, and covers the names of conflicts.
    private static final double LARGEST_SHARE_OF_A_LEGEND = 0.12;

    /// Width and height in pixels.
    record Size(double width, double height) {}

    PictureLayout {
        legends = List.copyOf(legends);
        foot = List.copyOf(foot);
    }

    /// Lays out a picture of a size.
    static PictureLayout of(Size picture, Size left, Optional<Size> right, String notice, GlyphCache glyphs) {
        double width = picture.width();
        double height = picture.height();
        TextOutline whole = glyphs.of(List.of(notice), Typeface.Cut.REGULAR, FOOT_PIXELS, 0);
        boolean isBeside = 2 * EDGE + left.width() + GAP + whole.widthPixels() <= width;
        List<TextOutline> foot = isBeside
                ? List.of(whole)
                : WrappedLines.of(glyphs, notice, Typeface.Cut.REGULAR, FOOT_PIXELS, width - 2 * EDGE)
                        .reversed();
        double raised = FOOT_LINE * (foot.size() - 1);
        Box scaleBar = new Box(
                width - EDGE - SCALE_BAR_PIXELS,
                height - EDGE - SCALE_BAR_HEIGHT - raised,
                SCALE_BAR_PIXELS,
                SCALE_BAR_HEIGHT + raised);
        boolean isBesideScaleBar = 2 * EDGE + left.width() + GAP + SCALE_BAR_PIXELS <= width;
        double leftBottom = isBeside ? height - EDGE : isBesideScaleBar ? height - FOOT_HEIGHT - raised : scaleBar.y();
        List<Box> legends = new ArrayList<>();
        legends.add(new Box(EDGE, leftBottom - left.height(), left.width(), left.height()));
        right.ifPresent(size -> legends.add(
                new Box(width - EDGE - size.width(), scaleBar.y() - size.height(), size.width(), size.height())));
        return new PictureLayout(width, height, legends, scaleBar, foot);
    }

    /// Whether the legends lie inside, apart from each other, and leave room for the map.
    boolean leavesRoomForTheMap() {
        double largest = LARGEST_SHARE_OF_A_LEGEND * widthPixels * heightPixels;
        for (Box legend : legends) {
            if (legend.x() < EDGE
                    || legend.y() < EDGE
                    || legend.x() + legend.width() > widthPixels - EDGE
                    || legend.width() * legend.height() > largest) {
                return false;
            }
        }
        return legends.size() < 2 || !legends.getFirst().overlaps(legends.getLast());
    }

    /// How far above the lower edge the lowest line of the foot stands.
    double footY(int line) {
        return heightPixels - EDGE - 4 - line * FOOT_LINE;
    }

    /// Where names would be cut or covered.
    List<Box> keptFree() {
        double footHeight = FOOT_HEIGHT + FOOT_LINE * (foot.size() - 1);
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(0, heightPixels - footHeight, widthPixels, footHeight));
        boxes.add(scaleBar);
        legends.forEach(legend -> boxes.add(legend.grownBy(4)));
        return boxes;
    }
}
