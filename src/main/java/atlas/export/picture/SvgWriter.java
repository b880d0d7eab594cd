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
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;

/// Writes a page as SVG 1.1: shapes as paths, hatching as patterns, text as text in Inter or, where a computer does not
/// have it, in what is most like it.
final class SvgWriter implements VectorTarget {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FAMILIES = "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";
    /// Letters stand where our own pictures have them, which put none together and move none towards another.
    static final String STYLE = "text{font-family:" + FAMILIES
            + ";font-kerning:none;font-variant-ligatures:none;white-space:pre}"
            + ".h{paint-order:stroke;stroke-width:" + SvgNumber.of(TextBitmap.HALO_PIXELS)
            + ";stroke-linejoin:round;stroke-linecap:round}";
    /// Areas that touch are this much wider than they are, so that nothing is seen between them.
    private static final double JOIN_PIXELS = 0.3;

    private final GlyphCache glyphs;
    private final SvgElements svg;
    private final SvgPatterns patterns;
    private final String prefix;
    private Box origin = new Box(0, 0, 0, 0);
    private int clips;

    private SvgWriter(GlyphCache glyphs, PicturePage page, SvgElements svg, String prefix) {
        this.glyphs = glyphs;
        this.svg = svg;
        this.prefix = prefix;
        this.patterns = new SvgPatterns(svg, page, prefix);
    }

    /// Writes a page, without closing the stream.
    static void write(
            GlyphCache glyphs, PicturePage page, PictureMetadata metadata, OutputStream out, PictureProgress progress)
            throws IOException {
        SvgElements svg = new SvgElements(out);
        SvgElements.write(() -> writeHead(svg, page, metadata));
        new VectorPage(page).writeTo(new SvgWriter(glyphs, page, svg, ""), progress);
        SvgElements.write(() -> {
            svg.end();
            svg.characters("\n");
            svg.xml().writeEndDocument();
            svg.xml().flush();
        });
    }

    /// Writes a page as an element of a page of HTML, which has the [#STYLE], without closing the stream.
    ///
    /// @param prefix of all ids, unique in the page
    static void writeInline(GlyphCache glyphs, PicturePage page, String prefix, String title, OutputStream out)
            throws IOException {
        SvgElements svg = new SvgElements(out);
        SvgElements.write(() -> {
            svg.start("svg");
            svg.attribute(
                    "viewBox", "0 0 " + SvgNumber.of(page.widthPixels()) + " " + SvgNumber.of(page.heightPixels()));
            svg.attribute("role", "img");
            svg.attribute("aria-label", title);
        });
        new VectorPage(page).writeTo(new SvgWriter(glyphs, page, svg, prefix), PictureProgress.NONE);
        SvgElements.write(() -> {
            svg.end();
            svg.xml().flush();
        });
    }

    private static void writeHead(SvgElements svg, PicturePage page, PictureMetadata metadata)
            throws XMLStreamException {
        svg.xml().writeStartDocument("UTF-8", "1.0");
        svg.characters("\n");
        svg.start("svg");
        svg.xml().writeDefaultNamespace(SVG);
        svg.attribute("width", page.widthPixels());
        svg.attribute("height", page.heightPixels());
        svg.attribute("viewBox", "0 0 " + SvgNumber.of(page.widthPixels()) + " " + SvgNumber.of(page.heightPixels()));
        svg.attribute("role", "img");
        svg.xml().writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", metadata.language());
        svg.element("title", metadata.title());
        svg.element("desc", metadata.description() + "\n" + metadata.notice());
        svg.start("metadata");
        XmpPacket.write(svg.xml(), metadata, PictureFormat.SVG);
        svg.end();
        svg.element("style", STYLE);
    }

    @Override
    public void beginPart(Box clip, Box partOrigin) throws IOException {
        origin = partOrigin;
        clips++;
        String id = prefix + "c" + clips;
        SvgElements.write(() -> {
            svg.start("clipPath");
            svg.attribute("id", id);
            svg.empty("rect");
            svg.attribute("x", clip.x());
            svg.attribute("y", clip.y());
            svg.attribute("width", clip.width());
            svg.attribute("height", clip.height());
            svg.end();
            svg.start("g");
            svg.attribute("clip-path", "url(#" + id + ")");
        });
    }

    @Override
    public void endPart() throws IOException {
        SvgElements.write(svg::end);
    }

    @Override
    public void fill(Path2D path, Color colour, boolean isJoined) throws IOException {
        fill(SvgPath.of(path), path, colour, isJoined);
    }

