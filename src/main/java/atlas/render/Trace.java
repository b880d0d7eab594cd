package atlas.render;

import atlas.geo.ArcPath;
import java.util.ArrayList;
import java.util.List;

/// A ring or an open line on a projection's plane: strands laid end to end, each with the way it is walked. Draws what
/// matters at the scale of a picture, in pixels.
final class Trace {

    private record Step(Strand strand, boolean isBackwards) {

        int first() {
            return isBackwards ? strand.u.length - 1 : 0;
        }

        int last() {
            return isBackwards ? 0 : strand.u.length - 1;
        }
    }

    private final List<Step> steps;
    private final PlaneBounds bounds;
    private final boolean isClosed;

    private Trace(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.bounds = PlaneBounds.aroundAll(
                steps.stream().map(step -> step.strand().bounds).toList());
        Step first = steps.getFirst();
        Step last = steps.getLast();
        this.isClosed = first.strand().u[first.first()] == last.strand().u[last.last()]
                && first.strand().v[first.first()] == last.strand().v[last.last()];
    }

    static Trace of(ArcPath path, List<List<Strand>> strandsOfArcs) {
        List<Step> steps = new ArrayList<>();
        for (int reference : path.arcs()) {
            List<Strand> strands = strandsOfArcs.get(ArcPath.arcNumber(reference));
            boolean isBackwards = ArcPath.isBackwards(reference);
            (isBackwards ? strands.reversed() : strands).forEach(strand -> steps.add(new Step(strand, isBackwards)));
        }
        return new Trace(steps);
    }

    PlaneBounds bounds() {
        return bounds;
    }

    private boolean isSeen(Look look) {
        return look.sidesOf(bounds) == 0 && !(isClosed && look.isTooSmallToBeSeen(bounds));
    }

    /// Draws the trace as a ring to be filled. As long as it runs along one side outside the picture a straight line
    /// takes its place: the fill is the same.
    void drawRing(Polyline.Pen pen, Look look) {
        if (!isSeen(look)) {
            return;
        }
        int sidesOfRun = 0;
        Step lastOfRun = steps.getFirst();
        for (Step step : steps) {
            int sides = look.sidesOf(step.strand().bounds);
            if (sides == 0) {
                draw(step, pen, look);
            } else if ((sides & sidesOfRun) == 0) {
                to(step.strand(), step.first(), pen, look);
            }
            sidesOfRun = (sides & sidesOfRun) == 0 ? sides : sides & sidesOfRun;
            lastOfRun = step;
        }
        if (sidesOfRun != 0) {
            to(lastOfRun.strand(), lastOfRun.last(), pen, look);
        }
        pen.close();
    }

    /// Draws what is seen of the trace as a line to be stroked.
    void drawLine(Polyline.Pen pen, Look look) {
        if (!isSeen(look)) {
            return;
        }
        for (Step step : steps) {
            if (look.sidesOf(step.strand().bounds) == 0) {
                draw(step, pen, look);
            } else {
                pen.lift();
            }
        }
        pen.lift();
    }

    private static void draw(Step step, Polyline.Pen pen, Look look) {
        Strand strand = step.strand();
        double least = look.leastSquareUnits();
        int points = strand.u.length;
        int by = step.isBackwards() ? -1 : 1;
        for (int n = 0, point = step.first(); n < points; n++, point += by) {
            if (strand.weight[point] >= least) {
                to(strand, point, pen, look);
            }
        }
    }

    private static void to(Strand strand, int point, Polyline.Pen pen, Look look) {
        pen.to(look.x(strand.u[point]), look.y(strand.v[point]));
    }
}
