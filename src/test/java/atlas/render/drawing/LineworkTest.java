package atlas.render.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LineworkTest {

    private static final int SIDE = 200;

    private final Random random = new Random(1);

    private static List<Polyline> drawn(boolean isClosed, double... xy) {
        Polyline.Pen pen = new Polyline.Pen();
        for (int i = 0; i < xy.length; i += 2) {
            pen.to(xy[i], xy[i + 1]);
        }
        if (isClosed) {
            pen.close();
        } else {
            pen.lift();
        }
        return pen.drawn();
    }

    private double[] anywhere(int points) {
        return random.doubles(2L * points, -SIDE / 2, SIDE * 1.5).toArray();
    }

    private static int[] inked(Shape shape, boolean isFilled) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.RED);
        graphics.setTransform(AffineTransform.getScaleInstance(1.25, 1.25));
        if (isFilled) {
            graphics.fill(shape);
        } else {
            graphics.setStroke(new BasicStroke(3));
            graphics.draw(shape);
        }
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    @Test
    void itIsInkedAsAPathOfTheSameForm() {
        Linework linework = new Linework();
        Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        for (int ring = 0; ring < 6; ring++) {
            boolean isClosed = ring % 2 == 0;
            double[] xy = anywhere(3 + ring);
            linework.add(drawn(isClosed, xy));
            path.moveTo((float) xy[0], (float) xy[1]);
            for (int i = 2; i < xy.length; i += 2) {
                path.lineTo((float) xy[i], (float) xy[i + 1]);
            }
            if (isClosed) {
                path.closePath();
            }
        }
        assertArrayEquals(inked(path, true), inked(linework, true));
        assertArrayEquals(inked(path, false), inked(linework, false));
        assertEquals(path.getBounds2D(), linework.getBounds2D());
    }

    @Test
    void whatIsFarFromAPlaceLeavesNoInkThere() {
        Linework linework = new Linework();
        linework.add(drawn(true, 0, 0, 5, 0, 5, 10));
        linework.add(drawn(false, 50, 5, 90, 5));
        linework.add(drawn(true, -100, -100, 300, -100, 100, 300));
        Rectangle2D place = new Rectangle2D.Double(20, 0, 20, 20);
        assertEquals(1, linework.near(place, 0).polylines().size());
        assertEquals(2, linework.near(place, 10.5).polylines().size());
        assertEquals(3, linework.near(place, 15.5).polylines().size());
    }

    @Test
    void itsFormIsToldByAFingerprint() {
        double[] xy = anywhere(20);
        long fingerprint = drawn(false, xy).getFirst().fingerprint();
        assertEquals(fingerprint, drawn(false, xy).getFirst().fingerprint());
        assertNotEquals(fingerprint, drawn(true, xy).getFirst().fingerprint());
        xy[7] += 0.01;
        assertNotEquals(fingerprint, drawn(false, xy).getFirst().fingerprint());
    }

    @Test
    void aPenThatTouchedOnePointDrewNothing() {
        assertTrue(drawn(false, 3, 4).isEmpty());
        assertTrue(drawn(true).isEmpty());
    }
}
