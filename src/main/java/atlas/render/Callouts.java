package atlas.render;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.State;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Places the conflicts' names, each beside its place and inside the view, off the other names, the capitals and the
/// events. While the map is moved they keep still on it; only one that meets the edge of the view goes to the other
/// side of its mark. A conflict whose place is out of the view has no name there.
final class Callouts {

    private static final double PILL_HEIGHT = 24;
    static final double FONT_PIXELS = 12;
    /// Left of the name: room for the mark.
    static final double PADDING_LEFT = 24;

    private static final double PADDING_RIGHT = 12;
    private static final double GAP_X = 14;
    private static final double[] GAPS_Y = {20, 36, 56, 80, 110};
    private static final double APART_PIXELS = 4;
    private static final double CAPITAL_PIXELS = 14;
    private static final double NEAR_CAPITAL_KM = 4_000;
    private static final double CLEAR_OF_MARK_PIXELS = 3;

    private final Atlas atlas;
    private final Letterings letterings;
    /// By a conflict's id.
    private final Map<String, List<LonLat>> capitalsNear = new HashMap<>();

    Callouts(Atlas atlas, Letterings letterings) {
        this.atlas = atlas;
        this.letterings = letterings;
        List<LonLat> capitals = atlas.states().values().stream()
                .flatMap(state -> state.capital().stream())
                .map(State.Capital::at)
                .toList();
        atlas.conflicts()
                .forEach((id, conflict) -> capitalsNear.put(
                        id,
                        capitals.stream()
                                .filter(capital -> isNear(capital, conflict.marker()))
                                .toList()));
    }

    /// The callouts of the conflicts that had begun by the viewpoint's day; in a comparison, by the day of the side on
    /// which a conflict's place lies.
    ///
    /// @param visible the part of the frame that the reader sees, in pixels
    /// @param marks   that no name may cover
    List<Callout> of(Viewpoint viewpoint, Frame frame, Box visible, Language language, List<MapMark> marks) {
        List<Callout> placed = new ArrayList<>();
        for (Conflict conflict : atlas.conflicts().values()) {
            Box at = frame.pixelOf(conflict.marker());
            double share = (at.x() - visible.x()) / visible.width();
            if (conflict.phaseOn(viewpoint.seenAt(share).date()).isPresent() && visible.contains(at)) {
                Box pill = pill(at, visible, width(conflict, language), obstacles(conflict, frame, marks, placed));
                placed.add(endingClearOf(marks, new Callout(conflict, at.x(), at.y(), pill)));
            }
        }
        return placed;
    }

    private double width(Conflict conflict, Language language) {
        return PADDING_LEFT
                + letterings
                        .of(List.of(conflict.names().in(language)), Typeface.Cut.SEMI_BOLD, FONT_PIXELS, 0)
                        .widthPixels()
                + PADDING_RIGHT;
    }

    /// What no name may cover, most important first.
    private record Obstacles(List<Box> names, List<Box> places) {

        boolean leavesFree(Box pill) {
            return leavesNamesFree(pill) && places.stream().noneMatch(pill::overlaps);
        }

        boolean leavesNamesFree(Box pill) {
            return names.stream().noneMatch(pill::overlaps);
        }
    }

    private Obstacles obstacles(Conflict conflict, Frame frame, List<MapMark> marks, List<Callout> placed) {
        List<Box> names = placed.stream()
                .map(callout -> callout.pill().grownBy(APART_PIXELS))
                .toList();
        List<Box> places = new ArrayList<>();
        marks.forEach(mark -> places.add(mark.box()));
        atlas.conflicts().values().stream()
                .map(Conflict::marker)
                .map(frame::pixelOf)
                .forEach(place -> places.add(place.grownBy(APART_PIXELS)));
        capitalsNear
                .getOrDefault(conflict.id(), List.of())
                .forEach(capital -> places.add(frame.pixelOf(capital).grownBy(CAPITAL_PIXELS / 2)));
        return new Obstacles(names, places);
    }

    private static boolean isNear(LonLat capital, LonLat marker) {
        return capital.kilometresTo(marker) < NEAR_CAPITAL_KM;
    }

    private static Box pill(Box at, Box visible, double width, Obstacles obstacles) {
        List<Box> candidates = candidates(at, width);
        Predicate<Box> isSeen = visible::contains;
        return candidates.stream()
                .filter(isSeen.and(obstacles::leavesFree))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(isSeen.and(obstacles::leavesNamesFree))
                        .findFirst())
                .or(() -> candidates.stream().filter(isSeen).findFirst())
                .orElseGet(candidates::getFirst);
    }

    /// Places around a pixel, the nearest first.
    private static List<Box> candidates(Box at, double width) {
        List<Box> candidates = new ArrayList<>();
        for (double gapY : GAPS_Y) {
            double left = at.x() - GAP_X - width;
            double right = at.x() + GAP_X;
            double below = at.y() + gapY;
            double above = at.y() - gapY - PILL_HEIGHT;
            candidates.add(new Box(left, below, width, PILL_HEIGHT));
            candidates.add(new Box(right, below, width, PILL_HEIGHT));
            candidates.add(new Box(right, above, width, PILL_HEIGHT));
            candidates.add(new Box(left, above, width, PILL_HEIGHT));
            candidates.add(new Box(at.x() - width / 2, below, width, PILL_HEIGHT));
            candidates.add(new Box(at.x() - width / 2, above, width, PILL_HEIGHT));
            candidates.add(new Box(left - gapY, at.y() - PILL_HEIGHT / 2, width, PILL_HEIGHT));
            candidates.add(new Box(right + gapY, at.y() - PILL_HEIGHT / 2, width, PILL_HEIGHT));
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
                return new Callout(callout.conflict(), mark.x() + dx * share, mark.y() + dy * share, callout.pill());
            }
        }
        return callout;
    }
}
