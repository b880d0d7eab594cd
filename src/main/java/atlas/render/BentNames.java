package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Letters the names of great lands along a parallel, spaced out, as a printed atlas does.
final class BentNames {

    private static final double STEEPEST_DEGREES = 17;
    private static final double GAP_PIXELS = 3;
    private static final double[] SHARES_OF_SPOT = {0.72, 0.6, 0.48, 0.36};
    private static final double MOST_TRACKING = 0.8;
    private static final int CHECKED = 8;

    private final Letterings letterings;

    BentNames(Letterings letterings) {
        this.letterings = letterings;
    }

    /// Takes a place on the land; empty where parallels are straight or steep, or no place is free.
    Optional<PlacedName> place(StateNames.Named named, Parallels parallels, LabelSpace space) {
        double size = NameStyle.sizePixels(named.pixelsAcross());
        Inscription tight = NameStyle.lettered(List.of(named.name()), size, NameStyle.TRACKING);
        double width = letterings.widthPixels(tight);
        double proportions = width / letterings.heightPixels(tight);
        for (Spot spot : named.land().spotsFor(proportions)) {
            Optional<Bend> bend = parallels
                    .through(spot.u(), spot.v())
                    .filter(b -> !b.isStraight() && Math.abs(b.angleDegrees()) <= STEEPEST_DEGREES);
            if (bend.isEmpty()) {
                continue;
            }
            for (double share : SHARES_OF_SPOT) {
                double wanted = spot.widthUnits() * named.pixelsPerUnit() * share;
                double tracking =
                        (wanted - width) / (size * Math.max(1, named.name().length() - 1));
                if (tracking + NameStyle.TRACKING < NameStyle.TRACKING) {
                    break;
                }
                Inscription bent = NameStyle.bent(
                        named.name(), size, Math.min(MOST_TRACKING, NameStyle.TRACKING + tracking), bend.get());
                double x = spot.u() * named.pixelsPerUnit();
                double y = spot.v() * named.pixelsPerUnit();
                List<Box> boxes = boxes(bent, x, y);
                if (isOnLand(named, boxes) && space.take(boxes)) {
                    return Optional.of(PlacedName.of(PlacedName.Kind.STATE, named.iso3(), bent, x, y, boxes));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOnLand(StateNames.Named named, List<Box> boxes) {
        double scale = named.pixelsPerUnit();
        return boxes.stream()
                .allMatch(box -> named.land().contains(box.x() / scale, (box.y() + box.height() / 2) / scale)
                        && named.land()
                                .contains((box.x() + box.width()) / scale, (box.y() + box.height() / 2) / scale));
    }

    /// Boxes along the line of letters.
    private List<Box> boxes(Inscription bent, double x, double y) {
        return along(bent, letterings.widthPixels(bent), letterings.heightPixels(bent), x, y);
    }

    static List<Box> along(Inscription bent, double width, double height, double x, double y) {
        double angle = Math.toRadians(bent.bend().angleDegrees());
        double curvature = bent.bend().curvature();
        double piece = width / CHECKED;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < CHECKED; i++) {
            double along = (i + 0.5) * piece - width / 2;
            Point2D at = Lettering.onCircle(along, curvature);
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
