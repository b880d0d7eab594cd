package atlas.export.picture;

import atlas.cartography.Box;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Linework;
import atlas.render.drawing.Mark;
import atlas.render.drawing.PatternPaint;
import atlas.render.drawing.PicturePage;
import atlas.render.text.TextBitmap;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Walks through the marks of a page for a writer of vectors: moves them to their place on the page, cuts off what lies
/// outside of their part, and leaves out what is hidden under the other side of a comparison.
final class VectorPage {

    private static final int OPAQUE = 255;

    private final PicturePage page;

    VectorPage(PicturePage page) {
        this.page = page;
    }

    /// Marks that are seen in the same rectangle.
    ///
    /// @param clip in the drawing's pixels
    private record Section(Box clip, List<Mark> marks) {}

    /// @throws java.util.concurrent.CancellationException if the progress says so
    void writeTo(VectorTarget target, PictureProgress progress) throws IOException {
        long all = page.parts().stream()
                .mapToLong(part -> part.drawing().marks().size())
                .sum();
        long done = 0;
        for (PicturePage.Part part : page.parts()) {
            Box place = part.place();
            for (Section section : sections(part.drawing(), place)) {
                Box clip = new Box(
                        section.clip().x() + place.x(),
                        section.clip().y() + place.y(),
                        section.clip().width(),
                        section.clip().height());
                target.beginPart(clip, place);
                MarkWriter writer =
                        new MarkWriter(target, place, clip, part.drawing().scale());
                for (Mark mark : section.marks()) {
                    writer.write(mark);
                    progress.done((double) ++done / all);
                }
                target.endPart();
            }
        }
    }

    /// The marks between one window and the next. Where a later section begins with a ground, the sections before it
    /// are not seen there.
    private static List<Section> sections(Drawing drawing, Box place) {
        Box whole = new Box(0, 0, place.width(), place.height());
        List<Section> sections = new ArrayList<>();
        Section now = new Section(whole, new ArrayList<>());
        sections.add(now);
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Window(Rectangle2D shown)) {
                now = new Section(intersection(whole, shown), new ArrayList<>());
                sections.add(now);
            } else {
                if (mark instanceof Mark.Ground && now.marks().isEmpty()) {
                    hide(sections, now.clip());
                }
                now.marks().add(mark);
            }
        }
        sections.removeIf(section -> section.marks().isEmpty()
                || section.clip().width() <= 0
                || section.clip().height() <= 0);
        return sections;
    }

    /// Windows are as high as the picture and reach to its right edge: what they leave of a section lies at their left.
    private static void hide(List<Section> sections, Box hidden) {
        for (int i = 0; i < sections.size() - 1; i++) {
            Box clip = sections.get(i).clip();
            if (hidden.x() + hidden.width() >= clip.x() + clip.width()) {
                double width = Math.max(0, Math.min(clip.width(), hidden.x() - clip.x()));
                sections.set(
                        i,
                        new Section(
                                new Box(clip.x(), clip.y(), width, clip.height()),
                                sections.get(i).marks()));
            }
        }
    }

    private static Box intersection(Box whole, Rectangle2D shown) {
        Rectangle2D both =
                new Rectangle2D.Double(whole.x(), whole.y(), whole.width(), whole.height()).createIntersection(shown);
        return new Box(both.getX(), both.getY(), Math.max(0, both.getWidth()), Math.max(0, both.getHeight()));
    }

    /// Writes the marks of one section.
    private record MarkWriter(VectorTarget target, Box origin, Box clip, double scale) {

        void write(Mark mark) throws IOException {
            switch (mark) {
                case Mark.Ground(Color colour) ->
                    target.fill(
                            new Path2D.Double(new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height())),
                            colour,
                            false);
                case Mark.FilledArea(Shape shape, Paint paint) -> {
                    Path2D path = FrameClip.area(moved(shape), clip);
                    if (path.getCurrentPoint() != null) {
                        fill(path, paint, shape instanceof Linework);
                    }
                }
                case Mark.StrokedLine(Shape shape, Paint paint, BasicStroke stroke) ->
                    stroke(shape, colourOf(paint), stroke);
                case Mark.Hairline(Shape shape, Color colour, double widthPixels) ->
                    stroke(
                            shape,
                            colour,
                            new BasicStroke((float) widthPixels, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                case Mark.Window _ -> throw new IllegalStateException("a section has no window");
                case Mark.Stamped stamped -> stamp(stamped);
            }
        }

        private void fill(Path2D path, Paint paint, boolean isArea) throws IOException {
            switch (paint) {
                case Color colour -> target.fill(path, colour, isArea && colour.getAlpha() == OPAQUE);
                case PatternPaint pattern -> target.fill(path, pattern.style(), isArea);
                default -> throw new IllegalArgumentException("no vector format has a " + paint.getClass());
            }
        }

        private static Color colourOf(Paint paint) {
            if (paint instanceof Color colour) {
                return colour;
            }
            throw new IllegalArgumentException("no line is painted with a " + paint.getClass());
        }

        private void stroke(Shape shape, Color colour, BasicStroke stroke) throws IOException {
            Path2D path = FrameClip.line(moved(shape), clip);
            if (path.getCurrentPoint() != null) {
                target.stroke(path, colour, stroke);
            }
        }

        private Path2D moved(Shape shape) {
            return new Path2D.Double(shape, AffineTransform.getTranslateInstance(origin.x(), origin.y()));
        }

        private void stamp(Mark.Stamped stamped) throws IOException {
            double x = origin.x() + stamped.middleX();
            double y = origin.y() + stamped.middleY();
            boolean isSeen =
                    x >= clip.x() && x <= clip.x() + clip.width() && y >= clip.y() && y <= clip.y() + clip.height();
            if (!isSeen) {
                return;
            }
            if (stamped.stamp() instanceof TextBitmap text) {
                target.text(text, x, y);
            } else {
                BufferedImage image = stamped.stamp().image();
                target.image(
                        image,
                        new Box(
                                origin.x() + stamped.left() / scale,
                                origin.y() + stamped.top() / scale,
                                image.getWidth() / scale,
                                image.getHeight() / scale));
            }
        }
    }
}
