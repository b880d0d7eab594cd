package atlas.render.layer;

import atlas.cartography.Box;
import atlas.cartography.Palette;
import atlas.geo.Line;
import atlas.render.canvas.Canvas;
import atlas.render.canvas.Frame;
import atlas.render.canvas.LabelMargins;
import atlas.render.canvas.MapStyle;
import atlas.render.drawing.Drawing;
import atlas.render.drawing.Linework;
import atlas.render.geometry.ClipWindow;
import atlas.render.geometry.ProjectedWorld;
import atlas.render.geometry.VisibleGeography;
import atlas.render.geometry.VisibleGeometry;
import atlas.render.symbol.SmallState;
import atlas.render.symbol.SmallStatePainter;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// Paints the outline of one state: of all its parts and of its circle, but not where its shape is cut at 180°.
public final class OutlinePainter {

    private static final double CLEARANCE_PIXELS = 1.5;
    private static final double HOVER_PIXELS = 1.5;
    private static final double HOVER_CASING_PIXELS = 3;

    /// The chosen state.
    public void paintSelection(Canvas canvas, VisibleGeometry seen, String iso3, List<SmallState> marks) {
        Path2D path = outline(seen.states(), iso3, marks);
        canvas.stroke(path, canvas.style().palette().halo(), 4);
        canvas.stroke(path, canvas.style().palette().accent(), 2);
    }

    /// What is laid over the map for the state under the pointer: as large as what is seen of its outline and no
    /// larger; empty where nothing is.
    public Optional<StateOutline> hover(
            Frame frame, MapStyle style, ProjectedWorld plane, String iso3, List<SmallState> marks, double scale) {
        Path2D path = outline(new VisibleGeography(plane.states(), ClipWindow.of(frame)), iso3, marks);
        Rectangle2D seen = path.getBounds2D()
                .createIntersection(new Rectangle2D.Double(0, 0, frame.widthPixels(), frame.heightPixels()));
        if (path.getCurrentPoint() == null || seen.getWidth() < 0 || seen.getHeight() < 0) {
            return Optional.empty();
        }
        double left = Math.floor(seen.getMinX()) - HOVER_CASING_PIXELS;
        double top = Math.floor(seen.getMinY()) - HOVER_CASING_PIXELS;
        Box box = new Box(
                left,
                top,
                Math.ceil(seen.getMaxX()) + HOVER_CASING_PIXELS - left,
                Math.ceil(seen.getMaxY()) + HOVER_CASING_PIXELS - top);
        path.transform(AffineTransform.getTranslateInstance(-left, -top));
        Canvas canvas = new Canvas(new Drawing(scale), frame, style, LabelMargins.ALL);
        Palette palette = style.palette();
        canvas.stroke(path, palette.halo().withOpacity(0.6), HOVER_CASING_PIXELS);
        canvas.stroke(path, palette.label(), HOVER_PIXELS);
        return Optional.of(new StateOutline(canvas.drawing(), box));
    }

    private static Path2D outline(VisibleGeography states, String iso3, List<SmallState> marks) {
        Linework lines = new Linework();
        for (Line line : states.geography().lines()) {
            if (line.lineKind() != Line.LineKind.SEAM && line.between().contains(iso3)) {
                lines.add(states.parts(line));
            }
        }
        Path2D path = new Path2D.Double(lines);
        marks.stream()
                .filter(mark -> mark.state().iso3().equals(iso3))
                .forEach(mark ->
                        path.append(SmallStatePainter.circle(mark, mark.radiusPixels() + CLEARANCE_PIXELS), false));
        return path;
    }
}
