package atlas.export.picture;

import java.awt.image.BufferedImage;

/// How different two pictures of one size look: each is made coarser first, so that edges painted a little differently
/// do not count, and a name or an area that is missing does.
final class PictureDistance {

    private static final int BLOCK_PIXELS = 8;

    private PictureDistance() {}

    /// The largest difference of a channel's mean in any block, 0 to 255.
    static double largest(BufferedImage a, BufferedImage b) {
        double largest = 0;
        for (int y = 0; y + BLOCK_PIXELS <= a.getHeight(); y += BLOCK_PIXELS) {
            for (int x = 0; x + BLOCK_PIXELS <= a.getWidth(); x += BLOCK_PIXELS) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    largest = Math.max(largest, Math.abs(mean(a, x, y, shift) - mean(b, x, y, shift)));
                }
            }
        }
        return largest;
    }

    /// The root of the mean square of the differences of the blocks' means, 0 to 255.
    static double rootMeanSquare(BufferedImage a, BufferedImage b) {
        double sum = 0;
        int blocks = 0;
        for (int y = 0; y + BLOCK_PIXELS <= a.getHeight(); y += BLOCK_PIXELS) {
            for (int x = 0; x + BLOCK_PIXELS <= a.getWidth(); x += BLOCK_PIXELS) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    double difference = mean(a, x, y, shift) - mean(b, x, y, shift);
                    sum += difference * difference;
                    blocks++;
                }
            }
        }
        return Math.sqrt(sum / blocks);
    }

    private static double mean(BufferedImage image, int left, int top, int shift) {
        double sum = 0;
        for (int y = top; y < top + BLOCK_PIXELS; y++) {
            for (int x = left; x < left + BLOCK_PIXELS; x++) {
                sum += (image.getRGB(x, y) >> shift) & 0xff;
            }
        }
        return sum / (BLOCK_PIXELS * BLOCK_PIXELS);
    }
}
