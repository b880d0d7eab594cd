package atlas.map.input;

import atlas.cartography.Box;
import atlas.domain.Atlas;
import atlas.domain.place.State;
import atlas.geo.Bounds;
import atlas.geo.Geography;
import atlas.geo.LonLat;
import atlas.geo.Shape;
import atlas.projection.MapProjection;
import atlas.render.canvas.Frame;
import atlas.view.Camera;
import atlas.view.Viewpoint;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a state can be seen, and from where it could be.
public final class RevealState {

    /// How much of what lies around is shown with a state.
    private static final double WITH_NEIGHBOURS = 2;

    private static final double NARROWEST_KM = 1_000;
    private static final double EDGE_PIXELS = 24;

    private final Atlas atlas;
    private final Geography states;

    public RevealState(Atlas atlas, Geography states) {
        this.atlas = atlas;
        this.states = states;
    }

    /// The camera that brings a state into sight; empty where it is in sight, or has no place on the map.
    public Optional<Camera> cameraFor(String iso3, Frame seen) {
        Optional<Bounds> bounds = states.boundsOf(iso3);
        Optional<LonLat> middle = bounds.map(around -> middleOf(iso3, around));
        if (middle.isEmpty() || isInSight(iso3, middle.get(), seen)) {
            return Optional.empty();
        }
        double spanKm = Math.max(
                bounds.map(RevealState::heightKm).orElse(0.0) * WITH_NEIGHBOURS,
                seen.camera().map(Camera::spanKm).orElse(NARROWEST_KM));
        double widestKm = Viewpoint.homeOf(MapProjection.ASIA).spanKm();
        return middle.map(place -> new Camera(place, Math.clamp(spanKm, NARROWEST_KM, widestKm)));
    }

    private boolean isInSight(String iso3, LonLat middle, Frame seen) {
        boolean fillsTheMap = seen.placeUnder(seen.widthPixels() / 2, seen.heightPixels() / 2)
                .flatMap(states::shapeUnder)
                .filter(shape -> shape.id().equals(iso3))
                .isPresent();
        return fillsTheMap
                || Stream.concat(Stream.of(middle), capital(iso3).stream())
                        .map(seen::pixelOf)
                        .anyMatch(pixel -> isInside(pixel, seen));
    }

    private static boolean isInside(Box pixel, Frame seen) {
        return pixel.x() > EDGE_PIXELS
                && pixel.y() > EDGE_PIXELS
                && pixel.x() < seen.widthPixels() - EDGE_PIXELS
                && pixel.y() < seen.heightPixels() - EDGE_PIXELS;
    }

    /// The middle of its bounds where that is its land, else its capital: bounds may go round the Earth.
    private LonLat middleOf(String iso3, Bounds bounds) {
        boolean isOnItsLand = states.shapeUnder(bounds.centre())
                .map(Shape::id)
                .filter(iso3::equals)
                .isPresent();
        return isOnItsLand ? bounds.centre() : capital(iso3).orElse(bounds.centre());
    }

    private Optional<LonLat> capital(String iso3) {
        return atlas.state(iso3).flatMap(State::capital).map(State.Capital::at);
    }

    private static double heightKm(Bounds bounds) {
        return new LonLat(bounds.west(), bounds.south()).kilometresTo(new LonLat(bounds.west(), bounds.north()));
    }
}
