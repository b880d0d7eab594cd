package atlas.render.chart.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Places labels beside the ends of lines, each as near to its own as can be without covering another.
public final class LabelSpread {

    private final double top;
    private final double bottom;

    /// @param top    pixel above which no label begins
    /// @param bottom pixel below which none ends, if there is room for all
    public LabelSpread(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    /// Labels that touch, one below the other.
    ///
    /// @param heights    of the labels, from the top
    /// @param sumOfTops  where the first label would begin by the wish of each, added up
    private record Cluster(List<Double> heights, double sumOfTops) {

        double height() {
            return heights.stream().mapToDouble(Double::doubleValue).sum();
        }

        Cluster joined(Cluster below) {
            List<Double> all = new ArrayList<>(heights);
            all.addAll(below.heights);
            return new Cluster(all, sumOfTops + below.sumOfTops - below.heights.size() * height());
        }
    }

    /// The middles of the labels, in their order.
    ///
    /// @param wanted  the middles that are wished for, falling or level on the picture
    /// @param heights of the labels
    public List<Double> middles(List<Double> wanted, List<Double> heights) {
        Deque<Cluster> clusters = new ArrayDeque<>();
        for (int i = 0; i < wanted.size(); i++) {
            Cluster cluster = new Cluster(List.of(heights.get(i)), wanted.get(i) - heights.get(i) / 2);
            while (!clusters.isEmpty()
                    && topOf(clusters.getLast()) + clusters.getLast().height() > topOf(cluster)) {
                cluster = clusters.removeLast().joined(cluster);
            }
            clusters.addLast(cluster);
        }
        List<Double> middles = new ArrayList<>();
        for (Cluster cluster : clusters) {
            double y = topOf(cluster);
            for (double height : cluster.heights()) {
                middles.add(y + height / 2);
                y += height;
            }
        }
        return middles;
    }

    private double topOf(Cluster cluster) {
        return Math.clamp(
                cluster.sumOfTops() / cluster.heights().size(), top, Math.max(top, bottom - cluster.height()));
    }
}
