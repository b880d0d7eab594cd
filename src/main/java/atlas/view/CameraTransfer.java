package atlas.view;

import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.projection.MapProjection;

/// Where the camera stands after a change of projection: where it stood, as far as the other projection is made to
/// show it.
final class CameraTransfer {

    /// Where the projection of Asia distorts little.
    private static final Bounds AROUND_ASIA = new Bounds(20, -12, 150, 80);
    /// Where a camera is taken that stood outside.
    private static final Bounds HEART_OF_ASIA = new Bounds(35, 10, 140, 60);

    private static final double MAX_CLOSE_UP_LAT_DEGREES = 80;

    private CameraTransfer() {}

    static Camera cameraIn(MapProjection to, Viewpoint from) {
        Camera camera = from.camera();
        Camera home = Viewpoint.homeOf(to);
        return switch (to) {
            case WORLD -> home;
            case ASIA -> camera.spanKm() >= home.spanKm() ? home : nearAsia(camera, home);
            case CLOSE_UP ->
                // Nobody has chosen the middle of the whole world.
                camera.equals(Viewpoint.homeOf(MapProjection.WORLD)) ? home : closeUp(camera, home);
        };
    }

    private static Camera nearAsia(Camera camera, Camera home) {
        return AROUND_ASIA.contains(camera.centre())
                ? camera
                : new Camera(nearest(camera.centre()), Math.max(camera.spanKm(), home.spanKm() / 2));
    }

    private static LonLat nearest(LonLat place) {
        Bounds heart = HEART_OF_ASIA;
        double lon = place.lonDegrees();
        boolean isWestOfIt = degreesBetween(lon, heart.west()) < degreesBetween(lon, heart.east());
        boolean isBeside = lon < heart.west() || lon > heart.east();
        double nearestLon = isWestOfIt ? heart.west() : heart.east();
        return new LonLat(isBeside ? nearestLon : lon, Math.clamp(place.latDegrees(), heart.south(), heart.north()));
    }

    private static double degreesBetween(double lon, double otherLon) {
        return Math.abs(Math.IEEEremainder(lon - otherLon, 360));
    }

    private static Camera closeUp(Camera camera, Camera home) {
        double lat = camera.centre().latDegrees();
        return new Camera(
                new LonLat(
                        camera.centre().lonDegrees(),
                        Math.clamp(lat, -MAX_CLOSE_UP_LAT_DEGREES, MAX_CLOSE_UP_LAT_DEGREES)),
                Math.min(camera.spanKm(), home.spanKm()));
    }
}
