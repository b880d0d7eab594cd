package atlas.view;

import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;

/// Where the reader looks at and how much of it fits.
///
/// @param centre the place in the middle
/// @param spanKm how many kilometres, at the centre's scale, the shorter side of the picture spans; in the
///               projection of the world, of pictures not as wide as they should be, two thirds of the width. So one
///               camera frames the same land in a window, on a projector and in a printed figure
public record Camera(LonLat centre, double spanKm) {

    public static final double MIN_SPAN_KM = 40;
    public static final double MAX_SPAN_KM = 42_000;

    private static final double ROOM_AROUND = 1.5;

    /// A camera that shows a rectangle as a whole, with some room around; a place as close as a camera goes.
    public static Camera around(Bounds bounds) {
        double middle = bounds.centre().latDegrees();
        double heightKm =
                new LonLat(bounds.west(), bounds.south()).kilometresTo(new LonLat(bounds.west(), bounds.north()));
        double widthKm = new LonLat(bounds.west(), middle).kilometresTo(new LonLat(bounds.east(), middle));
        return new Camera(bounds.centre(), Math.max(MIN_SPAN_KM, Math.max(heightKm, widthKm) * ROOM_AROUND));
    }

    public Camera {
        if (!(spanKm > 0)) {
            throw new WrongValue(Sentence.of("problem.span-km", spanKm));
        }
        spanKm = Math.clamp(spanKm, MIN_SPAN_KM, MAX_SPAN_KM);
    }
}
