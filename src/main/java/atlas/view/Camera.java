package atlas.view;

import atlas.geo.LonLat;

/// Where the reader looks at and how much of it fits.
///
/// @param centre the place in the middle
/// @param spanKm how many kilometres, at the centre's scale, the shorter side of the picture spans; in the
///               projection of the world, of pictures not as wide as they should be, two thirds of the width. So one
///               camera frames the same land in a window, on a projector and in a printed figure
public record Camera(LonLat centre, double spanKm) {

    public static final double MIN_SPAN_KM = 40;
    public static final double MAX_SPAN_KM = 42_000;

    public Camera {
        if (!(spanKm > 0)) {
            throw new IllegalArgumentException("a span is positive, not " + spanKm + " km");
        }
        spanKm = Math.clamp(spanKm, MIN_SPAN_KM, MAX_SPAN_KM);
    }
}
