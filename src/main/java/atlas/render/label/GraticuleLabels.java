package atlas.render.label;

import atlas.cartography.Box;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.geometry.Graticule;
import atlas.render.text.GlyphCache;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Letters the degrees at the edge of what the reader sees: meridians at the top, parallels at the left, or at the
/// opposite edge where a line does not reach there. They are the last to take a place.
public final class GraticuleLabels {

    private static final double FONT_PIXELS = 9.5;
    private static final double OFF_LINE_PIXELS = 3;
    /// A line that meets the edge flatter than this is hard to follow from its number.
    private static final double FLATTEST = 0.45;

    private final GlyphCache glyphs;
    private final Map<Language, Messages> messages = new ConcurrentHashMap<>();

    /// A point of a line at the edge.
    private record End(double x, double y, boolean isFirstChoice) {}

    public GraticuleLabels(GlyphCache glyphs) {
        this.glyphs = glyphs;
    }

    public void paint(Canvas canvas, Graticule graticule, LabelsInView view) {
        Messages words = messages.computeIfAbsent(canvas.style().language(), Messages::new);
        Box seen = new Box(
                view.visible().x() - view.picture().x(),
                view.visible().y() - view.picture().y(),
                view.visible().width(),
                view.visible().height());
        for (Graticule.GraticuleLine graticuleLine : graticule.graticuleLines()) {
            TextOutline outline = glyphs.of(List.of(words(graticuleLine, words)), Typeface.Cut.REGULAR, FONT_PIXELS, 0);
            boolean done = false;
            for (boolean first : new boolean[] {true, false}) {
                for (List<Point2D> piece : graticuleLine.pieces()) {
                    Optional<Box> box = done
                            ? Optional.empty()
                            : end(graticuleLine.isMeridian(), piece, seen, first)
                                    .map(at -> atEdge(outline, graticuleLine, at, seen))
                                    .or(() -> beyondEarth(canvas.frame(), outline, graticuleLine, piece));
                    done = done
                            || box.filter(b -> letter(canvas, outline, b, view)).isPresent();
                }
            }
        }
    }

    private static Box atEdge(TextOutline outline, Graticule.GraticuleLine graticuleLine, End end, Box seen) {
        double w = outline.widthPixels() + 6;
        double h = outline.heightPixels() + 6;
        if (graticuleLine.isMeridian()) {
            double left = Math.min(end.x() + OFF_LINE_PIXELS, seen.x() + seen.width() - w);
            return new Box(left, end.isFirstChoice() ? seen.y() : seen.y() + seen.height() - h, w, h);
        }
        double top = Math.max(end.y() - OFF_LINE_PIXELS - h, seen.y());
        return new Box(end.isFirstChoice() ? seen.x() : seen.x() + seen.width() - w, top, w, h);
    }

    /// Outside the Earth's outline, where that lies inside the picture.
    private static Optional<Box> beyondEarth(
            Frame frame, TextOutline outline, Graticule.GraticuleLine graticuleLine, List<Point2D> piece) {
        double w = outline.widthPixels() + 6;
        double h = outline.heightPixels() + 6;
        Point2D end = graticuleLine.isMeridian() ? piece.getLast() : piece.getFirst();
        Box box = graticuleLine.isMeridian()
                ? Box.around(end.getX(), end.getY() - h / 2, w, h)
                : Box.around(end.getX() - w / 2, end.getY(), w, h);
        boolean isOutside = frame.placeUnder(box.x() + w / 2, box.y() + h / 2).isEmpty();
        return isOutside ? Optional.of(box) : Optional.empty();
    }

    private boolean letter(Canvas canvas, TextOutline outline, Box box, LabelsInView view) {
        Box onPlane =
                new Box(box.x() + view.picture().x(), box.y() + view.picture().y(), box.width(), box.height());
        boolean free = view.visible().contains(onPlane) && view.space().take(List.of(onPlane));
        if (free) {
            glyphs.paint(
                    canvas,
                    outline,
                    box.x() + box.width() / 2,
                    box.y() + box.height() / 2,
                    canvas.style().palette().marginalia());
        }
        return free;
    }

    /// Where a piece of a line meets the edge that is chosen first, or second.
    private static Optional<End> end(boolean isMeridian, List<Point2D> piece, Box seen, boolean first) {
        double edge = isMeridian
                ? (first ? seen.y() : seen.y() + seen.height())
                : (first ? seen.x() : seen.x() + seen.width());
        for (int i = 1; i < piece.size(); i++) {
            Point2D a = piece.get(i - 1);
            Point2D b = piece.get(i);
            double dx = b.getX() - a.getX();
            double dy = b.getY() - a.getY();
            double from = isMeridian ? a.getY() : a.getX();
            double over = isMeridian ? dy : dx;
            boolean crosses = (from - edge) * (from + over - edge) <= 0 && over != 0;
            boolean isFlat = Math.abs(over) < FLATTEST * Math.abs(isMeridian ? dx : dy);
            if (crosses && !isFlat) {
                double share = (edge - from) / over;
                End end = new End(a.getX() + dx * share, a.getY() + dy * share, first);
                boolean isSeen = isMeridian
                        ? end.x() >= seen.x() && end.x() <= seen.x() + seen.width()
                        : end.y() >= seen.y() && end.y() <= seen.y() + seen.height();
                if (isSeen) {
                    return Optional.of(end);
                }
            }
        }
        return Optional.empty();
    }

    public static String words(Graticule.GraticuleLine graticuleLine, Messages messages) {
        String degrees = degrees(Math.abs(graticuleLine.degrees()));
        if (graticuleLine.degrees() == 0 || (graticuleLine.isMeridian() && Math.abs(graticuleLine.degrees()) == 180)) {
            return degrees;
        }
        if (graticuleLine.isMeridian()) {
            return graticuleLine.degrees() > 0
                    ? messages.get("graticule.east", degrees)
                    : messages.get("graticule.west", degrees);
        }
        return graticuleLine.degrees() > 0
                ? messages.get("graticule.north", degrees)
                : messages.get("graticule.south", degrees);
    }

    /// Degrees, and minutes where there are some.
    private static String degrees(double degrees) {
        int minutes = (int) Math.round(degrees * 60);
        return minutes % 60 == 0
                ? String.format(Locale.ROOT, "%d\u00b0", minutes / 60)
                : String.format(Locale.ROOT, "%d\u00b0%02d\u2032", minutes / 60, minutes % 60);
    }
}
