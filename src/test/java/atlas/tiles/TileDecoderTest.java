package atlas.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TileDecoderTest {

    private static final Color SEA = new Color(0x336699);

    private static byte[] square(String format, int side) {
        return MadePictures.plain(format, side, side, BufferedImage.TYPE_INT_RGB, SEA);
    }

    private static String complaint(byte[] encoded) {
        return String.valueOf(assertThrows(IOException.class, () -> TileDecoder.decode(encoded))
                .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void aSquareIsDecodedToItsPixels(String format) throws IOException {
        TilePicture picture = TileDecoder.decode(square(format, 256));
        assertEquals(256, picture.sidePixels());
        assertEquals(0xff336699, picture.argb()[256 * 200 + 100]);
    }

    @Test
    void aJpegIsDecoded() throws IOException {
        TilePicture picture = TileDecoder.decode(square("jpg", 256));
        int pixel = picture.argb()[0];
        assertEquals(0x33, pixel >> 16 & 0xff, 3);
        assertEquals(0x66, pixel >> 8 & 0xff, 3);
        assertEquals(0x99, pixel & 0xff, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 1024, 4096})
    void aLargerTileIsKeptAtTheSizeAtWhichItIsShown(int side) throws IOException {
        TilePicture picture = TileDecoder.decode(square("png", side));
        assertEquals(256, picture.sidePixels());
        assertEquals(0xff336699, picture.argb()[0]);
    }

    @Test
    void halvingTakesTheMeanOfFourPixels() throws IOException {
        BufferedImage chequered = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 512; y++) {
            for (int x = 0; x < 512; x++) {
                chequered.setRGB(x, y, (x + y) % 2 == 0 ? 0 : 0xffffff);
            }
        }
        TilePicture picture = TileDecoder.decode(MadePictures.encoded("png", chequered));
        assertEquals(0x7f, picture.argb()[256 * 128 + 128] & 0xff, 1);
    }

    @Test
    void greyIsShownAsTheFileHasIt() throws IOException {
        BufferedImage grey = new BufferedImage(256, 256, BufferedImage.TYPE_BYTE_GRAY);
        int[] samples = new int[256 * 256];
        Arrays.fill(samples, 0x80);
        grey.getRaster().setSamples(0, 0, 256, 256, 0, samples);
        TilePicture picture = TileDecoder.decode(MadePictures.encoded("png", grey));
        assertEquals(0xff808080, picture.argb()[300]);
    }

    @Test
    void greyWithAlphaIsShownAsTheFileHasIt() throws IOException {
        TilePicture picture = TileDecoder.decode(MadePictures.greyWithAlpha(0x80, 0x40));
        assertEquals(0x40808080, picture.argb()[300]);
    }

    @Test
    void aPictureThatUnpacksToGigabytesIsRefusedBeforeItIsDecoded() {
        assertEquals("20000 × 20000 pixels", complaint(MadePictures.bomb()));
    }

    @Test
    void aPictureThatIsNoSquareIsRefused() {
        assertEquals(
                "512 × 256 pixels", complaint(MadePictures.plain("png", 512, 256, BufferedImage.TYPE_INT_RGB, SEA)));
    }

    @Test
    void aSizeThatNoTileHasIsRefused() {
        assertEquals(
                "300 × 300 pixels", complaint(MadePictures.plain("png", 300, 300, BufferedImage.TYPE_INT_RGB, SEA)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureThatIsCutOffIsRefused(String format) {
        assertThrows(
                IOException.class,
                () -> TileDecoder.decode(MadePictures.cutOff(MbtilesFixture.numbered("a tile", Color.WHITE, format))));
    }

    @Test
    void whatOnlyBeginsLikeAPictureIsRefused() {
        byte[] whole = square("png", 256);
        byte[] damaged = whole.clone();
        for (int i = 60; i < damaged.length; i++) {
            damaged[i] = 'x';
        }
        assertThrows(IOException.class, () -> TileDecoder.decode(damaged));
    }

    @Test
    void otherKindsOfPicturesAreRefused() {
        assertEquals("neither PNG nor JPEG nor GIF", complaint(square("bmp", 256)));
        assertEquals("neither PNG nor JPEG nor GIF", complaint("<html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("neither PNG nor JPEG nor GIF", complaint(new byte[0]));
    }

    @Test
    void aPartIsCutOutOfAPicture() {
        TilePicture picture = new TilePicture(4, new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});
        TilePicture part = picture.part(new TileAddress.TilePart(0.5, 0.25, 0.5));
        assertEquals(2, part.sidePixels());
        assertArrayEquals(new int[] {6, 7, 10, 11}, part.argb());
    }
}
