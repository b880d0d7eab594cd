package atlas.render.geometry;

import java.util.List;

/// A rectangle around something on a projection's plane, in units of the plane.
record PlaneBounds(float minU, float minV, float maxU, float maxV) {

    static PlaneBounds around(float[] u, float[] v) {
        float minU = Float.MAX_VALUE;
        float minV = Float.MAX_VALUE;
        float maxU = -Float.MAX_VALUE;
        float maxV = -Float.MAX_VALUE;
        for (int i = 0; i < u.length; i++) {
            minU = Math.min(minU, u[i]);
            maxU = Math.max(maxU, u[i]);
            minV = Math.min(minV, v[i]);
            maxV = Math.max(maxV, v[i]);
        }
        return new PlaneBounds(minU, minV, maxU, maxV);
    }

    static PlaneBounds aroundAll(List<PlaneBounds> parts) {
        float minU = Float.MAX_VALUE;
        float minV = Float.MAX_VALUE;
        float maxU = -Float.MAX_VALUE;
        float maxV = -Float.MAX_VALUE;
        for (PlaneBounds part : parts) {
            minU = Math.min(minU, part.minU);
            minV = Math.min(minV, part.minV);
            maxU = Math.max(maxU, part.maxU);
            maxV = Math.max(maxV, part.maxV);
        }
        return new PlaneBounds(minU, minV, maxU, maxV);
    }
}
