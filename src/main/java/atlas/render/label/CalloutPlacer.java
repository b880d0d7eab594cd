package atlas.render.label;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.geo.Bounds;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.render.canvas.Frame;
import atlas.render.canvas.VisiblePart;
import atlas.render.symbol.MapMark;
import atlas.render.text.GlyphCache;
import atlas.render.text.Typeface;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Places the conflicts' names, each beside its place and inside the view, off the legends, the other names, the
/// capitals and the events, and where there is room off the names of cities and large states. While the map is moved
/// they keep still on
/// it; only one that meets the edge of the view goes to the other side of its mark. A conflict whose place is out of
/// the view has no name there, nor has one in whose zone the reader stands.
public final class CalloutPlacer {

    private static final double PILL_HEIGHT = 24;
    public static final double FONT_PIXELS = 12;
    /// Left of the name: room for the mark.
    public static final double PADDING_LEFT = 24;

    private static final double PADDING_RIGHT = 12;
    private static final double GAP_X = 14;
    private static final double[] GAPS_Y = {20, 36, 56, 80, 110};
    private static final double APART_PIXELS = 4;
    private static final double CLEAR_OF_MARK_PIXELS = 3;
    /// A zone that is taller fills the map: who stands in it needs no name for it.
    private static final double TALLEST_ZONE_PIXELS = 1_200;

    private final Atlas atlas;
    private final GlyphCache glyphs;
    private final ConflictSurroundings surroundings;

    public CalloutPlacer(Atlas atlas, Geography states, GlyphCache glyphs) {
        this.atlas = atlas;
        this.glyphs = glyphs;
        this.surroundings = new ConflictSurroundings(atlas, states, glyphs);
    }

    /// The callouts of the conflicts that had begun by the viewpoint's day; in a comparison, by the day of the side on
    /// which a conflict's place lies.
    ///
    /// @param part  that the reader sees: no name lies behind what lies over it, where there is another place
    /// @param marks that no name may cover
    public List<Callout> of(
            Viewpoint viewpoint, Frame frame, VisiblePart part, Language language, List<MapMark> marks) {
        Box visible = part.box();
        List<Callout> placed = new ArrayList<>();
        for (Conflict conflict : atlas.conflicts().values()) {
            Box at = frame.pixelOf(conflict.marker());
            double share = (at.x() - visible.x()) / visible.width();
            LocalDate day = viewpoint.seenAt(share).date();
            Optional<Conflict.Phase> phase = conflict.phaseOn(day);
            if (phase.isPresent() && visible.contains(at) && zonePixels(conflict, frame) < TALLEST_ZONE_PIXELS) {
                Callout unplaced = new Callout(
                        conflict,
                        phase.get().conflictStatus(),
                        !conflict.areasOn(day).isEmpty(),
                        at.x(),
                        at.y(),
                        new Box(at.x(), at.y(), width(conflict, language), PILL_HEIGHT));
                placed.add(endingClearOf(
                        marks,
                        placed(
                                unplaced,
                                List.of(side(viewpoint, visible, share), visible),
                                obstacles(conflict, frame, part.covered(), language, marks, placed))));
            }
        }
        return placed;
    }

    /// What the reader sees of the side of a comparison on which a place lies, short of the divider; without a
    /// comparison all.
    ///
    /// @param share how far to the right the place lies
    private static Box side(Viewpoint viewpoint, Box visible, double share) {
        return viewpoint
                .comparison()
                .map(compared -> {
                    double left = compared.dividerShare() * visible.width();
                    return share < compared.dividerShare()
                            ? new Box(visible.x(), visible.y(), left - APART_PIXELS, visible.height())
                            : new Box(
                                    visible.x() + left + APART_PIXELS,
                                    visible.y(),
                                    visible.width() - left - APART_PIXELS,
                                    visible.height());
                })
                .orElse(visible);
    }

    /// How tall the part of the map is that a close-up of a conflict shows.
    private static double zonePixels(Conflict conflict, Frame frame) {
        Bounds extent = conflict.extent();
        double lon = extent.centre().lonDegrees();
        return Math.abs(frame.pixelOf(new LonLat(lon, extent.north())).y()
                - frame.pixelOf(new LonLat(lon, extent.south())).y());
    }

    private double width(Conflict conflict, Language language) {
        return PADDING_LEFT
                + glyphs.of(List.of(conflict.names().in(language)), Typeface.Cut.SEMI_BOLD, FONT_PIXELS, 0)
                        .widthPixels()
                + PADDING_RIGHT;
    }

