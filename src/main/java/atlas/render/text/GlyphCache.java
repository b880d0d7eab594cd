package atlas.render.text;

import atlas.cache.LruCache;
import atlas.cartography.Colour;
import atlas.render.canvas.Canvas;
import atlas.render.drawing.Drawing;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Outlines and bitmaps of texts made so far, for all painters; those not used for long are forgotten.
public final class GlyphCache {

    private static final int MOST_LETTERINGS = 1_500;
    private static final int MOST_STAMPS = 800;
    private static final double MEASURED_SIZE = 100;

    private record BitmapKey(LabelText labelText, Colour ink, Colour halo, double scale) {}

    private record TextLine(String text, Typeface.Cut cut) {}

    private final Typeface typeface;
    private final LruCache<LabelText, TextOutline> made = new LruCache<>(MOST_LETTERINGS);
    private final LruCache<BitmapKey, TextBitmap> bitmaps = new LruCache<>(MOST_STAMPS);
    private final Map<TextLine, Double> widths = new ConcurrentHashMap<>();
    private final Map<Typeface.Cut, Double> capHeights = new ConcurrentHashMap<>();

    public GlyphCache(Typeface typeface) {
        this.typeface = typeface;
    }

    public TextOutline of(LabelText labelText) {
        return made.getOrMake(labelText, i -> TextOutline.of(i, typeface.font(i.cut(), i.sizePixels())));
    }

    /// The outline of a text in several centred lines.
    ///
    /// @param tracking extra space between letters, as a share of the size
    public TextOutline of(List<String> lines, Typeface.Cut cut, double sizePixels, double tracking) {
        return of(LabelText.straight(lines, cut, sizePixels, tracking));
    }

    /// The parts of a text with their places, for those who write text as text.
    public List<TextRun> runs(LabelText labelText) {
        return TextRun.of(labelText, typeface.font(labelText.cut(), labelText.sizePixels()));
    }

    /// How wide the letters are, without their outlines being made; a bent line as if it were straight.
    public double widthPixels(LabelText labelText) {
        double widest = 0;
        for (String line : labelText.lines()) {
            double plain = labelText.sizePixels() * widthOfSizeOne(line, labelText.cut());
            double spaces = labelText.tracking() * labelText.sizePixels() * (line.length() - 1);
            widest = Math.max(widest, plain + spaces);
        }
        return widest;
    }

    /// From the top of the capitals of the first line to the base of the last.
    public double heightPixels(LabelText labelText) {
        double capHeight = capHeights.computeIfAbsent(
                labelText.cut(), cut -> TextOutline.capHeight(typeface.font(cut, MEASURED_SIZE)) / MEASURED_SIZE);
        return labelText.sizePixels()
                * (capHeight + TextOutline.LINE_SPACING * (labelText.lines().size() - 1));
    }

    private double widthOfSizeOne(String line, Typeface.Cut cut) {
        return widths.computeIfAbsent(
                new TextLine(line, cut),
                key -> TextOutline.widthOf(line, typeface.font(cut, MEASURED_SIZE)) / MEASURED_SIZE);
    }

    /// Paints a text with its halo, its middle at a pixel.
    public void paint(Canvas canvas, TextOutline outline, double centreX, double centreY, Colour ink) {
        paint(
                canvas.drawing(),
                outline,
                centreX,
                centreY,
                ink,
                canvas.style().palette().halo());
    }

    /// Paints a text with a halo of a colour of its own, its middle at a pixel.
    public void paint(Canvas canvas, TextOutline outline, double centreX, double centreY, Colour ink, Colour halo) {
        paint(canvas.drawing(), outline, centreX, centreY, ink, halo);
    }

    /// Paints a text without a halo.
    public void paintBare(Canvas canvas, TextOutline outline, double centreX, double centreY, Colour ink) {
        paintBare(canvas.drawing(), outline, centreX, centreY, ink);
    }

    /// Paints a text without a halo, on what is no map.
    public void paintBare(Drawing drawing, TextOutline outline, double centreX, double centreY, Colour ink) {
        paint(drawing, outline, centreX, centreY, ink, ink.withOpacity(0));
    }

    private void paint(Drawing drawing, TextOutline outline, double centreX, double centreY, Colour ink, Colour halo) {
        if (drawing.isInkedOnce()) {
            drawing.stamp(TextBitmap.unkept(outline, ink, halo, drawing.scale()), centreX, centreY);
            return;
        }
        BitmapKey key = new BitmapKey(outline.labelText(), ink, halo, drawing.scale());
        drawing.stamp(
                bitmaps.getOrMake(key, k -> TextBitmap.of(outline, k.ink(), k.halo(), k.scale())), centreX, centreY);
    }
}