    private void fill(String data, Path2D path, Color colour, boolean isJoined) throws IOException {
        if (colour.getAlpha() == 0) {
            return;
        }
        SvgElements.write(() -> {
            svg.path(data);
            svg.paint("fill", colour);
            if (path.getWindingRule() == Path2D.WIND_EVEN_ODD) {
                svg.attribute("fill-rule", "evenodd");
            }
            if (isJoined) {
                svg.paint("stroke", colour);
                svg.attribute("stroke-width", JOIN_PIXELS);
                svg.attribute("stroke-linejoin", "round");
            }
        });
    }

    @Override
    public void fill(Path2D path, AreaStyle style, boolean isJoined) throws IOException {
        String data = SvgPath.of(path);
        if (!Patterns.isCased(style.pattern())) {
            Color ground = Patterns.color(style.ground());
            fill(data, path, ground, isJoined && ground.getAlpha() == SvgElements.OPAQUE);
        }
        for (PatternLayer layer : Patterns.layersOf(style)) {
            String id = patterns.idOf(layer, origin);
            SvgElements.write(() -> {
                svg.path(data);
                svg.attribute("fill", "url(#" + id + ")");
            });
        }
    }

    @Override
    public void stroke(Path2D path, Color colour, BasicStroke stroke) throws IOException {
        SvgElements.write(() -> {
            svg.path(SvgPath.of(path));
            svg.attribute("fill", "none");
            svg.paint("stroke", colour);
            svg.attribute("stroke-width", stroke.getLineWidth());
            if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
                svg.attribute("stroke-linecap", "round");
            } else if (stroke.getEndCap() == BasicStroke.CAP_SQUARE) {
                svg.attribute("stroke-linecap", "square");
            }
            if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
                svg.attribute("stroke-linejoin", "round");
            }
            if (stroke.getDashArray() != null) {
                StringBuilder dashes = new StringBuilder();
                for (float dash : stroke.getDashArray()) {
                    dashes.append(dashes.isEmpty() ? "" : " ").append(SvgNumber.of(dash));
                }
                svg.attribute("stroke-dasharray", dashes.toString());
            }
        });
    }

    @Override
    public void text(TextBitmap text, double middleX, double middleY) throws IOException {
        LabelText label = text.labelText();
        List<TextRun> runs = glyphs.runs(label);
        SvgElements.write(() -> {
            boolean isBent = !label.curve().isStraight();
            if (isBent) {
                // Each letter is a text by itself; the name is told as a whole.
                svg.start("g");
                svg.attribute("role", "text");
                svg.attribute("aria-label", label.lines().getFirst());
            }
            for (TextRun run : runs) {
                text(run, text, middleX, middleY);
            }
            if (isBent) {
                svg.end();
            }
        });
    }

    private void text(TextRun run, TextBitmap text, double middleX, double middleY) throws XMLStreamException {
        LabelText label = text.labelText();
        double x = middleX + run.x();
        double y = middleY + run.y();
        svg.start("text");
        boolean isName = !text.halo().isTransparent() || label.cut().isItalic();
        if (run.angleRadians() == 0 && !isName) {
            svg.attribute("x", x);
            svg.attribute("y", y);
        } else if (run.angleRadians() == 0) {
            // Names of places stay in their middle in another typeface too; other text begins where it should.
            svg.attribute("x", x + run.widthPixels() / 2);
            svg.attribute("y", y);
            svg.attribute("text-anchor", "middle");
        } else {
            svg.attribute(
                    "transform",
                    "translate(" + SvgNumber.of(x) + " " + SvgNumber.of(y) + ") rotate("
                            + SvgNumber.of(Math.toDegrees(run.angleRadians())) + ")");
        }
        svg.attribute("font-size", label.sizePixels());
        if (label.cut().weight() != 400) {
            svg.attribute("font-weight", Integer.toString(label.cut().weight()));
        }
        if (label.cut().isItalic()) {
            svg.attribute("font-style", "italic");
        }
        if (run.spacingPixels() != 0) {
            svg.attribute("letter-spacing", run.spacingPixels());
        }
        svg.paint("fill", Patterns.color(text.ink()));
        Colour halo = text.halo();
        if (!halo.isTransparent()) {
            svg.attribute("class", "h");
            svg.paint("stroke", Patterns.color(halo));
        }
        svg.characters(run.text());
        svg.end();
    }

    @Override
    public void image(BufferedImage image, Box place) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        SvgElements.write(() -> {
            svg.empty("image");
            svg.attribute("x", place.x());
            svg.attribute("y", place.y());
            svg.attribute("width", place.width());
            svg.attribute("height", place.height());
            svg.attribute("href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
        });
    }
}
