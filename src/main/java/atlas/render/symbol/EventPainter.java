package atlas.render.symbol;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.LabelSpace;
import atlas.cartography.Palette;
import atlas.domain.conflict.Event;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.MapStyle;
import atlas.render.drawing.Marks;
import atlas.render.text.GlyphCache;
import atlas.render.text.ShortDate;
import atlas.render.text.TextOutline;
import atlas.render.text.Typeface;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Paints what happened in conflicts. Kinds are told apart by their form, recent events by size and strength; events
/// that crowd are a circle with their number.
public final class EventPainter {

    private static final double FONT_PIXELS = 10;
    private static final double CASING_PIXELS = 3;
    private static final double LABEL_GAP_PIXELS = 2;

    private final GlyphCache glyphs;

    public EventPainter(GlyphCache glyphs) {
        this.glyphs = glyphs;
    }

    /// Returns what is covered by marks and dates: names keep off.
    ///
    /// @param keptFree where no date may stand
    public List<Box> paint(Canvas canvas, List<EventMark> marks, LocalDate day, List<Box> keptFree) {
        List<Box> covered = new ArrayList<>(marks.stream().map(EventMark::box).toList());
        LabelSpace space = new LabelSpace();
        keptFree.forEach(space::reserve);
        covered.forEach(space::reserve);
        for (EventMark mark : marks) {
            double opacity = Recency.of(mark.cluster().newest().event(), day).opacity();
            if (mark.cluster().isSingle()) {
                paintEvent(canvas, mark, opacity);
            } else {
                paintCluster(canvas, mark, opacity);
            }
        }
        // The newest first: where dates crowd, its date is read.
        for (EventMark mark : marks.reversed()) {
            if (mark.isClose()) {
                covered.addAll(paintDate(canvas, space, mark).stream().toList());
            }
        }
        return covered;
    }

    private void paintCluster(Canvas canvas, EventMark mark, double opacity) {
        Palette palette = canvas.style().palette();
        Shape circle = circle(mark, mark.radiusPixels());
        boolean isArmed =
                mark.cluster().points().stream().anyMatch(point -> point.event().eventKind() == Event.EventKind.ARMED);
        Colour ink = isArmed ? palette.conflict() : palette.label();
        canvas.fill(circle, palette.card());
        canvas.stroke(circle, ink.withOpacity(opacity), 1.4);
        TextOutline count = glyphs.of(
                List.of(Integer.toString(mark.cluster().points().size())), Typeface.Cut.SEMI_BOLD, FONT_PIXELS, 0);
        glyphs.paintBare(canvas, count, mark.x(), mark.y(), ink);
    }

    private static void paintEvent(Canvas canvas, EventMark mark, double opacity) {
        Palette palette = canvas.style().palette();
        Colour casing = palette.card();
        Event.EventKind eventKind = mark.cluster().newest().event().eventKind();
        Colour ink = (eventKind == Event.EventKind.ARMED ? palette.conflict() : palette.label()).withOpacity(opacity);
        double r = mark.radiusPixels();
        Shape form = form(mark, eventKind);
        canvas.stroke(form, casing, CASING_PIXELS);
        canvas.fill(form, casing);
        switch (eventKind) {
            case ARMED, HUMANITARIAN, POLITICAL -> canvas.fill(form, ink);
            case DIPLOMATIC, RESOLUTION -> canvas.stroke(form, ink, 1.6);
            case AGREEMENT -> {
                canvas.stroke(form, ink, 1.6);
                canvas.fill(circle(mark, r * 0.35), ink);
            }
        }
    }

    private static Shape form(EventMark mark, Event.EventKind eventKind) {
        double r = mark.radiusPixels();
        return switch (eventKind) {
            case ARMED -> Marks.diamond(mark.x(), mark.y(), r);
            case AGREEMENT, DIPLOMATIC -> circle(mark, r * 0.85);
            case HUMANITARIAN, RESOLUTION -> square(mark, r * 0.72);
            case POLITICAL -> circle(mark, r * 0.65);
        };
    }

    /// Returns where it stands; empty where there is no room.
    private Optional<Box> paintDate(Canvas canvas, LabelSpace space, EventMark mark) {
        Palette palette = canvas.style().palette();
        TextOutline date = glyphs.of(List.of(words(mark, canvas.style())), Typeface.Cut.MEDIUM, FONT_PIXELS, 0);
        double w = date.widthPixels() + 2 * LABEL_GAP_PIXELS;
        double h = date.heightPixels() + 2 * LABEL_GAP_PIXELS;
        double off = mark.radiusPixels() + 2;
        Box visible = canvas.visible().grownBy(-2);
        Optional<Box> place = Stream.of(
                        Box.around(mark.x() + off + w / 2, mark.y(), w, h),
                        Box.around(mark.x() - off - w / 2, mark.y(), w, h),
                        Box.around(mark.x(), mark.y() + off + h / 2, w, h),
                        Box.around(mark.x(), mark.y() - off - h / 2, w, h))
                .filter(box -> visible.contains(box) || !visible.overlaps(box))
                .filter(box -> space.take(List.of(box)))
                .findFirst();
        place.ifPresent(box -> glyphs.paint(canvas, date, box.x() + w / 2, box.y() + h / 2, palette.label()));
        return place;
    }

    private static String words(EventMark mark, MapStyle style) {
        if (mark.cluster().isSingle()) {
            return ShortDate.of(mark.cluster().newest().event().date(), style.language());
        }
        int first = mark.cluster().points().getFirst().event().date().shownDay().getYear();
        int last = mark.cluster().newest().event().date().shownDay().getYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private static Shape circle(EventMark mark, double radius) {
        return new Ellipse2D.Double(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
    }

    private static Shape square(EventMark mark, double half) {
        return new Rectangle2D.Double(mark.x() - half, mark.y() - half, 2 * half, 2 * half);
    }
}
