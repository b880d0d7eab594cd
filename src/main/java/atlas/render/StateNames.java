package atlas.render;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Finds places for the names of states: on their land, along a parallel if they are very large, spaced out, in one
/// line or two; smaller before left out; and for a small state that takes part outside, with a leader line.
final class StateNames {

    private static final double GAP_PIXELS = 2.5;
    /// States from this across have names that span a good part of them.
    private static final double SPACED_OUT_FROM_PIXELS = 130;

    private static final double BENT_FROM_PIXELS = 330;
    /// A name may reach over its land's border a little.
    private static final double REACH = 1.12;

    private static final double MOST_SHARE_OF_LAND = 0.58;
    private static final double MOST_TRACKING = 0.5;
    /// On smaller scales leader lines over land are a tangle.
    private static final double LEADERS_OVER_LAND_FROM_PIXELS_A_UNIT = 1_700;
    /// From the edge of the state: farther away another land is nearer.
    private static final double FARTHEST_ON_WATER_KM = 700;

    private static final double FARTHEST_ON_LAND_KM = 250;
    private static final double[] SIZES = {1, 0.88, 0.78};
    private static final double[] SIZES_IN_VIEW = {1, 0.8, 0.64};
    private static final double[] SHIFTS = {0, -0.12, 0.12, -0.24, 0.24};

    private final Letterings letterings;

    StateNames(Letterings letterings) {
        this.letterings = letterings;
    }

    /// A state to be named, at the scale of a picture.
    ///
    /// @param mark the circle of a state that is too small to be seen
    record Named(
            String iso3, String name, Land land, double pixelsPerUnit, boolean takesPart, Optional<SmallState> mark) {

        double pixelsAcross() {
            return land.acrossUnits() * pixelsPerUnit;
        }
    }

    /// Takes a place for a state's name.
    ///
    /// @param isWater tells whether a place of the plane lies outside all lands
    Optional<PlacedName> place(
            Named named, Parallels parallels, BiPredicate<Double, Double> isWater, LabelSpace space) {
        if (named.mark().isPresent()) {
            return named.takesPart() ? outside(named, isWater, space) : Optional.empty();
        }
        return onLand(named, parallels, space)
                .or(() -> overBorders(named, space))
                .or(() -> named.takesPart() ? outside(named, isWater, space) : Optional.empty());
    }

    private Optional<PlacedName> onLand(Named named, Parallels parallels, LabelSpace space) {
        Optional<PlacedName> bent = named.pixelsAcross() >= BENT_FROM_PIXELS
                ? new BentNames(letterings).place(named, parallels, space)
                : Optional.empty();
        return bent.or(() -> straight(named, space));
    }

