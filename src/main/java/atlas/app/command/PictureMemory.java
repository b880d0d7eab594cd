package atlas.app.command;

/// How large a picture the memory can hold.
///
/// @param freeBytes what the virtual machine can still give
record PictureMemory(long freeBytes) {

    private static final long BYTES_PER_PIXEL = 4;
    /// What painting and writing need besides the pixels: 131 MB were measured for a comparison of 12,610 x 7,560
    /// pixels.
    private static final long BESIDE_BYTES = 144L << 20;
    /// What one start may have less than another, for the size that one of them told to fit into the next.
    private static final long BETWEEN_STARTS_BYTES = 1L << 20;
    /// Sizes are told in round numbers.
    private static final int STEP_PIXELS = 10;

    /// The memory of this virtual machine as it is now.
    static PictureMemory now() {
        Runtime runtime = Runtime.getRuntime();
        // What is no longer used counts as free.
        System.gc();
        return new PictureMemory(runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory()));
    }

    boolean holds(int widthPixels, int heightPixels) {
        return BYTES_PER_PIXEL * widthPixels * heightPixels + BESIDE_BYTES <= freeBytes;
    }

    /// The largest picture of the same form as one that is too large, as it is written on the command line. It fits at
    /// the next start too.
    String largestLike(int widthPixels, int heightPixels) {
        double pixels = Math.max(0, freeBytes - BESIDE_BYTES - BETWEEN_STARTS_BYTES) / (double) BYTES_PER_PIXEL;
        double factor = Math.sqrt(pixels / ((double) widthPixels * heightPixels));
        return rounded(widthPixels * factor) + "x" + rounded(heightPixels * factor);
    }

    private static int rounded(double pixels) {
        return ((int) (pixels / STEP_PIXELS)) * STEP_PIXELS;
    }
}
