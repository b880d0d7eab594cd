package atlas.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.assets.viewpoint.ViewpointJson;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Views read back from pictures, and bad files.
final class EmbeddedViewpointTest {

    private static final String PACKET = "<?xpacket begin='' id='x'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><v xmlns='"
            + XmpPacket.ATLAS + "'><viewpoint>%s</viewpoint></v></x:xmpmeta><?xpacket end='r'?>";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertRefused(EmbeddedViewpoint.Reason reason, Path file) {
        assertEquals(
                reason,
                assertThrows(EmbeddedViewpoint.RefusedException.class, () -> EmbeddedViewpoint.in(file))
                        .reason());
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void everyFormatGivesTheViewBackThatItWasMadeFrom(PictureFormat format) throws IOException {
        for (Painted painted : Painted.all()) {
            Path file = Files.write(folder.resolve("picture." + format.extension()), painted.as(format));
            assertEquals(Optional.of(ViewpointJson.write(painted.viewpoint())), EmbeddedViewpoint.in(file));
        }
    }

    @Test
    void aPictureOfAnotherProgramHasNoView() throws IOException {
        Path png = folder.resolve("other.png");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        assertEquals(Optional.empty(), EmbeddedViewpoint.in(png));
        assertEquals(Optional.empty(), EmbeddedViewpoint.in(file("other.svg", "<svg xmlns='http://x'/>")));
        assertEquals(
                Optional.empty(),
                EmbeddedViewpoint.in(file(
                        "other.pdf",
                        "%PDF-1.7\n<?xpacket begin=''?><a><viewpoint>{}</viewpoint></a><?xpacket end='w'?>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "a text of no picture", "PK\u0003\u0004"})
    void whatIsNoPictureIsRefused(String text) throws IOException {
        assertRefused(EmbeddedViewpoint.Reason.NO_PICTURE, file("no.png", text));
    }

    @Test
    void whatIsCutOffOrSpoiledIsRefused() throws IOException {
        String whole = "<svg>" + PACKET.formatted("{}") + "</svg>";
        assertEquals(Optional.of("{}"), EmbeddedViewpoint.in(file("whole.svg", whole)));
        assertRefused(
                EmbeddedViewpoint.Reason.BROKEN, file("cut.svg", whole.substring(0, whole.indexOf("<?xpacket end"))));
        assertRefused(EmbeddedViewpoint.Reason.BROKEN, file("spoiled.svg", whole.replace("</viewpoint>", "</viewp>")));
        assertRefused(EmbeddedViewpoint.Reason.BROKEN, file("long.svg", whole.replace("{}", " ".repeat(2 << 20))));
        assertRefused(EmbeddedViewpoint.Reason.BROKEN, file("huge.svg", whole.replace("{}", " ".repeat(6 << 20))));
    }

    /// Neither a file of this computer nor one of the network is looked at for an entity.
    @Test
    void entitiesAreNotFetched() throws IOException {
        Path secret = file("secret.txt", "secret");
        for (String entity : new String[] {"SYSTEM '" + secret.toUri() + "'", "'secret'"}) {
            String packet = PACKET.formatted("&e;")
                    .replace("<x:xmpmeta", "<!DOCTYPE x [<!ENTITY e " + entity + ">]><x:xmpmeta");
            Path file = file("entity.svg", "<svg>" + packet + "</svg>");
            try {
                assertTrue(EmbeddedViewpoint.in(file)
                        .filter(json -> json.contains("secret"))
                        .isEmpty());
            } catch (EmbeddedViewpoint.RefusedException e) {
                assertEquals(EmbeddedViewpoint.Reason.BROKEN, e.reason());
            }
        }
    }

    @Test
    void aPacketAcrossTheEdgeOfTwoBlocksIsFound() throws IOException {
        for (int fill = (1 << 16) + 1_000; fill < (1 << 16) + 1_040; fill++) {
            Path file = file("edge.svg", "<svg>" + " ".repeat(fill) + PACKET.formatted("{}"));
            assertEquals(Optional.of("{}"), EmbeddedViewpoint.in(file), "behind " + fill);
        }
    }

    @Test
    void filesSpoiledAnywhereAreReadOrRefused() throws IOException {
        byte[] good = Painted.ASIA.as(PictureFormat.SVG);
        Random random = new Random(7);
        int packet = new String(good, StandardCharsets.ISO_8859_1).indexOf(XmpPacket.BEGIN);
        for (int i = 0; i < 300; i++) {
            byte[] spoiled = Arrays.copyOf(good, good.length);
            for (int n = 0; n < 3; n++) {
                spoiled[packet + random.nextInt(20_000)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("spoiled.svg"), spoiled);
            try {
                assertTrue(EmbeddedViewpoint.in(file).map(String::length).orElse(0) < 1 << 20);
            } catch (EmbeddedViewpoint.RefusedException e) {
                assertEquals(EmbeddedViewpoint.Reason.BROKEN, e.reason());
            }
        }
    }
}
