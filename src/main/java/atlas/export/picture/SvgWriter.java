package atlas.export.picture;

import atlas.cartography.AreaStyle;
import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.render.drawing.PatternLayer;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.TextBitmap;
import atlas.render.text.TextRun;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a page as SVG 1.1: shapes as paths, hatching as patterns, text as text in Inter or, where a computer does not
/// have it, in what is most like it.
final class SvgWriter implements VectorTarget {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FAMILIES = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";
    /// Letters stand where our own pictures have them, which put none together and move none towards another.
    private static final String STYLE = "text{font-family:" + FAMILIES
            + ";font-kerning:none;font-variant-ligatures:none;white-space:pre}"
            + ".h{paint-order:stroke;stroke-width:" + SvgNumber.of(TextBitmap.HALO_PIXELS)
            + ";stroke-linejoin:round;stroke-linecap:round}";
    /// Areas that touch are this much wider than they are, so that nothing is seen between them.
    private static final double JOIN_PIXELS = 0.3;
    /// How long the tile of endless lines is: at its ends a viewer may show a seam.
    private static final double TILE_PIXELS = 240;

    private static final int OPAQUE = 255;

    private final GlyphCache glyphs;
    private final PicturePage page;
    private final PictureMetadata metadata;
    private final Map<String, String> patterns = new LinkedHashMap<>();
    private XMLStreamWriter xml;
    private Box origin = new Box(0, 0, 0, 0);
    private int clips;

    SvgWriter(GlyphCache glyphs, PicturePage page, PictureMetadata metadata) {
        this.glyphs = glyphs;
        this.page = page;
        this.metadata = metadata;
        this.xml = writerOf(OutputStream.nullOutputStream());
    }

    private static XMLStreamWriter writerOf(OutputStream out) {
        try {
            return XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the JDK writes XML in UTF-8", e);
        }
    }

