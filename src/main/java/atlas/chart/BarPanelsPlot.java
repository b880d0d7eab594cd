package atlas.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// Values of the same few sides, a panel for each figure with a bar for each side on the panel's own axis from zero.
public record BarPanelsPlot(List<BarPanel> panels) implements Plot {

    /// A panel.
    ///
    /// @param head what it shows
    /// @param unit of its values, and what counts in it; may be empty
    /// @param of   whose panel it is; empty where it is that of a figure
    /// @param most where its axis ends at least
    public record BarPanel(
            String head, String unit, Optional<ComparedSide> of, OptionalDouble most, List<SideBar> bars) {

        public BarPanel {
            bars = List.copyOf(bars);
        }

        /// Where the axis begins: at zero, or below it.
        public double low() {
            return Math.min(0, values().min().orElse(0));
        }

        /// Where the axis ends: at zero, or above it.
        public double high() {
            return Math.max(most.orElse(0), Math.max(0, values().max().orElse(0)));
        }

        private DoubleStream values() {
            return bars.stream().flatMapToDouble(bar -> bar.value().stream());
        }
    }

    /// The value of a side.
    ///
    /// @param name  of the side, or what it is to the panel's
    /// @param value empty where there is none, which is not zero
    /// @param words the value as it stands beside the bar, or that there is none
    /// @param told  in full, for who points at it
    public record SideBar(ComparedSide side, String name, OptionalDouble value, String words, String told) {}

    public BarPanelsPlot {
        panels = List.copyOf(panels);
    }

    @Override
    public boolean isEmpty() {
        return panels.isEmpty();
    }

    /// How many bars the panel with the most has.
    public int mostBars() {
        return panels.stream().mapToInt(panel -> panel.bars().size()).max().orElse(0);
    }
}
