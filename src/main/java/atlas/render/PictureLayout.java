package atlas.render;

import atlas.cartography.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where on the map of a picture the legend and the scale bar stand.
///
/// @param legend empty where it does not stand on the map
record PictureLayout(double widthPixels, double heightPixels, Optional<Box> legend, Box scaleBar) {

    static final double EDGE = 16;
    static final double SCALE_BAR_PIXELS = 140;

    private static final double SCALE_BAR_HEIGHT = 28;
    private static final double GAP = 8;
    /// A legend that covers more of the map leaves too little of it, and covers the names of conflicts.
    private static final double LARGEST_SHARE_OF_A_LEGEND = 0.16;

    /// Width and height in pixels.
    record Size(double width, double height) {}

    /// Lays out a map of a size.
    static PictureLayout of(Size map, Optional<Size> legend) {
        double width = map.width();
        double height = map.height();
        Box scaleBar = new Box(
                width - EDGE - SCALE_BAR_PIXELS, height - EDGE - SCALE_BAR_HEIGHT, SCALE_BAR_PIXELS, SCALE_BAR_HEIGHT);
        return new PictureLayout(
                width,
                height,
                legend.map(size -> {
                    boolean isBeside = 2 * EDGE + size.width() + GAP + SCALE_BAR_PIXELS <= width;
                    double bottom = isBeside ? height - EDGE : scaleBar.y() - GAP;
                    return new Box(EDGE, bottom - size.height(), size.width(), size.height());
                }),
                scaleBar);
    }

    /// Whether the legend lies inside and leaves room for the map.
    boolean leavesRoomForTheMap() {
        double largest = LARGEST_SHARE_OF_A_LEGEND * widthPixels * heightPixels;
        return legend.filter(box -> box.y() < EDGE
                        || box.x() + box.width() > widthPixels - EDGE
                        || box.width() * box.height() > largest)
                .isEmpty();
    }

    /// Where names would be covered.
    List<Box> keptFree() {
        List<Box> boxes = new ArrayList<>();
        boxes.add(scaleBar.grownBy(4));
        legend.ifPresent(box -> boxes.add(box.grownBy(4)));
        return boxes;
    }
}
