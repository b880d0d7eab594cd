package atlas.tiles;

/// A decoded tile: a square of pixels, never large.
public final class TilePicture {

    private final int sidePixels;
    private final int[] argb;

    /// @param argb rows from the north-west, alpha not multiplied in
    TilePicture(int sidePixels, int[] argb) {
        if (sidePixels <= 0 || argb.length != sidePixels * sidePixels) {
            throw new IllegalArgumentException(
                    "a tile is a square, not " + argb.length + " pixels at a side of " + sidePixels);
        }
        this.sidePixels = sidePixels;
        this.argb = argb;
    }

    /// Its width, and its height.
    public int sidePixels() {
        return sidePixels;
    }

    /// The pixels themselves, not a copy: rows from the north-west, alpha not multiplied in.
    public int[] argb() {
        return argb;
    }

    /// A square cut out of it, at least one pixel wide.
    public TilePicture part(TileAddress.TilePart tilePart) {
        int side = Math.max(1, (int) Math.round(sidePixels * tilePart.side()));
        int left = Math.min(sidePixels - side, (int) Math.floor(sidePixels * tilePart.left()));
        int top = Math.min(sidePixels - side, (int) Math.floor(sidePixels * tilePart.top()));
        int[] cut = new int[side * side];
        for (int row = 0; row < side; row++) {
            System.arraycopy(argb, (top + row) * sidePixels + left, cut, row * side, side);
        }
        return new TilePicture(side, cut);
    }
}
