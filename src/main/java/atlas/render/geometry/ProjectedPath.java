package atlas.render.geometry;

import atlas.geo.ArcPath;
import atlas.render.drawing.Polyline;
import java.util.ArrayList;
import java.util.List;

/// A ring or an open line on a projection's plane: chunks laid end to end, each with its direction. Draws what
/// matters at the scale of a picture, in pixels.
final class ProjectedPath {

    private record ChunkStep(ArcChunk chunk, boolean isBackwards) {

        int first() {
            return isBackwards ? chunk.u.length - 1 : 0;
        }

        int last() {
            return isBackwards ? 0 : chunk.u.length - 1;
        }
    }

    private final List<ChunkStep> chunkSteps;
    private final PlaneBounds bounds;
    private final boolean isClosed;

    private ProjectedPath(List<ChunkStep> chunkSteps) {
        this.chunkSteps = List.copyOf(chunkSteps);
        this.bounds = PlaneBounds.aroundAll(
                chunkSteps.stream().map(chunkStep -> chunkStep.chunk().bounds).toList());
        ChunkStep first = chunkSteps.getFirst();
        ChunkStep last = chunkSteps.getLast();
        this.isClosed = first.chunk().u[first.first()] == last.chunk().u[last.last()]
                && first.chunk().v[first.first()] == last.chunk().v[last.last()];
    }

    static ProjectedPath of(ArcPath path, List<List<ArcChunk>> strandsOfArcs) {
        List<ChunkStep> chunkSteps = new ArrayList<>();
        for (int reference : path.arcs()) {
            List<ArcChunk> chunks = strandsOfArcs.get(ArcPath.arcNumber(reference));
            boolean isBackwards = ArcPath.isBackwards(reference);
            (isBackwards ? chunks.reversed() : chunks)
                    .forEach(chunk -> chunkSteps.add(new ChunkStep(chunk, isBackwards)));
        }
        return new ProjectedPath(chunkSteps);
    }

    PlaneBounds bounds() {
        return bounds;
    }

    private boolean isSeen(ClipWindow window) {
        return window.sidesOf(bounds) == 0 && !(isClosed && window.isTooSmallToBeSeen(bounds));
    }

    /// Draws the path as a ring to be filled. As long as it runs along one side outside the picture a straight line
    /// takes its place: the fill is the same.
    void drawRing(Polyline.Pen pen, ClipWindow window) {
        if (!isSeen(window)) {
            return;
        }
        int sidesOfRun = 0;
        ChunkStep lastOfRun = chunkSteps.getFirst();
        for (ChunkStep chunkStep : chunkSteps) {
            int sides = window.sidesOf(chunkStep.chunk().bounds);
            if (sides == 0) {
                draw(chunkStep, pen, window);
            } else if ((sides & sidesOfRun) == 0) {
                to(chunkStep.chunk(), chunkStep.first(), pen, window);
            }
            sidesOfRun = (sides & sidesOfRun) == 0 ? sides : sides & sidesOfRun;
            lastOfRun = chunkStep;
        }
        if (sidesOfRun != 0) {
            to(lastOfRun.chunk(), lastOfRun.last(), pen, window);
        }
        pen.close();
    }

    /// Draws what is seen of the path as a line to be stroked.
    void drawLine(Polyline.Pen pen, ClipWindow window) {
        if (!isSeen(window)) {
            return;
        }
        for (ChunkStep chunkStep : chunkSteps) {
            if (window.sidesOf(chunkStep.chunk().bounds) == 0) {
                draw(chunkStep, pen, window);
            } else {
                pen.lift();
            }
        }
        pen.lift();
    }

    private static void draw(ChunkStep chunkStep, Polyline.Pen pen, ClipWindow window) {
        ArcChunk chunk = chunkStep.chunk();
        double least = window.leastSquareUnits();
        int points = chunk.u.length;
        int by = chunkStep.isBackwards() ? -1 : 1;
        for (int n = 0, point = chunkStep.first(); n < points; n++, point += by) {
            if (chunk.weight[point] >= least) {
                to(chunk, point, pen, window);
            }
        }
    }

    private static void to(ArcChunk chunk, int point, Polyline.Pen pen, ClipWindow window) {
        pen.to(window.x(chunk.u[point]), window.y(chunk.v[point]));
    }
}
