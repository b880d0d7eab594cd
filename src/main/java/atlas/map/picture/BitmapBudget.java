package atlas.map.picture;

import java.util.List;

/// How much of the heap the pictures of a map may take, and how they are made with it. On a screen that is too large
/// for it, they first no longer fade into each other, then their margin shrinks, then JavaFX stretches them while they
/// are zoomed, and in the end they are painted with fewer pixels than the screen has.
///
/// @param bytes        for all pictures of a map
/// @param isWithCopies whether JavaFX keeps a copy of every picture in the same heap, and shows quickly only what was
///                     stretched for it: without a graphics card it does
record BitmapBudget(long bytes, boolean isWithCopies) {

    /// The rest is for the datasets, the panels, the window's own pixels and for what is not collected yet.
    private static final double SHARE_OF_HEAP = 0.55;

    private static final int BYTES_PER_PIXEL = 4;
    /// One is read by JavaFX while the next is stretched, and sometimes that is done twice before it is read.
    private static final int STRETCHED_PER_SIDE = 3;
    /// With fewer the map cannot be read at all.
    private static final double LEAST_SHARPNESS = 0.25;

    private static final long LEAST_BYTES = 16L << 20;

    private static final List<Way> FROM_BEST = List.of(
            new Way(3, 240, STRETCHED_PER_SIDE),
            new Way(2, 240, STRETCHED_PER_SIDE),
            new Way(2, 120, STRETCHED_PER_SIDE),
            new Way(2, 120, 0),
            new Way(2, 60, 0),
            new Way(2, 30, 0));

    /// @param pictures  that are there at once for each side of a comparison: on screen, being painted, fading out
    /// @param stretched of them, where a zoomed picture is stretched by us
    private record Way(int pictures, double marginPixels, int stretched) {}

    private record View(double widthPixels, double heightPixels, double outputScale) {

        long bytesWith(double marginPixels) {
            return (long) (Math.ceil((widthPixels + 2 * marginPixels) * outputScale)
                    * Math.ceil((heightPixels + 2 * marginPixels) * outputScale)
                    * BYTES_PER_PIXEL);
        }
    }

    static BitmapBudget ofThisProgram(boolean hasGraphicsCard) {
        return new BitmapBudget((long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP), !hasGraphicsCard);
    }

    /// What is left to plan with when the heap proved to have no room for what was planned.
    BitmapBudget smaller() {
        return new BitmapBudget(Math.max(LEAST_BYTES, bytes / 2), isWithCopies);
    }

    /// Whether it may still become smaller.
    boolean isLeast() {
        return bytes <= LEAST_BYTES;
    }

    /// @param widthPixels  of the map, in logical pixels
    /// @param heightPixels of the map
    /// @param outputScale  physical pixels to a logical one
    /// @param sides        2 in a comparison, else 1
    PicturePlan planFor(double widthPixels, double heightPixels, double outputScale, int sides) {
        View view = new View(widthPixels, heightPixels, outputScale);
        long bytesPerSide = bytes / sides;
        Way way = FROM_BEST.stream()
                .filter(each -> bytesOf(view, each) <= bytesPerSide)
                .findFirst()
                .orElse(FROM_BEST.getLast());
        double sharpness = Math.clamp(Math.sqrt((double) bytesPerSide / bytesOf(view, way)), LEAST_SHARPNESS, 1);
        return new PicturePlan(
                way.pictures() > 2,
                way.marginPixels(),
                sharpness,
                sides * way.pictures(),
                isWithCopies ? sides * way.stretched() : 0);
    }

    private long bytesOf(View view, Way way) {
        long pictures = way.pictures() * view.bytesWith(way.marginPixels());
        return isWithCopies ? 2 * (pictures + way.stretched() * view.bytesWith(0)) : pictures;
    }
}
