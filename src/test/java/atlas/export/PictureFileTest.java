package atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PictureFileTest {

    @Test
    void whatIsWrittenIsReadAsItWas() throws IOException {
        BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(7, 11, 0xc2452d);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFile.writePng(image, out);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(30, read.getWidth());
        assertEquals(0xffc2452d, read.getRGB(7, 11));
    }

    @Test
    void aStreamThatCannotBeWrittenIsToldWithItsOwnReason() {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertEquals(
                "No space left on device",
                assertThrows(IOException.class, () -> PictureFile.writePng(image, full))
                        .getMessage());
    }
}
