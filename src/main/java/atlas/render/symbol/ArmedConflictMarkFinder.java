package atlas.render.symbol;

import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ConflictYear;
import atlas.geo.LonLat;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import atlas.render.canvas.Frame;
import atlas.view.Layer;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the armed conflicts of a day's year and gives each a place: its own, or one beside it where another or an
/// event stands already. Where they stand does not depend on what is seen, so that they keep still while the map is
/// moved.
public final class ArmedConflictMarkFinder {

    private static final double WAR_RADIUS_PIXELS = 4.5;
    private static final double MINOR_RADIUS_PIXELS = 3.5;
    /// On smaller scales marks shrink, so that a map of the world stays quiet.
    private static final double FULL_SIZE_UP_TO_KM_PER_PIXEL = 8;

    private static final double LEAST_SHARE = 0.72;
    private static final double APART_PIXELS = 1.5;
    private static final double AT_CAPITAL_KM = 20;
    private static final double BESIDE_CAPITAL_PIXELS = 4;
    private static final int DIRECTIONS = 8;
    private static final int RINGS = 4;

    private final Atlas atlas;
    private final EventMarkFinder events;
    private volatile @Nullable Placed last;

    /// @param events finds what no armed conflict may cover
    public ArmedConflictMarkFinder(Atlas atlas, EventMarkFinder events) {
        this.atlas = atlas;
        this.events = events;
    }

    /// What is taken on the plane, in pixels from its corner.
    private record Taken(double x, double y, double radiusPixels) {
        static Taken by(MapMark mark) {
            return new Taken(mark.x(), mark.y(), mark.radiusPixels());
        }
    }

    /// @param events that stand at the scale
    private record Key(Projection projection, double pixelsPerUnit, int year, List<Taken> events) {}

    /// @param marks in pixels from the plane's corner
    private record Placed(Key key, List<ArmedConflictMark> marks) {}

    /// All marks of the year, in the picture or not, in its pixels; minor conflicts first.
    public List<ArmedConflictMark> everywhere(Viewpoint viewpoint, Frame frame) {
        if (!viewpoint.shows(Layer.ARMED_CONFLICTS)) {
            return List.of();
        }
        Frame plane = frame.wholePlane();
        List<Taken> taken =
                events.everywhere(viewpoint, plane).stream().map(Taken::by).toList();
        Key key = new Key(
                plane.projection(), plane.pixelsPerUnit(), viewpoint.date().getYear(), taken);
        Placed known = last;
        if (known == null || !known.key().equals(key)) {
            known = new Placed(key, placed(key.year(), plane, taken));
            last = known;
        }
        double left = frame.x(0);
        double top = frame.y(0);
        return known.marks().stream().map(mark -> mark.movedBy(left, top)).toList();
    }

    /// All marks of a year as they stand where there are no events, in pixels from the plane's corner.
    ///
    /// @param plane all of the plane at a scale
    public List<ArmedConflictMark> onPlane(int year, Frame plane) {
        return placed(year, plane, List.of());
    }

    /// Wars take their places first, and are painted last.
    private List<ArmedConflictMark> placed(int year, Frame plane, List<Taken> events) {
        List<Taken> taken = new ArrayList<>(events);
        List<ArmedConflictMark> placed = new ArrayList<>();
        for (ArmedConflict conflict : atlas.armedConflicts().in(year)) {
            conflict.in(year)
                    .map(found -> mark(conflict, found, plane))
                    .map(mark -> clearOf(taken, mark))
                    .ifPresent(mark -> {
                        placed.add(mark);
                        taken.add(Taken.by(mark));
                    });
        }
        return placed.stream()
                .sorted(Comparator.comparing(mark -> mark.year().isWar()))
                .toList();
    }

    /// What stands at a capital is marked beside its dot, at the lower left where no name stands, so that the city
    /// keeps both.
    private ArmedConflictMark mark(ArmedConflict conflict, ConflictYear year, Frame plane) {
        PlanePoint at = plane.projection().project(conflict.at());
        double kilometresPerPixel = plane.projection().kilometresPerUnit(conflict.at()) / plane.pixelsPerUnit();
        double share = Math.clamp(Math.sqrt(FULL_SIZE_UP_TO_KM_PER_PIXEL / kilometresPerPixel), LEAST_SHARE, 1);
        double radius = share * (year.isWar() ? WAR_RADIUS_PIXELS : MINOR_RADIUS_PIXELS);
        double shift = isAtCapital(conflict.at()) ? radius + BESIDE_CAPITAL_PIXELS : 0;
        return new ArmedConflictMark(
                conflict, year, at.u() * plane.pixelsPerUnit() - shift, at.v() * plane.pixelsPerUnit() + shift, radius);
    }

    private boolean isAtCapital(LonLat place) {
        return atlas.states().values().stream()
                .flatMap(state -> state.capital().stream())
                .anyMatch(capital -> capital.at().kilometresTo(place) < AT_CAPITAL_KM);
    }

    /// The mark, or the same at the nearest place beside it that is free.
    private static ArmedConflictMark clearOf(List<Taken> taken, ArmedConflictMark mark) {
        Optional<ArmedConflictMark> free =
                places(mark).filter(there -> isFree(taken, there)).findFirst();
        return free.orElse(mark);
    }

    private static boolean isFree(List<Taken> taken, ArmedConflictMark mark) {
        return taken.stream()
                .allMatch(other -> Math.hypot(mark.x() - other.x(), mark.y() - other.y())
                        >= mark.radiusPixels() + other.radiusPixels() + APART_PIXELS);
    }

    private static Stream<ArmedConflictMark> places(ArmedConflictMark mark) {
        List<ArmedConflictMark> places = new ArrayList<>(List.of(mark));
        double step = mark.radiusPixels() + WAR_RADIUS_PIXELS + APART_PIXELS;
        for (int ring = 1; ring <= RINGS; ring++) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = Math.PI + 2 * Math.PI * i / DIRECTIONS;
                places.add(mark.movedBy(ring * step * Math.cos(angle), ring * step * Math.sin(angle)));
            }
        }
        return places.stream();
    }
}
