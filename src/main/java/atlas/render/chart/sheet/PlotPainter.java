package atlas.render.chart.sheet;

import atlas.cartography.Box;
import atlas.cartography.Colour;
import java.util.List;
import java.util.OptionalDouble;

/// Draws what stands between the head and the foot of a chart: the axes and what is plotted.
public interface PlotPainter {

    /// A colour and what it stands for.
    record Key(String words, Colour colour) {}

    /// What needs a key, because no words stand beside it.
    List<Key> keys();

    /// The least room in which all words of the plot stand apart, with those of the axes.
    Size least();

    /// The height that it needs at a width, of a plot of rows that grows downwards and can be read by and by; empty for
    /// one that is seen as a whole and keeps its form.
    default OptionalDouble heightIn(double width) {
        return OptionalDouble.empty();
    }

    /// Width and height in pixels.
    record Size(double width, double height) {}

    /// Draws into a box, axes and their words included.
    void paint(Box box);

    /// What can be pointed at in what was drawn last, those on top last.
    default List<ChartMark> marks() {
        return List.of();
    }
}
