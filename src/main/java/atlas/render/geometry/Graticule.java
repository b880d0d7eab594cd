package atlas.render.geometry;

import atlas.geo.LonLat;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;
import atlas.render.canvas.Frame;
import atlas.render.drawing.Linework;
import atlas.render.drawing.Polyline;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The meridians and parallels of a picture, in its pixels. Their step follows the scale, so that there are few on any;
/// towards the poles, where they crowd, most meridians end.
public record Graticule(List<GraticuleLine> graticuleLines) {

    private static final double[] STEPS_DEGREES = {0.25, 0.5, 1, 2, 5, 10, 20, 30};
    private static final double LINES_APART_PIXELS = 105;
    private static final double MERIDIANS_APART_PIXELS = 22;
    /// Of the meridians each third goes on when they crowd, and of those the four quarters.
    private static final double QUARTER_DEGREES = 90;

    private static final double POINTS_A_STEP = 5;
    private static final double BROKEN_UNITS = 0.25;
    private static final double DEGREE_KM = Math.toRadians(1) * LonLat.EARTH_RADIUS_KM;

    /// One meridian or parallel.
    ///
    /// @param degrees east or north
    /// @param pieces  in pixels; a line that leaves the plane at one side goes on at the other
    public record GraticuleLine(boolean isMeridian, double degrees, List<List<Point2D>> pieces) {}

    static Graticule of(Projection projection, Frame frame) {
        double step = stepDegrees(frame.kilometresPerPixel());
        Extent extent = Extent.of(projection, frame).grownTo(step);
        List<GraticuleLine> graticuleLines = new ArrayList<>();
        for (double lon = extent.west(); lon <= extent.east() + step / 2 && lon < extent.west() + 359.9; lon += step) {
            double degrees = lon - 360 * Math.floor((lon + 180) / 360);
            double end = poleward(projection, frame, degrees, step);
            double south = Math.max(extent.south(), -end);
            double north = Math.min(extent.north(), end);
            if (south < north) {
                graticuleLines.add(new GraticuleLine(true, degrees, meridian(frame, degrees, south, north, step)));
            }
        }
        for (double lat = extent.south(); lat <= extent.north() + step / 2; lat += step) {
            if (Math.abs(lat) < 90) {
                graticuleLines.add(
                        new GraticuleLine(false, lat, parallel(frame, lat, extent.west(), extent.east(), step)));
            }
        }
        return new Graticule(graticuleLines);
    }

    /// All lines where they touch the picture.
    public Linework linework() {
        Polyline.Pen pen = new Polyline.Pen();
        for (GraticuleLine graticuleLine : graticuleLines) {
            for (List<Point2D> piece : graticuleLine.pieces()) {
                piece.forEach(point -> pen.to(point.getX(), point.getY()));
                pen.lift();
            }
        }
        return Linework.of(pen.drawn());
    }

    static double stepDegrees(double kilometresPerPixel) {
        for (double step : STEPS_DEGREES) {
            if (step * DEGREE_KM / kilometresPerPixel >= LINES_APART_PIXELS) {
                return step;
            }
        }
        return STEPS_DEGREES[STEPS_DEGREES.length - 1];
    }

    /// How far from the equator a meridian goes.
    private static double poleward(Projection projection, Frame frame, double lon, double step) {
        double apart = lon % QUARTER_DEGREES == 0 ? 0 : Math.abs(lon % (3 * step)) < 1e-9 ? 3 * step : step;
        double neighbour = lon + apart > 180 ? lon - apart : lon + apart;
        for (double lat : new double[] {90, 88, 85, 80, 75, 70, 60}) {
            PlanePoint a = projection.project(lon, lat);
            PlanePoint b = projection.project(neighbour, lat);
            double pixels = Math.hypot(a.u() - b.u(), a.v() - b.v()) * frame.pixelsPerUnit();
            if (apart == 0 || pixels >= MERIDIANS_APART_PIXELS) {
                return lat;
            }
        }
        return 60;
    }

    private static List<List<Point2D>> meridian(Frame frame, double lon, double south, double north, double step) {
        List<LonLat> points = new ArrayList<>();
        int pieces = (int) Math.ceil((north - south) / step * POINTS_A_STEP);
        for (int i = 0; i <= pieces; i++) {
            points.add(new LonLat(lon, south + (north - south) * i / pieces));
        }
        return inPicture(frame, points);
    }

