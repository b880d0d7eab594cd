package atlas.render.chart.plot;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import atlas.cartography.SeriesColours;
import atlas.chart.AreaStackPlot;
import atlas.chart.AreaStackPlot.Layer;
import atlas.chart.scale.ValueScale;
import atlas.render.chart.sheet.BandStrip;
import atlas.render.chart.sheet.ChartMark;
import atlas.render.chart.sheet.ChartSheet;
import atlas.render.chart.sheet.EndLabels;
import atlas.render.chart.sheet.EndLabels.EndLabel;
import atlas.render.chart.sheet.MarkTarget;
import atlas.render.chart.sheet.PlotPainter;
import atlas.render.chart.sheet.TimeAxis;
import atlas.render.chart.sheet.ValueAxis;
import atlas.render.text.TextOutline;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Values that add up through the years: an area for each state with its name and newest value at its end, and one for
/// the rest.
public final class AreaStackPainter implements PlotPainter {

    private static final double LEAST_WIDTH = 180;
    private static final double LEAST_HEIGHT = 90;
    private static final double SAMPLE = 10;
    private static final double LEADER_SHARE = 0.3;
    private static final double REST_SHARE = 0.16;
    private static final double AREA_SHARE = 0.82;
    private static final double EDGE_WIDTH = 1;

    private final ChartSheet sheet;
    private final AreaStackPlot plot;
    private final EndLabels labels;
    private final BandStrip strip;
    private final List<ChartMark> marks = new ArrayList<>();
    private final List<DrawnLayer> layers = new ArrayList<>();

    /// A layer as it is drawn.
    ///
    /// @param foot  its lower edge by year
    /// @param head  its upper edge by year
    /// @param label its name and newest value, in lines
    private record DrawnLayer(
            Layer data,
            NavigableMap<Integer, Double> foot,
            NavigableMap<Integer, Double> head,
            Colour colour,
            List<TextOutline> label) {

        double middleOfEnd() {
            return (foot.lastEntry().getValue() + head.lastEntry().getValue()) / 2;
        }
    }

    public AreaStackPainter(ChartSheet sheet, AreaStackPlot plot) {
        this.sheet = sheet;
        this.plot = plot;
        this.labels = new EndLabels(sheet, SAMPLE);
        this.strip = new BandStrip(sheet, plot.bands(), plot.span());
        if (plot.isEmpty()) {
            return;
        }
        List<Colour> colours = SeriesColours.of(sheet.appearance());
        NavigableMap<Integer, Double> foot = new TreeMap<>();
        plot.years().forEach(year -> foot.put(year, 0.0));
        int coloured = 0;
        for (Layer layer : plot.layers()) {
            NavigableMap<Integer, Double> head = new TreeMap<>(foot);
            head.replaceAll((year, below) -> below + layer.in(year));
            Colour colour = layer.isRest()
                    ? sheet.tint(sheet.palette().label(), REST_SHARE)
                    : sheet.tint(colours.get(coloured++ % colours.size()), AREA_SHARE);
            layers.add(new DrawnLayer(layer, new TreeMap<>(foot), head, colour, label(layer)));
            foot.putAll(head);
        }
    }

    private List<TextOutline> label(Layer layer) {
        return labels.wrapped(
                layer.name(), plot.form().words(layer.in(plot.years().getLast()), sheet.messages()));
    }

    @Override
    public List<Key> keys() {
        return strip.keys();
    }

    @Override
    public Size least() {
        return new Size(
                LEAST_WIDTH + labels.width(texts()),
                Math.max(LEAST_HEIGHT, labels.height(texts())) + sheet.roomAroundPlot() + strip.highest());
    }

    private List<List<TextOutline>> texts() {
        return layers.stream().map(DrawnLayer::label).toList();
    }

    @Override
    public void paint(Box box) {
        marks.clear();
        if (plot.isEmpty()) {
            return;
        }
        double most = plot.years().stream().mapToDouble(plot::in).max().orElse(0);
        ValueScale scale =
                ValueScale.holding(0, most, ValueAxis.ticksIn(box.height() - sheet.roomAroundPlot() - strip.highest()));
        ValueAxis values =
                ValueAxis.beside(box, scale, tick -> plot.form().tick(tick, scale.decimals(), sheet.messages()));
        Box inner = strip.below(sheet.plotIn(box, values.width(sheet), labels.width(texts())));
        ValueAxis axis = ValueAxis.beside(inner, scale, values.words());
        TimeAxis time = TimeAxis.below(inner, plot.span());
        strip.paintBehind(time, inner);
        axis.paint(sheet, time.left(), time.right());
        for (DrawnLayer layer : layers) {
            Path2D area = area(layer.foot(), layer.head(), time, axis);
            sheet.fill(area, layer.colour());
            sheet.stroke(area, sheet.palette().card(), EDGE_WIDTH);
            if (!layer.data().isRest()) {
                marks.add(
                        new ChartMark(area, new MarkTarget.OfState(layer.data().id()), words(layer.data())));
            }
        }
        time.paint(sheet, inner.y() + inner.height(), TimeAxis.YearsAt.MIDDLE);
        paintLabels(time, axis);
        marks.addAll(strip.paint(time, inner));
        sheet.words()
                .day()
                .ifPresent(day ->
                        time.paintDay(sheet, day, inner.y() - strip.height(inner.width()), inner.y() + inner.height()));
    }

    @Override
    public List<ChartMark> marks() {
        return List.copyOf(marks);
    }

    private String words(Layer layer) {
        int last = plot.years().getLast();
        return sheet.messages()
                .get(
                        "chart.mark.value",
                        layer.name(),
                        plot.form().words(layer.in(last), sheet.messages()),
                        Integer.toString(last));
    }

    /// What lies between a lower and an upper edge.
    static Path2D area(
            NavigableMap<Integer, Double> foot, NavigableMap<Integer, Double> head, TimeAxis time, ValueAxis axis) {
        Path2D area = new Path2D.Double();
        head.forEach((year, value) -> {
            if (area.getCurrentPoint() == null) {
                area.moveTo(time.middleOf(year), axis.y(value));
            } else {
                area.lineTo(time.middleOf(year), axis.y(value));
            }
        });
        foot.descendingMap().forEach((year, value) -> area.lineTo(time.middleOf(year), axis.y(value)));
        area.closePath();
        return area;
    }

    private void paintLabels(TimeAxis time, ValueAxis axis) {
        double end = time.middleOf(plot.years().getLast());
        Colour leader = sheet.tint(sheet.palette().label(), LEADER_SHARE);
        labels.paint(
                layers.reversed().stream()
                        .map(layer -> new EndLabel(
                                layer.label(),
                                new Point2D.Double(end, axis.y(layer.middleOfEnd())),
                                leader,
                                (left, middle) -> sheet.fill(
                                        left, middle - SAMPLE / 2, left + SAMPLE, middle + SAMPLE / 2, layer.colour())))
                        .toList(),
                time,
                axis);
    }
}
