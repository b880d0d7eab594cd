package atlas.render;

import java.util.List;

/// A rectangle around something on a projection's plane, in units of the plane.
record PlaneBounds(double minU, double minV, double maxU, double maxV) {

    static PlaneBounds around(double[] u, double[] v) {
        double minU = Double.MAX_VALUE;
        double minV = Double.MAX_VALUE;
        double maxU = -Double.MAX_VALUE;
        double maxV = -Double.MAX_VALUE;
        for (int i = 0; i < u.length; i++) {
            minU = Math.min(minU, u[i]);
            maxU = Math.max(maxU, u[i]);
            minV = Math.min(minV, v[i]);
            maxV = Math.max(maxV, v[i]);
        }
        return new PlaneBounds(minU, minV, maxU, maxV);
    }

    static PlaneBounds aroundAll(List<PlaneBounds> parts) {
        return new PlaneBounds(
                parts.stream().mapToDouble(PlaneBounds::minU).min().orElse(0),
                parts.stream().mapToDouble(PlaneBounds::minV).min().orElse(0),
                parts.stream().mapToDouble(PlaneBounds::maxU).max().orElse(0),
                parts.stream().mapToDouble(PlaneBounds::maxV).max().orElse(0));
    }
}
