package atlas.export.picture;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;

/// Traces paths of Java2D with the operators of PDF, in hundredths of a pixel.
final class PdfPath {

    private static final double HUNDREDTHS = 100;

    private PdfPath() {}

    /// Content streams of pages and of patterns have these, but no type in common that may be named.
    interface Pen {

        void moveTo(float x, float y) throws IOException;

        void lineTo(float x, float y) throws IOException;

        /// A cubic curve.
        void curveTo(float x1, float y1, float x2, float y2, float x, float y) throws IOException;

        void close() throws IOException;
    }

    static void trace(Path2D path, Pen pen) throws IOException {
        double[] at = new double[6];
        float x = 0;
        float y = 0;
        for (PathIterator segments = path.getPathIterator(null); !segments.isDone(); segments.next()) {
            int kind = segments.currentSegment(at);
            float lastX = x;
            float lastY = y;
            switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> {
                    x = rounded(at[0]);
                    y = rounded(at[1]);
                    if (kind == PathIterator.SEG_MOVETO) {
                        pen.moveTo(x, y);
                    } else if (x != lastX || y != lastY) {
                        pen.lineTo(x, y);
                    }
                }
                case PathIterator.SEG_QUADTO -> {
                    x = rounded(at[2]);
                    y = rounded(at[3]);
                    pen.curveTo(
                            cubic(lastX, at[0]), cubic(lastY, at[1]), cubic(at[2], at[0]), cubic(at[3], at[1]), x, y);
                }
                case PathIterator.SEG_CUBICTO -> {
                    x = rounded(at[4]);
                    y = rounded(at[5]);
                    pen.curveTo(rounded(at[0]), rounded(at[1]), rounded(at[2]), rounded(at[3]), x, y);
                }
                case PathIterator.SEG_CLOSE -> pen.close();
                default -> throw new IllegalArgumentException("no segment of a path is a " + kind);
            }
        }
    }

    /// The control of a cubic curve that is the same as a quadratic one.
    private static float cubic(double end, double control) {
        return rounded(end + (control - end) * 2 / 3);
    }

    static float rounded(double value) {
        return (float) (Math.round(value * HUNDREDTHS) / HUNDREDTHS);
    }
}
