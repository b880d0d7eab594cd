package atlas.render.chart.sheet;

import atlas.cartography.Colour;
import atlas.render.text.TextOutline;
import java.awt.geom.Point2D;
import java.util.Collection;
import java.util.List;

/// Names at the right of a plot through time, each at the height of the end of what it names or as near as there is
/// room, with a thin line from there and a sample.
public final class EndLabels {

    private static final double WIDEST = 190;
    private static final double LEADER = 12;
    private static final double SAMPLE_GAP = 5;
    private static final double BETWEEN = 3;
    private static final double LEADER_WIDTH = 0.8;

    private final ChartSheet sheet;
    private final double samplePixels;

    /// A name.
    ///
    /// @param lines  as [#wrapped] makes them
    /// @param end    of what is named
    /// @param leader the colour of the line to the name
    /// @param sample what is drawn before the name
    public record EndLabel(List<TextOutline> lines, Point2D end, Colour leader, Sample sample) {}

    /// Draws a sample of what is named.
    @FunctionalInterface
    public interface Sample {

        /// @param left   in pixels
        /// @param middle of its height, in pixels
        void paint(double left, double middle);
    }

    /// @param samplePixels how wide the samples are
    public EndLabels(ChartSheet sheet, double samplePixels) {
        this.sheet = sheet;
        this.samplePixels = samplePixels;
    }

    /// A name and a value, which stays together, in lines.
    public List<TextOutline> wrapped(String name, String value) {
        return wrapped(name, value, "");
    }

    /// The same with something behind it.
    ///
    /// @param more may be empty
    public List<TextOutline> wrapped(String name, String value, String more) {
        return sheet.wrapped((name + " " + value.replace(' ', '\u00a0') + " " + more).strip(), Lettering.LABEL, WIDEST);
    }

    /// The room that labels need beside the plot, in pixels.
    public double width(Collection<List<TextOutline>> labels) {
        return gap()
                + labels.stream()
                        .flatMap(List::stream)
                        .mapToDouble(TextOutline::widthPixels)
                        .max()
                        .orElse(0);
    }

    /// The room that labels need upon one another, in pixels.
    public double height(Collection<List<TextOutline>> labels) {
        return labels.stream().mapToDouble(EndLabels::heightOf).sum();
    }

    private double gap() {
        return LEADER + samplePixels + SAMPLE_GAP;
    }

    private static double heightOf(List<TextOutline> label) {
        return label.size() * Lettering.LABEL.linePixels() + BETWEEN;
    }

    /// Paints them right of the plot.
    ///
    /// @param fromTop in the order in which they stand
    public void paint(List<EndLabel> fromTop, TimeAxis time, ValueAxis axis) {
        List<Double> middles = new LabelSpread(axis.top(), axis.bottom())
                .middles(
                        fromTop.stream().map(label -> label.end().getY()).toList(),
                        fromTop.stream().map(label -> heightOf(label.lines())).toList());
        for (int i = 0; i < fromTop.size(); i++) {
            EndLabel label = fromTop.get(i);
            double top = middles.get(i) - (heightOf(label.lines()) - BETWEEN) / 2;
            double middle = top + Lettering.LABEL.linePixels() / 2;
            double sample = time.right() + LEADER;
            sheet.line(label.end().getX(), label.end().getY(), sample, middle, label.leader(), LEADER_WIDTH);
            label.sample().paint(sample, middle);
            sheet.lines(
                    label.lines(),
                    Lettering.LABEL,
                    time.right() + gap(),
                    top,
                    sheet.palette().label());
        }
    }
}