    /// What a pill may cover, and its leader cross, only where it has no other place.
    ///
    /// @param placed callouts that have a place already
    private record Obstacles(
            List<Callout> placed,
            List<Box> pills,
            List<Box> places,
            List<Box> cities,
            List<ConflictSurroundings.Name> states) {

        /// By how many pixels farther away a place may be that covers and crosses less.
        double cost(Callout callout) {
            Box pill = callout.pill();
            return COST_OF_PILL * overlapping(pills, pill)
                    + COST_OF_PLACE * overlapping(places, pill)
                    + COST_OF_CROSSING * crossing(callout)
                    + COST_OF_CITY
                            * cities.stream()
                                    .mapToDouble(city -> shareOfCost(callout, city))
                                    .sum()
                    + states.stream()
                            .mapToDouble(name -> shareOfCost(callout, name.box())
                                    * Math.min(name.pixelsAcross(), MOST_PIXELS_ACROSS)
                                    * COST_OF_STATE)
                            .sum();
        }

        /// A leader through a name costs less than a pill over it.
        private static double shareOfCost(Callout callout, Box name) {
            if (name.overlaps(callout.pill())) {
                return 1;
            }
            return callout.leaderCrosses(name) ? SHARE_OF_LEADER : 0;
        }

        private long crossing(Callout callout) {
            return placed.stream()
                    .filter(other -> callout.leaderCrosses(other.pill()) || other.leaderCrosses(callout.pill()))
                    .count();
        }

        private static long overlapping(List<Box> boxes, Box pill) {
            return boxes.stream().filter(pill::overlaps).count();
        }
    }

    private static final double COST_OF_PILL = 1e6;
    private static final double COST_OF_PLACE = 1_000;
    private static final double COST_OF_CROSSING = 500;
    private static final double COST_OF_CITY = 60;
    private static final double COST_OF_STATE = 0.3;
    private static final double SHARE_OF_LEADER = 0.5;
    private static final double MOST_PIXELS_ACROSS = 150;

    private Obstacles obstacles(
            Conflict conflict,
            Frame frame,
            List<Box> covered,
            Language language,
            List<MapMark> marks,
            List<Callout> placed) {
        List<Box> pills = Stream.concat(placed.stream().map(Callout::pill), covered.stream())
                .map(box -> box.grownBy(APART_PIXELS))
                .toList();
        List<Box> places = new ArrayList<>(surroundings.capitals(conflict, frame));
        marks.forEach(mark -> places.add(mark.box()));
        atlas.conflicts().values().stream()
                .map(Conflict::marker)
                .map(frame::pixelOf)
                .forEach(place -> places.add(place.grownBy(APART_PIXELS)));
        return new Obstacles(
                List.copyOf(placed),
                pills,
                places,
                surroundings.cities(conflict, frame, language),
                surroundings.states(conflict, frame, language));
    }

    /// @param gapPixels how far it is from its place
    private record Candidate(Callout callout, double gapPixels) {}

    /// @param rooms in the first of which that has a place for it the pill stands
    private static Callout placed(Callout unplaced, List<Box> rooms, Obstacles obstacles) {
        return rooms.stream()
                .flatMap(room -> candidates(unplaced, room).stream()
                        .filter(candidate -> room.contains(candidate.callout().pill()))
                        .min(Comparator.comparingDouble(
                                candidate -> candidate.gapPixels() + obstacles.cost(candidate.callout())))
                        .stream())
                .findFirst()
                .orElseGet(() -> candidates(unplaced, rooms.getLast()).getFirst())
                .callout();
    }

    /// Places around a pixel, the nearest first, and last those moved to where a room begins or ends.
    private static List<Candidate> candidates(Callout unplaced, Box room) {
        double width = unplaced.pill().width();
        List<Candidate> candidates = new ArrayList<>();
        for (double gap : GAPS_Y) {
            double left = unplaced.x() - GAP_X - width;
            double right = unplaced.x() + GAP_X;
            double middle = unplaced.x() - width / 2;
            double within = Math.max(room.x(), Math.min(middle, room.x() + room.width() - width));
            double below = unplaced.y() + gap;
            double above = unplaced.y() - gap - PILL_HEIGHT;
            double beside = unplaced.y() - PILL_HEIGHT / 2;
            double[][] corners = {
                {left, below},
                {right, below},
                {right, above},
                {left, above},
                {middle, below},
                {middle, above},
                {left - gap, beside},
                {right + gap, beside},
                {within, below},
                {within, above}
            };
            for (double[] corner : corners) {
                candidates.add(new Candidate(unplaced.withPillAt(corner[0], corner[1]), gap));
            }
        }
        return candidates;
    }

    /// Ends the line at the edge of what is marked at the place, so that it does not run through the mark.
    private static Callout endingClearOf(List<MapMark> marks, Callout callout) {
        for (MapMark mark : marks) {
            double clear = mark.radiusPixels() + CLEAR_OF_MARK_PIXELS;
            if (Math.hypot(mark.x() - callout.x(), mark.y() - callout.y()) < clear) {
                double dx = callout.leaderX() - mark.x();
                double dy = callout.leaderY() - mark.y();
                double share = clear / Math.max(clear, Math.hypot(dx, dy));
                return callout.endingAt(mark.x() + dx * share, mark.y() + dy * share);
            }
        }
        return callout;
    }
}
