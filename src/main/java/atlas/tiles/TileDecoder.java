package atlas.tiles;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes the tiles of strangers. The size is read from the picture's head before anything is decoded: a few kilobytes
/// can unpack to gigabytes.
final class TileDecoder {

    private static final Set<Integer> SIDES_IN_USE = Set.of(64, 128, 256, 512, 1024, 2048, 4096);
    /// Gluon Maps shows every tile at this size; more pixels would cost memory only.
    private static final int MOST_SIDE_PIXELS = 256;
    /// Larger pictures are read with gaps; from here on down pixels are averaged.
    private static final int MOST_DECODED_SIDE_PIXELS = 1024;

    private TileDecoder() {}

    /// @throws IOException if it is no picture, damaged, cut off, or no square of a size that tiles have
    static TilePicture decode(byte[] encoded) throws IOException {
        if (ImageKind.of(encoded) != ImageKind.SHOWABLE) {
            throw new IOException("neither PNG nor JPEG nor GIF");
        }
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("not readable as a picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return picture(read(reader));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            // The readers of damaged pictures fail in many ways: a palette that ends, a size below zero.
            throw new IOException(e.toString(), e);
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width != height || !SIDES_IN_USE.contains(width)) {
            throw new IOException(width + " × " + height + " pixels");
        }
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
        ImageReadParam how = reader.getDefaultReadParam();
        int gap = Math.max(1, width / MOST_DECODED_SIDE_PIXELS);
        how.setSourceSubsampling(gap, gap, 0, 0);
        BufferedImage image = reader.read(0, how);
        // The JDK's words for a JPEG without an end, of which it fills the rest with grey.
        if (warnings.stream().anyMatch(warning -> warning.startsWith("Truncated File"))) {
            throw new IOException("cut off");
        }
        return image;
    }

    private static TilePicture picture(BufferedImage image) {
        BufferedImage shown = asArgb(image);
        while (shown.getWidth() > MOST_SIDE_PIXELS) {
            shown = halved(shown);
        }
        return new TilePicture(shown.getWidth(), pixels(shown));
    }

    private static BufferedImage asArgb(BufferedImage image) {
        BufferedImage argb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        if (isGrey(image)) {
            copyGrey(image, pixels(argb));
            return argb;
        }
        Graphics2D g = argb.createGraphics();
        g.setComposite(AlphaComposite.Src);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return argb;
    }

    private static boolean isGrey(BufferedImage image) {
        return image.getColorModel() instanceof ComponentColorModel model && model.getNumColorComponents() == 1;
    }

    /// Java2D takes the grey of files for light, not for what is seen, and would paint it paler.
    private static void copyGrey(BufferedImage image, int[] argb) {
        Raster raster = image.getRaster();
        int excessBits = image.getColorModel().getComponentSize(0) - 8;
        boolean hasAlpha = image.getColorModel().hasAlpha();
        int width = image.getWidth();
        for (int i = 0; i < argb.length; i++) {
            int grey = raster.getSample(i % width, i / width, 0) >> excessBits;
            int alpha = hasAlpha ? raster.getSample(i % width, i / width, 1) >> excessBits : 0xff;
            argb[i] = alpha << 24 | grey << 16 | grey << 8 | grey;
        }
    }

    /// Each pixel is the mean of four.
    private static BufferedImage halved(BufferedImage image) {
        int side = image.getWidth() / 2;
        BufferedImage half = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = half.createGraphics();
        g.setComposite(AlphaComposite.Src);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, side, side, null);
        g.dispose();
        return half;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
