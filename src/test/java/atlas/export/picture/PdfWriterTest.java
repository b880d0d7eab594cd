package atlas.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// PDF read back and rendered by PDFBox.
final class PdfWriterTest {

    /// Letters and edges are painted a little differently: 2.6 to 3.4 were measured.
    private static final double MOST_DISTANCE = 5;

    private static PDDocument document(Painted painted) throws IOException {
        return Loader.loadPDF(painted.as(PictureFormat.PDF));
    }

    private static BufferedImage rendered(PDDocument document) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, 96, ImageType.RGB);
    }

    @ParameterizedTest
    @MethodSource("atlas.export.picture.Painted#all")
    void aPageLooksAsThePictureDoes(Painted painted) throws IOException {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(painted.as(PictureFormat.PNG)));
        try (PDDocument document = document(painted)) {
            double distance = PictureDistance.rootMeanSquare(png, rendered(document));
            assertTrue(distance < MOST_DISTANCE, "the distance is " + distance);
        }
    }

    @Test
    void aPictureOfAnotherViewIsFarFromIt() throws IOException {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(Painted.ASIA.as(PictureFormat.PNG)));
        try (PDDocument document = document(Painted.COMPARISON)) {
            double distance = PictureDistance.rootMeanSquare(png, rendered(document));
            assertTrue(distance > 2 * MOST_DISTANCE, "the distance is " + distance);
        }
    }

    @ParameterizedTest
    @MethodSource("atlas.export.picture.Painted#all")
    void everyFontIsInterAndEmbedded(Painted painted) throws IOException {
        try (PDDocument document = document(painted)) {
            PDPage page = document.getPage(0);
            List<String> names = new ArrayList<>();
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font::getName);
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertTrue(names.contains("Inter-Regular") && names.stream().allMatch(name -> name.startsWith("Inter-")));
        }
    }

    @Test
    void textCanBeCopied() throws IOException {
        try (PDDocument document = document(Painted.ASIA_DARK)) {
            String text = new PDFTextStripper().getText(document);
            for (String word : List.of("Анкара", "Наблюдатель", "Источники", "Совещание по взаимодействию")) {
                assertTrue(text.contains(word), () -> word + " is not in " + text);
            }
        }
    }

    /// A name whose letters stand apart is told as a whole, and the line around letters is no text.
    @Test
    void namesAreToldOnce() throws IOException {
        try (PDDocument document = document(Painted.ASIA)) {
            String content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(content.contains(actual("RUSSIAN FEDERATION")));
            assertTrue(content.contains(actual("")));
        }
    }

    private static String actual(String text) {
        String hex = HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return "/Span <</ActualText <FEFF" + hex + ">>> BDC";
    }

    @Test
    void hatchingIsATilingPattern() throws IOException {
        try (PDDocument document = document(Painted.ASIA)) {
            int patterns = 0;
            for (COSName name : document.getPage(0).getResources().getPatternNames()) {
                assertEquals(
                        1, document.getPage(0).getResources().getPattern(name).getPatternType());
                patterns++;
            }
            assertTrue(patterns >= 4, "there are " + patterns);
            assertTrue(!document.getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
        }
    }

    @Test
    void aPageIsAsLargeAsItsPaper() throws IOException {
        try (PDDocument document = Loader.loadPDF(Painted.ASIA.as(PictureFormat.PDF, Paper.A4.size()))) {
            assertEquals(297 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(210 / 25.4 * 72, document.getPage(0).getMediaBox().getHeight(), 0.01);
        }
    }

    @Test
    void thePictureSaysWhatItIs() throws IOException {
        try (PDDocument document = document(Painted.ASIA)) {
            assertEquals(
                    "Conference on Interaction and Confidence Building Measures in Asia (CICA)",
                    document.getDocumentInformation().getTitle());
            assertEquals(
                    "Atlas of Asian Security Cooperation 1.0",
                    document.getDocumentInformation().getCreator());
            assertTrue(document.getDocumentInformation()
                    .getCustomMetadataValue("Notice")
                    .contains("do not imply endorsement"));
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            String packet =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(packet.contains("<atlas:viewpoint>"), packet);
        }
    }

    @Test
    void aPictureIsTheSameEveryTime() throws IOException {
        assertArrayEquals(Painted.COMPARISON.as(PictureFormat.PDF), Painted.COMPARISON.anew(PictureFormat.PDF));
    }
}
