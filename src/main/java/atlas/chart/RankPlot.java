package atlas.chart;

import atlas.chart.scale.TimeSpan;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Ranks of states through the years, a line each, the first rank at the head.
///
/// @param years that have ranks, rising; lines run straight over those between
public record RankPlot(TimeSpan span, List<Integer> years, List<RankLine> lines) implements Plot {

    /// The ranks of a state.
    ///
    /// @param iso3     ISO 3166-1 alpha-3
    /// @param name     in the reader's language
    /// @param byYear   1 for the highest value; a year in which it has none is missing
    /// @param isMarked whether it is named and in colour
    public record RankLine(String iso3, String name, NavigableMap<Integer, Integer> byYear, boolean isMarked) {

        public RankLine {
            byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
        }
    }

    public RankPlot {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    @Override
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// The lowest rank of all; 1 if there are none.
    public int last() {
        return lines.stream()
                .flatMap(line -> line.byYear().values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }
}
