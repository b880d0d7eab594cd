package atlas.export.picture;

import atlas.render.drawing.PicturePage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a page as PNG (ISO/IEC 15948), band by band: while one band is packed others are painted, and the whole
/// picture is never in memory. The bands depend on the picture's width alone, so that every computer writes the same
/// bytes.
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZLIB_HEADER = {0x78, 0x5e};
    private static final int BYTES_A_PIXEL = 3;
    private static final int BAND_BYTES = 1 << 21;
    private static final int LEAST_ROWS = 8;
    private static final int BANDS_A_PROCESSOR = 2;
    private static final int LEVEL = 4;
    private static final int BUFFER_BYTES = 1 << 15;
    private static final double METRES_PER_INCH = 0.0254;
    /// Each row tells by how much it differs from the one above.
    private static final byte UP = 2;

    /// @param filtered rows as they are packed, with their filters
    private record Band(byte[] filtered, byte[] packed) {}

    private PngWriter() {}

    static void write(PicturePage page, PictureMetadata metadata, OutputStream out, PictureProgress progress)
            throws IOException {
        int width = page.physicalWidth();
        int height = page.physicalHeight();
        out.write(SIGNATURE);
        chunk(out, "IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, 2, 0, 0, 0});
        });
        chunk(out, "sRGB", data -> data.writeByte(0));
        int perMetre = (int) Math.round(page.scale() * PageSize.LOGICAL_DPI / METRES_PER_INCH);
        chunk(out, "pHYs", data -> {
            data.writeInt(perMetre);
            data.writeInt(perMetre);
            data.writeByte(1);
        });
        writeTexts(out, metadata);
        int rows = Math.max(LEAST_ROWS, BAND_BYTES / (BYTES_A_PIXEL * width));
        int bands = (height + rows - 1) / rows;
        int atOnce = BANDS_A_PROCESSOR * Runtime.getRuntime().availableProcessors();
        Adler32 adler = new Adler32();
        for (int first = 0; first < bands; first += atOnce) {
            progress.done((double) first / bands);
            List<Band> packed = IntStream.range(first, Math.min(bands, first + atOnce))
                    .parallel()
                    .mapToObj(band -> band(page, band * rows, Math.min(rows, height - band * rows), height))
                    .toList();
            for (int i = 0; i < packed.size(); i++) {
                Band band = packed.get(i);
                boolean isFirst = first + i == 0;
                boolean isLast = first + i == bands - 1;
                adler.update(band.filtered());
                chunk(out, "IDAT", data -> {
                    if (isFirst) {
                        data.write(ZLIB_HEADER);
                    }
                    data.write(band.packed());
                    if (isLast) {
                        data.writeInt((int) adler.getValue());
                    }
                });
            }
        }
        chunk(out, "IEND", data -> {});
        progress.done(1);
    }

    private static Band band(PicturePage page, int top, int rows, int height) {
        int width = page.physicalWidth();
        BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        page.inkRowsOn(image, top);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] filtered = new byte[rows * (1 + BYTES_A_PIXEL * width)];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            // The row above the band's first is not at hand.
            boolean isUp = row > 0;
            filtered[at++] = isUp ? UP : 0;
            int pixel = row * width;
            for (int x = 0; x < width; x++, pixel++) {
                int rgb = pixels[pixel];
                int above = isUp ? pixels[pixel - width] : 0;
                filtered[at++] = (byte) ((rgb >> 16) - (above >> 16));
                filtered[at++] = (byte) ((rgb >> 8) - (above >> 8));
                filtered[at++] = (byte) (rgb - above);
            }
        }
        return new Band(filtered, packed(filtered, top + rows == height));
    }

    private static byte[] packed(byte[] bytes, boolean isLast) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(bytes);
            if (isLast) {
                deflater.finish();
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 16);
            byte[] buffer = new byte[BUFFER_BYTES];
            int mode = isLast ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH;
            int count = deflater.deflate(buffer, 0, buffer.length, mode);
            while (count > 0) {
                packed.write(buffer, 0, count);
                // A full buffer may hide that there is more; one that is not full holds the end.
                count = count < buffer.length && !isLast ? 0 : deflater.deflate(buffer, 0, buffer.length, mode);
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void writeTexts(OutputStream out, PictureMetadata metadata) throws IOException {
        text(out, "Title", metadata.language(), metadata.title());
        text(out, "Description", metadata.language(), metadata.description());
        text(out, "Source", metadata.language(), metadata.sourceLines());
        text(out, "Disclaimer", metadata.language(), metadata.notice());
        text(out, "Software", "", metadata.creator());
        text(out, "XML:com.adobe.xmp", "", XmpPacket.of(metadata, PictureFormat.PNG));
    }

    private static void text(OutputStream out, String keyword, String language, String text) throws IOException {
        chunk(out, "iTXt", data -> {
            data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
            // The end of the keyword; not packed, by no method.
            data.write(new byte[] {0, 0, 0});
            data.write(language.getBytes(StandardCharsets.US_ASCII));
            data.writeByte(0);
            // No translation of the keyword.
            data.writeByte(0);
            data.write(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    @FunctionalInterface
    private interface ChunkData {
        void writeTo(DataOutputStream data) throws IOException;
    }

    private static void chunk(OutputStream out, String kind, ChunkData content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(kind.getBytes(StandardCharsets.US_ASCII));
        content.writeTo(new DataOutputStream(bytes));
        byte[] chunk = bytes.toByteArray();
        CRC32 crc = new CRC32();
        crc.update(chunk);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(chunk.length - kind.length());
        data.write(chunk);
        data.writeInt((int) crc.getValue());
    }
}
