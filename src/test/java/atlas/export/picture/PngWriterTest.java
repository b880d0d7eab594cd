package atlas.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PNG as others read it.
final class PngWriterTest {

    private static final class Chunk {

        final String kind;
        final byte[] data;

        Chunk(String kind, byte[] data) {
            this.kind = kind;
            this.data = data;
        }

        String kind() {
            return kind;
        }

        byte[] data() {
            return data;
        }
    }

    private static List<Chunk> chunks(byte[] png) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(png));
        in.skipNBytes(8);
        while (in.available() > 0) {
            byte[] kind = new byte[4];
            int length = in.readInt();
            in.readFully(kind);
            byte[] data = in.readNBytes(length);
            CRC32 crc = new CRC32();
            crc.update(kind);
            crc.update(data);
            assertEquals((int) crc.getValue(), in.readInt());
            chunks.add(new Chunk(new String(kind, StandardCharsets.US_ASCII), data));
        }
        return chunks;
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void bandsArePaintedAsTheWholeWouldBe() throws IOException {
        Painted painted = Painted.COMPARISON;
        PageSize size = new PageSize(1000, 680, 144);
        BufferedImage whole = new BufferedImage(1500, 1020, BufferedImage.TYPE_INT_RGB);
        Painted.export().page(painted.order(PictureFormat.PNG, size)).inkOn(whole);
        BufferedImage read = image(painted.as(PictureFormat.PNG, size));
        assertArrayEquals(whole.getRGB(0, 0, 1500, 1020, null, 0, 1500), read.getRGB(0, 0, 1500, 1020, null, 0, 1500));
    }

    @Test
    void aPictureIsTheSameEveryTime() throws IOException {
        assertArrayEquals(Painted.COMPARISON.as(PictureFormat.PNG), Painted.COMPARISON.anew(PictureFormat.PNG));
    }

    @ParameterizedTest
    @CsvSource({"96,3780", "300,11811", "600,23622"})
    void theDensityIsTold(double dpi, int perMetre) throws IOException {
        byte[] png =
                Painted.ASIA.as(PictureFormat.PNG, PageSize.ofDots(900, 600, 96).withDpi(dpi));
        byte[] density = chunks(png).stream()
                .filter(chunk -> chunk.kind().equals("pHYs"))
                .findFirst()
                .orElseThrow()
                .data();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(density));
        assertEquals(perMetre, in.readInt());
        assertEquals(perMetre, in.readInt());
        assertEquals(1, in.readByte());
        assertEquals(Math.round(900 * dpi / 96), image(png).getWidth());
    }

    @Test
    void thePictureSaysWhatItIsInFrontOfThePixels() throws IOException {
        List<Chunk> chunks = chunks(Painted.ASIA_DARK.as(PictureFormat.PNG));
        List<String> kinds = chunks.stream().map(Chunk::kind).distinct().toList();
        assertEquals(List.of("IHDR", "sRGB", "pHYs", "iTXt", "IDAT", "IEND"), kinds);
        List<String> texts = chunks.stream()
                .filter(chunk -> chunk.kind().equals("iTXt"))
                .map(chunk -> new String(chunk.data(), StandardCharsets.UTF_8))
                .toList();
        assertTrue(texts.getFirst().startsWith("Title\0\0\0ru\0\0Совещание по взаимодействию"), texts.getFirst());
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Source\0\0\0ru\0\0001 ")));
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Software\0\0\0\0\0Атлас")));
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("XML:com.adobe.xmp\0")));
    }

    @Test
    void aStreamThatCannotBeWrittenIsToldWithItsOwnReason() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (PictureFormat format : PictureFormat.values()) {
            IOException told = assertThrows(
                    IOException.class,
                    () -> Painted.export().write(Painted.ASIA.order(format, Painted.SIZE), full, PictureProgress.NONE));
            assertEquals("No space left on device", told.getMessage(), format::toString);
        }
    }

    @Test
    void cancellingEndsTheWriting() {
        for (PictureFormat format : PictureFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Double> told = new ArrayList<>();
            assertThrows(
                    CancellationException.class,
                    () -> Painted.export().write(Painted.ASIA.order(format, Painted.SIZE), out, share -> {
                        told.add(share);
                        if (told.size() == 3) {
                            throw new CancellationException();
                        }
                    }));
            assertEquals(3, told.size(), format::toString);
            assertTrue(told.getLast() < 1, format::toString);
        }
    }

    @Test
    void progressOnlyGrowsAndEndsWithAll() throws IOException {
        for (PictureFormat format : PictureFormat.values()) {
            List<Double> told = new ArrayList<>();
            Painted.export().write(Painted.ASIA.order(format, Painted.SIZE), new ByteArrayOutputStream(), told::add);
            Double[] sorted = told.toArray(Double[]::new);
            Arrays.sort(sorted);
            assertEquals(List.of(sorted), told);
            assertEquals(1.0, told.getLast());
        }
    }
}
