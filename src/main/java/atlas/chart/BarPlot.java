package atlas.chart;

import atlas.chart.scale.ValueForm;
import atlas.i18n.Messages;
import java.util.List;
import java.util.Optional;

/// Values of states on a day or their changes, a bar each, the highest first.
///
/// @param together what the states have together, a line across the bars; empty where it is on another scale
/// @param isSigned whether the values are changes, told with their signs
public record BarPlot(List<Bar> bars, Optional<Together> together, ValueForm form, boolean isSigned) implements Plot {

    /// A value of a state.
    ///
    /// @param iso3 ISO 3166-1 alpha-3
    /// @param name in the reader's language
    /// @param rank 1 for the highest value; equal values share one
    /// @param year that the value is of, where it is older than that of the others
    /// @param isMarked whether it stands out, because the reader chose it
    public record Bar(String iso3, String name, int rank, double value, Optional<Integer> year, boolean isMarked) {}

    /// The value of the whole group.
    ///
    /// @param words "Mean weighted by population"
    public record Together(double value, String words) {}

    public BarPlot {
        bars = List.copyOf(bars);
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /// A value as it stands beside its bar.
    public String words(double value, Messages messages) {
        return isSigned ? form.signed(value, messages) : form.words(value, messages);
    }
}
