package atlas.render.label;

import atlas.cartography.Box;
import atlas.cartography.LabelSpace;
import atlas.render.geometry.LabelArea;
import atlas.render.geometry.Spot;
import atlas.render.symbol.SmallState;
import atlas.render.text.GlyphCache;
import atlas.render.text.LabelText;
import atlas.render.text.Parallels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Finds places for the names of states: on their land, along a parallel if they are very large, spaced out, in one
/// line or two; smaller before left out; and for a small state that takes part outside, with a leader line.
public final class StateLabels {

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

    private final GlyphCache glyphs;

    public StateLabels(GlyphCache glyphs) {
        this.glyphs = glyphs;
    }

    /// A state to be named, at the scale of a picture.
    ///
    /// @param mark the circle of a state that is too small to be seen
    public record Named(
            String iso3,
            String name,
            LabelArea area,
            double pixelsPerUnit,
            boolean takesPart,
            Optional<SmallState> mark) {

        public double pixelsAcross() {
            return area.acrossUnits() * pixelsPerUnit;
        }
    }

    /// Takes a place for a state's name.
    ///
    /// @param isWater tells whether a place of the plane lies outside all lands
    public Optional<PlacedLabel> place(
            Named named, Parallels parallels, BiPredicate<Double, Double> isWater, LabelSpace space) {
        if (named.mark().isPresent()) {
            return named.takesPart() ? outside(named, isWater, space) : Optional.empty();
        }
        return onLand(named, parallels, space)
                .or(() -> overBorders(named, space))
                .or(() -> named.takesPart() ? outside(named, isWater, space) : Optional.empty());
    }

    private Optional<PlacedLabel> onLand(Named named, Parallels parallels, LabelSpace space) {
        Optional<PlacedLabel> bent = named.pixelsAcross() >= BENT_FROM_PIXELS
                ? new CurvedLabels(glyphs).place(named, parallels, space)
                : Optional.empty();
        return bent.or(() -> straight(named, space));
    }