    private Optional<PlacedName> straight(Named named, LabelSpace space) {
        double nominal = NameStyle.sizePixels(named.pixelsAcross());
        for (double share : SIZES) {
            double size = Math.max(NameStyle.SMALLEST_PIXELS, nominal * share);
            for (List<String> lines : waysToBreak(named.name())) {
                Optional<PlacedName> placed = inSpots(named, lines, size, space);
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> waysToBreak(String name) {
        List<String> two = NameStyle.inTwoLines(name);
        return two.size() == 1 ? List.of(two) : List.of(List.of(name), two);
    }

    private Optional<PlacedName> inSpots(Named named, List<String> lines, double size, LabelSpace space) {
        Inscription tight = NameStyle.lettered(lines, size, NameStyle.TRACKING);
        double proportions = letterings.widthPixels(tight) / letterings.heightPixels(tight);
        for (Spot spot : named.land().spotsFor(proportions)) {
            Optional<PlacedName> placed = inSpot(named, tight, spot, REACH, space);
            if (placed.isPresent()) {
                return placed;
            }
        }
        return Optional.empty();
    }

    /// Takes a place in what is seen of a state.
    ///
    /// @param spots the largest boxes that are seen of it, for names of several proportions
    Optional<PlacedName> placeInView(Named named, List<Spot> spots, LabelSpace space) {
        double nominal = NameStyle.sizePixels(named.pixelsAcross());
        for (double share : SIZES_IN_VIEW) {
            for (List<String> lines : waysToBreak(named.name())) {
                Inscription tight = NameStyle.lettered(
                        lines, Math.max(NameStyle.SMALLEST_PIXELS, nominal * share), NameStyle.TRACKING);
                for (Spot spot : spots) {
                    Optional<PlacedName> placed = inSpot(named, tight, spot, 1, space);
                    if (placed.isPresent()) {
                        return placed;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PlacedName> inSpot(Named named, Inscription tight, Spot spot, double reach, LabelSpace space) {
        double roomX = spot.widthUnits() * named.pixelsPerUnit();
        double roomY = spot.heightUnits() * named.pixelsPerUnit();
        if (letterings.widthPixels(tight) > roomX * reach || letterings.heightPixels(tight) > roomY * reach) {
            return Optional.empty();
        }
        Inscription inscription = named.pixelsAcross() < SPACED_OUT_FROM_PIXELS
                ? tight
                : spacedOut(tight, letterings.widthPixels(tight), roomX * MOST_SHARE_OF_LAND);
        double x = spot.u() * named.pixelsPerUnit();
        double y = spot.v() * named.pixelsPerUnit();
        double slackX = Math.max(0, roomX - letterings.widthPixels(inscription)) / 2;
        double slackY = Math.max(0, roomY - letterings.heightPixels(inscription)) / 2;
        for (double[] shift : ShiftsInSpot.NEAREST_FIRST) {
            Optional<PlacedName> placed = at(named, inscription, x + shift[0] * slackX, y + shift[1] * slackY, space);
            if (placed.isPresent()) {
                return placed;
            }
        }
        return Optional.empty();
    }

    /// Where in a spot a name is tried: shares of what it leaves free at each side.
    private static final class ShiftsInSpot {
        private static final double[][] NEAREST_FIRST = {
            {0, 0},
            {0, -0.5},
            {0, 0.5},
            {-0.5, 0},
            {0.5, 0},
            {0, -1},
            {0, 1},
            {-0.6, -0.7},
            {0.6, -0.7},
            {-0.6, 0.7},
            {0.6, 0.7},
            {-1, 0},
            {1, 0}
        };
    }

    static Inscription spacedOut(Inscription tight, double widthPixels, double wantedPixels) {
        int letters = tight.lines().stream().mapToInt(String::length).max().orElse(1);
        double wider = (wantedPixels - widthPixels) / (tight.sizePixels() * Math.max(1, letters - 1));
        double most = tight.lines().size() == 1 ? MOST_TRACKING : MOST_TRACKING / 2;
        return NameStyle.lettered(
                tight.lines(), tight.sizePixels(), Math.clamp(tight.tracking() + wider, tight.tracking(), most));
    }

    /// Names wider than their land stand on its middle.
    private Optional<PlacedName> overBorders(Named named, LabelSpace space) {
        double nominal = NameStyle.sizePixels(named.pixelsAcross());
        List<List<String>> ways = waysToBreak(named.name());
        for (double share : new double[] {0.88, 0.78}) {
            Inscription inscription = NameStyle.lettered(
                    ways.getLast(), Math.max(NameStyle.SMALLEST_PIXELS, nominal * share), NameStyle.TRACKING);
            double width = letterings.widthPixels(inscription);
            if (width > named.pixelsAcross() * (named.takesPart() ? 1.7 : 1.9)) {
                continue;
            }
            Spot spot = named.land()
                    .spotsFor(width / letterings.heightPixels(inscription))
                    .getFirst();
            for (double dy : SHIFTS) {
                for (double dx : SHIFTS) {
                    Optional<PlacedName> placed = at(
                            named,
                            inscription,
                            spot.u() * named.pixelsPerUnit() + dx * named.pixelsAcross(),
                            spot.v() * named.pixelsPerUnit() + dy * named.pixelsAcross(),
                            space);
                    if (placed.isPresent()) {
                        return placed;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PlacedName> at(Named named, Inscription inscription, double x, double y, LabelSpace space) {
        Box box = Box.around(
                x,
                y,
                letterings.widthPixels(inscription) + 2 * GAP_PIXELS,
                letterings.heightPixels(inscription) + 2 * GAP_PIXELS);
        return space.take(List.of(box))
                ? Optional.of(PlacedName.of(PlacedName.Kind.STATE, named.iso3(), inscription, x, y, List.of(box)))
                : Optional.empty();
    }

    /// On water if there is room, for on land the name would seem to be that land's; in both cases so near that nobody
    /// takes it for the name of something else, or not at all.
    private Optional<PlacedName> outside(Named named, BiPredicate<Double, Double> isWater, LabelSpace space) {
        Optional<PlacedName> onWater = outside(
                named,
                space,
                pixels(FARTHEST_ON_WATER_KM, named),
                box -> isOnWater(box, named.pixelsPerUnit(), isWater));
        boolean mayStandOnLand = named.pixelsPerUnit() >= LEADERS_OVER_LAND_FROM_PIXELS_A_UNIT;
        return onWater.isPresent() || !mayStandOnLand
                ? onWater
                : outside(named, space, pixels(FARTHEST_ON_LAND_KM, named), box -> true);
    }

    private static double pixels(double kilometres, Named named) {
        return kilometres / named.land().kilometresPerUnit() * named.pixelsPerUnit();
    }

    private static boolean isOnWater(Box box, double scale, BiPredicate<Double, Double> isWater) {
        double v = (box.y() + box.height() / 2) / scale;
        return isWater.test((box.x() + box.width() * 0.15) / scale, v)
                && isWater.test((box.x() + box.width() / 2) / scale, v)
                && isWater.test((box.x() + box.width() * 0.85) / scale, v);
    }

    /// @param farthestPixels from the state's edge
    private Optional<PlacedName> outside(Named named, LabelSpace space, double farthestPixels, Predicate<Box> isGood) {
        double x = named.mark().map(SmallState::x).orElse(named.land().middle().u() * named.pixelsPerUnit());
        double y = named.mark().map(SmallState::y).orElse(named.land().middle().v() * named.pixelsPerUnit());
        double radius = named.mark().map(SmallState::radiusPixels).orElse(named.pixelsAcross() / 2);
        double size = Math.max(NameStyle.SMALLEST_PIXELS, NameStyle.sizePixels(named.pixelsAcross()) * 0.78);
        for (double[] way : Leader.WAYS) {
            if (way[2] > Math.max(farthestPixels, Leader.SHORTEST_WAY_PIXELS)) {
                continue;
            }
            for (List<String> lines : waysToBreak(named.name())) {
                Inscription inscription = NameStyle.lettered(lines, size, NameStyle.TRACKING);
                double w = letterings.widthPixels(inscription) + 2 * GAP_PIXELS;
                double h = letterings.heightPixels(inscription) + 2 * GAP_PIXELS;
                double away = radius + way[2];
                Box box =
                        Box.around(x + way[0] * away + Math.signum(way[0]) * w / 2, y + way[1] * (away + h / 2), w, h);
                Optional<PlacedName> placed =
                        isGood.test(box) ? withLeader(named, inscription, box, x, y, space) : Optional.empty();
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PlacedName> withLeader(
            Named named, Inscription inscription, Box box, double x, double y, LabelSpace space) {
        Optional<Leader> leader = Leader.from(
                box, x, y, named.mark().map(SmallState::radiusPixels).orElse(0.0));
        List<Box> boxes = new ArrayList<>(List.of(box));
        leader.ifPresent(line -> line.boxes().stream()
                .filter(part ->
                        named.mark().filter(mark -> mark.box().overlaps(part)).isEmpty())
                .forEach(boxes::add));
        if (!space.take(boxes)) {
            return Optional.empty();
        }
        return Optional.of(new PlacedName(
                PlacedName.Kind.STATE,
                named.iso3(),
                inscription,
                box.x() + box.width() / 2,
                box.y() + box.height() / 2,
                boxes,
                Optional.empty(),
                leader));
    }
}
