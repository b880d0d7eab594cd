package atlas.export.picture;

import atlas.cartography.AreaStyle;
import atlas.cartography.Box;
import atlas.render.drawing.PatternLayer;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.TextBitmap;
import atlas.render.text.TextRun;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/// Writes pages as PDF: shapes as paths, hatching as tiling patterns, text as text in Inter, of which the letters that
/// are used lie in the file.
final class PdfWriter implements VectorTarget {

    /// Of a page as large as its logical pixels are.
    static final double POINTS_PER_PIXEL = 0.75;
    /// Areas that touch are this much wider than they are, so that nothing is seen between them.
    private static final float JOIN_PIXELS = 0.3f;
    private static final int OPAQUE = 255;
    /// Of a file that has no time of its making; any number will do.
    private static final long DOCUMENT_ID = 1;

    private static final float VERSION = 1.7f;

    private final GlyphCache glyphs;
    private final List<PicturePage> pages;
    private final double pointsPerPixel;
    private final PictureMetadata metadata;
    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private final PdfFonts fonts = new PdfFonts(document);
    private AffineTransform toPage = new AffineTransform();
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final Map<String, COSName> patterns = new HashMap<>();
    private Box origin = new Box(0, 0, 0, 0);
    private PDPageContentStream content;

    /// @param pages one at least
    PdfWriter(GlyphCache glyphs, List<PicturePage> pages, double pointsPerPixel, PictureMetadata metadata)
            throws IOException {
        this.glyphs = glyphs;
        this.pages = List.copyOf(pages);
        this.pointsPerPixel = pointsPerPixel;
        this.metadata = metadata;
        this.content = begin(pages.getFirst());
    }

