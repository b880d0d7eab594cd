package atlas.render.chart.sheet;

import atlas.cartography.AreaStyle;
import atlas.cartography.Box;
import atlas.cartography.Colour;
import java.util.List;
import java.util.OptionalDouble;

/// Draws what stands between the head and the foot of a chart: the axes and what is plotted.
public interface PlotPainter {

    /// A sample and what it stands for.
    ///
    /// @param style of the sample; of a line and of a head its ink alone counts
    record Key(String words, AreaStyle style, Sample sample) {

        /// What stands before the words of a key.
        public enum Sample {
            AREA,
            DASHED_LINE,
            /// Nothing: the words are what the keys after them are about.
            NONE
        }

        /// A colour and what it stands for.
        public Key(String words, Colour colour) {
            this(words, AreaStyle.plain(colour), Sample.AREA);
        }

        /// What the keys after it are about.
        public static Key head(String words, Colour ink) {
            return new Key(words, AreaStyle.plain(ink), Sample.NONE);
        }
    }

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