    void write(OutputStream out, PictureProgress progress) throws IOException {
        // The writer of the JDK closes nothing that it was given.
        xml = writerOf(out);
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            start("svg");
            xml.writeDefaultNamespace(SVG);
            attribute("width", number(page.widthPixels()));
            attribute("height", number(page.heightPixels()));
            attribute("viewBox", "0 0 " + number(page.widthPixels()) + " " + number(page.heightPixels()));
            attribute("role", "img");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", metadata.language());
            element("title", metadata.title());
            element("desc", metadata.description() + "\n" + metadata.notice());
            start("metadata");
            XmpPacket.write(xml, metadata, PictureFormat.SVG);
            end();
            element("style", STYLE);
            new VectorPage(page).writeTo(this, progress);
            end();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    private static IOException asIo(XMLStreamException e) {
        return e.getNestedException() instanceof IOException reason ? reason : new IOException(e);
    }

    @Override
    public void beginPart(Box clip, Box partOrigin) throws IOException {
        origin = partOrigin;
        clips++;
        String id = "c" + clips;
        write(() -> {
            start("clipPath");
            attribute("id", id);
            empty("rect");
            attribute("x", number(clip.x()));
            attribute("y", number(clip.y()));
            attribute("width", number(clip.width()));
            attribute("height", number(clip.height()));
            end();
            start("g");
            attribute("clip-path", "url(#" + id + ")");
        });
    }

    @Override
    public void endPart() throws IOException {
        write(this::end);
    }

    @Override
    public void fill(Path2D path, Color colour, boolean isJoined) throws IOException {
        fill(SvgPath.of(path), path, colour, isJoined);
    }

    private void fill(String data, Path2D path, Color colour, boolean isJoined) throws IOException {
        if (colour.getAlpha() == 0) {
            return;
        }
        write(() -> {
            path(data);
            paint("fill", colour);
            if (path.getWindingRule() == Path2D.WIND_EVEN_ODD) {
                attribute("fill-rule", "evenodd");
            }
            if (isJoined) {
                paint("stroke", colour);
                attribute("stroke-width", number(JOIN_PIXELS));
                attribute("stroke-linejoin", "round");
            }
        });
    }

    @Override
    public void fill(Path2D path, AreaStyle style, boolean isJoined) throws IOException {
        String data = SvgPath.of(path);
        if (!Patterns.isCased(style.pattern())) {
            Color ground = Patterns.color(style.ground());
            fill(data, path, ground, isJoined && ground.getAlpha() == OPAQUE);
        }
        for (PatternLayer layer : Patterns.layersOf(style)) {
            String id = pattern(layer);
            write(() -> {
                path(data);
                attribute("fill", "url(#" + id + ")");
            });
        }
    }

    /// The id of a pattern, which is written where it is used first.
    private String pattern(PatternLayer layer) throws IOException {
        String key = layer + " " + origin;
        String known = patterns.get(key);
        if (known != null) {
            return known;
        }
        String id = "p" + (patterns.size() + 1);
        patterns.put(key, id);
        write(() -> {
            start("pattern");
            attribute("id", id);
            attribute("patternUnits", "userSpaceOnUse");
            switch (layer) {
                case PatternLayer.Lines lines -> {
                    // The tile's middle line is the middle of one of the lines.
                    attribute("x", number(lines.firstPixels() - lines.apartPixels() / 2));
                    attribute("width", precise(lines.apartPixels()));
                    attribute("height", number(TILE_PIXELS));
                    attribute("patternTransform", translate() + " rotate(" + number(lines.acrossDegrees()) + ")");
                    empty("rect");
                    attribute("x", precise((lines.apartPixels() - lines.widthPixels()) / 2));
                    attribute("width", number(lines.widthPixels()));
                    attribute("height", number(TILE_PIXELS));
                    paint("fill", Patterns.color(layer.colour()));
                }
                case PatternLayer.Dots dots -> {
                    attribute("width", number(dots.tilePixels()));
                    attribute("height", number(dots.tilePixels()));
                    attribute("patternTransform", translate());
                    for (Ellipse2D dot : dots.dots()) {
                        empty("circle");
                        attribute("cx", number(dot.getCenterX()));
                        attribute("cy", number(dot.getCenterY()));
                        attribute("r", number(dot.getWidth() / 2));
                        paint("fill", Patterns.color(layer.colour()));
                    }
                }
            }
            end();
        });
        return id;
    }

    private String translate() {
        return "translate(" + number(origin.x()) + " " + number(origin.y()) + ")";
    }

    @Override
    public void stroke(Path2D path, Color colour, BasicStroke stroke) throws IOException {
        write(() -> {
            path(SvgPath.of(path));
            attribute("fill", "none");
            paint("stroke", colour);
            attribute("stroke-width", number(stroke.getLineWidth()));
            if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
                attribute("stroke-linecap", "round");
            } else if (stroke.getEndCap() == BasicStroke.CAP_SQUARE) {
                attribute("stroke-linecap", "square");
            }
            if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
                attribute("stroke-linejoin", "round");
            }
            if (stroke.getDashArray() != null) {
                StringBuilder dashes = new StringBuilder();
                for (float dash : stroke.getDashArray()) {
                    dashes.append(dashes.isEmpty() ? "" : " ").append(number(dash));
                }
                attribute("stroke-dasharray", dashes.toString());
            }
        });
    }

    @Override
    public void text(TextBitmap text, double middleX, double middleY) throws IOException {
        LabelText label = text.labelText();
        List<TextRun> runs = glyphs.runs(label);
        write(() -> {
            boolean isBent = !label.curve().isStraight();
            if (isBent) {
                // Each letter is a text by itself; the name is told as a whole.
                start("g");
                attribute("role", "text");
                attribute("aria-label", label.lines().getFirst());
            }
            for (TextRun run : runs) {
                text(run, text, middleX, middleY);
            }
            if (isBent) {
                end();
            }
        });
    }

    private void text(TextRun run, TextBitmap text, double middleX, double middleY) throws XMLStreamException {
        LabelText label = text.labelText();
        double x = middleX + run.x();
        double y = middleY + run.y();
        start("text");
        if (run.angleRadians() == 0) {
            // In another typeface the text stays in its middle.
            attribute("x", number(x + run.widthPixels() / 2));
            attribute("y", number(y));
            attribute("text-anchor", "middle");
        } else {
            attribute(
                    "transform",
                    "translate(" + number(x) + " " + number(y) + ") rotate("
                            + number(Math.toDegrees(run.angleRadians())) + ")");
        }
        attribute("font-size", number(label.sizePixels()));
        if (label.cut().weight() != 400) {
            attribute("font-weight", Integer.toString(label.cut().weight()));
        }
        if (label.cut().isItalic()) {
            attribute("font-style", "italic");
        }
        if (run.spacingPixels() != 0) {
            attribute("letter-spacing", number(run.spacingPixels()));
        }
        paint("fill", Patterns.color(text.ink()));
        Colour halo = text.halo();
        if (!halo.isTransparent()) {
            attribute("class", "h");
            paint("stroke", Patterns.color(halo));
        }
        xml.writeCharacters(run.text());
        end();
    }

    @Override
    public void image(BufferedImage image, Box place) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        write(() -> {
            empty("image");
            attribute("x", number(place.x()));
            attribute("y", number(place.y()));
            attribute("width", number(place.width()));
            attribute("height", number(place.height()));
            attribute("href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
        });
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    private void path(String data) throws XMLStreamException {
        empty("path");
        attribute("d", data);
    }

    private void paint(String attribute, Color colour) throws XMLStreamException {
        attribute(attribute, String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff));
        if (colour.getAlpha() < OPAQUE) {
            attribute(attribute + "-opacity", number((double) colour.getAlpha() / OPAQUE));
        }
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void empty(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void element(String name, String text) throws XMLStreamException {
        start(name);
        xml.writeCharacters(text);
        end();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    private static String number(double value) {
        return SvgNumber.of(value);
    }

    /// For what is repeated a hundred times.
    private static String precise(double value) {
        return SvgNumber.precise(value);
    }
}
