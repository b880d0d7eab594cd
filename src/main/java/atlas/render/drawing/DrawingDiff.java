package atlas.render.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A drawing taken apart into pieces that are seen where they lie and nowhere else: each ring or line of a mark, each
/// bitmap of a text. Two drawings of one frame look the same wherever their pieces are the same.
final class DrawingDiff {

    /// @param ink         all that decides how it looks but its form
    /// @param fingerprint of its form: two forms share one by chance once in some 10¹⁹ times
    /// @param bounds      of what it touches, in the drawing's pixels
    private record Piece(Object ink, long fingerprint, Rectangle2D bounds) {}

    /// What antialiasing touches beside a shape.
    static final double EDGE_PIXELS = 2;

    private final List<Piece> pieces = new ArrayList<>();

    /// Adds what is seen in a rectangle, or may be.
    void add(Object ink, Rectangle2D bounds) {
        pieces.add(new Piece(ink, 0, bounds));
    }

    /// Adds each ring or line of a shape.
    ///
    /// @param reachPixels how far the ink goes beyond the shape
    void add(Object ink, Shape shape, double reachPixels) {
        if (shape instanceof Linework linework) {
            linework.polylines()
                    .forEach(polyline -> pieces.add(
                            new Piece(ink, polyline.fingerprint(), polyline.boundsGrownBy(reachPixels + EDGE_PIXELS))));
        } else {
            addPath(ink, shape, reachPixels);
        }
    }

    private void addPath(Object ink, Shape shape, double reachPixels) {
        PathIterator path = shape.getPathIterator(null);
        List<Object> inkAndRule = List.of(ink, path.getWindingRule());
        Outline outline = new Outline();
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            if (kind == PathIterator.SEG_MOVETO) {
                add(inkAndRule, outline, reachPixels);
                outline = new Outline();
            }
            outline.add(kind, points);
        }
        add(inkAndRule, outline, reachPixels);
    }

    private void add(Object ink, Outline outline, double reachPixels) {
        if (outline.fingerprint != 0) {
            pieces.add(new Piece(ink, outline.fingerprint, outline.boundsGrownBy(reachPixels + EDGE_PIXELS)));
        }
    }

    /// Where this looks different from what was before: where pieces have come or gone, or lie in another order.
    List<Rectangle2D> changesSince(DrawingDiff before) {
        Map<Piece, Deque<Integer>> known = new HashMap<>();
        for (int i = 0; i < before.pieces.size(); i++) {
            known.computeIfAbsent(before.pieces.get(i), _ -> new ArrayDeque<>(1))
                    .add(i);
        }
        List<Rectangle2D> changes = new ArrayList<>();
        List<Piece> kept = new ArrayList<>();
        List<Integer> placesBefore = new ArrayList<>();
        for (Piece piece : pieces) {
            Deque<Integer> places = known.getOrDefault(piece, new ArrayDeque<>(0));
            if (places.isEmpty()) {
                changes.add(piece.bounds());
            } else {
                kept.add(piece);
                placesBefore.add(places.remove());
            }
        }
        known.forEach((piece, places) -> places.forEach(_ -> changes.add(piece.bounds())));
        boolean[] isInOrder = longestIncreasing(placesBefore);
        for (int i = 0; i < isInOrder.length; i++) {
            if (!isInOrder[i]) {
                changes.add(kept.get(i).bounds());
            }
        }
        return changes;
    }

    /// Which of some different numbers are part of a longest increasing sequence of them (C. Schensted, Longest
    /// increasing and decreasing subsequences, Canadian Journal of Mathematics 13 (1961), 179 to 191).
    private static boolean[] longestIncreasing(List<Integer> numbers) {
        int[] endOfLength = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int longest = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int from = 0;
            int to = longest;
            while (from < to) {
                int middle = (from + to) / 2;
                if (numbers.get(endOfLength[middle]) < numbers.get(i)) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            previous[i] = from == 0 ? -1 : endOfLength[from - 1];
            endOfLength[from] = i;
            longest = Math.max(longest, from + 1);
        }
        boolean[] isPart = new boolean[numbers.size()];
        for (int i = longest == 0 ? -1 : endOfLength[longest - 1]; i >= 0; i = previous[i]) {
            isPart[i] = true;
        }
        return isPart;
    }

    /// A ring or line while it is read.
    private static final class Outline {
        private long fingerprint;
        private double minX = Double.POSITIVE_INFINITY;
        private double minY = Double.POSITIVE_INFINITY;
        private double maxX = Double.NEGATIVE_INFINITY;
        private double maxY = Double.NEGATIVE_INFINITY;

        void add(int kind, double[] points) {
            mix(kind + 1);
            int numbers = switch (kind) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 2;
            };
            for (int i = 0; i < numbers; i += 2) {
                double x = points[i];
                double y = points[i + 1];
                mix(Double.doubleToRawLongBits(x));
                mix(Double.doubleToRawLongBits(y));
                minX = Math.min(minX, x);
                minY = Math.min(minY, y);
                maxX = Math.max(maxX, x);
                maxY = Math.max(maxY, y);
            }
        }

        private void mix(long bits) {
            fingerprint = Polyline.mixed(fingerprint, bits);
        }

        Rectangle2D boundsGrownBy(double pixels) {
            return new Rectangle2D.Double(
                    minX - pixels, minY - pixels, maxX - minX + 2 * pixels, maxY - minY + 2 * pixels);
        }
    }
}
