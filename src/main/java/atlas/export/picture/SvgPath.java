package atlas.export.picture;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Writes the data of a path: rounded places, each told by how far it is from the one before, so that rounding does not
/// add up and neighbours meet.
final class SvgPath {

    private final StringBuilder data = new StringBuilder();
    private char command = ' ';
    private long x;
    private long y;
    private long startX;
    private long startY;

    private SvgPath() {}

    static String of(Path2D path) {
        SvgPath written = new SvgPath();
        double[] at = new double[6];
        for (PathIterator segments = path.getPathIterator(null); !segments.isDone(); segments.next()) {
            written.add(segments.currentSegment(at), at);
        }
        return written.data.toString();
    }

    private void add(int kind, double[] at) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                command = ' ';
                if (data.isEmpty()) {
                    // A first relative place is one from the origin.
                    x = 0;
                    y = 0;
                }
                append('m', at, 1);
                startX = x;
                startY = y;
                // More places behind a move are lines.
                command = 'l';
            }
            case PathIterator.SEG_LINETO -> {
                if (rounded(at[0]) != x || rounded(at[1]) != y) {
                    append('l', at, 1);
                }
            }
            case PathIterator.SEG_QUADTO -> append('q', at, 2);
            case PathIterator.SEG_CUBICTO -> append('c', at, 3);
            case PathIterator.SEG_CLOSE -> {
                data.append('z');
                command = 'z';
                x = startX;
                y = startY;
            }
            default -> throw new IllegalArgumentException("no segment of a path is a " + kind);
        }
    }

    private void append(char wanted, double[] at, int points) {
        boolean isNew = command != wanted;
        if (isNew) {
            data.append(wanted);
            command = wanted;
        }
        for (int i = 0; i < points; i++) {
            number(rounded(at[2 * i]) - x, isNew && i == 0);
            number(rounded(at[2 * i + 1]) - y, false);
        }
        x = rounded(at[2 * points - 2]);
        y = rounded(at[2 * points - 1]);
    }

    private void number(long hundredths, boolean isFirst) {
        if (!isFirst && hundredths >= 0) {
            data.append(' ');
        }
        SvgNumber.append(data, hundredths);
    }

    private static long rounded(double value) {
        return Math.round(value * SvgNumber.HUNDREDTHS);
    }
}
