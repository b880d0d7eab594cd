package atlas.chart;

import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Values through the years that add up, an area each, one upon another.
///
/// @param years  that are shown, rising; areas run straight over those between
/// @param layers from the foot
/// @param bands  what happened meanwhile
public record AreaStackPlot(TimeSpan span, List<Integer> years, List<Layer> layers, ValueForm form, TimeBands bands)
        implements Plot {

    /// What one area is of.
    ///
    /// @param id     of a state, ISO 3166-1 alpha-3, or a word for the rest
    /// @param name   in the reader's language
    /// @param byYear its values, none below zero; a year without one has nothing
    /// @param isRest whether it is all that has no area of its own
    public record Layer(String id, String name, NavigableMap<Integer, Double> byYear, boolean isRest) {

        public Layer {
            byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
        }

        public double in(int year) {
            return byYear.getOrDefault(year, 0.0);
        }
    }

    public AreaStackPlot {
        years = List.copyOf(years);
        layers = List.copyOf(layers);
    }

    @Override
    public boolean isEmpty() {
        return layers.isEmpty() || years.isEmpty();
    }

    /// The height of the whole in a year.
    public double in(int year) {
        return layers.stream().mapToDouble(layer -> layer.in(year)).sum();
    }
}