    private Optional<PlacedLabel> straight(Named named, LabelSpace space) {
        double nominal = LabelStyle.sizePixels(named.pixelsAcross());
        for (double share : SIZES) {
            double size = Math.max(LabelStyle.SMALLEST_PIXELS, nominal * share);
            for (List<String> lines : waysToBreak(named.name())) {
                Optional<PlacedLabel> placed = inSpots(named, lines, size, space);
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> waysToBreak(String name) {
        List<String> two = LabelStyle.inTwoLines(name);
        return two.size() == 1 ? List.of(two) : List.of(List.of(name), two);
    }

    private Optional<PlacedLabel> inSpots(Named named, List<String> lines, double size, LabelSpace space) {
        LabelText tight = LabelStyle.lettered(lines, size, LabelStyle.TRACKING);
        double proportions = glyphs.widthPixels(tight) / glyphs.heightPixels(tight);
        for (Spot spot : named.area().spotsFor(proportions)) {
            Optional<PlacedLabel> placed = inSpot(named, tight, spot, REACH, space);
            if (placed.isPresent()) {
                return placed;
            }
        }
        return Optional.empty();
    }

    /// Takes a place in what is seen of a state.
    ///
    /// @param spots the largest boxes that are seen of it, for names of several proportions
    public Optional<PlacedLabel> placeInView(Named named, List<Spot> spots, LabelSpace space) {
        double nominal = LabelStyle.sizePixels(named.pixelsAcross());
        for (double share : SIZES_IN_VIEW) {
            for (List<String> lines : waysToBreak(named.name())) {
                LabelText tight = LabelStyle.lettered(
                        lines, Math.max(LabelStyle.SMALLEST_PIXELS, nominal * share), LabelStyle.TRACKING);
                for (Spot spot : spots) {
                    Optional<PlacedLabel> placed = inSpot(named, tight, spot, 1, space);
                    if (placed.isPresent()) {
                        return placed;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PlacedLabel> inSpot(Named named, LabelText tight, Spot spot, double reach, LabelSpace space) {
        double roomX = spot.widthUnits() * named.pixelsPerUnit();
        double roomY = spot.heightUnits() * named.pixelsPerUnit();
        if (glyphs.widthPixels(tight) > roomX * reach || glyphs.heightPixels(tight) > roomY * reach) {
            return Optional.empty();
        }
        LabelText labelText = named.pixelsAcross() < SPACED_OUT_FROM_PIXELS
                ? tight
                : spacedOut(tight, glyphs.widthPixels(tight), roomX * MOST_SHARE_OF_LAND);
        double x = spot.u() * named.pixelsPerUnit();
        double y = spot.v() * named.pixelsPerUnit();
        double slackX = Math.max(0, roomX - glyphs.widthPixels(labelText)) / 2;
        double slackY = Math.max(0, roomY - glyphs.heightPixels(labelText)) / 2;
        for (double[] shift : ShiftsInSpot.NEAREST_FIRST) {
            Optional<PlacedLabel> placed = at(named, labelText, x + shift[0] * slackX, y + shift[1] * slackY, space);
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

    static LabelText spacedOut(LabelText tight, double widthPixels, double wantedPixels) {
        int letters = tight.lines().stream().mapToInt(String::length).max().orElse(1);
        double wider = (wantedPixels - widthPixels) / (tight.sizePixels() * Math.max(1, letters - 1));
        double most = tight.lines().size() == 1 ? MOST_TRACKING : MOST_TRACKING / 2;
        return LabelStyle.lettered(
                tight.lines(), tight.sizePixels(), Math.clamp(tight.tracking() + wider, tight.tracking(), most));
    }

    /// Names wider than their land stand on its middle.
    private Optional<PlacedLabel> overBorders(Named named, LabelSpace space) {
        double nominal = LabelStyle.sizePixels(named.pixelsAcross());
        List<List<String>> ways = waysToBreak(named.name());
        for (double share : new double[] {0.88, 0.78}) {
            LabelText labelText = LabelStyle.lettered(
                    ways.getLast(), Math.max(LabelStyle.SMALLEST_PIXELS, nominal * share), LabelStyle.TRACKING);
            double width = glyphs.widthPixels(labelText);
            if (width > named.pixelsAcross() * (named.takesPart() ? 1.7 : 1.9)) {
                continue;
            }
            Spot spot = named.area()
                    .spotsFor(width / glyphs.heightPixels(labelText))
                    .getFirst();
            for (double dy : SHIFTS) {
                for (double dx : SHIFTS) {
                    Optional<PlacedLabel> placed = at(
                            named,
                            labelText,
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

    private Optional<PlacedLabel> at(Named named, LabelText labelText, double x, double y, LabelSpace space) {
        Box box = Box.around(
                x, y, glyphs.widthPixels(labelText) + 2 * GAP_PIXELS, glyphs.heightPixels(labelText) + 2 * GAP_PIXELS);
        return space.take(List.of(box))
                ? Optional.of(PlacedLabel.of(PlacedLabel.LabelKind.STATE, named.iso3(), labelText, x, y, List.of(box)))
                : Optional.empty();
    }

    /// On water if there is room, for on land the name would seem to be that land's; in both cases so near that nobody
    /// takes it for the name of something else, or not at all.
    private Optional<PlacedLabel> outside(Named named, BiPredicate<Double, Double> isWater, LabelSpace space) {
        Optional<PlacedLabel> onWater = outside(
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
        return kilometres / named.area().kilometresPerUnit() * named.pixelsPerUnit();
    }

    private static boolean isOnWater(Box box, double scale, BiPredicate<Double, Double> isWater) {
        double v = (box.y() + box.height() / 2) / scale;
        return isWater.test((box.x() + box.width() * 0.15) / scale, v)
                && isWater.test((box.x() + box.width() / 2) / scale, v)
                && isWater.test((box.x() + box.width() * 0.85) / scale, v);
    }

    /// @param farthestPixels from the state's edge
    private Optional<PlacedLabel> outside(Named named, LabelSpace space, double farthestPixels, Predicate<Box> isGood) {
        double x = named.mark().map(SmallState::x).orElse(named.area().middle().u() * named.pixelsPerUnit());
        double y = named.mark().map(SmallState::y).orElse(named.area().middle().v() * named.pixelsPerUnit());
        double radius = named.mark().map(SmallState::radiusPixels).orElse(named.pixelsAcross() / 2);
        double size = Math.max(LabelStyle.SMALLEST_PIXELS, LabelStyle.sizePixels(named.pixelsAcross()) * 0.78);
        for (double[] way : Leader.WAYS) {
            if (way[2] > Math.max(farthestPixels, Leader.SHORTEST_WAY_PIXELS)) {
                continue;
            }
            for (List<String> lines : waysToBreak(named.name())) {
                LabelText labelText = LabelStyle.lettered(lines, size, LabelStyle.TRACKING);
                double w = glyphs.widthPixels(labelText) + 2 * GAP_PIXELS;
                double h = glyphs.heightPixels(labelText) + 2 * GAP_PIXELS;
                double away = radius + way[2];
                Box box =
                        Box.around(x + way[0] * away + Math.signum(way[0]) * w / 2, y + way[1] * (away + h / 2), w, h);
                Optional<PlacedLabel> placed =
                        isGood.test(box) ? withLeader(named, labelText, box, x, y, space) : Optional.empty();
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PlacedLabel> withLeader(
            Named named, LabelText labelText, Box box, double x, double y, LabelSpace space) {
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
        return Optional.of(new PlacedLabel(
                PlacedLabel.LabelKind.STATE,
                named.iso3(),
                labelText,
                box.x() + box.width() / 2,
                box.y() + box.height() / 2,
                boxes,
                Optional.empty(),
                leader));
    }
}
