package atlas.render;

import atlas.geo.ArcPath;
import atlas.geo.Geography;
import atlas.geo.Line;
import atlas.geo.Shape;
import atlas.projection.Projection;
import java.awt.geom.Path2D;
import java.util.List;

/// A geography on a projection's plane, from which the paths of any picture are cut. Made once a projection.
final class ProjectedGeography {

    /// Points whose leaving-out changes less than this many square pixels are left out.
    private static final double TOLERANCE_SQUARE_PIXELS = 0.6;

    private final Geography geography;
    private final List<List<Strand>> strandsOfArcs;

    ProjectedGeography(Geography geography, Projection projection) {
        this.geography = geography;
        this.strandsOfArcs =
                geography.arcs().stream().map(arc -> Strand.of(arc, projection)).toList();
    }

    Geography geography() {
        return geography;
    }

    /// Adds the rings of a shape that touch the picture, in pixels.
    void addShape(Path2D path, Shape shape, Frame frame) {
        for (ArcPath ring : shape.rings()) {
            if (touches(ring, frame)) {
                Pen pen = new Pen(path, frame);
                ring.arcs().forEach(reference -> pen.drawArc(reference, false));
                path.closePath();
            }
        }
    }

    /// Adds the parts of a line that touch the picture, in pixels.
    void addLine(Path2D path, Line line, Frame frame) {
        for (ArcPath part : line.paths()) {
            Pen pen = new Pen(path, frame);
            part.arcs().forEach(reference -> pen.drawArc(reference, true));
        }
    }

    private boolean touches(ArcPath ring, Frame frame) {
        double minU = Double.MAX_VALUE;
        double minV = Double.MAX_VALUE;
        double maxU = -Double.MAX_VALUE;
        double maxV = -Double.MAX_VALUE;
        for (int reference : ring.arcs()) {
            for (Strand strand : strandsOfArcs.get(ArcPath.arcNumber(reference))) {
                minU = Math.min(minU, strand.minU);
                maxU = Math.max(maxU, strand.maxU);
                minV = Math.min(minV, strand.minV);
                maxV = Math.max(maxV, strand.maxV);
            }
        }
        return isInside(frame, minU, minV, maxU, maxV);
    }

    private static boolean isInside(Frame frame, double minU, double minV, double maxU, double maxV) {
        return frame.x(maxU) >= -EDGE
                && frame.y(maxV) >= -EDGE
                && frame.x(minU) <= frame.widthPixels() + EDGE
                && frame.y(minV) <= frame.heightPixels() + EDGE;
    }

    /// How far outside the picture lines are still drawn, so that their ends and joins are not seen.
    private static final double EDGE = 8;

    /// Walks over strands and writes what matters at the frame's scale.
    private final class Pen {
        private final Path2D path;
        private final Frame frame;
        private final double tolerance;
        private boolean isDown;

        Pen(Path2D path, Frame frame) {
            this.path = path;
            this.frame = frame;
            this.tolerance = TOLERANCE_SQUARE_PIXELS / (frame.pixelsPerUnit() * frame.pixelsPerUnit());
        }

        void drawArc(int reference, boolean liftsOutside) {
            List<Strand> strands = strandsOfArcs.get(ArcPath.arcNumber(reference));
            if (ArcPath.isBackwards(reference)) {
                for (int i = strands.size() - 1; i >= 0; i--) {
                    draw(strands.get(i), true, liftsOutside);
                }
            } else {
                for (Strand strand : strands) {
                    draw(strand, false, liftsOutside);
                }
            }
        }

        private void draw(Strand strand, boolean backwards, boolean liftsOutside) {
            int last = strand.u.length - 1;
            if (isInside(frame, strand.minU, strand.minV, strand.maxU, strand.maxV)) {
                for (int i = 0; i <= last; i++) {
                    int point = backwards ? last - i : i;
                    if (strand.weight[point] >= tolerance) {
                        to(strand, point);
                    }
                }
            } else if (liftsOutside) {
                isDown = false;
            } else {
                // A straight line stays inside the strand's bounds, hence outside the picture: the fill is the same.
                to(strand, backwards ? last : 0);
                to(strand, backwards ? 0 : last);
            }
        }

        private void to(Strand strand, int point) {
            double x = frame.x(strand.u[point]);
            double y = frame.y(strand.v[point]);
            if (isDown) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
                isDown = true;
            }
        }
    }
}
