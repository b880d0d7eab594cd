package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.Palette;
import atlas.cartography.ScaleBar;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Marks;
import atlas.render.drawing.Patterns;
import atlas.render.label.Callout;
import atlas.render.label.CalloutPlacer;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import atlas.theme.SubjectWords;
import atlas.view.Viewpoint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Paints the map of a picture that stands alone, with what lies on it: the conflicts' names, the legend of
/// one map, the scale bar, and the divider of a comparison. On screen the window has these beside the map.
final class MapFacePainter {

    private final Atlas atlas;
    private final MapPainter mapPainter;
    private final GlyphCache glyphs;
    private final MapLegends legends;
    private final LegendInk legendInk;

    MapFacePainter(Atlas atlas, MapPainter mapPainter, GlyphCache glyphs) {
        this.atlas = atlas;
        this.mapPainter = mapPainter;
        this.glyphs = glyphs;
        this.legends = new MapLegends(atlas, mapPainter);
        this.legendInk = new LegendInk(glyphs, new Patterns());
    }

    /// Composes the map.
    ///
    /// @param scale    physical pixels to a logical one
    /// @param fineness how many times finer than on a screen shapes are
    Drawing draw(
            Viewpoint viewpoint,
            double widthPixels,
            double heightPixels,
            double scale,
            double fineness,
            PictureWords words) {
        Frame frame = Frame.of(viewpoint, widthPixels, heightPixels);
        MapStyle style = words.style();
        Messages messages = words.messages();
        Optional<LegendPainter> legend = legend(viewpoint, words);
        PictureLayout layout = layout(legend, widthPixels, heightPixels);
        List<Box> keptFree = new ArrayList<>(layout.keptFree());
        SubjectWords subjects = new SubjectWords(atlas, messages);
        Optional<DividerPainter> divider = viewpoint
                .comparison()
                .map(compared -> new DividerPainter(viewpoint.subject(), compared, frame, subjects, glyphs));
        divider.map(DividerPainter::keptFree).ifPresent(keptFree::addAll);
        Canvas canvas = new Canvas(Drawing.inkedOnce(scale), frame, style, new LabelMargins(0, keptFree));
        mapPainter.draw(canvas, viewpoint, fineness);
        viewpoint.right().ifPresent(right -> divider.ifPresent(line -> paintRight(canvas, right, line, fineness)));
        mapPainter
                .layers()
                .callouts(viewpoint, frame, canvas.visiblePart(), style.language())
                .forEach(callout -> paintCallout(canvas, callout));
        legend.ifPresent(card -> layout.legend().ifPresent(box -> card.paint(canvas, box)));
        paintScaleBar(canvas, layout, messages);
        return canvas.drawing();
    }

    /// Whether the legend leaves room for the map.
    boolean hasRoom(Viewpoint viewpoint, double widthPixels, double heightPixels, PictureWords words) {
        return layout(legend(viewpoint, words), widthPixels, heightPixels).leavesRoomForTheMap();
    }

    /// The legends of a comparison, which stand below its map.
    Optional<ComparedLegends> comparedLegends(Viewpoint viewpoint, PictureWords words, double widthPixels) {
        return viewpoint
                .comparison()
                .flatMap(compared -> viewpoint
                        .right()
                        .map(right -> new ComparedLegends(
                                legends.of(viewpoint.left(), words),
                                legends.of(right, words),
                                compared.dividerShare(),
                                widthPixels,
                                legendInk)));
    }

    private Optional<LegendPainter> legend(Viewpoint viewpoint, PictureWords words) {
        return viewpoint.comparison().isPresent()
                ? Optional.empty()
                : Optional.of(new LegendPainter(legends.of(viewpoint, words), legendInk));
    }

    private static PictureLayout layout(Optional<LegendPainter> legend, double widthPixels, double heightPixels) {
        return PictureLayout.of(
                new PictureLayout.Size(widthPixels, heightPixels),
                legend.map(card -> new PictureLayout.Size(card.width(), card.height())));
    }

    private void paintRight(Canvas canvas, Viewpoint right, DividerPainter divider, double fineness) {
        Drawing drawing = canvas.drawing();
        Rectangle2D half = divider.rightHalf(canvas.frame());
        if (!half.isEmpty()) {
            drawing.showWithin(half);
            mapPainter.draw(canvas, right, fineness);
            drawing.showWithin(new Rectangle2D.Double(
                    0, 0, canvas.frame().widthPixels(), canvas.frame().heightPixels()));
        }
        divider.paint(canvas);
    }

    /// What has no zone on the day is written as quietly as the margin, and its mark is hollow.
    private void paintCallout(Canvas canvas, Callout callout) {
        Palette palette = canvas.style().palette();
        Colour ink = callout.hasZone() ? palette.conflict() : palette.marginalia();
        Box pill = callout.pill();
        Line2D leader = new Line2D.Double(callout.leaderX(), callout.leaderY(), callout.x(), callout.y());
        canvas.stroke(leader, palette.card(), 3);
        canvas.stroke(leader, ink, 1);
        Shape shape = new RoundRectangle2D.Double(
                pill.x(), pill.y(), pill.width(), pill.height(), pill.height(), pill.height());
        canvas.fill(shape, palette.card());
        canvas.stroke(shape, ink, 1);
        double middle = pill.y() + pill.height() / 2;
        Shape diamond = Marks.diamond(pill.x() + 14, middle, 4);
        if (callout.hasZone()) {
            canvas.fill(diamond, ink);
        } else {
            canvas.stroke(diamond, ink, 1);
        }
        TextOutline name = glyphs.of(
                List.of(callout.conflict().names().in(canvas.style().language())),
                Typeface.Cut.SEMI_BOLD,
                CalloutPlacer.FONT_PIXELS,
                0);
        glyphs.paintBare(canvas, name, pill.x() + CalloutPlacer.PADDING_LEFT + name.widthPixels() / 2, middle, ink);
    }

    private void paintScaleBar(Canvas canvas, PictureLayout layout, Messages messages) {
        Palette palette = canvas.style().palette();
        double right = layout.scaleBar().x() + layout.scaleBar().width();
        ScaleBar bar =
                ScaleBar.fitting(PictureLayout.SCALE_BAR_PIXELS, canvas.frame().kilometresPerPixel());
        double barY = layout.scaleBar().y() + layout.scaleBar().height() - 4;
        Path2D line = new Path2D.Double();
        line.moveTo(right - bar.pixels(), barY - 4);
        line.lineTo(right - bar.pixels(), barY);
        line.lineTo(right, barY);
        line.lineTo(right, barY - 4);
        canvas.stroke(line, palette.halo(), 3);
        canvas.stroke(line, palette.label(), 1);
        TextOutline length = glyphs.of(
                List.of(messages.get("scale.kilometres", messages.number(bar.kilometres(), 0))),
                Typeface.Cut.REGULAR,
                11,
                0);
        glyphs.paint(canvas, length, right - bar.pixels() / 2, barY - 10, palette.label());
    }
}
