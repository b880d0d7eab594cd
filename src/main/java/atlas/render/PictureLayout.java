package atlas.render;

import atlas.cartography.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where on the map of a picture the legends and the scale bar stand.
///
/// @param legends the left one, and the right one where there are two
record PictureLayout(double widthPixels, double heightPixels, List<Box> legends, Box scaleBar) {

    static final double EDGE = 16;
    static final double SCALE_BAR_PIXELS = 140;

    private static final double SCALE_BAR_HEIGHT = 28;
    private static final double GAP = 8;
    /// A legend that covers more of the map leaves too little of it, and covers the names of conflicts.
    private static final double LARGEST_SHARE_OF_A_LEGEND = 0.16;

    /// Width and height in pixels.
    record Size(double width, double height) {}

    PictureLayout {
        legends = List.copyOf(legends);
    }

    /// Lays out a map of a size.
    static PictureLayout of(Size map, Size left, Optional<Size> right) {
        double width = map.width();
        double height = map.height();
        Box scaleBar = new Box(
                width - EDGE - SCALE_BAR_PIXELS, height - EDGE - SCALE_BAR_HEIGHT, SCALE_BAR_PIXELS, SCALE_BAR_HEIGHT);
        boolean isBeside = 2 * EDGE + left.width() + GAP + SCALE_BAR_PIXELS <= width;
        double leftBottom = isBeside ? height - EDGE : scaleBar.y() - GAP;
        List<Box> legends = new ArrayList<>();
        legends.add(new Box(EDGE, leftBottom - left.height(), left.width(), left.height()));
        right.ifPresent(size -> legends.add(
                new Box(width - EDGE - size.width(), scaleBar.y() - GAP - size.height(), size.width(), size.height())));
        return new PictureLayout(width, height, legends, scaleBar);
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

    /// Where names would be covered.
    List<Box> keptFree() {
        List<Box> boxes = new ArrayList<>();
        boxes.add(scaleBar.grownBy(4));
        legends.forEach(legend -> boxes.add(legend.grownBy(4)));
        return boxes;
    }
}
