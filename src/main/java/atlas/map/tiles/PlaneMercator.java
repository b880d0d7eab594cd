package atlas.map.tiles;

import atlas.projection.PlanePoint;
import com.gluonhq.maps.MapPoint;

/// Gluon's viewport knows one plane, Web Mercator's, and names its points by latitude and longitude. Any plane of ours
/// is shown in it by handing over the Mercator names of its points.
public final class PlaneMercator {

    private static final double TILE_PIXELS = 256;

    private PlaneMercator() {}

    public static MapPoint nameOf(PlanePoint point) {
        double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * point.v()))));
        return new MapPoint(lat, 360 * point.u() - 180);
    }

    /// Gluon's zoom at which the plane is so many pixels wide.
    public static double zoomOf(double pixelsPerUnit) {
        return Math.log(pixelsPerUnit / TILE_PIXELS) / Math.log(2);
    }
}
