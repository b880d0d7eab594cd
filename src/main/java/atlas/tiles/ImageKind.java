package atlas.tiles;

import java.nio.charset.StandardCharsets;

/// What the first bytes of a tile tell: files often say it wrongly or not at all.
enum ImageKind {
    SHOWABLE,
    VECTOR,
    OTHER;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] GIF = {'G', 'I', 'F', '8'};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    /// A protocol buffer whose third field, a layer, comes first, as in all vector tiles.
    private static final byte[] LAYER = {0x1a};

    static ImageKind of(byte[] tile) {
        if (startsWith(tile, PNG) || startsWith(tile, JPEG) || startsWith(tile, GIF)) {
            return SHOWABLE;
        }
        return startsWith(tile, GZIP) || startsWith(tile, LAYER) ? VECTOR : OTHER;
    }

    /// Whether a format, as MBTiles name it, is known not to be a picture.
    static boolean isVector(String format) {
        return format.equals("pbf") || format.equals("mvt");
    }

    /// A name for a format that is not shown, from the tile itself.
    static String nameOf(byte[] tile) {
        boolean isWebP = tile.length > 12
                && new String(tile, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF")
                && new String(tile, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
        return isWebP ? "WebP" : "?";
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
