package atlas.export.spatial;

import atlas.domain.place.State;
import atlas.geo.Geography;
import atlas.geo.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The areas of states, as polygons with their holes. On one thread.
public final class StateAreas {

    private final Geography overview;
    private final Supplier<Geography> finer;
    private Optional<Geography> closeUp = Optional.empty();

    /// @param overview the shapes by codes of states, at 1:50m
    /// @param finer    those at 1:10m, asked for once, when a state has none in the overview
    public StateAreas(Geography overview, Supplier<Geography> finer) {
        this.overview = overview;
        this.finer = finer;
    }

    /// The area of a state in its newest form: of one that has ended, that of its parts together. It is that of the
    /// overview; of a state too small for it, the finer one. Empty where no outline is known, or where the state is
    /// drawn as a part of another.
    public Optional<Geometry> of(State state) {
        return of(state, overview).or(() -> of(state, closeUp()));
    }

    private Geography closeUp() {
        Geography asked = closeUp.orElseGet(finer);
        closeUp = Optional.of(asked);
        return asked;
    }

    private static Optional<Geometry> of(State state, Geography states) {
        List<String> parts = state.history().parts();
        Geography geography = state.existsTo().isPresent() && !parts.isEmpty()
                ? states.joined(Map.of(state.iso3(), parts), Map.of())
                : states;
        return geography.shape(state.iso3()).flatMap(shape -> area(geography, shape));
    }

    private static Optional<Geometry> area(Geography geography, Shape shape) {
        List<Ring> rings = shape.rings().stream()
                .map(path -> Ring.points(geography, path))
                .filter(points -> points.size() >= Ring.FEWEST_POINTS)
                .map(Ring::of)
                .sorted(Comparator.comparingDouble(Ring::size).reversed())
                .toList();
        List<Geometry.Polygon> polygons = polygons(rings);
        return polygons.isEmpty() ? Optional.empty() : Optional.of(new Geometry.Area(polygons));
    }

    /// A ring in an even number of others is an outer one; in an odd number, a hole of the smallest of them.
    ///
    /// @param rings the largest first
    private static List<Geometry.Polygon> polygons(List<Ring> rings) {
        List<List<Ring>> polygons = new ArrayList<>();
        List<List<Ring>> polygonOf = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            int depth = 0;
            int smallestAround = -1;
            for (int other = 0; other < i; other++) {
                if (rings.get(other).encloses(rings.get(i))) {
                    depth++;
                    smallestAround = other;
                }
            }
            boolean isOuter = depth % 2 == 0;
            List<Ring> polygon = isOuter ? new ArrayList<>() : polygonOf.get(smallestAround);
            polygon.add(rings.get(i).walked(isOuter));
            polygonOf.add(polygon);
            if (isOuter) {
                polygons.add(polygon);
            }
        }
        return polygons.stream().map(Geometry.Polygon::new).toList();
    }
}