    private PDPageContentStream begin(PicturePage page) throws IOException {
        float width = (float) (page.widthPixels() * pointsPerPixel);
        float height = (float) (page.heightPixels() * pointsPerPixel);
        toPage = new AffineTransform(pointsPerPixel, 0, 0, -pointsPerPixel, 0, height);
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        sheet.setResources(resources);
        document.addPage(sheet);
        return new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    void write(OutputStream out, PictureProgress progress) throws IOException {
        try (document) {
            for (int i = 0; i < pages.size(); i++) {
                int done = i;
                if (i > 0) {
                    content = begin(pages.get(i));
                }
                try (PDPageContentStream begun = content) {
                    begun.transform(new Matrix(toPage));
                    new VectorPage(pages.get(i)).writeTo(this, share -> progress.done((done + share) / pages.size()));
                }
            }
            describe();
            document.setDocumentId(DOCUMENT_ID);
            document.save(new OpenStream(out));
        }
    }

    private void describe() throws IOException {
        document.setVersion(VERSION);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(metadata.title());
        information.setSubject(metadata.description());
        information.setCreator(metadata.creator());
        information.setProducer("Apache PDFBox");
        information.setCustomMetadataValue("Sources", metadata.sourceLines());
        information.setCustomMetadataValue("Notice", metadata.notice());
        GregorianCalendar day = GregorianCalendar.from(metadata.asOf().atStartOfDay(ZoneOffset.UTC));
        information.setCreationDate(day);
        byte[] packet = XmpPacket.of(metadata, PictureFormat.PDF).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
        document.getDocumentCatalog().setLanguage(metadata.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    @Override
    public void beginPart(Box clip, Box partOrigin) throws IOException {
        origin = partOrigin;
        content.saveGraphicsState();
        content.addRect(rounded(clip.x()), rounded(clip.y()), rounded(clip.width()), rounded(clip.height()));
        content.clip();
    }

    @Override
    public void endPart() throws IOException {
        content.restoreGraphicsState();
    }

    @Override
    public void fill(Path2D path, Color colour, boolean isJoined) throws IOException {
        if (colour.getAlpha() == 0) {
            return;
        }
        setOpacity(colour);
        content.setNonStrokingColor(opaque(colour));
        if (isJoined) {
            content.setStrokingColor(opaque(colour));
            content.setLineWidth(JOIN_PIXELS);
            content.setLineJoinStyle(BasicStroke.JOIN_ROUND);
        }
        trace(path);
        boolean isEvenOdd = path.getWindingRule() == Path2D.WIND_EVEN_ODD;
        if (isJoined && isEvenOdd) {
            content.fillAndStrokeEvenOdd();
        } else if (isJoined) {
            content.fillAndStroke();
        } else if (isEvenOdd) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
    }

    @Override
    public void fill(Path2D path, AreaStyle style, boolean isJoined) throws IOException {
        if (!Patterns.isCased(style.pattern())) {
            Color ground = Patterns.color(style.ground());
            fill(path, ground, isJoined && ground.getAlpha() == OPAQUE);
        }
        for (PatternLayer layer : Patterns.layersOf(style)) {
            setOpacity(Color.BLACK);
            content.setNonStrokingColor(new PDColor(pattern(layer), new PDPattern(resources)));
            trace(path);
            content.fill();
        }
    }

    private COSName pattern(PatternLayer layer) throws IOException {
        String key = layer + " " + origin + " " + toPage;
        COSName known = patterns.get(key);
        if (known == null) {
            AffineTransform toOrigin = new AffineTransform(toPage);
            toOrigin.translate(origin.x(), origin.y());
            known = resources.add(PdfPatterns.of(layer, toOrigin));
            patterns.put(key, known);
        }
        return known;
    }

    @Override
    public void stroke(Path2D path, Color colour, BasicStroke stroke) throws IOException {
        setOpacity(colour);
        content.setStrokingColor(opaque(colour));
        content.setLineWidth(stroke.getLineWidth());
        // Java2D and PDF number caps and joins alike.
        content.setLineCapStyle(stroke.getEndCap());
        content.setLineJoinStyle(stroke.getLineJoin());
        float[] dashes = stroke.getDashArray();
        content.setLineDashPattern(dashes == null ? new float[0] : dashes, 0f);
        trace(path);
        content.stroke();
        content.setLineDashPattern(new float[0], 0f);
    }

    @Override
    public void text(TextBitmap text, double middleX, double middleY) throws IOException {
        LabelText label = text.labelText();
        List<TextRun> runs = glyphs.runs(label);
        if (!text.halo().isTransparent()) {
            Color halo = Patterns.color(text.halo());
            // The line around the letters is no text of its own.
            beginWords("");
            setOpacity(halo);
            content.setStrokingColor(opaque(halo));
            content.setLineWidth(TextBitmap.HALO_PIXELS);
            content.setLineJoinStyle(BasicStroke.JOIN_ROUND);
            content.setLineCapStyle(BasicStroke.CAP_ROUND);
            show(runs, label, RenderingMode.STROKE, middleX, middleY);
            content.endMarkedContent();
        }
        boolean isSpacedOut = !label.curve().isStraight() || label.tracking() > 0;
        if (isSpacedOut) {
            // Readers would take letters that stand apart for words.
            beginWords(String.join(" ", label.lines()));
        }
        Color ink = Patterns.color(text.ink());
        setOpacity(ink);
        content.setNonStrokingColor(opaque(ink));
        show(runs, label, RenderingMode.FILL, middleX, middleY);
        if (isSpacedOut) {
            content.endMarkedContent();
        }
    }

    /// Tells readers what is written. The library names such properties instead of writing them where they are used,
    /// which not every reader understands.
    @SuppressWarnings("deprecation")
    private void beginWords(String text) throws IOException {
        String hex = HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        content.appendRawCommands("/Span <</ActualText <FEFF" + hex + ">>> BDC\n");
    }

    private void show(List<TextRun> runs, LabelText label, RenderingMode mode, double middleX, double middleY)
            throws IOException {
        PdfFonts.EmbeddedFont font = fonts.of(label.cut());
        content.beginText();
        content.setFont(font.font(), (float) label.sizePixels());
        content.setRenderingMode(mode);
        for (TextRun run : runs) {
            float cos = (float) Math.cos(run.angleRadians());
            float sin = (float) Math.sin(run.angleRadians());
            content.setCharacterSpacing(rounded(run.spacingPixels()));
            content.setTextMatrix(
                    new Matrix(cos, sin, sin, -cos, rounded(middleX + run.x()), rounded(middleY + run.y())));
            content.showText(font.known(run.text()));
        }
        content.endText();
    }

    @Override
    public void image(BufferedImage image, Box place) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix(1f, 0f, 0f, -1f, rounded(place.x()), rounded(place.y() + place.height())));
        content.drawImage(LosslessFactory.createFromImage(document, image), 0f, 0f, (float) place.width(), (float)
                place.height());
        content.restoreGraphicsState();
    }

    private void setOpacity(Color colour) throws IOException {
        content.setGraphicsStateParameters(opacities.computeIfAbsent(colour.getAlpha(), PdfPatterns::opacity));
    }

    private static Color opaque(Color colour) {
        return new Color(colour.getRGB());
    }

    private void trace(Path2D path) throws IOException {
        PdfPath.trace(path, new PdfPath.Pen() {
            @Override
            public void moveTo(float x, float y) throws IOException {
                content.moveTo(x, y);
            }

            @Override
            public void lineTo(float x, float y) throws IOException {
                content.lineTo(x, y);
            }

            @Override
            public void curveTo(float x1, float y1, float x2, float y2, float x, float y) throws IOException {
                content.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() throws IOException {
                content.closePath();
            }
        });
    }

    private static float rounded(double value) {
        return PdfPath.rounded(value);
    }
}
