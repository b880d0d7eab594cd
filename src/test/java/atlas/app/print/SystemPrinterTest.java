package atlas.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemPrinterTest {

    @TempDir
    Path folder;

    /// As those of Windows: the one that the Java library has makes PostScript of pages.
    @Test
    void whatTakesNoPdfIsDrawnEachPageInShapes() throws IOException {
        Path document = folder.resolve("two-pages.pdf");
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.addRect(100, 100, 200, 100);
                    content.fill();
                }
            }
            pdf.save(document.toFile());
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        StreamPrintServiceFactory factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        new SystemPrinter(factory.getPrintService(printed))
                .print(document, new Printer.Job("Two pages", PrintPaper.A4, 1));
        String postScript = printed.toString(StandardCharsets.ISO_8859_1);
        assertTrue(postScript.startsWith("%!PS"), postScript.substring(0, 20));
        assertEquals(2, postScript.split("%%Page: ", -1).length - 1);
        assertTrue(printed.size() < 100_000, printed.size() + " bytes: a bitmap of the page");
    }

    @Test
    void theUsualPaperComesFirst() {
        assertEquals(
                List.of(PrintPaper.LETTER, PrintPaper.A4, PrintPaper.A3),
                Printer.inOrder(PrintPaper.LETTER, EnumSet.of(PrintPaper.A4, PrintPaper.A3, PrintPaper.LETTER)));
    }

    @Test
    void columnsOfATableFitAndTheWidestGiveWay() {
        double[] fitted = TextColumn.fitted(new double[] {50, 400, 300}, 450);
        assertEquals(50, fitted[0], 0.01);
        assertEquals(200, fitted[1], 0.01);
        assertEquals(200, fitted[2], 0.01);
    }
}
