package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.Legend;
import atlas.cartography.LegendKind;
import atlas.cartography.Palette;
import atlas.cartography.ScaleBar;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Paints a map with all that it needs to stand alone: the conflicts' names, the legend, the scale bar, the boundary
/// view and the notice. On screen the window has these beside the map.
public final class PicturePainter {

    private static final double EDGE = 16;
    private static final double ROW = 20;
    private static final double TEXT_PIXELS = 12;

    private final Atlas atlas;
    private final MapPainter mapPainter;
    private final Callouts callouts;
    private final Letterings letterings;
    private final Patterns patterns = new Patterns();

    public PicturePainter(Atlas atlas, MapPainter mapPainter, Typeface typeface) {
        this.atlas = atlas;
        this.mapPainter = mapPainter;
        this.callouts = new Callouts(atlas, typeface);
        this.letterings = new Letterings(typeface);
    }

    /// Paints a whole picture.
    ///
    /// @param widthPixels  of the picture
    /// @param heightPixels of the picture
    public void paint(
            Graphics2D graphics, Viewpoint viewpoint, double widthPixels, double heightPixels, PictureWords words) {
        Frame frame = Frame.of(viewpoint, widthPixels, heightPixels);
        MapStyle style = words.style();
        mapPainter.paint(graphics, viewpoint, frame, style, 0);
        Canvas canvas = new Canvas(graphics, frame, style, 0);
        callouts.of(viewpoint, frame, style.language()).forEach(callout -> paintCallout(canvas, callout));
        atlas.organization(viewpoint.colouredBy())
                .ifPresent(organization ->
                        paintLegend(canvas, Legend.of(
                                        atlas,
                                        organization,
                                        viewpoint.date(),
                                        viewpoint.shows(Layer.CONFLICT_ZONES)), viewpoint, words.messages()));
        paintFoot(canvas, viewpoint, words.messages());
    }

    private void paintCallout(Canvas canvas, Callout callout) {
        Palette palette = canvas.style().palette();
        Box pill = callout.pill();
        double fromX = Math.clamp(callout.x(), pill.x() + 10, pill.x() + pill.width() - 10);
        double fromY = callout.y() < pill.y() ? pill.y() : pill.y() + pill.height();
        canvas.stroke(new Line2D.Double(fromX, fromY, callout.x(), callout.y()), palette.conflict(), 1);
        Shape shape = new RoundRectangle2D.Double(
                pill.x(), pill.y(), pill.width(), pill.height(), pill.height(), pill.height());
        canvas.fill(shape, palette.card());
        canvas.stroke(shape, palette.conflict(), 1);
        double middle = pill.y() + pill.height() / 2;
        canvas.fill(diamond(pill.x() + 14, middle), palette.conflict());
        Lettering name = letterings.of(
                List.of(callout.conflict().names().in(canvas.style().language())),
                Typeface.Cut.SEMI_BOLD,
                Callouts.FONT_PIXELS,
                0);
        canvas.fillAt(
                name.letters(),
                pill.x() + Callouts.PADDING_LEFT + name.widthPixels() / 2,
                middle,
                palette.conflict());
    }

    private static Path2D diamond(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 4, y);
        path.lineTo(x, y - 4);
        path.lineTo(x + 4, y);
        path.lineTo(x, y + 4);
        path.closePath();
        return path;
    }

    private void paintLegend(Canvas canvas, Legend legend, Viewpoint viewpoint, Messages messages) {
        Palette palette = canvas.style().palette();
        String title = messages.get(
                "legend.title",
                atlas.organization(viewpoint.colouredBy())
                        .map(organization -> organization.shortNames().in(messages.language()))
                        .orElse(""),
                messages.day(viewpoint.date()));
        Lettering heading = letterings.of(List.of(title), Typeface.Cut.SEMI_BOLD, TEXT_PIXELS, 0);
        double width = Math.max(190, heading.widthPixels() + 24);
        double height = 34 + ROW * legend.entries().size() + 4;
        double x = EDGE;
        double y = canvas.frame().heightPixels() - EDGE - height;
        Shape card = new RoundRectangle2D.Double(x, y, width, height, 16, 16);
        canvas.fill(card, palette.card());
        canvas.stroke(card, palette.hairline(), 1);
        canvas.fillAt(heading.letters(), x + 12 + heading.widthPixels() / 2, y + 19, palette.label());
        double rowY = y + 34 + ROW / 2;
        for (Legend.Entry entry : legend.entries()) {
            paintSwatch(canvas, entry.kind(), x + 12, rowY - 6);
            paintLeft(canvas, messages.get(Legend.wordsFor(entry.kind())), x + 38, rowY, palette.label());
            if (entry.count().isPresent()) {
                Lettering count = letterings.of(
                        List.of(Integer.toString(entry.count().getAsInt())), Typeface.Cut.REGULAR, TEXT_PIXELS, 0);
                canvas.fillAt(count.letters(), x + width - 12 - count.widthPixels() / 2, rowY, palette.label());
            }
            rowY += ROW;
        }
    }

    private void paintSwatch(Canvas canvas, LegendKind kind, double x, double y) {
        Palette palette = canvas.style().palette();
        Shape swatch = new RoundRectangle2D.Double(x, y, 16, 12, 5, 5);
        canvas.fill(swatch, palette.land());
        canvas.graphics().setPaint(patterns.paintOf(palette.styleOf(kind)));
        canvas.graphics().fill(swatch);
        canvas.stroke(swatch, kind == LegendKind.CONFLICT ? palette.conflict() : palette.coast(), 0.8);
    }

    private void paintFoot(Canvas canvas, Viewpoint viewpoint, Messages messages) {
        Palette palette = canvas.style().palette();
        double right = canvas.frame().widthPixels() - EDGE;
        double y = canvas.frame().heightPixels() - EDGE - 4;
        String notice = messages.get("boundaries." + viewpoint.boundaryView().name()) + " · "
                + messages.get("boundaries.notice");
        Lettering foot = letterings.of(List.of(notice), Typeface.Cut.REGULAR, 11, 0);
        foot.paintOn(canvas, right - foot.widthPixels() / 2, y, palette.seaLabel());
        ScaleBar bar = ScaleBar.fitting(140, canvas.frame().kilometresPerPixel());
        double barY = y - 20;
        Path2D line = new Path2D.Double();
        line.moveTo(right - bar.pixels(), barY - 4);
        line.lineTo(right - bar.pixels(), barY);
        line.lineTo(right, barY);
        line.lineTo(right, barY - 4);
        canvas.stroke(line, palette.halo(), 3);
        canvas.stroke(line, palette.label(), 1);
        Lettering length = letterings.of(
                List.of(messages.get("scale.kilometres", messages.number(bar.kilometres(), 0))),
                Typeface.Cut.REGULAR,
                11,
                0);
        length.paintOn(canvas, right - bar.pixels() / 2, barY - 10, palette.label());
    }

    private void paintLeft(Canvas canvas, String text, double x, double y, Colour colour) {
        Lettering lettering = letterings.of(List.of(text), Typeface.Cut.REGULAR, TEXT_PIXELS, 0);
        canvas.fillAt(lettering.letters(), x + lettering.widthPixels() / 2, y, colour);
    }
}
