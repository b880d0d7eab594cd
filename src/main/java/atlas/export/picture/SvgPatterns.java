package atlas.export.picture;

import atlas.cartography.Box;
import atlas.render.drawing.PatternLayer;
import atlas.render.drawing.Patterns;
import atlas.render.drawing.PicturePage;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Hatching and dots as patterns of an SVG, each written once.
final class SvgPatterns {

    private final SvgElements svg;
    /// Longer than the page: a viewer may show a seam at the ends of a tile.
    private final double lengthPixels;

    private final Map<String, String> ids = new HashMap<>();

    private final String prefix;

    /// @param prefix of all ids
    SvgPatterns(SvgElements svg, PicturePage page, String prefix) {
        this.svg = svg;
        this.prefix = prefix;
        this.lengthPixels = Math.ceil(2 * (page.widthPixels() + page.heightPixels()));
    }

    /// The id of a pattern, which is written where it is used first.
    ///
    /// @param origin of the part of the page, from which the pattern is counted
    String idOf(PatternLayer layer, Box origin) throws IOException {
        String key = layer + " " + origin;
        String known = ids.get(key);
        if (known != null) {
            return known;
        }
        String id = prefix + "p" + (ids.size() + 1);
        ids.put(key, id);
        SvgElements.write(() -> {
            svg.start("pattern");
            svg.attribute("id", id);
            svg.attribute("patternUnits", "userSpaceOnUse");
            switch (layer) {
                case PatternLayer.Lines lines -> write(lines, translate(origin));
                case PatternLayer.Dots dots -> write(dots, translate(origin));
            }
            svg.end();
        });
        return id;
    }

    private void write(PatternLayer.Lines lines, String translated) throws XMLStreamException {
        // The tile's middle line is the middle of one of the lines.
        svg.attribute("x", lines.firstPixels() - lines.apartPixels() / 2);
        svg.attribute("y", -lengthPixels / 2);
        svg.precise("width", lines.apartPixels());
        svg.attribute("height", lengthPixels);
        svg.attribute("patternTransform", translated + " rotate(" + SvgNumber.of(lines.acrossDegrees()) + ")");
        svg.empty("rect");
        svg.precise("x", (lines.apartPixels() - lines.widthPixels()) / 2);
        svg.attribute("width", lines.widthPixels());
        svg.attribute("height", lengthPixels);
        svg.paint("fill", Patterns.color(lines.colour()));
    }

    private void write(PatternLayer.Dots dots, String translated) throws XMLStreamException {
        svg.attribute("width", dots.tilePixels());
        svg.attribute("height", dots.tilePixels());
        svg.attribute("patternTransform", translated);
        for (Ellipse2D dot : dots.dots()) {
            svg.empty("circle");
            svg.attribute("cx", dot.getCenterX());
            svg.attribute("cy", dot.getCenterY());
            svg.attribute("r", dot.getWidth() / 2);
            svg.paint("fill", Patterns.color(dots.colour()));
        }
    }

    private static String translate(Box origin) {
        return "translate(" + SvgNumber.of(origin.x()) + " " + SvgNumber.of(origin.y()) + ")";
    }
}