    private static List<List<Point2D>> parallel(Frame frame, double lat, double west, double east, double step) {
        List<LonLat> points = new ArrayList<>();
        int pieces = (int) Math.ceil((east - west) / step * POINTS_A_STEP);
        for (int i = 0; i <= pieces; i++) {
            double lon = west + (east - west) * i / pieces;
            // 180° west is written as such only where a line begins.
            double turns = Math.floor((lon + 180) / 360);
            points.add(new LonLat(i == pieces && lon == 180 ? 180 : lon - 360 * turns, lat));
        }
        return inPicture(frame, points);
    }

    private static List<List<Point2D>> inPicture(Frame frame, List<LonLat> points) {
        List<List<Point2D>> pieces = new ArrayList<>();
        List<Point2D> piece = new ArrayList<>();
        Optional<Point2D> last = Optional.empty();
        for (LonLat place : points) {
            PlanePoint plane = frame.projection().project(place);
            Point2D here = new Point2D.Double(frame.x(plane.u()), frame.y(plane.v()));
            if (last.isPresent()) {
                Point2D before = last.get();
                boolean isBroken = before.distance(here) > BROKEN_UNITS * frame.pixelsPerUnit();
                if (isBroken || !touches(frame, before, here)) {
                    pieces = with(pieces, piece);
                    piece = new ArrayList<>();
                } else {
                    if (piece.isEmpty()) {
                        piece.add(before);
                    }
                    piece.add(here);
                }
            }
            last = Optional.of(here);
        }
        return with(pieces, piece);
    }

    private static List<List<Point2D>> with(List<List<Point2D>> pieces, List<Point2D> piece) {
        if (piece.size() > 1) {
            pieces.add(piece);
        }
        return pieces;
    }

    private static boolean touches(Frame frame, Point2D a, Point2D b) {
        return Math.max(a.getX(), b.getX()) >= 0
                && Math.max(a.getY(), b.getY()) >= 0
                && Math.min(a.getX(), b.getX()) <= frame.widthPixels()
                && Math.min(a.getY(), b.getY()) <= frame.heightPixels();
    }

    /// The degrees that a picture shows; the east may lie beyond 180.
    private record Extent(double west, double south, double east, double north) {

        private static final Extent ALL = new Extent(-180, -90, 180, 90);
        private static final int SAMPLES = 12;
        private static final double WIDE_DEGREES = 120;

        static Extent of(Projection projection, Frame frame) {
            Optional<LonLat> centre = projection.unproject(frame.centre());
            if (centre.isEmpty() || !frame.showsEarthOnly() || showsPole(frame, 90) || showsPole(frame, -90)) {
                return ALL;
            }
            double middle = centre.get().lonDegrees();
            double west = 0;
            double east = 0;
            double south = 90;
            double north = -90;
            for (int i = 0; i <= SAMPLES; i++) {
                for (int j = 0; j <= SAMPLES; j++) {
                    Optional<LonLat> place =
                            frame.placeUnder(frame.widthPixels() * i / SAMPLES, frame.heightPixels() * j / SAMPLES);
                    if (place.isPresent()) {
                        double off = place.get().lonDegrees() - middle;
                        off -= 360 * Math.floor((off + 180) / 360);
                        west = Math.min(west, off);
                        east = Math.max(east, off);
                        south = Math.min(south, place.get().latDegrees());
                        north = Math.max(north, place.get().latDegrees());
                    }
                }
            }
            return Math.max(-west, east) > WIDE_DEGREES
                    ? new Extent(-180, south, 180, north)
                    : new Extent(middle + west, south, middle + east, north);
        }

        private static boolean showsPole(Frame frame, double lat) {
            return frame.bounds().contains(frame.pixelOf(new LonLat(0, lat)));
        }

        /// With one line more at each side.
        Extent grownTo(double step) {
            double first = Math.floor(west / step - 0.5) * step;
            double last = Math.ceil(east / step + 0.5) * step;
            boolean isAll = last - first >= 360;
            return new Extent(
                    isAll ? -180 : first,
                    Math.max(-90, Math.floor(south / step - 0.5) * step),
                    isAll ? 180 : last,
                    Math.min(90, Math.ceil(north / step + 0.5) * step));
        }
    }
}
