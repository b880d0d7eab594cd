package atlas.theme;

import atlas.cartography.AreaStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the colours of the map stand for, in words, as window and exported picture both show it.
///
/// @param unit    of a figure; empty where there is none
/// @param circles for totals
/// @param classes how the classes were made, in words; empty where they cannot be changed
/// @param notes   what has to be said besides
/// @param source  the publishers of a figure, in words
/// @param sources their ids
public record Legend(
        String title,
        String unit,
        List<LegendEntry> legendEntries,
        List<Circle> circles,
        Optional<String> classes,
        List<String> notes,
        Optional<String> source,
        List<String> sources) {

    /// One row.
    ///
    /// @param count  how many; empty where the number would say nothing
    /// @param states those that look so, or that it is about
    public record LegendEntry(AreaStyle style, Sample sample, String words, String count, Set<String> states) {}

    /// What the small picture of a row is of.
    public enum Sample {
        /// Of states, or of parts of them.
        AREA,
        /// Of a zone of conflict, with its outline.
        ZONE,
        /// Of a mark: a dot of the style's ground with its ink around.
        POINT
    }

    /// A circle of a legend of totals.
    public record Circle(double radiusPixels, String words) {}

    /// A legend of nothing but rows.
    static Legend of(String title, List<LegendEntry> legendEntries) {
        return new Legend(
                title, "", legendEntries, List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /// The same with more rows below.
    Legend with(List<LegendEntry> more) {
        List<LegendEntry> all = new ArrayList<>(legendEntries);
        all.addAll(more);
        return new Legend(title, unit, all, circles, classes, notes, source, sources);
    }

    public Legend {
        legendEntries = List.copyOf(legendEntries);
        circles = List.copyOf(circles);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }
}
