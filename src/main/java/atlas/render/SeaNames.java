package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.domain.Atlas;
import atlas.domain.Sea;
import atlas.i18n.Language;
import atlas.projection.PlanePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds places for the names of seas and lakes: in italics on their water, spaced out, those of oceans along a
/// parallel; in two lines where the water is narrow.
final class SeaNames implements SheetNames {

    private static final double GAP_PIXELS = 3;
    private static final double TRACKING = 0.06;
    private static final double MOST_TRACKING = 0.55;
    private static final double BENT_FROM_PIXELS_ACROSS = 260;
    private static final double STEEPEST_DEGREES = 26;
    private static final double MOST_SHARE_OF_WATER = 0.5;

    private final List<Sea> seas;
    private final Letterings letterings;

    SeaNames(Atlas atlas, Letterings letterings) {
        this.seas = atlas.seas().stream()
                .sorted(Comparator.comparingDouble(Sea::widthKm).reversed())
                .toList();
        this.letterings = letterings;
    }

    @Override
    public Placed place(NameSheet.Order order, LabelSpace space) {
        Frame plane = order.plane();
        Parallels parallels = new Parallels(plane.projection(), plane.pixelsPerUnit());
        List<PlacedName> placed = new ArrayList<>();
        for (Sea sea : seas) {
            if (order.part().contains(plane.pixelOf(sea.at()))) {
                place(sea, plane, parallels, order.language(), space).ifPresent(placed::add);
            }
        }
        return Placed.of(placed);
    }

    private Optional<PlacedName> place(Sea sea, Frame plane, Parallels parallels, Language language, LabelSpace space) {
        double across = sea.widthKm() / plane.projection().kilometresPerUnit(sea.at()) * plane.pixelsPerUnit();
        double size = Math.clamp(8.5 + across / 50, 10.5, 17);
        String name = sea.names().in(language);
        Inscription tight = Inscription.straight(List.of(name), Typeface.Cut.ITALIC, size, TRACKING);
        if (letterings.widthPixels(tight) > across) {
            tight = Inscription.straight(
                    NameStyle.inTwoLines(name), Typeface.Cut.ITALIC, Math.min(size, 10.5), TRACKING);
        }
        double width = letterings.widthPixels(tight);
        if (width > across * 1.2) {
            return Optional.empty();
        }
        Inscription spaced = spacedOut(tight, width, across * MOST_SHARE_OF_WATER);
        PlanePoint at = plane.projection().project(sea.at());
        double x = at.u() * plane.pixelsPerUnit();
        double y = at.v() * plane.pixelsPerUnit();
        Optional<Inscription> bent =
                across < BENT_FROM_PIXELS_ACROSS || tight.lines().size() > 1
                        ? Optional.empty()
                        : parallels
                                .through(at.u(), at.v())
                                .filter(bend -> !bend.isStraight() && Math.abs(bend.angleDegrees()) <= STEEPEST_DEGREES)
                                .map(bend -> new Inscription(
                                        spaced.lines(), spaced.cut(), spaced.sizePixels(), spaced.tracking(), bend));
        return bent.flatMap(inscription -> take(name(sea), inscription, x, y, bentBoxes(inscription, x, y), space))
                .or(() -> take(name(sea), spaced, x, y, List.of(box(spaced, x, y)), space));
    }

    private static String name(Sea sea) {
        return sea.names().in(Language.ENGLISH);
    }

    private static Optional<PlacedName> take(
            String id, Inscription inscription, double x, double y, List<Box> boxes, LabelSpace space) {
        return space.take(boxes)
                ? Optional.of(PlacedName.of(PlacedName.Kind.SEA, id, inscription, x, y, boxes))
                : Optional.empty();
    }

    private static Inscription spacedOut(Inscription tight, double width, double wanted) {
        int letters = tight.lines().stream().mapToInt(String::length).max().orElse(1);
        double wider = (wanted - width) / (tight.sizePixels() * Math.max(1, letters - 1));
        return Inscription.straight(
                tight.lines(), tight.cut(), tight.sizePixels(), Math.clamp(TRACKING + wider, TRACKING, MOST_TRACKING));
    }

    private List<Box> bentBoxes(Inscription bent, double x, double y) {
        return BentNames.along(bent, letterings.widthPixels(bent), letterings.heightPixels(bent), x, y);
    }

    private Box box(Inscription inscription, double x, double y) {
        return Box.around(
                x,
                y,
                letterings.widthPixels(inscription) + 2 * GAP_PIXELS,
                letterings.heightPixels(inscription) + 2 * GAP_PIXELS);
    }
}
