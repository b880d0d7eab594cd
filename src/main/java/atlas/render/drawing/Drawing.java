package atlas.render.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a picture is made of, one mark upon another: composed once, then inked by several threads, each a band of the
/// image.
public final class Drawing {

    private static final int BANDS_A_PROCESSOR = 2;
    private static final int CALM_BANDS = 12;
    private static final int MIN_BAND_PIXELS = 120;
    private static final Color TRANSPARENT = new Color(0, true);
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9);

    private record LineInk(Paint paint, BasicStroke stroke) {}

    private record HairlineInk(Color colour, double widthPixels) {}

    private record StampAt(Stamp stamp, int left, int top) {}

    private final List<Mark> marks = new ArrayList<>();
    private final double scale;
    private Optional<DrawingDiff> diff = Optional.empty();

    /// @param scale physical pixels to a logical one
    public Drawing(double scale) {
        this.scale = scale;
    }

    public double scale() {
        return scale;
    }

    public void ground(Color colour) {
        marks.add(new Mark.Ground(colour));
    }

    public void fill(Shape shape, Paint paint) {
        marks.add(new Mark.FilledArea(shape, paint));
    }

    public void stroke(Shape shape, Paint paint, BasicStroke stroke) {
        marks.add(new Mark.StrokedLine(shape, paint, stroke));
    }

    public void hairline(Shape shape, Color colour, double widthPixels) {
        marks.add(new Mark.Hairline(shape, colour, widthPixels));
    }

    /// Lets all that is composed from now on be seen between the sides of a rectangle only, which is as high as the
    /// image.
    public void showWithin(Rectangle2D shown) {
        marks.add(new Mark.Window(shown));
    }

    /// Lays a stamp down with its middle at a logical pixel, on whole physical pixels.
    public void stamp(Stamp stamp, double middleX, double middleY) {
        BufferedImage image = stamp.image();
        marks.add(new Mark.Stamped(
                stamp,
                middleX,
                middleY,
                (int) Math.rint(middleX * scale - image.getWidth() / 2.0),
                (int) Math.rint(middleY * scale - image.getHeight() / 2.0)));
    }

    /// All marks, from the lowest up.
    public List<Mark> marks() {
        return Collections.unmodifiableList(marks);
    }

    /// Where this looks different from another drawing of the same frame.
    public DirtyRegion changesSince(Drawing before) {
        boolean isComparable = scale == before.scale && !isWindowed() && !before.isWindowed();
        return isComparable
                ? new DirtyRegion(diff().changesSince(before.diff()).stream()
                        .map(this::physical)
                        .toList())
                : DirtyRegion.ALL;
    }

    private boolean isWindowed() {
        return marks.stream().anyMatch(Mark.Window.class::isInstance);
    }

    private Rectangle2D physical(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() * scale, place.getY() * scale, place.getWidth() * scale, place.getHeight() * scale);
    }

    private DrawingDiff diff() {
        DrawingDiff known = diff.orElseGet(this::takenApart);
        diff = Optional.of(known);
        return known;
    }

    private DrawingDiff takenApart() {
        DrawingDiff apart = new DrawingDiff();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Ground _, Mark.Window _ -> apart.add(mark, EVERYWHERE);
                case Mark.FilledArea(Shape shape, Paint paint) -> apart.add(paint, shape, 0);
                case Mark.StrokedLine(Shape shape, Paint paint, BasicStroke stroke) ->
                    apart.add(new LineInk(paint, stroke), shape, reachOf(stroke));
                case Mark.Hairline(Shape shape, Color colour, double widthPixels) ->
                    apart.add(new HairlineInk(colour, widthPixels), shape, widthPixels);
                case Mark.Stamped(Stamp stamp, double _, double _, int left, int top) ->
                    apart.add(
                            new StampAt(stamp, left, top),
                            new Rectangle2D.Double(
                                    left / scale,
                                    top / scale,
                                    stamp.image().getWidth() / scale,
                                    stamp.image().getHeight() / scale));
            }
        }
        return apart;
    }

    private static double reachOf(BasicStroke stroke) {
        return stroke.getLineWidth() * stroke.getMiterLimit();
    }

    /// What of a shape leaves ink in a part of the picture.
    ///
    /// @param reachPixels how far the ink goes beyond the shape
    private static Shape seen(Shape shape, Rectangle2D part, double reachPixels) {
        return shape instanceof Linework linework ? linework.near(part, reachPixels + DrawingDiff.EDGE_PIXELS) : shape;
    }

    /// Inks an image of packed pixels (`TYPE_INT_ARGB_PRE` or `TYPE_INT_RGB`), whatever was on it before; returns when
    /// all of it is done.
    public void inkOn(BufferedImage image) {
        inkOn(image, DirtyRegion.ALL);
    }

    /// Inks what has changed of an image that shows the drawing before: somebody waits for the picture.
    public void inkOn(BufferedImage image, DirtyRegion dirty) {
        int bands = BANDS_A_PROCESSOR * Runtime.getRuntime().availableProcessors();
        parts(image, dirty, bands).parallel().forEach(part -> inkPart(image, part));
    }

    /// The same with one processor, because something else moves meanwhile.
    ///
    /// @param beforeEachPart may wait until there is time for a few milliseconds of work
    public void inkCalmlyOn(BufferedImage image, DirtyRegion dirty, Runnable beforeEachPart) {
        parts(image, dirty, CALM_BANDS).forEach(part -> {
            beforeEachPart.run();
            inkPart(image, part);
        });
    }

    private static Stream<Rectangle> parts(BufferedImage image, DirtyRegion dirty, int mostBands) {
        Rectangle changed = dirty.within(new Rectangle(image.getWidth(), image.getHeight()));
        int bands = Math.clamp(changed.height / MIN_BAND_PIXELS, 1, mostBands);
        return IntStream.range(0, bands)
                .mapToObj(band -> {
                    int top = changed.y + changed.height * band / bands;
                    int bottom = changed.y + changed.height * (band + 1) / bands;
                    return new Rectangle(changed.x, top, changed.width, bottom - top);
                })
                .flatMap(band -> dirty.across(band).stream());
    }

    private void inkPart(BufferedImage image, Rectangle part) {
        inkBand(image.getSubimage(part.x, part.y, part.width, part.height), part);
    }

    /// Inks some rows of an image that is as wide as a band, so that all of it need never be held in memory.
    ///
    /// @param top which row of the image the band's first row is
    public void inkRowsOn(BufferedImage band, int top) {
        inkBand(band, new Rectangle(0, top, band.getWidth(), band.getHeight()));
    }

    private void inkBand(BufferedImage band, Rectangle part) {
        Graphics2D graphics = band.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        AffineTransform physical = AffineTransform.getTranslateInstance(-part.x, -part.y);
        AffineTransform logical = new AffineTransform(physical);
        logical.scale(scale, scale);
        graphics.setTransform(logical);
        if (marks.isEmpty() || !(marks.getFirst() instanceof Mark.Ground)) {
            graphics.setBackground(TRANSPARENT);
            graphics.setTransform(physical);
            graphics.clearRect(part.x, part.y, part.width, part.height);
            graphics.setTransform(logical);
        }
        Rectangle2D seen =
                new Rectangle2D.Double(part.x / scale, part.y / scale, part.width / scale, part.height / scale);
        HairlinePen pen = new HairlinePen(band);
        AffineTransform toPen = logical;
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Ground(Color colour) -> {
                    graphics.setTransform(physical);
                    graphics.setPaint(colour);
                    graphics.fillRect(part.x, part.y, part.width, part.height);
                    graphics.setTransform(logical);
                }
                case Mark.FilledArea(Shape shape, Paint paint) -> {
                    graphics.setPaint(paint);
                    graphics.fill(seen(shape, seen, 0));
                }
                case Mark.Hairline(Shape shape, Color colour, double widthPixels) ->
                    pen.draw(seen(shape, seen, widthPixels), toPen, widthPixels * scale, colour.getRGB());
                case Mark.StrokedLine(Shape shape, Paint paint, BasicStroke stroke) -> {
                    graphics.setPaint(paint);
                    graphics.setStroke(stroke);
                    graphics.draw(seen(shape, seen, reachOf(stroke)));
                }
                case Mark.Window(Rectangle2D shown) -> {
                    graphics.setClip(shown);
                    int left = Math.clamp(Math.round(shown.getMinX() * scale), 0, band.getWidth() - 1);
                    int right = Math.clamp(Math.round(shown.getMaxX() * scale), left + 1, band.getWidth());
                    pen = new HairlinePen(band.getSubimage(left, 0, right - left, band.getHeight()));
                    toPen = AffineTransform.getTranslateInstance(-left, 0);
                    toPen.concatenate(logical);
                }
                case Mark.Stamped(Stamp stamp, double _, double _, int left, int top) -> {
                    BufferedImage image = stamp.image();
                    if (part.intersects(left, top, image.getWidth(), image.getHeight())) {
                        graphics.setTransform(physical);
                        graphics.drawImage(image, left, top, null);
                        graphics.setTransform(logical);
                    }
                }
            }
        }
        graphics.dispose();
    }
}
