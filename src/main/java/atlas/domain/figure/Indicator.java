package atlas.domain.figure;

import atlas.domain.text.Text;
import atlas.i18n.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A figure about states through the years: what it is and where it is from.
///
/// @param unit    as a heading has it
/// @param amount  a number with its unit as a sentence has it, with `{0}` for the number
/// @param formula how it was computed, for derived figures
/// @param sources of its values, whatever states are shown
/// @param figures its values, which may be read when they are first asked for
public record Indicator(
        String id,
        Text names,
        Text unit,
        Text amount,
        int decimals,
        IndicatorKind indicatorKind,
        Aggregation aggregation,
        Optional<Text> formula,
        FigureNotes notes,
        String licence,
        String retrieved,
        List<String> sources,
        Supplier<Series> figures) {

    /// A number with its unit, in a language: "8,130 persons", "халықтың 92,0 %-ы".
    ///
    /// @param number as the language writes it
    public String amountOf(String number, Language language) {
        return amount.in(language).replace("{0}", number);
    }

    /// Its values.
    public Series series() {
        return figures.get();
    }

    /// The sources of what is shown of some states: of its values, and of what has to be said about those states.
    public List<String> sourcesFor(Collection<String> states) {
        return Stream.concat(sources.stream(), notes.sourcesOf(states).stream())
                .distinct()
                .toList();
    }

    /// Whether its values add up over states: a total, to be shown by circles and not by the colour of areas.
    public boolean isTotal() {
        return aggregation instanceof Aggregation.Sum;
    }

    /// What sort of number it is.
    public enum IndicatorKind {
        COUNT,
        SHARE,
        RATE
    }

    /// How the values of several states make one.
    public sealed interface Aggregation {
        /// They are added up.
        record Sum() implements Aggregation {}

        /// Their mean is taken, weighted by another figure.
        record WeightedMean(String byIndicator) implements Aggregation {}

        /// They make no sense together.
        record None() implements Aggregation {}
    }
}
