package atlas.render.label;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.render.geometry.Spot;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.Parallels;
import atlas.render.text.TextCurve;
import atlas.render.text.TextOutline;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Letters the names of great lands along a parallel, spaced out, as a printed atlas does.
final class CurvedLabels {

    private static final double STEEPEST_DEGREES = 17;
    private static final double GAP_PIXELS = 3;
    private static final double[] SHARES_OF_SPOT = {0.72, 0.6, 0.48, 0.36};
    private static final double MOST_TRACKING = 0.8;
    private static final int CHECKED = 8;

    private final GlyphCache glyphs;

    CurvedLabels(GlyphCache glyphs) {
        this.glyphs = glyphs;
    }

    /// Takes a place on the land; empty where parallels are straight or steep, or no place is free.
    Optional<PlacedLabel> place(StateLabels.Named named, Parallels parallels, LabelSpace space) {
        double size = LabelStyle.sizePixels(named.pixelsAcross());
        LabelText tight = LabelStyle.lettered(List.of(named.name()), size, LabelStyle.TRACKING);
        double width = glyphs.widthPixels(tight);
        double proportions = width / glyphs.heightPixels(tight);
        for (Spot spot : named.area().spotsFor(proportions)) {
            Optional<TextCurve> curve = parallels
                    .through(spot.u(), spot.v())
                    .filter(b -> !b.isStraight() && Math.abs(b.angleDegrees()) <= STEEPEST_DEGREES);
            if (curve.isEmpty()) {
                continue;
            }
            for (double share : SHARES_OF_SPOT) {
                double wanted = spot.widthUnits() * named.pixelsPerUnit() * share;
                double tracking =
                        (wanted - width) / (size * Math.max(1, named.name().length() - 1));
                if (tracking + LabelStyle.TRACKING < LabelStyle.TRACKING) {
                    break;
                }
                LabelText bent = LabelStyle.bent(
                        named.name(), size, Math.min(MOST_TRACKING, LabelStyle.TRACKING + tracking), curve.get());
                double x = spot.u() * named.pixelsPerUnit();
                double y = spot.v() * named.pixelsPerUnit();
                List<Box> boxes = boxes(bent, x, y);
                if (isOnLand(named, boxes) && space.take(boxes)) {
                    return Optional.of(PlacedLabel.of(PlacedLabel.LabelKind.STATE, named.iso3(), bent, x, y, boxes));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOnLand(StateLabels.Named named, List<Box> boxes) {
        double scale = named.pixelsPerUnit();
        return boxes.stream()
                .allMatch(box -> named.area().contains(box.x() / scale, (box.y() + box.height() / 2) / scale)
                        && named.area()
                                .contains((box.x() + box.width()) / scale, (box.y() + box.height() / 2) / scale));
    }

    /// Boxes along the line of letters.
    private List<Box> boxes(LabelText bent, double x, double y) {
        return along(bent, glyphs.widthPixels(bent), glyphs.heightPixels(bent), x, y);
    }

    static List<Box> along(LabelText bent, double width, double height, double x, double y) {
        double angle = Math.toRadians(bent.curve().angleDegrees());
        double curvature = bent.curve().curvature();
        double piece = width / CHECKED;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < CHECKED; i++) {
            double along = (i + 0.5) * piece - width / 2;
            Point2D at = TextOutline.onCircle(along, curvature);
            double turned = angle + along * curvature;
            boxes.add(Box.around(
                    x + at.getX() * Math.cos(angle) - at.getY() * Math.sin(angle),
                    y + at.getX() * Math.sin(angle) + at.getY() * Math.cos(angle),
                    Math.abs(piece * Math.cos(turned)) + Math.abs(height * Math.sin(turned)) + 2 * GAP_PIXELS,
                    Math.abs(piece * Math.sin(turned)) + Math.abs(height * Math.cos(turned)) + 2 * GAP_PIXELS));
        }
        return boxes;
    }
}
