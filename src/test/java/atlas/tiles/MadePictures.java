package atlas.tiles;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/// Pictures as strangers send them.
public final class MadePictures {

    private MadePictures() {}

    /// A picture of one colour.
    ///
    /// @param type as of [BufferedImage]
    public static byte[] plain(String format, int width, int height, int type, Color colour) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, width, height);
        g.dispose();
        return encoded(format, image);
    }

    static byte[] encoded(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("no writer of " + format + " takes this picture");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The first half of a picture.
    static byte[] cutOff(byte[] picture) {
        return Arrays.copyOf(picture, picture.length / 2);
    }

    /// A small PNG that unpacks to 20,000 × 20,000 pixels of one bit.
    static byte[] bomb() {
        int side = 20_000;
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + side / 8];
            for (int y = 0; y < side; y++) {
                packed.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png(new byte[] {0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20, 1, 0, 0, 0, 0}, rows.toByteArray());
    }

    /// A PNG of 256 × 256 pixels, of grey and how opaque it is, one byte each; the image writer makes none of these.
    static byte[] greyWithAlpha(int grey, int alpha) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + 2 * 256];
            for (int x = 0; x < 256; x++) {
                row[1 + 2 * x] = (byte) grey;
                row[2 + 2 * x] = (byte) alpha;
            }
            for (int y = 0; y < 256; y++) {
                packed.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png(new byte[] {0, 0, 1, 0, 0, 0, 1, 0, 8, 4, 0, 0, 0}, rows.toByteArray());
    }

    private static byte[] png(byte[] head, byte[] packedRows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0x89504e470d0a1a0aL);
            chunk(out, "IHDR", head);
            chunk(out, "IDAT", packedRows);
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] named = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(named);
        sum.update(content);
        out.writeInt(content.length);
        out.write(named);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
