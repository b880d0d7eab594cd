package atlas.view;

import atlas.geo.LonLat;
import atlas.projection.PlanePoint;
import atlas.projection.Projection;

/// A way for the camera from one place to another, on a projection's plane. Where the goal is far it zooms out and in
/// again, as J. J. van Wijk and W. A. A. Nuij found to be shortest for the eye: Smooth and efficient zooming and
/// panning, Proceedings of InfoVis 2003, 15 to 23, equation 9. Where the goal is in sight it goes straight there.
public final class Flight {

    /// The paper's ρ, as its readers preferred it: how much rather zooming than panning.
    private static final double RHO = 1.42;
    /// The goal counts as in sight up to this many shorter sides of the picture away.
    private static final double IN_SIGHT = 0.75;

    private static final double SECONDS_PER_LENGTH = 0.45;
    private static final double SHORTEST_SECONDS = 0.3;
    private static final double LONGEST_SECONDS = 1.8;

    private final Projection projection;
    private final Camera from;
    private final Camera to;
    private final PlanePoint start;
    private final PlanePoint end;
    private final Path path;

    public Flight(Projection projection, Camera from, Camera to) {
        this.projection = projection;
        this.from = from;
        this.to = to;
        this.start = projection.project(from.centre());
        this.end = projection.project(to.centre());
        double w0 = from.spanKm() / projection.kilometresPerUnit(from.centre());
        double w1 = to.spanKm() / projection.kilometresPerUnit(to.centre());
        double distance = Math.hypot(end.u() - start.u(), end.v() - start.v());
        this.path =
                distance <= IN_SIGHT * Math.max(w0, w1) ? new Straight(w0, w1, distance) : new Arched(w0, w1, distance);
    }

    /// How long the flight takes.
    public double seconds() {
        return Math.clamp(path.length() * SECONDS_PER_LENGTH, SHORTEST_SECONDS, LONGEST_SECONDS);
    }

    /// The camera when a share of the time has passed, from 0 to 1. It sets off and arrives gently.
    public Camera at(double shareOfTime) {
        if (shareOfTime <= 0) {
            return from;
        }
        if (shareOfTime >= 1) {
            return to;
        }
        double eased = shareOfTime * shareOfTime * (3 - 2 * shareOfTime);
        double way = path.wayAt(eased);
        LonLat centre = projection
                .unproject(new PlanePoint(
                        start.u() + (end.u() - start.u()) * way, start.v() + (end.v() - start.v()) * way))
                .orElse(to.centre());
        return new Camera(centre, path.unitsAcrossAt(eased) * projection.kilometresPerUnit(centre));
    }

    /// How the plane passes by. Lengths are the paper's, in which zooming by a factor e is 1 / ρ.
    private sealed interface Path {
        double length();

        /// The share of the way over the plane that lies behind, at a share of the length.
        double wayAt(double share);

        /// The units of the plane that the picture spans.
        double unitsAcrossAt(double share);
    }

    /// Zooms evenly about the one point that both cameras have at the same place of the picture.
    private record Straight(double w0, double w1, double distance) implements Path {
        @Override
        public double length() {
            return Math.hypot(RHO * distance / Math.max(w0, w1), Math.log(w1 / w0) / RHO);
        }

        @Override
        public double wayAt(double share) {
            return Math.abs(w1 / w0 - 1) < 1e-6 ? share : (unitsAcrossAt(share) - w0) / (w1 - w0);
        }

        @Override
        public double unitsAcrossAt(double share) {
            return w0 * Math.pow(w1 / w0, share);
        }
    }

    /// Equation 9.
    private record Arched(double w0, double w1, double distance) implements Path {
        private double r0() {
            double b0 = (w1 * w1 - w0 * w0 + Math.pow(RHO, 4) * distance * distance) / (2 * w0 * RHO * RHO * distance);
            return arsinhOfNegative(b0);
        }

        private double r1() {
            double b1 = (w1 * w1 - w0 * w0 - Math.pow(RHO, 4) * distance * distance) / (2 * w1 * RHO * RHO * distance);
            return arsinhOfNegative(b1);
        }

        /// ln(−b + √(b² + 1)), without losing digits where b is large.
        private static double arsinhOfNegative(double b) {
            return -Math.signum(b) * Math.log(Math.abs(b) + Math.sqrt(b * b + 1));
        }

        @Override
        public double length() {
            return (r1() - r0()) / RHO;
        }

        @Override
        public double wayAt(double share) {
            double r0 = r0();
            double r = r0 + (r1() - r0) * share;
            return w0 / (RHO * RHO) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0)) / distance;
        }

        @Override
        public double unitsAcrossAt(double share) {
            double r0 = r0();
            return w0 * Math.cosh(r0) / Math.cosh(r0 + (r1() - r0) * share);
        }
    }
}
