package atlas.chart.figure;

import atlas.analysis.figure.MeasuredFigure;
import atlas.chart.ScatterPlot.Point;
import atlas.chart.ScatterPlot.Step;
import atlas.chart.ScatterPlot.Trail;
import atlas.domain.figure.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/// The ways of points through the years. A year counts in which both figures have a value of that year itself: one that
/// stands for a later year would bend the way along an axis.
///
/// @param fromYear the first year
/// @param toYear   the year of the points
record PointTrails(MeasuredFigure across, MeasuredFigure up, int fromYear, int toYear) {

    /// Of so many points at most all have a way; of more those alone that the reader chose.
    static final int MOST = 20;

    /// The ways of some points that have been elsewhere.
    List<Trail> of(List<Point> points) {
        List<Trail> trails = new ArrayList<>();
        for (Point point : points) {
            if (points.size() <= MOST || point.isMarked()) {
                List<Step> steps = steps(point);
                if (!steps.isEmpty()) {
                    trails.add(new Trail(point.iso3(), steps));
                }
            }
        }
        return trails;
    }

    /// Where a point was before it was where it is.
    private List<Step> steps(Point point) {
        NavigableMap<Integer, Series.Value> ups = up.series(point.iso3());
        List<Step> steps = new ArrayList<>();
        across.series(point.iso3())
                .subMap(fromYear, true, Math.max(fromYear, toYear), true)
                .forEach((year, x) -> {
                    Series.Value y = ups.get(year);
                    if (y != null) {
                        steps.add(new Step(year, x.value(), y.value()));
                    }
                });
        if (!steps.isEmpty()
                && steps.getLast().x() == point.x()
                && steps.getLast().y() == point.y()) {
            steps.removeLast();
        }
        return steps;
    }
}
